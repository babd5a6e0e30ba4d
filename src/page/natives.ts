// Pristine browser functions, taken when this file is loaded, before page code could wrap them. Our own reads and
// writes use only these: going through a patched function would judge our own work, and a page's wrapper would see it.
// Loading it on a server is safe; calling one of these there is not. `askfirst-change.js` loads a copy of its own, later:
// there they are what guard and page have made of them by then.

/** A window with its constructors, as `globalThis` is typed. */
export type PageWindow = Window & typeof globalThis;

/** Calls `method` as the page called it, arguments and all. */
export const apply = Reflect.apply as <R>(
  method: (this: never, ...args: never[]) => R,
  self: unknown,
  args: ArrayLike<unknown>,
) => R;

/** Turns a method into a function that takes `this` first. Marked pure where used, so that each bundle keeps only its own. */
function free<T, A extends unknown[], R>(
  method: ((this: T, ...args: A) => R) | undefined,
): (self: T, ...args: A) => R {
  return Function.prototype.call.bind(method as () => void) as (self: T, ...args: A) => R;
}

/** The property `name` of `owner` or of whatever it inherits it from, and who holds it. */
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

const scope = globalThis as Partial<PageWindow>;
const element = scope.Element?.prototype;
const node = scope.Node?.prototype;
const attr = scope.Attr?.prototype;
const target = scope.EventTarget?.prototype;
const store = scope.Storage?.prototype;
const cookie = scope.Document && /* #__PURE__ */ descriptorOf(scope.Document.prototype, 'cookie')?.[1];

export const getAttribute = /* #__PURE__ */ free(element?.getAttribute);
export const setAttribute = /* #__PURE__ */ free(element?.setAttribute);
export const removeAttribute = /* #__PURE__ */ free(element?.removeAttribute);
export const attributeNames = /* #__PURE__ */ free(element?.getAttributeNames);
export const hasAttribute = /* #__PURE__ */ free(element?.hasAttribute);
export const querySelectorAll = /* #__PURE__ */ free(element?.querySelectorAll);
export const insertBefore = /* #__PURE__ */ free(node?.insertBefore);
export const removeChild = /* #__PURE__ */ free(node?.removeChild);
export const listen = /* #__PURE__ */ free(target?.addEventListener);
export const dispatch = /* #__PURE__ */ free(target?.dispatchEvent);
export const unlisten = /* #__PURE__ */ free(target?.removeEventListener);
export const composedPath = /* #__PURE__ */ free(scope.Event?.prototype.composedPath);
export const setItem = /* #__PURE__ */ free(store?.setItem);
export const getItem = /* #__PURE__ */ free(store?.getItem);
export const removeItem = /* #__PURE__ */ free(store?.removeItem);
/** Reads the property `name`, whatever the page has put over it. Throws for what has none. */
const reader = <T, K extends keyof T>(owner: T | undefined, name: K): ((self: T) => T[K]) =>
  free<T, [], T[K]>(owner && descriptorOf(owner, name)?.[1].get);
export const localName = /* #__PURE__ */ reader(element, 'localName');
export const nodeType = /* #__PURE__ */ reader(node, 'nodeType');
export const attrName = /* #__PURE__ */ reader(attr, 'name');
export const attrValue = /* #__PURE__ */ reader(attr, 'value');
export const attrOwner = /* #__PURE__ */ reader(attr, 'ownerElement');
export const lower = /* #__PURE__ */ free(String.prototype.toLowerCase);
export const createElement = /* #__PURE__ */ free(scope.Document?.prototype.createElement);

/** The jar as text; empty where cookies are off, which makes the accessor throw. */
export function readCookies(): string {
  try {
    return cookie?.get?.call(document) as string;
  } catch {
    return '';
  }
}

/** Writes one cookie, in the form `document.cookie` takes. Throws where cookies are off. */
export function writeCookie(text: string): void {
  cookie?.set?.call(document, text);
}
