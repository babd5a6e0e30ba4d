// Windows of the site's own origin that are reached from this one: frames and pop-ups. Each is guarded like the page,
// before anyone gets hold of it; another origin's window cannot be entered, and need not be.

import { getAttribute, listen, type PageWindow } from '../page/natives.js';
import { after, textAt } from '../page/patch.js';
import type { Gate } from './gate.js';
import { dataUrls, hrefOf } from './requests.js';

/** Elements that may hold a window. */
export const FRAMES = 'iframe,frame,object,embed';

export interface Frames {
  /** Guards the window in a frame element that stands in a document, now and whenever it has loaded another one. */
  enter(frame: Element): void;
  /** Frames that stand in a shadow root without a document: they will enter one with their host, which does not show them. */
  readonly late: Set<Element>;
  /** The frame, or its window, that `target` means in `window`; undefined where it means a window of the visitor's. */
  led(window: Window, target: string): object | undefined;
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
  const late = new Set<Element>();
  /** Every frame that stands in a document. */
  const all = new Set<Element>();
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
    for (const other of all) if (!other.isConnected) all.delete(other);
    const { host } = frame.getRootNode() as Partial<ShadowRoot>;
    late.delete(frame);
    const view = frame.ownerDocument.defaultView;
    // The patched getter does the rest; an `<embed>` has none.
    if (Reflect.get(frame, 'contentWindow')) all.add(frame);
    else if (host && !host.isConnected) late.add(frame);
    else for (let at = 0; view && at < view.length; at++) guardWindow(view[at]);
    if (watched.has(frame)) return;
    watched.add(frame);
    listen(frame, 'load', () => enter(frame));
  };
  const led = (window: Window, target: string) => {
    const self = /^(_self)?$/i.test(target) ? window : /^_parent$/i.test(target) && window.parent;
    if (self) return self === self.parent ? undefined : self;
    return [...all].find(frame => {
      let names = [getAttribute(frame, 'name')];
      try {
        names = [...names, (Reflect.get(frame, 'contentWindow') as Window).name];
      } catch {
        // another origin
      }
      return names.includes(target) && frame.isConnected;
    });
  };
  return {
    enter,
    late,
    led,
    guard(window, gate) {
      known.add(window.Element);
      window.document.querySelectorAll(FRAMES).forEach(enter);
      // A frame that is sent elsewhere by its `location`, which nothing can be put before. A first blank document tells nothing.
      const { navigation, documentPictureInPicture: picture } = window as Partial<
        Record<'navigation' | 'documentPictureInPicture', EventTarget>
      >;
      if (navigation && window.frameElement) {
        listen(navigation, 'navigate', event => {
          const { url } = (event as Event & { destination: { url: string } }).destination;
          if (gate.drops({ kind: 'frame', url, how: 'location' })) event.preventDefault();
        });
        gate.patch<unknown, unknown[]>(navigation, 'navigate', (_, args) => {
          // An address that nobody can read: it fails as the browser lets it fail.
          if (gate.drops({ kind: 'frame', url: textAt(args, 0), how: 'navigate' })) args[0] = 'https://';
          return undefined;
        });
      }
      gate.patch<unknown, unknown[]>(
        picture,
        'requestWindow',
        after((made: Promise<unknown>) => void made.then(guardWindow, () => {})),
        'value',
        true,
      );
      const tell = after(guardWindow);
      for (const tag of FRAMES.split(',')) {
        const owner = Object.getPrototypeOf(window.document.createElement(tag)) as object;
        for (const name of ['contentWindow', 'contentDocument'])
          gate.patch<unknown, unknown[]>(owner, name, tell, 'get', true);
        gate.patch<unknown, unknown[]>(owner, 'getSVGDocument', tell, 'value', true);
      }
      gate.patch<unknown, unknown[]>(
        window,
        'open',
        (self, args, native) => {
          const url = args.length ? textAt(args, 0) : '';
          const target = (args.length > 1 && textAt(args, 1)) || '_blank';
          const answer = gate.safe(() => {
            if (gate.armed() && /^blob:/.test(hrefOf(url))) args[0] = inert(url);
            const frame = led((self ?? window) as Window, target);
            // A document in the address itself may run before anyone can reach in: nothing opens, as with a blocker.
            if (dataUrls(url).some(url => gate.drops({ kind: 'frame', url, how: 'open' }))) return [null];
            // Into a frame it is a request; a window of its own is the visitor going there.
            return frame && gate.drops({ kind: 'frame', url, how: 'open' })
              ? [(Reflect.get(frame, 'contentWindow') ?? frame) as unknown]
              : undefined;
          }, [null]);
          return answer ?? tell(self, args, native);
        },
        'value',
        true,
      );
    },
  };
}
