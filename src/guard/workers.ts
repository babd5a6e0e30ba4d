// Workers of every kind, and worklets. A refused address fails as the platform fails it. A worker made of text (`blob:`,
// `data:`) gets one statement in front that guards it from the inside; what it must know stands before its name, and
// later changes come over a channel that only this page and its workers can name. A worker made from a file of the site
// is judged by its address alone: our statement in front would give it another address and another policy.

import { problem } from '../consent/problems.js';
import type { Consent, Snapshot } from '../consent/types.js';
import { announce } from '../page/facts.js';
import type { PageWindow } from '../page/natives.js';
import { textAt } from '../page/patch.js';
import type { Gate } from './gate.js';

/** As it is now: a page may put another one in its place. */
const { Map } = globalThis;

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
  const { BroadcastChannel, fetch } = globalThis;
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
      const report = () => consent.report(problem('worker/not-loaded', 'worker', file));
      void fetch(file).then(({ ok }) => ok || report(), report);
    }
    return prefixOf([consent.settings, consent.get(), location.href, name, file]);
  };
}

/** A directive must stay the first statement: it comes after white space and comments only. */
const STRICT = /^(?:\s|\/\/.*|\/\*(?:[^*]|\*(?!\/))*\*\/)*["']use strict/;

export function guardWorkers(window: PageWindow, gate: Gate, file: string, prefix: WorkerPrefix): void {
  const { Blob, URL, XMLHttpRequest, document, origin } = window;
  const { createObjectURL, revokeObjectURL } = URL;
  /** By address, as long as the browser keeps it: what it stands for, and what was made of that for workers. */
  const blobs = new Map<string, Blob>();
  const made = new Map<string, string>();
  const strict = new WeakSet<Blob>();

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

  // The one moment at which a script can see the text of a blob.
  gate.construct('Blob', (args, native) => {
    // Only a text is read: bytes would have to be made one, and what makes itself one does so once, for the browser.
    const isStrict = gate.safe(() => {
      const [first] = Array.isArray(args[0]) ? (args[0] as unknown[]) : [];
      return typeof first === 'string' && STRICT.test(first);
    }, false);
    if (!isStrict) return undefined;
    const blob = new native(...args) as Blob;
    strict.add(blob);
    return blob;
  });

  /** The address of the same text with the guard in front. */
  const guarded = (url: string, type?: string): string => {
    const mime = 'text/javascript';
    let blob: Blob | string | undefined = blobs.get(url);
    if (!blob) {
      // `data:`, or made in another realm: a frame, a worker, another tab.
      const request = new XMLHttpRequest();
      request.open('GET', url, false);
      request.send();
      blob = request.responseText;
    }
    const isStrict = strict.has(blob as Blob) || STRICT.test(blob as string);
    const lead = `${isStrict ? '"use strict";' : ''}import${type === 'module' ? `"${file}"` : `Scripts("${file}")`};`;
    if (/^d/.test(url)) return `data:${mime},${encodeURIComponent(lead + (blob as string))}`;
    // Two shared workers of one address must get one address.
    const address = made.get(url) ?? createObjectURL(new Blob([lead, blob], { type: mime }));
    made.set(url, address);
    return address;
  };

  const judge = (args: unknown[], how: string, isWorker?: boolean) => {
    let url: URL;
    try {
      url = new URL(textAt(args, 0), document.baseURI);
    } catch {
      return undefined; // the native says what it thinks of that
    }
    /** Nobody registered it, and it is of this origin: it fails late, as a missing file does. */
    const nowhere = `blob:${origin}/0`;
    const { hash, href } = url;
    if (isWorker && /^(blob|data):/.test(href)) {
      const options = args[1] as WorkerOptions | string | undefined;
      const { type, name = typeof options === 'string' ? options : '' } = Object(options) as WorkerOptions;
      args[1] = { __proto__: Object(options) as object, name: prefix() + name };
      url.hash = '';
      args[0] = gate.safe(() => guarded(url.href, type) + hash, nowhere);
    } else {
      const subject = { kind: 'worker', url: href, how } as const;
      if (gate.drops(subject)) args[0] = nowhere;
      // What it asks for itself is out of reach: the ledger says at least that it was there.
      else gate.note(subject, 'allowed');
    }
    return undefined;
  };
  for (const how of ['Worker', 'SharedWorker']) gate.construct(how, args => judge(args, how, true));
  for (const [owner, name] of [
    ['ServiceWorkerContainer', 'register'],
    ['Worklet', 'addModule'],
  ] as const)
    gate.patch<unknown, unknown[]>((window as Partial<PageWindow>)[owner]?.prototype, name, (_, args) =>
      judge(args, name),
    );
}
