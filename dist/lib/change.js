import { p as patch, k as insertBefore, a as apply, g as getAttribute, s as setAttribute, m as removeChild, c as createElement, h as hasAttribute, l as listen, r as removeAttribute, u as unlisten, n as readCookies, o as getItem, t as removeItem, w as writeCookie } from './page.js';
import { u as unmask, w as waitingAttribute, M as MASK, s as storeOf } from './guard.js';

function isPast(window, type) {
  const [timing] = window.performance.getEntriesByType("navigation");
  if (!timing) return window.document.readyState === "complete";
  return (type === "load" ? timing.loadEventStart : timing.domContentLoadedEventStart) > 0;
}
function startLate(window, isReleased) {
  const { document, EventTarget, Document } = window;
  const listeners = [];
  const handlers = [
    [window, "onload", window.onload],
    [document, "onreadystatechange", document.onreadystatechange]
  ];
  const called = /* @__PURE__ */ new Set();
  const call = ({ target, type, call: call2 }) => {
    const event = new window.Event(type, { bubbles: type === "DOMContentLoaded" });
    Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
    try {
      if (typeof call2 === "function") apply(call2, target, [event]);
      else call2.handleEvent(event);
    } catch (error) {
      window.reportError(error);
    }
  };
  const isLate = () => document.currentScript ? isReleased(document.currentScript) : isReleased(null);
  const written = /* @__PURE__ */ new Map();
  const stops = [
    patch(
      EventTarget.prototype,
      "addEventListener",
      "value",
      (self, [type, call2]) => {
        const target = self ?? window;
        const fits = type === "load" ? target === window : target === document || target === window && type === "DOMContentLoaded";
        const isKnown = listeners.some(
          (listener) => listener.call === call2 && listener.type === type && listener.target === target
        );
        if (call2 && fits && !isKnown && /^(DOMContentLoaded|load|readystatechange)$/.test(type) && isPast(window, type) && isLate()) {
          listeners.push({ target, type, call: call2 });
        }
        return void 0;
      }
    ),
    patch(
      EventTarget.prototype,
      "removeEventListener",
      "value",
      (self, [type, call2]) => {
        const at = listeners.findIndex(
          (listener) => listener.call === call2 && listener.type === type && listener.target === (self ?? window)
        );
        if (at >= 0) listeners.splice(at, 1);
        return void 0;
      }
    ),
    ...["write", "writeln"].map(
      (name) => patch(Document.prototype, name, "value", (self, text) => {
        const script = self.currentScript;
        if (!script || !isReleased(script)) return void 0;
        written.set(script, (written.get(script) ?? "") + text.join("") + (name === "write" ? "" : "\n"));
        return [];
      })
    )
  ];
  return {
    fire(...types) {
      for (const [target, name, before] of handlers) {
        const now = target[name];
        const type = name.slice(2);
        if (typeof now !== "function" || now === before || called.has(now) || !types.includes(type)) continue;
        called.add(now);
        if (isPast(window, type)) listeners.push({ target, type, call: now });
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
    stop: () => stops.forEach((stop) => stop())
  };
}

const RELEASE_TIMEOUT = 5e3;
const isScript = ({ element }) => element.localName === "script";
const typeOf = ({ element, declared }) => getAttribute(element, declared ? "data-type" : `${MASK}type`);
const sourceOf = ({ element, declared }) => declared && getAttribute(element, "data-src") || getAttribute(element, "src");
function inOrder(items) {
  return [...items].sort(
    ({ element: a }, { element: b }) => a.isConnected && b.isConnected ? 3 - (a.compareDocumentPosition(b) & 6 || 3) : Number(b.isConnected) - Number(a.isConnected)
  );
}
const isRunnable = (item) => /^(|module|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)$/i.test(typeOf(item)?.trim() ?? "") && !(hasAttribute(item.element, "nomodule") && typeOf(item) !== "module");
const isSure = (item) => isRunnable(item) && (item.subject.how !== "markup" || item.declared);
function laneOf(item) {
  const isModule = typeOf(item) === "module";
  if (item.scripted || !isSure(item)) return "free";
  if (hasAttribute(item.element, "async") && (isModule || sourceOf(item))) return "free";
  return isModule || hasAttribute(item.element, "defer") && sourceOf(item) ? "deferred" : "ordered";
}
function activate(element) {
  const attribute = waitingAttribute(element);
  if (element.localName === "script") {
    const type = getAttribute(element, "data-type");
    if (type === null) removeAttribute(element, "type");
    else setAttribute(element, "type", type);
  }
  const value = getAttribute(element, `data-${attribute}`);
  if (value === null) return;
  removeAttribute(element, `data-${attribute}`);
  setAttribute(element, attribute, value);
}
const breathe = () => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(null);
});
function preload(document, items) {
  return items.flatMap((item) => {
    const url = sourceOf(item);
    if (!url) return [];
    const link = createElement(document, "link");
    const isModule = typeOf(item) === "module";
    setAttribute(link, "rel", isModule ? "modulepreload" : "preload");
    if (!isModule) setAttribute(link, "as", "script");
    for (const name of ["crossorigin", "integrity", "referrerpolicy", "fetchpriority"]) {
      const value = getAttribute(item.element, name);
      if (value !== null) setAttribute(link, name, value);
    }
    const { nonce } = item.element;
    if (nonce) setAttribute(link, "nonce", nonce);
    setAttribute(link, "href", url);
    insertBefore(document.head ?? document.documentElement, link, null);
    return [link];
  });
}
function createRelease(window, gate, held, settings, inspect) {
  const { document } = window;
  const released = /* @__PURE__ */ new WeakSet();
  let state = "idle";
  let late;
  let modules = 0;
  const isAllowed = ({ subject }) => gate.allows(subject);
  const revive = (item) => {
    const { element, declared, attribute, subject } = item;
    held.remove(element, attribute);
    released.add(element);
    gate.note(subject, "released");
    if (declared) activate(element);
    else unmask(element, attribute);
    const parent = element.parentNode;
    if (attribute === "src" && element.localName === "source")
      parent?.load?.();
    if (isScript(item) && parent && element.isConnected) insertBefore(parent, element, element.nextSibling);
  };
  const run = (item) => new Promise((resolve) => {
    const { element } = item;
    const isAwaited = Boolean(sourceOf(item)) && element.isConnected && isSure(item);
    const isModule = typeOf(item) === "module";
    const done = () => {
      clearTimeout(timer);
      unlisten(element, "load", done);
      unlisten(element, "error", done);
      if (isModule) modules -= 1;
      gate.safe(() => late?.flush(element), void 0);
      resolve();
    };
    const timer = setTimeout(done, Math.min(settings.releaseTimeout ?? RELEASE_TIMEOUT, 2 ** 31 - 1));
    listen(element, "load", done);
    listen(element, "error", done);
    if (isModule) modules += 1;
    gate.safe(() => revive(item), void 0);
    if (!isAwaited) done();
  });
  const unpack = (item) => {
    const { element, subject } = item;
    const { parentNode } = element;
    if (element.localName !== "template" || !parentNode) return;
    const { content } = element;
    for (const script of content.querySelectorAll('script:not([type="text/plain"])')) {
      const type = getAttribute(script, "type");
      if (type !== null) setAttribute(script, "data-type", type);
      setAttribute(script, "type", "text/plain");
      setAttribute(script, "data-category", subject.category ?? "");
    }
    [...content.children].forEach(inspect);
    held.remove(element);
    gate.note(subject, "released");
    insertBefore(parentNode, content, element);
    removeChild(parentNode, element);
  };
  const round = async () => {
    for (const item of inOrder(held.items()).filter(isAllowed)) gate.safe(() => unpack(item), void 0);
    const items = inOrder(held.items()).filter(isAllowed);
    for (const item of items) if (!isScript(item)) gate.safe(() => revive(item), void 0);
    const scripts = items.filter(isScript);
    if (!scripts.length) return;
    const inLane = (lane) => scripts.filter((item) => laneOf(item) === lane);
    const waiting = [...inLane("ordered"), ...inLane("deferred")];
    late = startLate(window, (script) => script ? released.has(script) : modules > 0);
    const links = waiting.length > 1 ? preload(document, waiting) : [];
    const free = held.items().filter((item) => scripts.includes(item) && laneOf(item) === "free").map(run);
    for (const item of waiting) {
      if (!isAllowed(item) || !held.has(item.element)) continue;
      await run(item);
      await breathe();
    }
    late.fire("readystatechange", "DOMContentLoaded");
    await Promise.all(free);
    late.fire("readystatechange", "DOMContentLoaded");
    late.fire("load");
    late.stop();
    for (const link of links) link.remove();
  };
  return () => {
    if (state !== "idle") {
      state = "again";
      return;
    }
    state = "running";
    void (async () => {
      do {
        state = "running";
        await round().catch((error) => {
          gate.safe(() => {
            throw error;
          }, void 0);
        });
      } while (state === "again");
      state = "idle";
    })();
  };
}

