// Requests that script makes: fetch, XMLHttpRequest, sendBeacon. A refused one fails the way the browser itself fails
// it: it is redirected to an address that no browser can load, so errors, events, order and timing are the platform's.

import { apply, type PageWindow } from '../page/natives.js';
import { patchMethod } from '../page/patch.js';
import type { RequestSubject, Stop } from '../consent/types.js';
import type { Gate } from './gate.js';

/** A blob URL that nobody registered: fails without any network traffic (File API, section 8.3.4). */
const NOWHERE = 'blob:null/0';

type Open = (...args: [method: string, url: string, isAsync?: boolean, ...rest: unknown[]]) => void;

export function guardNetwork(window: PageWindow, gate: Gate): Stop {
  /** True when the request must not leave. */
  const refused = (kind: 'fetch' | 'beacon', url: string, how: string): boolean =>
    gate.armed() &&
    gate.safe(() => {
      const subject: RequestSubject = { kind, url, how };
      if (gate.allows(subject)) return false;
      gate.note(subject, 'dropped', 'request');
      return true;
    }, true);

  const opened = new WeakMap<XMLHttpRequest, [url: string, isAsync: boolean]>();
  const { XMLHttpRequest, Request, Navigator } = window;
  let nativeOpen: Open;

  const stops = [
    patchMethod<typeof fetch>(
      window,
      'fetch',
      native =>
        ({
          fetch(this: unknown, input: RequestInfo | URL, init?: RequestInit) {
            const request = input instanceof Request ? input : undefined;
            if (!gate.armed() || !refused('fetch', request?.url ?? String(input), 'fetch')) {
              return apply(native, this, arguments);
            }
            return apply(native, this, [NOWHERE, { signal: init?.signal ?? request?.signal }]);
          },
        }).fetch,
    ),
    patchMethod<Open>(XMLHttpRequest?.prototype, 'open', native => {
      nativeOpen = native;
      return {
        open(this: XMLHttpRequest, _method: string, url: string, isAsync = true) {
          apply(native, this, arguments);
          opened.set(this, [String(url), isAsync]);
        },
      }.open;
    }),
    patchMethod<XMLHttpRequest['send']>(
      XMLHttpRequest?.prototype,
      'send',
      native =>
        ({
          send(this: XMLHttpRequest) {
            const [url, isAsync] = opened.get(this) ?? [];
            if (url === undefined || !refused('fetch', url, 'xhr')) return apply(native, this, arguments);
            // Opening again keeps listeners, timeout and response type and fires no event (XHR, "open()", step 12).
            apply(nativeOpen, this, ['GET', NOWHERE, isAsync]);
            return apply(native, this, []);
          },
        }).send,
    ),
    patchMethod<Navigator['sendBeacon']>(
      Navigator?.prototype,
      'sendBeacon',
      native =>
        ({
          send(this: Navigator, url: string | URL) {
            // "Queued" is all that a beacon ever answers; one that then fails to arrive has said the same.
            return refused('beacon', String(url), 'beacon') || apply(native, this, arguments);
          },
        }).send,
    ),
  ];
  return () => stops.forEach(stop => stop());
}
