import Cookies from 'js-cookie';
import { d as decode, p as problem, e as encode } from './consent.js';

const apply = Reflect.apply;
function free(method) {
  return Function.prototype.call.bind(method);
}
function descriptorOf(owner, name) {
  for (let holder = owner; holder; holder = Object.getPrototypeOf(holder)) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor) return [holder, descriptor];
  }
  return void 0;
}
const scope$1 = globalThis;
const element = scope$1.Element?.prototype;
const node = scope$1.Node?.prototype;
const attr = scope$1.Attr?.prototype;
const target = scope$1.EventTarget?.prototype;
const store = scope$1.Storage?.prototype;
const cookie = scope$1.Document && descriptorOf(scope$1.Document.prototype, "cookie")?.[1];
const getAttribute = /* @__PURE__ */ free(element?.getAttribute);
const setAttribute = /* @__PURE__ */ free(element?.setAttribute);
const removeAttribute = /* @__PURE__ */ free(element?.removeAttribute);
const attributeNames = /* @__PURE__ */ free(element?.getAttributeNames);
const hasAttribute = /* @__PURE__ */ free(element?.hasAttribute);
const querySelectorAll = /* @__PURE__ */ free(element?.querySelectorAll);
const insertBefore = /* @__PURE__ */ free(node?.insertBefore);
/* @__PURE__ */ free(node?.removeChild);
const listen = /* @__PURE__ */ free(target?.addEventListener);
const dispatch = /* @__PURE__ */ free(target?.dispatchEvent);
const unlisten = /* @__PURE__ */ free(target?.removeEventListener);
const composedPath = /* @__PURE__ */ free(scope$1.Event?.prototype.composedPath);
const setItem = /* @__PURE__ */ free(store?.setItem);
const getItem = /* @__PURE__ */ free(store?.getItem);
const removeItem = /* @__PURE__ */ free(store?.removeItem);
const reader = (owner, name) => free(owner && descriptorOf(owner, name)?.[1].get);
const localName = /* @__PURE__ */ reader(element, "localName");
const nodeType = /* @__PURE__ */ reader(node, "nodeType");
const attrName = /* @__PURE__ */ reader(attr, "name");
const attrValue = /* @__PURE__ */ reader(attr, "value");
const attrOwner = /* @__PURE__ */ reader(attr, "ownerElement");
const lower = /* @__PURE__ */ free(String.prototype.toLowerCase);
const createElement = /* @__PURE__ */ free(scope$1.Document?.prototype.createElement);
function readCookies() {
  try {
    return cookie?.get?.call(document);
  } catch {
    return "";
  }
}
function writeCookie(text) {
  cookie?.set?.call(document, text);
}

const { defineProperty, getOwnPropertyDescriptor } = Object;
const natives = /* @__PURE__ */ new WeakMap();
const wrappers = /* @__PURE__ */ new WeakMap();
const disguise = (ours, native) => void natives.set(ours, natives.get(native) ?? native);
const nativeOf = (wrapper) => natives.get(wrapper);
function textAt(args, at) {
  const value = args[at];
  if (typeof value === "string") return value;
  if (typeof value === "symbol") return "";
  const text = `${value}`;
  const { trustedTypes: types } = globalThis;
  const isTrusted = types && (types["isHTML"]?.(value) || types["isScriptURL"]?.(value) || types["isScript"]?.(value));
  if (Object(value) === value && !isTrusted) args[at] = text;
  return text;
}
function memberAt(args, at, name, make) {
  const given = args[at];
  if (Object(given) !== given) return;
  const value = given[name];
  args[at] = Object.create(given, { [name]: { value: value && make(value) } });
}
const after = (look) => (self, args, native) => {
  const answer = apply(native, self, args);
  if (answer) look(answer, self);
  return [answer];
};
function patch(owner, name, half, before) {
  const [holder, was] = (owner && descriptorOf(owner, name)) ?? [];
  const native = was?.[half];
  if (!holder || !native || !was?.configurable) return () => {
  };
  const run = Function.prototype.call.bind(native);
  const { wrapper } = {
    wrapper(...args) {
      const answer = before(this, args, native);
      if (answer) return answer[0];
      if (args.length === 1) return run(this, args[0]);
      return args.length === 2 ? run(this, args[0], args[1]) : apply(native, this, args);
    }
  };
  for (const key of ["name", "length"]) {
    defineProperty(wrapper, key, getOwnPropertyDescriptor(native, key) ?? {});
  }
  disguise(wrapper, native);
  defineProperty(holder, name, { ...was, [half]: wrapper });
  return () => {
    const now = getOwnPropertyDescriptor(holder, name);
    if (now?.[half] === wrapper) defineProperty(holder, name, { ...now, [half]: native });
  };
}
function patchConstructor(owner, name, before) {
  const was = getOwnPropertyDescriptor(owner, name);
  const native = was?.value;
  if (!native || !was?.configurable) return () => {
  };
  const { prototype } = native;
  const wrapper = (
    // The same constructor under another name stays the same.
    wrappers.get(native) ?? new Proxy(native, {
      construct: (_, args, target) => before(args, native) ?? Reflect.construct(native, args, target)
    })
  );
  wrappers.set(native, wrapper);
  disguise(wrapper, native);
  const put = (value) => {
    defineProperty(owner, name, { ...was, value });
    const { constructor } = prototype;
    if (constructor === native || constructor === wrapper)
      defineProperty(prototype, "constructor", { value, configurable: true, writable: true });
  };
  put(wrapper);
  return () => {
    if (getOwnPropertyDescriptor(owner, name)?.value === wrapper) put(native);
  };
}

const scope = globalThis;
function gpc() {
  return scope.navigator?.globalPrivacyControl === true;
}
function pageUrl() {
  return scope.location?.href ?? "about:blank";
}
function announce(name, detail) {
  if (scope.document)
    dispatch(scope.document, new CustomEvent(`askfirst:${name}`, { detail, bubbles: true }));
}

function attempt(job) {
  try {
    return job();
  } catch {
    return void 0;
  }
}
function loadRecord(name, report) {
  const text = attempt(() => Cookies.get(name)) ?? attempt(() => localStorage.getItem(name));
  if (!text) return void 0;
  const record = decode(text);
  if (typeof record === "object") return record;
  report(problem(`record/${record}`, name, "Ignored."));
  return void 0;
}
function saveRecord(name, record, report) {
  const text = encode(record);
  attempt(
    () => Cookies.set(name, text, {
      path: "/",
      sameSite: "Lax",
      secure: location.protocol === "https:",
      expires: new Date(record.expiresAt)
    })
  );
  if (attempt(() => Cookies.get(name)) === text) {
    attempt(() => localStorage.removeItem(name));
    return;
  }
  attempt(() => localStorage.setItem(name, text));
  if (attempt(() => localStorage.getItem(name)) !== text) {
    report(problem("record/not-stored", name, "In memory."));
  }
}

export { setItem as A, disguise as B, nodeType as C, loadRecord as D, pageUrl as E, saveRecord as F, gpc as G, readCookies as H, getItem as I, removeItem as J, apply as a, lower as b, createElement as c, localName as d, attrName as e, attrValue as f, getAttribute as g, hasAttribute as h, insertBefore as i, attrOwner as j, after as k, listen as l, composedPath as m, nativeOf as n, announce as o, patchConstructor as p, patch as q, removeAttribute as r, setAttribute as s, textAt as t, unlisten as u, descriptorOf as v, writeCookie as w, memberAt as x, querySelectorAll as y, attributeNames as z };
