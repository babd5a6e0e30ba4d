// Code that is released late still finds what it would have found in time: its DOMContentLoaded, load and
// readystatechange listeners are called once, and its document.write puts markup where the script stands instead of
// wiping the page. Active only while tags are being released.

import { patchMethod } from '../page/patch.js';
import type { Stop } from '../consent/types.js';
import type { Gate, Realm } from './gate.js';

export interface Late {
  /** Starts to collect listeners; returns the function that ends it. */
  begin(isReleased: (script: Element | null) => boolean): Stop;
  /** Calls what was registered for the events that parsing ends with. */
  parsed(): void;
  /** Calls what was registered for the window's load event. */
  loaded(): void;
}

interface Listener {
  readonly target: Document | Window;
  readonly type: string;
  readonly call: EventListenerOrEventListenerObject;
}

export function createLate({ window, natives }: Realm, gate: Gate): Late {
  const { document } = window;
  let listeners: Listener[] = [];
  let handlers: { onload: unknown; onreadystatechange: unknown } | undefined;
  const past = { parsed: false, loaded: document.readyState === 'complete' };
  natives.listen(document, 'DOMContentLoaded', () => (past.parsed = true));
  natives.listen(window, 'load', () => (past.loaded = true));
  const isPast = (type: string) => (type === 'load' ? past.loaded : past.parsed || past.loaded);

  const fire = (types: readonly string[]) => {
    const due = listeners.filter(({ type }) => types.includes(type));
    listeners = listeners.filter(listener => !due.includes(listener));
    for (const { target, type, call } of due) {
      const event = new window.Event(type, { bubbles: type === 'DOMContentLoaded' });
      // Dispatching for real would call the page's own listeners a second time.
      Object.defineProperties(event, {
        target: { value: document },
        currentTarget: { value: target },
      });
      try {
        if (typeof call === 'function') call.call(target, event);
        else call.handleEvent(event);
      } catch (error) {
        window.reportError(error); // to where an error in a listener goes
      }
    }
  };
  const fireHandler = (target: Document | Window, name: 'onload' | 'onreadystatechange') => {
    const now = (target as unknown as Record<string, unknown>)[name];
    if (!handlers || typeof now !== 'function' || now === handlers[name]) return;
    listeners.push({ target, type: name.slice(2), call: now as EventListener });
  };

  return {
    begin(isReleased) {
      handlers = { onload: window.onload, onreadystatechange: document.onreadystatechange };
      const stops = [
        patchMethod<EventTarget['addEventListener']>(
          window.EventTarget.prototype,
          'addEventListener',
          native =>
            ({
              addEventListener(
                this: EventTarget,
                type: string,
                call: EventListenerOrEventListenerObject | null,
              ) {
                const target = this ?? window;
                if (call && (target === window || target === document) && isPast(type)) {
                  if (['DOMContentLoaded', 'readystatechange', 'load'].includes(type)) {
                    listeners.push({ target: target as Document, type, call });
                  }
                }
                return Reflect.apply(native, this, arguments) as void;
              },
            }).addEventListener,
        ),
        ...(['write', 'writeln'] as const).map(name =>
          patchMethod<Document['write']>(window.Document.prototype, name, native => {
            const replacement = {
              write(this: Document, ...text: string[]) {
                const script = this.currentScript;
                if (this !== document || !past.parsed || !script?.parentNode || !isReleased(script)) {
                  return Reflect.apply(native, this, text);
                }
                const range = this.createRange();
                range.setStartAfter(script);
                const end = name === 'writeln' ? '\n' : '';
                const made = gate.safe(() => range.createContextualFragment(text.join('') + end), undefined);
                if (made) natives.insertBefore(script.parentNode, made, script.nextSibling);
              },
            };
            return replacement.write;
          }),
        ),
      ];
      return () => {
        stops.forEach(stop => stop());
        handlers = undefined;
      };
    },
    parsed() {
      fireHandler(document, 'onreadystatechange');
      if (past.parsed || past.loaded) fire(['readystatechange', 'DOMContentLoaded']);
    },
    loaded() {
      if (!past.loaded) return;
      fireHandler(window, 'onload');
      fire(['load']);
    },
  };
}