function domainForms(host) {
  const labels = host.split(".");
  return ["", ...labels.map((_, index) => labels.slice(index).join("."))];
}
function pathForms(path) {
  let prefix = "";
  return [
    "/",
    ...path.replace(/;.*/s, "").split("/").filter(Boolean).flatMap((part) => [prefix += `/${part}`, `${prefix}/`])
  ];
}
const cookieNames = () => new Set(
  readCookies().split(/;\s*/).flatMap((pair) => pair.split("=", 1))
);
function expire(name, { hostname, pathname, protocol }) {
  const secure = protocol === "https:" ? "; secure" : "";
  for (const domain of domainForms(hostname)) {
    for (const path of pathForms(pathname)) {
      const form = `${name}=; max-age=0; path=${path}${domain && `; domain=${domain}`}${secure}`;
      writeCookie(form);
      if (secure) writeCookie(`${form}; samesite=none; partitioned`);
    }
  }
}
function sweep(window, gate, { choices }) {
  const one = (subject, remove, isLeft) => {
    const { action, category, reason } = gate.ask(subject);
    if (action === "allow" || reason !== "service" && choices[category ?? ""] !== "denied") return;
    gate.safe(() => {
      remove();
      gate.note(subject, isLeft() ? "left" : "swept");
    }, void 0);
  };
  for (const name of cookieNames()) {
    one(
      { kind: "cookie", store: "cookie", name, how: "sweep" },
      () => expire(name, window.location),
      () => cookieNames().has(name)
    );
  }
  for (const store of ["local", "session"]) {
    const area = storeOf(window, store);
    for (const name of area ? Object.keys(area) : []) {
      one(
        { kind: "storage", store, name, how: "sweep" },
        () => removeItem(area, name),
        () => getItem(area, name) !== null
      );
    }
  }
}

function createChange(window, gate, held, consent, inspect) {
  const release = createRelease(window, gate, held, consent.settings, inspect);
  return (swept) => {
    if (swept) sweep(window, gate, consent.get());
    release();
  };
}

export { createChange };
