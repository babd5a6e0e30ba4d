// Requests that script makes: fetch, XMLHttpRequest, sendBeacon. A refused one fails the way the browser itself fails
// it: it is redirected to an address that no browser can load, so errors, events, order and timing are the platform's.

import { apply, type PageWindow } from '../page/natives.js';
import type { RequestSubject } from '../consent/types.js';
import type { Gate } from './gate.js';

/** A blob URL that nobody registered: fails without any network traffic (File API, section 8.3.4). */
const NOWHERE = 'blob:null/0';

export function guardNetwork(window: PageWindow, gate: Gate): void {
  /** True when the request must not leave. */
  const refused = (kind: 'fetch' | 'beacon', url: unknown, how: string): boolean =>
    gate.safe(() => {
      const subject: RequestSubject = { kind, url: `${url as string}`, how };
      if (gate.allows(subject)) return false;
      gate.note(subject, 'dropped', 'request');
      return true;
    }, true);

  const opened = new WeakMap<XMLHttpRequest, [url: string, isAsync: boolean]>();
  const { XMLHttpRequest, Request, Navigator } = window;
  const xhr = XMLHttpRequest.prototype;
  const open = xhr.open;

  gate.patch<unknown, [RequestInfo | URL, RequestInit?]>(window, 'fetch', (self, [input, init], native) => {
    const request = input instanceof Request ? input : undefined;
    if (!refused('fetch', request?.url ?? input, 'fetch')) return undefined;
    return [apply(native, self, [NOWHERE, { signal: init?.signal ?? request?.signal }])];
  });
  gate.patch<XMLHttpRequest, [string, string, boolean?]>(
    xhr,
    'open',
    (self, [, url, isAsync = true]) => {
      opened.set(self, [`${url}`, isAsync]);
      return undefined;
    },
    'value',
    true, // what was opened while all was granted may be sent after a withdrawal
  );
  gate.patch<XMLHttpRequest, []>(xhr, 'send', (self, _, native) => {
    const [url, isAsync] = opened.get(self) ?? [];
    if (url === undefined || !refused('fetch', url, 'xhr')) return undefined;
    // Opening again keeps listeners, timeout and response type and fires no event (XHR, "open()", step 12).
    apply(open, self, ['GET', NOWHERE, isAsync]);
    return [apply(native, self, [])];
  });
  // "Queued" is all that a beacon ever answers; one that then fails to arrive has said the same.
  gate.patch<Navigator, [string | URL]>(Navigator.prototype, 'sendBeacon', (_, [url]) =>
    refused('beacon', url, 'beacon') ? [true] : undefined,
  );
}
