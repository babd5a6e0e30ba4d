// Requests that script makes by a call or a constructor. A refused one fails the way the browser itself fails it: it is
// redirected to an address that no browser can load, so errors, events, order and timing are the platform's.

import { apply, descriptorOf, type PageWindow, setAttribute } from '../page/natives.js';
import { memberAt, type Native, textAt } from '../page/patch.js';
import type { RequestType } from '../classify/types.js';
import type { Gate } from './gate.js';

/** A blob URL that nobody registered: fails without any network traffic (File API, section 8.3.4). */
export const NOWHERE = 'blob:null/0';
/** For sockets, which take no blob: a port that the Fetch standard forbids (2.9), so that nothing is even looked up. */
const NO_PORT = '//0.0.0.0:1';

/** Constructors that connect, the kind of request, and where a refused one goes instead. */
const CONNECTIONS: readonly [string, RequestType, string][] = [
  ['EventSource', 'fetch', NOWHERE],
  ['WebSocket', 'socket', 'wss:' + NO_PORT],
  ['WebSocketStream', 'socket', 'wss:' + NO_PORT],
  ['WebTransport', 'socket', 'https:' + NO_PORT],
];

interface IceServer {
  readonly urls?: string | readonly string[];
  readonly url?: string;
}
interface Picture {
  readonly src: string;
}

/** What each XMLHttpRequest was opened with: it may be opened in one window and sent by the method of another. */
const opened = new WeakMap<XMLHttpRequest, [url: string, isAsync: boolean]>();

export function guardNetwork(window: PageWindow, gate: Gate): void {
  /** True when the request must not leave. */
  const refused = (kind: RequestType, url: string, how: string): boolean => gate.drops({ kind, url, how });
  const urlNow = descriptorOf(window.Request.prototype, 'url')?.[1].get as Native;
  /** The address of a request that is given as a Request or as anything that has a text. */
  const urlAt = (args: unknown[], at = 0): string => {
    try {
      return apply(urlNow, args[at], []) as string;
    } catch {
      return textAt(args, at);
    }
  };

  const { XMLHttpRequest, Navigator } = window;
  const xhr = XMLHttpRequest.prototype;
  const open = xhr.open;

  gate.patch<unknown, [RequestInfo | URL, RequestInit?]>(window, 'fetch', (self, args, native) => {
    if (!refused('fetch', urlAt(args), 'fetch')) return undefined;
    const [input, init] = args;
    return [apply(native, self, [NOWHERE, { signal: init?.signal ?? (input as Request).signal }])];
  });
  gate.patch<XMLHttpRequest, [string, string, boolean?]>(
    xhr,
    'open',
    (self, args) => {
      opened.set(self, [textAt(args, 1), args[2] ?? true]);
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
  gate.patch<Navigator, [string | URL]>(Navigator.prototype, 'sendBeacon', (_, args) =>
    refused('beacon', textAt(args, 0), 'beacon') ? [true] : undefined,
  );
  gate.patch<unknown, [RequestInfo]>(window, 'fetchLater', (_, args) =>
    refused('beacon', urlAt(args), 'fetchLater') ? [{ activated: false }] : undefined,
  );
  for (const [name, kind, nowhere] of CONNECTIONS) {
    gate.construct(name, args => {
      if (refused(kind, textAt(args, 0), name)) args[0] = nowhere;
      return undefined;
    });
  }
  // Its address goes past every setter.
  gate.construct('Audio', (args, native) => {
    if (args[0] === undefined) return undefined;
    const audio = new native();
    setAttribute(audio, 'preload', 'auto');
    (audio as HTMLAudioElement).src = args[0] as string;
    return audio;
  });

  /** A connection without the refused servers; `stun:host` is judged as an address of that host. */
  const withoutRefused = (args: unknown[]) =>
    memberAt(args, 0, 'iceServers', (servers: Iterable<IceServer>) =>
      Array.from(servers, server => ({
        ...server,
        urls: [server.urls ?? server.url].flat().map(String),
      })).filter(({ urls }) => !urls.some(url => refused('socket', url.replace(/^\w+:/, 'https://'), 'rtc'))),
    );
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) gate.construct(name, withoutRefused);
  const artwork = (pictures: Iterable<Picture>) =>
    Array.from(pictures, picture => ({ ...picture, src: `${picture.src}` })).filter(
      ({ src }) => !refused('image', src, 'artwork'),
    );
  gate.construct('MediaMetadata', args => memberAt(args, 0, 'artwork', artwork));
  const { RTCPeerConnection, Cache, MediaMetadata } = window as Partial<PageWindow>;
  gate.patch<unknown, [Iterable<Picture>]>(
    MediaMetadata?.prototype,
    'artwork',
    (_, args) => void (args[0] = artwork(args[0])),
    'set',
  );
  gate.patch<unknown, unknown[]>(RTCPeerConnection?.prototype, 'setConfiguration', (_, args) =>
    withoutRefused(args),
  );
  for (const name of ['add', 'addAll']) {
    gate.patch<unknown, unknown[]>(Cache?.prototype, name, (_, args) => {
      const list = name === 'add' ? args : (args[0] = [...(args[0] as unknown[])]);
      if (list.filter((_, at) => refused('fetch', urlAt(list, at), 'cache')).length)
        list.splice(0, list.length, NOWHERE);
      return undefined;
    });
  }
}
