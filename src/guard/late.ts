// Code that is released late still finds what it would have found in time: its DOMContentLoaded, load and
// readystatechange listeners are called once, and its document.write puts markup where the script stands instead of
// wiping the page. Active only while tags are being released.

import { apply, insertBefore, type PageWindow } from '../page/natives.js';
import { patch } from '../page/patch.js';
import type { Stop } from '../consent/types.js';

export interface Late {
  /** Calls, once each, the listeners that code registered too late for these events. */
  fire(...types: string[]): void;
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

/** Starts to collect listeners. `isReleased` tells which scripts may write into the page. */
export function startLate(window: PageWindow, isReleased: (script: Element) => boolean): Late {
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

  const stops = [
    patch<EventTarget | undefined, [string, EventListenerOrEventListenerObject | null]>(
      EventTarget.prototype,
      'addEventListener',
      'value',
      (self, [type, call]) => {
        const target = self ?? window;
        const late = target === window || target === document;
        if (call && late && /^(DOMContentLoaded|load|readystatechange)$/.test(type) && isPast(window, type)) {
          listeners.push({ target: target as Target, type, call });
        }
        return undefined;
      },
    ),
    ...['write', 'writeln'].map(name =>
      patch<Document, string[]>(Document.prototype, name, 'value', (self, text) => {
        const script = self.currentScript;
        if (!script?.parentNode || !isReleased(script)) return undefined;
        const range = self.createRange();
        range.selectNode(script);
        const made = range.createContextualFragment(text.join('') + (name === 'write' ? '' : '\n'));
        insertBefore(script.parentNode, made, script.nextSibling);
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
    stop: () => stops.forEach(stop => stop()),
  };
}
