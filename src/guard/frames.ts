// Windows of the site's own origin that are reached from this one: frames and pop-ups. Each is guarded like the page,
// before anyone gets hold of it; another origin's window cannot be entered, and need not be.

import { apply, getAttribute, listen, type PageWindow } from '../page/natives.js';
import { textAt } from '../page/patch.js';
import type { Gate } from './gate.js';
import { dataUrls } from './requests.js';

/** Elements that may hold a window. */
export const FRAMES = 'iframe,frame,object,embed';

export interface Frames {
  /** Guards the window in a frame element that stands in a document, now and whenever it has loaded another one. */
  enter(frame: Element): void;
  /** Installs the patches in `window`. */
  guard(window: PageWindow, gate: Gate): void;
}

/**
 * `guard` installs everything in a window, `watch` looks at what the parser makes in its document; each is called once
 * for each. `inert` answers with an address of the same markup, made inert, for one that the page made of text.
 */
export function createFrames(
  guard: (window: PageWindow) => void,
  watch: (window: PageWindow) => void,
  inert: (url: string) => string,
): Frames {
  const known = new WeakSet<object>();
  const watched = new WeakSet<object>();
  const guardWindow = (found: unknown) => {
    try {
      const window = ((found as Document).defaultView ?? found) as PageWindow;
      // The same window object gets new insides with every document of another origin or address.
      const { Element, document } = window;
      // The first document of a frame comes into the window that is there already.
      if (!watched.has(document)) watch(window);
      watched.add(document);
      if (known.has(Element)) return;
      known.add(Element);
      guard(window);
      // One message after the old document has gone the new one is there, and nothing of it has run yet (Chromium, Firefox).
      listen(window, 'pagehide', () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          guardWindow(window);
        };
        port2.postMessage(0);
      });
    } catch {
      // nothing there, or another origin
    }
  };
  const enter = (frame: Element) => {
    // The patched getter does the rest.
    Reflect.get(frame, 'contentWindow');
    if (watched.has(frame)) return;
    watched.add(frame);
    listen(frame, 'load', () => enter(frame));
  };
  return {
    enter,
    guard(window, gate) {
      known.add(window.Element);
      // A frame that is sent elsewhere by its `location`, which nothing can be put before. A first blank document tells nothing.
      const { navigation } = window as { navigation?: EventTarget };
      if (navigation && window.frameElement)
        listen(navigation, 'navigate', event => {
          const { url } = (event as Event & { destination: { url: string } }).destination;
          if (gate.drops({ kind: 'frame', url, how: 'location' })) event.preventDefault();
        });
      const tell = (self: object, args: unknown[], native: (this: never, ...args: never[]) => unknown) => {
        const found = apply(native, self, args);
        if (found) guardWindow(found);
        return [found];
      };
      for (const tag of FRAMES.split(',')) {
        const owner = Object.getPrototypeOf(window.document.createElement(tag)) as object;
        for (const name of ['contentWindow', 'contentDocument'])
          gate.patch<object, unknown[]>(owner, name, tell, 'get', true);
        gate.patch<object, unknown[]>(owner, 'getSVGDocument', tell, 'value', true);
      }
      gate.patch<object, unknown[]>(
        window,
        'open',
        (self, args, native) => {
          const url = args.length ? textAt(args, 0) : '';
          if (gate.armed() && /^\s*blob:/i.test(url)) args[0] = inert(url);
          const target = args.length > 1 ? textAt(args, 1) : '';
          const frame = [...window.document.querySelectorAll('iframe,frame')].find(
            frame => target && getAttribute(frame, 'name') === target,
          );
          // A document in the address itself may run before anyone can reach in: nothing opens, as with a blocker.
          if (dataUrls(url).some(url => gate.drops({ kind: 'frame', url, how: 'open' }))) return [null];
          // Into a frame it is a request; a window of its own is the visitor going there.
          if (frame && gate.drops({ kind: 'frame', url, how: 'open' }))
            return [Reflect.get(frame, 'contentWindow') as unknown];
          return tell(self, args, native);
        },
        'value',
        true,
      );
    },
  };
}
