// Code that is released late still finds what it would have found in time: `document.readyState` tells it how far its
// own tags have come, and its DOMContentLoaded, readystatechange, load and pageshow listeners and handlers are called
// once, though the browser has long fired these events. The page's own code sees the document as it is, and its own
// listeners are not called again. Active only while scripts are being released, in one window.

import type { Stop } from '../consent/types.js';
import { apply, descriptorOf, type PageWindow } from '../page/natives.js';
import { patch } from '../page/patch.js';

export interface Late {
  /** Tags before the end of the document (0), deferred ones (1) and all (2) are being run or have been. */
  reach(phase: 0 | 1 | 2): void;
  /** Calls, once each, the listeners of released code that the browser will not call any more. */
  fire(type: string): void;
  /** Whether the parser is at work, in truth: the property may tell us what it tells released code. */
  isParsing(): boolean;
  stop: Stop;
}

type Target = Document | Window;
type Call = EventListenerOrEventListenerObject;
interface Listener {
  readonly target: Target;
  readonly type: string;
  call: Call;
  /** The phase that was past when the listener came: later ones are the browser's own to tell. */
  past: number;
  readonly once: boolean;
  readonly signal?: AbortSignal | undefined;
  /** For `onload` and the like: holds as long as it is still the handler. */
  readonly handler: boolean;
}

const STATES = ['loading', 'interactive', 'complete'];

/** Whose handler goes where: `body.onload` is the window's. */
const HANDLERS = ['onload', 'onpageshow', 'onreadystatechange'] as const;

/** Methods by which snippets put a script in. */
const INSERTS = 'appendChild insertBefore append prepend before after insertAdjacentElement'.split(' ');

/**
 * `isReleased` tells which scripts are released ones; null asks for a module, which has no name while it runs. `follow`
 * is told of the scripts that those put in, just before they are.
 */
export function startLate(
  window: PageWindow,
  isReleased: (script: Element | null) => boolean,
  follow: (script: Element) => void,
): Late {
  const { document, EventTarget, HTMLBodyElement } = window;
  const listeners = new Set<Listener>();
  const readyState = descriptorOf(document, 'readyState')?.[1].get as () => string;
  const stateOf = () => STATES.indexOf(apply(readyState, document, []));
  /** Scripts that released code put in: like those of a page alone they may come after its DOMContentLoaded. */
  const followed = new WeakSet<Element>();
  let phase = 0;
  let isParsed = false;
  let isCalling = false;

  /** Whether released code is running. */
  const isLate = () => isCalling || isReleased(document.currentScript);

  /** The last phase whose event of this type the browser has fired. */
  const pastOf = (type: string): number => {
    const state = stateOf();
    const [timing] = window.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    // Where there is no entry (a document made by script), the state tells nearly as much.
    if (!timing || type === 'readystatechange') return state;
    return timing.loadEventStart ? 2 : timing.domContentLoadedEventStart ? 1 : 0;
  };

  const keep = (target: Target, type: string, call: unknown, options: unknown, handler: boolean) => {
    const past = pastOf(type);
    const { currentScript } = document;
    if (type === 'DOMContentLoaded' && isParsed && currentScript && followed.has(currentScript)) return;
    for (const listener of listeners) {
      if (listener.type !== type || listener.target !== target) continue;
      // Another handler takes the place in the order that the first one had.
      if (handler && listener.handler) return void Object.assign(listener, { call, past });
      if (listener.call === call) return;
    }
    const { once, signal } = Object(options) as AddEventListenerOptions;
    if (call && past)
      listeners.add({ target, type, call: call as Call, past, once: !!once, signal, handler });
  };

  const call = ({ target, type, call }: Listener) => {
    const Event = type === 'pageshow' ? window.PageTransitionEvent : window.Event;
    const event = new Event(type, { bubbles: type === 'DOMContentLoaded' });
    // Dispatching for real would call the page's own listeners a second time.
    Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
    isCalling = true;
    try {
      if (typeof call === 'function') apply(call, target, [event]);
      else call.handleEvent(event);
    } catch (error) {
      window.reportError(error); // to where an error in a listener goes
    }
    isCalling = false;
  };

  const stops = [
    patch<EventTarget | undefined, [string, Call | null, unknown]>(
      EventTarget.prototype,
      'addEventListener',
      'value',
      (self, [type, call, options]) => {
        const target = self ?? window;
        // These two come to the window alone; the other two to the document, and one of them bubbles.
        const fits = /^(load|pageshow)$/.test(type)
          ? target === window
          : /^(DOMContentLoaded|readystatechange)$/.test(type) &&
            (target === document || (target === window && type === 'DOMContentLoaded'));
        if (fits && isLate()) keep(target as Target, type, call, options, false);
        return undefined;
      },
    ),
    patch<EventTarget | undefined, [string, unknown]>(
      EventTarget.prototype,
      'removeEventListener',
      'value',
      (self, [type, call]) => {
        for (const listener of listeners) {
          const isSame = listener.type === type && listener.target === (self ?? window);
          if (isSame && listener.call === call && !listener.handler) listeners.delete(listener);
        }
        return undefined;
      },
    ),
    ...HANDLERS.flatMap(name => {
      const target = name === 'onreadystatechange' ? document : window;
      return [target, HTMLBodyElement.prototype].map(owner =>
        patch<Target | Element, [unknown]>(owner, name, 'set', (self, [call]) => {
          const isOurs = !self || self === target || self === document.body;
          if (isOurs && isLate()) keep(target, name.slice(2), call, undefined, true);
          return undefined;
        }),
      );
    }),
    ...INSERTS.map(name =>
      patch<unknown, unknown[]>(window.Element.prototype, name, 'value', (_, args) => {
        for (const node of isLate() ? (args as Element[]) : []) {
          if (node?.localName !== 'script') continue;
          followed.add(node);
          follow(node);
        }
        return undefined;
      }),
    ),
    patch<Document, []>(document, 'readyState', 'get', self => {
      if (self !== document || !isLate()) return undefined;
      return [STATES[Math.min(phase, stateOf())]];
    }),
  ];

  const late: Late = {
    reach(next) {
      if (next && next <= phase) return;
      phase = next;
      if (phase) late.fire('readystatechange');
    },
    fire(type) {
      isParsed ||= type === 'DOMContentLoaded';
      for (const listener of [...listeners]) {
        const { target, past, signal, handler } = listener;
        if (listener.type !== type || past < phase || !listeners.has(listener)) continue;
        if (listener.once || type !== 'readystatechange') listeners.delete(listener);
        const now = handler && (target as unknown as Record<string, unknown>)[`on${type}`];
        if (signal?.aborted || (handler && now !== listener.call)) continue;
        call(listener);
      }
    },
    isParsing: () => !stateOf(),
    stop: () => stops.forEach(stop => stop()),
  };
  return late;
}
