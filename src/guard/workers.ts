// Workers of every kind, and worklets. A refused address fails as the platform fails it. A worker made of text (`blob:`,
// `data:`) gets one statement in front that guards it from the inside; what it must know stands before its name, and
// later changes come over a channel that only this page and its workers can name. A worker made from a file of the site
// is judged by its address alone: our statement in front would give it another address and another policy.

import type { Consent, Snapshot } from '../consent/types.js';
import { announce } from '../page/facts.js';
import type { PageWindow } from '../page/natives.js';
import type { Gate } from './gate.js';

type Now = Pick<Snapshot, 'choices' | 'services'>;

/** What a worker is told at its start: it makes its own decisions from it. */
export type WorkerState = readonly [
  settings: Consent['settings'],
  now: Now,
  page: string,
  channel: string,
  file: string,
];

/** From the page to its workers: what applies now. From a worker to the page: a method of its handle and the argument. */
export type WorkerMessage = Now | readonly ['note' | 'report', unknown];

/** Gives the text that stands before the name of a new worker: one line, for JSON has no line feeds. */
export type WorkerPrefix = () => string;

export const prefixOf = (state: WorkerState): string =>
  JSON.stringify(state, (_, value: unknown) =>
    value instanceof Map ? [...(value as Map<string, unknown>)] : value,
  ) + '\n';

/** Serves the workers of one page, and listens to them from the first one on. `file` is the guard of their inside. */
export function createPrefix(consent: Consent, file: string): WorkerPrefix {
  const { BroadcastChannel } = globalThis;
  const name = `${Math.random()}`;
  let channel: BroadcastChannel | undefined;
  return () => {
    if (!channel) {
      const open = (channel = new BroadcastChannel(name));
      open.onmessage = ({ data: [method, value] }: MessageEvent<['note', never]>) => {
        consent[method](value);
        if ((value as { event?: string }).event === 'dropped') announce('blocked', value);
      };
      consent.subscribe(now => open.postMessage(now));
    }
    return prefixOf([consent.settings, consent.get(), location.href, name, file]);
  };
}

/** A directive that must stay the first statement, after white space and comments. */
const STRICT = /^(?:\s|\/\/.*|\/\*(?:[^*]|\*(?!\/))*\*\/)*["']use strict/;
const strictly = (is: boolean) => (is ? '"use strict";' : '');

export function guardWorkers(window: PageWindow, gate: Gate, file: string, prefix: WorkerPrefix): void {
  const { Blob, URL, XMLHttpRequest, document, origin } = window;
  const { createObjectURL, revokeObjectURL } = URL;
  /** Nobody registered it, and it is of this origin: it fails late, as a missing file does. */
  const nowhere = `blob:${origin}/0`;
  /** By address, as long as the browser keeps it. */
  const blobs = new Map<string, Blob>();
  const strict = new WeakSet<Blob>();
  /** Two shared workers of one address must get one address. */
  const made = new Map<string, string>();

  /** The address of the same text behind `lead`. */
  const behind = (lead: string, url: string): string => {
    const [, type, isBase64, body = ''] = /^(data:[^,]*?)(; *base64)? *,([^]*)/i.exec(url) ?? [];
    if (type) {
      const text = isBase64 ? atob(unescape(body)) : unescape(body);
      return `${type};base64,${btoa(strictly(STRICT.test(text)) + lead + text)}`;
    }
    let blob = blobs.get(url);
    if (!blob) {
      // Made in another realm: a frame, a worker, another tab.
      const request = new XMLHttpRequest();
      request.open('GET', url, false);
      request.send();
      blob = new window.Blob([request.responseText]);
    }
    const { type: mime } = blob;
    const address =
      made.get(url) ?? createObjectURL(new Blob([strictly(strict.has(blob)), lead, blob], { type: mime }));
    made.set(url, address);
    return address;
  };

  gate.patch<unknown, [Blob]>(
    URL,
    'createObjectURL',
    (_, [blob]) => {
      const url = createObjectURL(blob);
      blobs.set(url, blob);
      return [url];
    },
    'value',
    true,
  );
  gate.patch<unknown, [string]>(
    URL,
    'revokeObjectURL',
    (_, [url]) => {
      revokeObjectURL(made.get(url) ?? '');
      made.delete(url);
      blobs.delete(url);
      return undefined;
    },
    'value',
    true,
  );
  gate.construct('Blob', (args, native) => {
    if (!STRICT.test((args[0] as string[] | undefined)?.[0] ?? '')) return undefined;
    const blob = new native(...args) as Blob;
    strict.add(blob);
    return blob;
  });

  const judge = (args: unknown[], how: string) => {
    let url = '';
    try {
      url = new URL(`${args[0] as string}`, document.baseURI).href;
    } catch {
      return undefined; // the native says what it thinks of that
    }
    if (!how.endsWith('Worker') || !/^(blob|data):/.test(url)) {
      if (gate.drops({ kind: 'worker', url, how })) args[0] = nowhere;
      return undefined;
    }
    const options = args[1] as WorkerOptions | string | undefined;
    const { type, name = typeof options === 'string' ? options : '' } = Object(options) as WorkerOptions;
    const target = JSON.stringify(file);
    const [address = '', hash = ''] = url.split(/(?=#)/);
    args[1] = { __proto__: Object(options) as object, name: prefix() + name };
    args[0] = gate.safe(
      () => behind(`import${type === 'module' ? target : `Scripts(${target})`};`, address) + hash,
      nowhere,
    );
    return undefined;
  };
  for (const how of ['Worker', 'SharedWorker']) gate.construct(how, args => judge(args, how));
  const { ServiceWorkerContainer, Worklet } = window as Partial<PageWindow>;
  gate.patch<unknown, unknown[]>(ServiceWorkerContainer?.prototype, 'register', (_, args) =>
    judge(args, 'register'),
  );
  gate.patch<unknown, unknown[]>(Worklet?.prototype, 'addModule', (_, args) => judge(args, 'addModule'));
}
