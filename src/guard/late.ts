// Code that is released late still finds what it would have found in time: its DOMContentLoaded, load and
// readystatechange listeners are called once, and its document.write puts markup where the script stands instead of
// wiping the page. Active only while tags are being released.

import { apply, insertBefore, type PageWindow } from '../page/natives.js';
import { patch } from '../page/patch.js';
import type { Stop } from '../consent/types.js';

export interface Late {
  /** Calls, once each, the listeners that code registered too late for these events. */
  fire(...types: string[]): void;
  /** Puts what `script` wrote with document.write where it stands. */
  flush(script: Element): void;
  stop: Stop;
}

type Target = Document | Window;
interface Listener {
  readonly target: Target;
  readonly type: string;
  readonly call: EventListenerOrEventListenerObject;
}

/** Whether `type` will not be fired by the browser any more. */
function isPast(window: PageWindow, type: string): boolean {
  const [timing] = window.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Where there is no entry (a document made by script), the state tells nearly as much.
  if (!timing) return window.document.readyState === 'complete';
  return (type === 'load' ? timing.loadEventStart : timing.domContentLoadedEventStart) > 0;
}

/** Starts to collect. `isReleased` tells which scripts are released ones; null asks for a module, which has no name while it runs. */
export function startLate(window: PageWindow, isReleased: (script: Element | null) => boolean): Late {
  const { document, EventTarget, Document } = window;
  const listeners: Listener[] = [];
  const handlers: readonly [Target, 'onload' | 'onreadystatechange', unknown][] = [
    [window, 'onload', window.onload],
    [document, 'onreadystatechange', document.onreadystatechange],
  ];
  const called = new Set<unknown>();

  const call = ({ target, type, call }: Listener) => {
    const event = new window.Event(type, { bubbles: type === 'DOMContentLoaded' });
    // Dispatching for real would call the page's own listeners a second time.
    Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
    try {
      if (typeof call === 'function') apply(call, target, [event]);
      else call.handleEvent(event);
    } catch (error) {
      window.reportError(error); // to where an error in a listener goes
    }
  };

  /** Whether released code is running: a released classic script, or, where no script is known, a released module. */
  const isLate = () => (document.currentScript ? isReleased(document.currentScript) : isReleased(null));
  const written = new Map<Element, string>();

  const stops = [
    patch<EventTarget | undefined, [string, EventListenerOrEventListenerObject | null]>(
      EventTarget.prototype,
      'addEventListener',
      'value',
      (self, [type, call]) => {
        const target = self ?? window;
        // `load` comes to the window alone; the other two to the document, and one bubbles.
        const fits =
          type === 'load'
            ? target === window
            : target === document || (target === window && type === 'DOMContentLoaded');
        const isKnown = listeners.some(
          listener => listener.call === call && listener.type === type && listener.target === target,
        );
        if (
          call &&
          fits &&
          !isKnown &&
          /^(DOMContentLoaded|load|readystatechange)$/.test(type) &&
          isPast(window, type) &&
          isLate()
        ) {
          listeners.push({ target: target as Target, type, call });
        }
        return undefined;
      },
    ),
    patch<EventTarget | undefined, [string, unknown]>(
      EventTarget.prototype,
      'removeEventListener',
      'value',
      (self, [type, call]) => {
        const at = listeners.findIndex(
          listener =>
            listener.call === call && listener.type === type && listener.target === (self ?? window),
        );
        if (at >= 0) listeners.splice(at, 1);
        return undefined;
      },
    ),
    ...['write', 'writeln'].map(name =>
      patch<Document, string[]>(Document.prototype, name, 'value', (self, text) => {
        const script = self.currentScript;
        if (!script || !isReleased(script)) return undefined;
        // Collected, because a tag may be opened in one call and closed in another.
        written.set(script, (written.get(script) ?? '') + text.join('') + (name === 'write' ? '' : '\n'));
        return [];
      }),
    ),
  ];
  return {
    fire(...types) {
      for (const [target, name, before] of handlers) {
        const now = (target as unknown as Record<string, unknown>)[name];
        const type = name.slice(2);
        if (typeof now !== 'function' || now === before || called.has(now) || !types.includes(type)) continue;
        called.add(now);
        if (isPast(window, type)) listeners.push({ target, type, call: now as EventListener });
      }
      const due = listeners.filter(({ type }) => types.includes(type));
      for (const listener of due) {
        listeners.splice(listeners.indexOf(listener), 1);
        call(listener);
      }
    },
    flush(script) {
      const text = written.get(script);
      written.delete(script);
      if (!text || !script.parentNode) return;
      const range = document.createRange();
      range.selectNode(script);
      insertBefore(script.parentNode, range.createContextualFragment(text), script.nextSibling);
    },
    stop: () => stops.forEach(stop => stop()),
  };
}
