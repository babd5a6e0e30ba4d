// Pristine browser functions, captured before any page code could wrap them. Our own reads and writes use only these:
// going through a patched function would judge our own work, and a page's wrapper would see it.

/** A window with its constructors, as `globalThis` is typed. */
export type PageWindow = Window & typeof globalThis;

/** Turns a method into a function that takes `this` first. */
function free<T extends object, A extends unknown[], R>(
  method: (this: T, ...args: A) => R,
): (self: T, ...args: A) => R {
  return Function.prototype.call.bind(method) as (self: T, ...args: A) => R;
}

/** The accessor `name` of `owner` or of whatever it inherits it from. */
export function descriptorOf(
  owner: object,
  name: PropertyKey,
): [holder: object, PropertyDescriptor] | undefined {
  for (let holder: object | null = owner; holder; holder = Object.getPrototypeOf(holder) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor) return [holder, descriptor];
  }
  return undefined;
}

export type Natives = ReturnType<typeof captureNatives>;

/** Captures what this project calls itself. Throws nothing on a browser that DESIGN supports. */
export function captureNatives(window: PageWindow) {
  const { Element, Node, EventTarget, Storage, Document } = window;
  const cookie = descriptorOf(Document.prototype, 'cookie')?.[1];
  return {
    getAttribute: free(Element.prototype.getAttribute),
    setAttribute: free(Element.prototype.setAttribute),
    removeAttribute: free(Element.prototype.removeAttribute),
    hasAttribute: free(Element.prototype.hasAttribute),
    insertBefore: free(Node.prototype.insertBefore),
    removeChild: free(Node.prototype.removeChild),
    querySelectorAll: free(Element.prototype.querySelectorAll),
    documentQuery: free(Document.prototype.querySelectorAll),
    createElement: (name: string) => Document.prototype.createElement.call(window.document, name),
    listen: free(EventTarget.prototype.addEventListener),
    unlisten: free(EventTarget.prototype.removeEventListener),
    dispatch: free(EventTarget.prototype.dispatchEvent),
    setItem: free(Storage.prototype.setItem),
    getItem: free(Storage.prototype.getItem),
    removeItem: free(Storage.prototype.removeItem),
    /** The jar as text; empty where cookies are off, which makes the accessor throw. */
    readCookies(): string {
      try {
        return cookie?.get?.call(window.document) as string;
      } catch {
        return '';
      }
    },
    writeCookie: (text: string): void => cookie?.set?.call(window.document, text),
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
  };
}
