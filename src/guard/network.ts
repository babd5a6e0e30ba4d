// Requests that script makes: fetch, XMLHttpRequest, sendBeacon. A refused one fails the way the browser itself fails
// it: it is redirected to an address that no browser can load, so errors, events, order and timing are the platform's.

import { patchMethod } from '../page/patch.js';
import type { Stop, Subject } from '../consent/types.js';
import type { Gate, Realm } from './gate.js';

/** A blob URL that nobody registered: fails without any network traffic (File API, section 8.3.4). */
const NOWHERE = 'blob:null/0';

export function guardNetwork({ window }: Realm, gate: Gate): Stop {
  /** True when the request must not leave. */
  const refused = (kind: 'fetch' | 'beacon', url: string, how: string): boolean =>
    gate.armed() &&
    gate.safe(() => {
      const subject: Subject = { kind, url, how };
      const verdict = gate.ask(subject);
      if (verdict.action === 'allow') return false;
      gate.note(subject, verdict, 'dropped', 'request');
      return true;
    }, true);

  const opened = new WeakMap<XMLHttpRequest, [method: string, url: string, ...rest: unknown[]]>();
  let nativeOpen: XMLHttpRequest['open'] | undefined;

  const stops = [
    patchMethod<typeof fetch>(
      window,
      'fetch',
      native =>
        ({
          fetch(this: unknown, input: RequestInfo | URL, init?: RequestInit) {
            if (!gate.armed()) return Reflect.apply(native, this, arguments) as Promise<Response>;
            const isRequest = input instanceof window.Request;
            if (!refused('fetch', isRequest ? input.url : String(input), 'fetch')) {
              return Reflect.apply(native, this, arguments) as Promise<Response>;
            }
            const signal = init?.signal ?? (isRequest ? input.signal : null);
            return Reflect.apply(native, this, [NOWHERE, { signal }]) as Promise<Response>;
          },
        }).fetch,
    ),
    patchMethod<(...args: [string, string, ...unknown[]]) => void>(
      window.XMLHttpRequest?.prototype,
      'open',
      native => {
        nativeOpen = native as XMLHttpRequest['open'];
        return {
          open(this: XMLHttpRequest, method: string, url: string, ...rest: unknown[]) {
            Reflect.apply(native, this, arguments);
            opened.set(this, [method, String(url), ...rest]);
          },
        }.open;
      },
    ),
    patchMethod<XMLHttpRequest['send']>(
      window.XMLHttpRequest?.prototype,
      'send',
      native =>
        ({
          send(this: XMLHttpRequest, body?: XMLHttpRequestBodyInit | null) {
            const [, url, isAsync = true] = opened.get(this) ?? [];
            if (url !== undefined && nativeOpen && refused('fetch', url, 'xhr')) {
              // Opening again keeps listeners, timeout and response type and fires no event (XHR, "open()", step 12).
              Reflect.apply(nativeOpen, this, ['GET', NOWHERE, isAsync]);
              return Reflect.apply(native, this, []) as void;
            }
            return Reflect.apply(native, this, body === undefined ? [] : [body]) as void;
          },
        }).send,
    ),
    patchMethod<Navigator['sendBeacon']>(
      window.Navigator?.prototype,
      'sendBeacon',
      native =>
        ({
          sendBeacon(this: Navigator, url: string | URL) {
            // "Queued" is all that a beacon ever answers; a beacon that then fails to arrive says the same.
            if (refused('beacon', String(url), 'beacon')) return true;
            return Reflect.apply(native, this, arguments) as boolean;
          },
        }).sendBeacon,
    ),
  ];
  return () => stops.forEach(stop => stop());
}
