// Entry of `dist/askfirst-worker.js`: the guard inside a worker. It runs before the worker's own text (see workers.ts),
// puts the page's installers in place and judges with the page's settings, so that what the worker asks for is treated as
// if the page had asked. Without a name from workers.ts it does nothing. Static imports of a module worker are fetched
// before anything runs, and `import()` is syntax: neither is seen.

import { compileOwner } from '../classify/owner.js';
import type { Consent, Entry, Problem, Settings, Subject } from '../consent/types.js';
import { closedVerdict, judge } from '../consent/verdict.js';
import { messageOf, problem } from '../consent/problems.js';
import { apply, type PageWindow } from '../page/natives.js';
import { textAt } from '../page/patch.js';
import { plainCss } from './escapes.js';
import { createGate } from './gate.js';
import { guardNetwork, NOWHERE } from './network.js';
import { guardStorage } from './storage.js';
import { guardWorkers, prefixOf, type WorkerMessage, type WorkerState } from './workers.js';

/** `self`, with what a page has and a worker lacks: the installers then find nothing there to patch. */
const scope = new Proxy<Record<PropertyKey, unknown>>(globalThis, {
  get: (self, key) =>
    key === 'document'
      ? { baseURI: location.href }
      : key in self
        ? self[key]
        : /^[A-Z]/.test(String(key))
          ? function () {}
          : undefined,
}) as unknown as PageWindow;

/** What the page handed over, with its maps made again. */
function settingsOf(text: Settings): Settings {
  const { firstPartyDomains = [] } = text as { firstPartyDomains?: string[] };
  const services = new Map(text.services);
  return {
    ...text,
    categories: new Map(text.categories),
    services,
    owner: compileOwner(services, firstPartyDomains),
  };
}

function start(line: string, own: string): void {
  const [text, first, page, name, file] = JSON.parse(line) as WorkerState;
  const settings = settingsOf(text);
  let now = first;
  const channel = new BroadcastChannel(name);
  const tell = (method: 'note' | 'report', value: object) =>
    channel.postMessage([method, value] satisfies WorkerMessage);
  const consent = {
    get: () => now,
    judge(subject: Subject) {
      try {
        return judge(subject, now as never, settings, page);
      } catch (error) {
        consent.report(problem('guard/fault', 'worker', messageOf(error)));
        return closedVerdict(subject);
      }
    },
    note: (entry: Entry) => tell('note', { ...entry, how: `worker: ${entry.how}` }),
    report: (fault: Problem) => tell('report', fault),
  };
  const gate = createGate(consent as unknown as Consent, scope);
  const adopt = (next: typeof now) => {
    now = next;
    gate.arm(now as never);
  };
  adopt(first);
  channel.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
    if ('choices' in data) adopt(data);
  };

  gate.patch<unknown, []>(scope, 'name', () => [own], 'get', true);
  guardNetwork(scope, gate);
  // In Firefox a request that is opened twice in a worker is never sent and never ends, so it goes nowhere from the start.
  gate.patch<unknown, string[]>(scope.XMLHttpRequest.prototype, 'open', (_, args) => {
    if (gate.drops({ kind: 'fetch', url: textAt(args, 1), how: 'xhr' })) args[1] = NOWHERE;
    return undefined;
  });
  guardStorage(scope, gate, { refuse: () => undefined, forget() {}, release() {} });
  guardWorkers(scope, gate, file, () => prefixOf([text, now, page, name, file]));
  gate.construct('FontFace', args => {
    const refused = [...plainCss(textAt(args, 1)).matchAll(/url\(\s*["']?([^"')\s]+)/gi)].some(
      ([, url = '']) => gate.drops({ kind: 'font', url, how: 'FontFace' }),
    );
    if (refused) args[1] = `url(${NOWHERE})`;
    return undefined;
  });
  gate.patch<unknown, string[]>(scope, 'importScripts', (self, urls, native) => {
    const at = urls.findIndex((_, at) =>
      gate.drops({ kind: 'script', url: textAt(urls, at), how: 'importScripts' }),
    );
    if (at < 0) return undefined;
    if (at) apply(native, self, urls.slice(0, at)); // those before it run, as they would have
    throw new DOMException(
      `Failed to execute 'importScripts' on 'WorkerGlobalScope': The script at '${urls[at]}' failed to load.`,
      'NetworkError',
    );
  });
}

const [line = '', name] = /^(\[\{.*)\n([^]*)/.exec(self.name)?.slice(1) ?? [];
if (name !== undefined) start(line, name);
