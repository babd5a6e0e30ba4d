import { M as MASK, S as SPACE, s as startOf, w as waitingAttribute, P as PRESENTATION, a as storeOf } from './guard.js';
import { q as patch, v as descriptorOf, a as apply, H as readCookies, I as getItem, J as removeItem, w as writeCookie } from './page.js';

let getAttribute;
let setAttribute;
let removeAttribute;
let hasAttribute;
let insertBefore;
let listen;
let unlisten;
let createElement;
let mask;
let unmask;
let isMasked;
function take(given) {
  [
    getAttribute,
    setAttribute,
    removeAttribute,
    hasAttribute,
    insertBefore,
    listen,
    unlisten,
    createElement,
    mask,
    unmask,
    isMasked
  ] = given;
}

const WRITTEN = "document.write";
const METADATA = "base,link,meta,noscript,script,style,template,title";
function freshScript(document, old) {
  const script = createElement(document, "script");
  for (const { name, value } of old.attributes) setAttribute(script, name, value);
  script.textContent = old.textContent;
  const { nonce } = old;
  if (nonce) script.nonce = nonce;
  return script;
}
function startWrites({ document, Document, HTMLDocument }, prepare, run) {
  const places = /* @__PURE__ */ new Map();
  const front = document.body?.firstChild;
  const show = (script, place, isEnd) => {
    const { parentNode } = script;
    if (!place.text || !parentNode) return;
    const template = createElement(document, "template");
    const { content } = template;
    template.innerHTML = isEnd ? place.text : `${place.text}<!--askfirst-->`;
    const last = isEnd ? void 0 : content.lastChild;
    if (last && (last.nodeType !== 8 || last.nodeValue !== "askfirst")) return;
    last?.remove();
    place.text = "";
    const scripts = [...content.querySelectorAll("script")].map((old) => {
      const script2 = freshScript(document, old);
      old.replaceWith(script2);
      return script2;
    });
    prepare(scripts, content);
    const { body } = document;
    for (const node of [...content.childNodes]) {
      const isBody = parentNode === document.head && body && !node.matches?.(METADATA);
      const before = isBody ? front : place.next;
      const parent = isBody ? body : parentNode;
      parent.insertBefore(node, before?.parentNode === parent ? before : null);
    }
    run(scripts);
  };
  const stops = ["write", "writeln", "open", "close"].map(
    (name) => patch(
      (name in HTMLDocument.prototype ? HTMLDocument : Document).prototype,
      name,
      "value",
      (self, args) => {
        const script = self === document && document.currentScript;
        const place = script && places.get(script);
        if (!place) return void 0;
        if (name === "open") return args.length < 3 ? [self] : void 0;
        if (name === "close") return [];
        place.text += args.join("") + (name === "write" ? "" : "\n");
        show(script, place, false);
        return [];
      }
    )
  );
  return {
    open: (script) => void places.set(script, { text: "", next: script.nextSibling }),
    close(script) {
      const place = places.get(script);
      places.delete(script);
      if (place) show(script, place, true);
    },
    stop: () => stops.forEach((stop) => stop())
  };
}

const STATES = ["loading", "interactive", "complete"];
const HANDLERS = ["onload", "onpageshow", "onreadystatechange"];
const INSERTS = "appendChild insertBefore append prepend before after insertAdjacentElement".split(" ");
function startLate(window, isReleased, follow) {
  const { document, EventTarget, HTMLBodyElement } = window;
  const listeners = /* @__PURE__ */ new Set();
  const readyState = descriptorOf(document, "readyState")?.[1].get;
  const stateOf = () => STATES.indexOf(apply(readyState, document, []));
  const followed = /* @__PURE__ */ new WeakSet();
  let phase = 0;
  let isParsed = false;
  let isCalling = false;
  const isLate = () => isCalling || isReleased(document.currentScript);
  const pastOf = (type) => {
    const state = stateOf();
    const [timing] = window.performance.getEntriesByType("navigation");
    if (!timing || type === "readystatechange") return state;
    return timing.loadEventStart ? 2 : timing.domContentLoadedEventStart ? 1 : 0;
  };
  const keep = (target, type, call2, options, handler) => {
    const past = pastOf(type);
    const { currentScript } = document;
    if (type === "DOMContentLoaded" && isParsed && currentScript && followed.has(currentScript)) return;
    for (const listener of listeners) {
      if (listener.type !== type || listener.target !== target) continue;
      if (handler && listener.handler) return void Object.assign(listener, { call: call2, past });
      if (listener.call === call2) return;
    }
    const { once, signal } = Object(options);
    if (call2 && past)
      listeners.add({ target, type, call: call2, past, once: !!once, signal, handler });
  };
  const call = ({ target, type, call: call2 }) => {
    const Event = type === "pageshow" ? window.PageTransitionEvent : window.Event;
    const event = new Event(type, { bubbles: type === "DOMContentLoaded" });
    Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
    isCalling = true;
    try {
      if (typeof call2 === "function") apply(call2, target, [event]);
      else call2.handleEvent(event);
    } catch (error) {
      window.reportError(error);
    }
    isCalling = false;
  };
  const stops = [
    patch(
      EventTarget.prototype,
      "addEventListener",
      "value",
      (self, [type, call2, options]) => {
        const target = self ?? window;
        const fits = /^(load|pageshow)$/.test(type) ? target === window : /^(DOMContentLoaded|readystatechange)$/.test(type) && (target === document || target === window && type === "DOMContentLoaded");
        if (fits && isLate()) keep(target, type, call2, options, false);
        return void 0;
      }
    ),
    patch(
      EventTarget.prototype,
      "removeEventListener",
      "value",
      (self, [type, call2]) => {
        for (const listener of listeners) {
          const isSame = listener.type === type && listener.target === (self ?? window);
          if (isSame && listener.call === call2 && !listener.handler) listeners.delete(listener);
        }
        return void 0;
      }
    ),
    ...HANDLERS.flatMap((name) => {
      const target = name === "onreadystatechange" ? document : window;
      return [target, HTMLBodyElement.prototype].map(
        (owner) => patch(owner, name, "set", (self, [call2]) => {
          const isOurs = !self || self === target || self === document.body;
          if (isOurs && isLate()) keep(target, name.slice(2), call2, void 0, true);
          return void 0;
        })
      );
    }),
    ...INSERTS.map(
      (name) => patch(window.Element.prototype, name, "value", (_, args) => {
        for (const node of isLate() ? args : []) {
          if (node?.localName !== "script") continue;
          followed.add(node);
          follow(node);
        }
        return void 0;
      })
    ),
    patch(document, "readyState", "get", (self) => {
      if (self !== document || !isLate()) return void 0;
      return [STATES[Math.min(phase, stateOf())]];
    })
  ];
  const late = {
    reach(next) {
      if (next && next <= phase) return;
      phase = next;
      if (phase) late.fire("readystatechange");
    },
    fire(type) {
      isParsed ||= type === "DOMContentLoaded";
      for (const listener of [...listeners]) {
        const { target, past, signal, handler } = listener;
        if (listener.type !== type || past < phase || !listeners.has(listener)) continue;
        if (listener.once || type !== "readystatechange") listeners.delete(listener);
        const now = handler && target[`on${type}`];
        if (signal?.aborted || handler && now !== listener.call) continue;
        call(listener);
      }
    },
    isParsing: () => !stateOf(),
    stop: () => stops.forEach((stop) => stop())
  };
  return late;
}

const typeOf = ({ element, declared }) => getAttribute(element, declared ? "data-type" : `${MASK}type`);
const isModule = (item) => typeOf(item)?.trim().toLowerCase() === "module";
const sourceOf = ({ element, declared }) => declared && getAttribute(element, "data-src") || getAttribute(element, "src");
const isRunnable = (item) => /^(|module|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)$/i.test(typeOf(item)?.trim() ?? "") && (isModule(item) || !hasAttribute(item.element, "nomodule"));
const isSure = (item) => isRunnable(item) && (item.subject.how !== "markup" || item.declared);
function laneOf(item) {
  const { element, scripted } = item;
  if (scripted || !isSure(item)) return "free";
  if (hasAttribute(element, "async") && (isModule(item) || sourceOf(item))) return "free";
  return isModule(item) || hasAttribute(element, "defer") && sourceOf(item) ? "deferred" : "ordered";
}
function importsOf({ textContent, baseURI }) {
  const pattern = /(?:\s|\/\/.*|\/\*[^]*?\*\/|;)*import\b(?!\s*[.(])[^;'"]*(?:'([^'\n]+)'|"([^"\n]+)")/y;
  return [...`${textContent}`.matchAll(new RegExp(pattern, "gy"))].map(
    ([, a, b = a ?? ""]) => /^(\.{0,2}\/|\w+:)/.test(b) ? new URL(b, baseURI).href : b
  );
}

function preload(document, item) {
  const source = sourceOf(item);
  return (source ? [source] : isModule(item) ? importsOf(item.element).filter((url) => url.includes(":")) : []).map((url) => {
    const link = createElement(document, "link");
    setAttribute(link, "rel", isModule(item) ? "modulepreload" : "preload");
    if (!isModule(item)) setAttribute(link, "as", "script");
    for (const name of ["crossorigin", "referrerpolicy", "fetchpriority", ...source ? ["integrity"] : []]) {
      const value = getAttribute(item.element, name);
      if (value !== null) setAttribute(link, name, value);
    }
    const { nonce } = item.element;
    if (nonce) setAttribute(link, "nonce", nonce);
    setAttribute(link, "href", url);
    insertBefore(document.head ?? document.documentElement, link, null);
    return link;
  });
}
function createLine(window, parts) {
  const { gate, held, timeout, released, flights, revive, inspect, pause } = parts;
  const { document } = window;
  const ordered = [];
  const deferred = [];
  const known = /* @__PURE__ */ new Set();
  const links = /* @__PURE__ */ new Map();
  let at = 0;
  let isRunning = false;
  let free = 0;
  let modules = 0;
  let late;
  let writes;
  const follow = (element, end) => {
    const script = createElement(document, "script");
    const { nonce, parentNode } = element;
    if (nonce) script.nonce = nonce;
    script.async = false;
    const after = async () => {
      script.remove();
      const urls = document === globalThis.document && flights.has(element) ? importsOf(element) : [];
      await Promise.allSettled(
        urls.map((url) => import(
          /* @vite-ignore */
          /* webpackIgnore: true */
          url
        ))
      );
      await pause(true);
      end();
    };
    for (const type of ["load", "error"]) listen(script, type, () => void after());
    setAttribute(script, "src", "data:text/javascript,");
    if (parentNode) insertBefore(parentNode, script, element.nextSibling);
  };
  const run = (item, isWriter) => new Promise((resolve) => {
    const { element, scripted } = item;
    const isInline = !sourceOf(item);
    const isWaited = element.isConnected && isSure(item) && (!isInline || isModule(item));
    const isNameless = isWaited && isModule(item);
    let timer;
    let isOver = false;
    const go = () => {
      if (isOver) return;
      isOver = true;
      window.clearTimeout(timer);
      if (isNameless) modules -= 1;
      gate.safe(() => writes?.close(element), void 0);
      resolve();
    };
    const end = () => {
      flights.delete(element);
      unlisten(element, "load", end);
      unlisten(element, "error", end);
      if (!scripted && !hasAttribute(element, "async")) element.async = false;
      go();
    };
    if (isWaited) {
      flights.set(element, { item, end });
      listen(element, "load", end);
      listen(element, "error", end);
      timer = window.setTimeout(go, timeout);
    }
    if (isNameless) modules += 1;
    released.add(element);
    if (isWriter) writes?.open(element);
    if (isNameless && isInline) element.async = false;
    const isRevived = gate.safe(() => revive(item), false);
    if (!isWaited || !isRevived) end();
    else if (isInline) follow(element, end);
  });
  const take = (scripts) => {
    for (const element of scripts) {
      const [item] = held.of(element);
      if (!item) continue;
      if (laneOf(item) !== "ordered") add(item);
      else if (!at && !sourceOf(item)) void run(item, true);
      else {
        known.add(element);
        ordered.splice(at++, 0, element);
      }
    }
  };
  const waitFor = (running) => {
    free += 1;
    void running.then(() => {
      free -= 1;
      gate.safe(finish, void 0);
    });
  };
  const accompany = (script) => {
    if (released.has(script)) return;
    released.add(script);
    waitFor(
      new Promise((resolve) => {
        for (const type of ["load", "error"]) listen(script, type, resolve);
        window.setTimeout(resolve, timeout);
        queueMicrotask(() => {
          if (held.has(script) || !script.isConnected || !getAttribute(script, "src")) resolve(void 0);
        });
      })
    );
  };
  const begin = () => {
    late ??= startLate(window, (script) => script ? released.has(script) : modules > 0, accompany);
    writes ??= startWrites(
      window,
      (scripts, content) => {
        for (const element of scripts) {
          const type = getAttribute(element, "type");
          const subject = {
            kind: "script",
            url: getAttribute(element, "src") ?? "",
            how: WRITTEN
          };
          if (!gate.allows(subject)) continue;
          mask(element, "type", type);
          held.add({ subject, element, attribute: "type", scripted: false, declared: false });
        }
        inspect(content);
      },
      take
    );
  };
  const finish = () => {
    if (isRunning || ordered.length || !late) return;
    late.fire("DOMContentLoaded");
    if (deferred.length || free) return;
    late.reach(2);
    late.fire("load");
    late.fire("pageshow");
    late.stop();
    writes?.stop();
    late = writes = void 0;
    for (const link of [...links.values()].flat()) link.remove();
    links.clear();
  };
  const next = () => {
    const element = ordered.shift();
    if (element ?? late?.isParsing()) return element;
    if (deferred.length) late?.reach(1);
    return deferred.shift();
  };
  const pump = async () => {
    isRunning = true;
    for (let element; element = next(); ) {
      known.delete(element);
      at = 0;
      const [item] = held.of(element);
      if (!item || !gate.allows(item.subject)) continue;
      await run(item, laneOf(item) === "ordered");
      await pause(true);
    }
    isRunning = false;
    if (deferred.length) listen(document, "readystatechange", () => void line.start(), { once: true });
    else late?.reach(1);
    gate.safe(finish, void 0);
  };
  const add = (item) => {
    const { element } = item;
    if (known.has(element)) return;
    const lane = laneOf(item);
    begin();
    if (lane !== "free") {
      known.add(element);
      (lane === "ordered" ? ordered : deferred).push(element);
      return;
    }
    waitFor(run(item, false));
  };
  const line = {
    add,
    clear() {
      known.clear();
      ordered.length = deferred.length = 0;
    },
    async start() {
      const waiting = [...ordered, ...deferred];
      if (waiting.length + Number(isRunning) > 1)
        for (const element of waiting) {
          const [item] = held.of(element);
          if (item && !links.has(element)) links.set(element, preload(document, item));
          await pause();
        }
      if (!isRunning) void pump();
    }
  };
  return line;
}

const RELEASE_TIMEOUT = 5e3;
const SLICE = 12;
const isScript = ({ element }) => element.localName === "script";
function isBeingParsed(element) {
  if (element.localName !== "template" || element.ownerDocument.readyState !== "loading") return false;
  let node = element;
  while (node && !node.nextSibling) node = node.parentNode;
  return !node;
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
  if (getAttribute(element, attribute) !== value) setAttribute(element, attribute, value);
}
function createRelease(gate, held, settings, inspect) {
  take(held.pristine);
  const lines = /* @__PURE__ */ new Map();
  const released = /* @__PURE__ */ new WeakSet();
  const flights = /* @__PURE__ */ new Map();
  const started = /* @__PURE__ */ new Set();
  const players = /* @__PURE__ */ new Set();
  let scan;
  let isStale = false;
  let until = 0;
  const isAllowed = ({ subject }) => gate.allows(subject);
  const pause = async (always) => {
    if (!always && performance.now() < until) return;
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    until = performance.now() + SLICE;
  };
  const show = ({ element, declared, attribute, subject }) => {
    held.remove(element, attribute);
    if (subject.how !== WRITTEN) gate.note(subject, "released");
    element.removeAttributeNS(SPACE, "s");
    if (declared) activate(element);
    else if (attribute !== "type" && hasAttribute(element, attribute))
      removeAttribute(element, MASK + attribute);
    else if (isMasked(element, attribute)) unmask(element, attribute);
    const parent = element.parentNode;
    if (attribute === "src" && element.localName === "source" && parent?.load)
      players.add(parent);
    if (attribute === "src" && element.localName === "track") {
      const value = getAttribute(element, attribute) ?? "";
      removeAttribute(element, attribute);
      element.src = value;
    }
    if (/^(imagesrcset|to|from|by|values)$/.test(attribute) && element.isConnected && parent)
      insertBefore(element.parentNode, element, element.nextSibling);
  };
  const parts = {
    gate,
    held,
    timeout: Math.min(settings.releaseTimeout ?? RELEASE_TIMEOUT, 2 ** 31 - 1),
    released,
    flights,
    inspect: (node) => void inspect(node, "script"),
    pause,
    revive(item) {
      const { element } = item;
      const mark = startOf(element);
      const parent = element.isConnected && element.parentNode;
      if (mark && started.has(mark)) {
        held.remove(element);
        return false;
      }
      if (mark && parent) started.add(mark);
      show(item);
      if (parent) insertBefore(parent, element, element.nextSibling);
      return true;
    }
  };
  const arrange = (items) => {
    for (const { element } of items) held.remove(element);
    for (const item of items) held.add(item);
  };
  const recall = (element, item) => {
    const { ownerDocument, parentNode, nextSibling } = element;
    const script = freshScript(ownerDocument, element);
    mask(script, "type", getAttribute(script, "type"));
    element.addEventListener("error", (event) => event.stopImmediatePropagation(), true);
    insertBefore(ownerDocument.implementation.createHTMLDocument("").body, element, null);
    if (parentNode) insertBefore(parentNode, script, nextSibling);
    gate.note(item.subject, "held", "execution");
    return { ...item, element: script, declared: false, subject: { ...item.subject, how: "withdrawal" } };
  };
  const unpack = (item) => {
    const { element, subject } = item;
    const { parentNode } = element;
    const all = held.items();
    const at = all.indexOf(item);
    if (!parentNode) return [];
    const { content } = element;
    for (const script of content.querySelectorAll('script:not([type="text/plain"])')) {
      const type = getAttribute(script, "type");
      if (type !== null) setAttribute(script, "data-type", type);
      setAttribute(script, "type", "text/plain");
      setAttribute(script, "data-category", subject.category ?? "");
    }
    const inside = [...content.querySelectorAll("*")];
    inspect(content, "script");
    held.remove(element);
    gate.note(subject, "released");
    element.replaceWith(content);
    const items = inside.flatMap(held.of);
    arrange([...all.slice(0, at), ...items, ...all.slice(at + 1)]);
    return items;
  };
  const lineOf = (document) => {
    const view = document.defaultView;
    let line = lines.get(document);
    if (view && !line) lines.set(document, line = createLine(view, parts));
    return line;
  };
  const letGo = async (items) => {
    for (const item of items) {
      const { element } = item;
      if (!held.of(element).includes(item) || !isAllowed(item)) continue;
      if (isBeingParsed(element)) {
        element.ownerDocument.addEventListener("DOMContentLoaded", () => void release(), { once: true });
        continue;
      }
      if (element.localName === "template") await letGo(gate.safe(() => unpack(item), []));
      else if (!isScript(item)) gate.safe(() => show(item), void 0);
      else if (element.isConnected) gate.safe(() => lineOf(element.ownerDocument)?.add(item), void 0);
      else gate.safe(() => parts.revive(item), false);
      await pause();
    }
  };
  const round = async () => {
    await pause(true);
    const back = [...flights].filter(
      ([element, { item }]) => getAttribute(element, "src") && !isAllowed(item)
    );
    if (back.length) {
      const rest = held.items();
      for (const line of lines.values()) line.clear();
      const again = back.map(([element, { item, end }]) => {
        const stand = gate.safe(() => recall(element, item), void 0);
        end();
        return stand;
      });
      arrange([...again.flatMap((item) => item ?? []), ...rest]);
    }
    await letGo(held.items());
    for (const player of players) if (/[03]/.test(`${player.networkState}`)) player.load();
    players.clear();
    for (const line of lines.values()) await line.start();
  };
  const release = () => {
    isStale = true;
    scan ??= (async () => {
      while (isStale) {
        isStale = false;
        await round().catch((error) => {
          gate.safe(() => {
            throw error;
          }, void 0);
        });
      }
      scan = void 0;
    })();
    return scan;
  };
  return release;
}

const MARK = "askfirst";
const textsOf = (sheet) => Array.from(sheet?.cssRules ?? [], (rule) => rule.cssText);
function rootsOf(root) {
  const inner = Array.from(root.querySelectorAll("*"), (element) => [
    element.shadowRoot,
    element.content
  ]).flat();
  const roots = inner.filter(
    (each) => each?.nodeType === 11
  );
  return [root, ...roots.flatMap(rootsOf)];
}
function releaseStyles(document, styles) {
  const attempt = (job) => {
    try {
      job();
    } catch {
    }
  };
  const restored = (css, self) => styles.inert(css, "script", void 0, self);
  const restore = (css, self, put) => {
    if (!css.includes(MARK)) return;
    const now = restored(css, self);
    if (now !== css) attempt(() => put(now));
  };
  const declarations = (style) => restore(style.cssText, style, (css) => style.cssText = css);
  const rules = (owner) => {
    for (let i = 0; i < owner.cssRules.length; i++) {
      const rule = owner.cssRules[i];
      if (!rule.cssText.includes(MARK)) continue;
      if (rule.style) declarations(rule.style);
      if (rule.cssRules) rules(rule);
      restore(rule.cssText, owner, (css) => {
        owner.deleteRule(i);
        owner.insertRule(css, i);
      });
    }
  };
  const text = (node) => restore(node.textContent ?? "", node, (css) => node.textContent = css);
  const spare = document.implementation.createHTMLDocument("");
  const styleElement = (element) => {
    if (!element.textContent.includes(MARK)) return;
    const copy = spare.createElement("style");
    copy.textContent = element.textContent;
    spare.head.append(copy);
    const [live, written] = [textsOf(element.sheet), textsOf(copy.sheet)];
    copy.remove();
    if (element.sheet && live.join() !== written.join()) rules(element.sheet);
    else element.childNodes.forEach(text);
  };
  const animations = (root) => {
    for (const { effect } of root.getAnimations?.() ?? []) {
      const frames = effect?.getKeyframes?.() ?? [];
      let isChanged = false;
      for (const frame of frames)
        for (const key in frame)
          restore(String(frame[key]), document, (css) => {
            frame[key] = css;
            isChanged = true;
          });
      if (isChanged) attempt(() => effect.setKeyframes(frames));
    }
  };
  const touched = styles.touched();
  for (const root of rootsOf(document)) {
    for (const element of root.querySelectorAll(`[style*="${MARK}"]`))
      declarations(element.style);
    for (const name of PRESENTATION)
      for (const element of root.querySelectorAll(`[${name}*="${MARK}"]`))
        restore(element.getAttribute(name) ?? "", document, (css) => element.setAttribute(name, css));
    root.querySelectorAll("style").forEach((element) => attempt(() => styleElement(element)));
    const { styleSheets = [], adoptedStyleSheets = [] } = root;
    if (touched.length)
      for (const sheet of [...styleSheets, ...adoptedStyleSheets]) attempt(() => rules(sheet));
    animations(root);
  }
  for (const ref of touched) {
    const self = ref.deref();
    if (!self) continue;
    if (self.nodeType) {
      if (!self.isConnected)
        (self.childNodes.length ? [...self.childNodes] : [self]).forEach(text);
    } else
      attempt(() => {
        if (self.setProperty) declarations(self);
        else if (self.cssRules) rules(self);
        else
          for (const [name, values] of self)
            if (values.join().includes(MARK))
              self.set(
                name,
                ...values.map((value) => restored(String(value), self))
              );
      });
  }
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
const deleteDatabase = (factory, name) => new Promise((resolve) => {
  const request = factory.deleteDatabase(name);
  request.onsuccess = request.onerror = request.onblocked = () => resolve();
});
function sweep(window, gate, { choices }) {
  const isDenied = (subject) => {
    const { action, category, reason } = gate.ask(subject);
    return action !== "allow" && (reason === "service" || choices[category ?? ""] === "denied");
  };
  const note = (subject, isLeft) => gate.note(subject, isLeft ? "left" : "swept");
  const one = (subject, remove, isLeft) => {
    if (!isDenied(subject)) return;
    gate.safe(() => {
      remove();
      note(subject, isLeft());
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
  const stored = (name, how) => ({
    kind: "storage",
    store: "local",
    name,
    how
  });
  const databases = async () => {
    const { indexedDB } = window;
    const names = async () => (await indexedDB.databases()).map(({ name = "" }) => name);
    for (const name of await names()) {
      const subject = stored(name, "indexedDB");
      if (!isDenied(subject)) continue;
      await deleteDatabase(indexedDB, name);
      note(subject, (await names()).includes(name));
    }
  };
  const cacheEntries = async () => {
    const { caches } = window;
    for (const name of await caches.keys()) {
      const subject = stored(name, "caches");
      if (isDenied(subject)) {
        await caches.delete(name);
        note(subject, await caches.has(name));
        continue;
      }
      const cache = await caches.open(name);
      for (const [index, request] of (await cache.keys()).entries()) {
        if (index % 100 === 99) await new Promise((resolve) => window.setTimeout(resolve));
        const entry = { kind: "fetch", url: request.url, how: "caches" };
        if (!isDenied(entry)) continue;
        await cache.delete(request);
        note(entry, !!await cache.match(request));
      }
    }
  };
  if (!storeOf(window, "local")) return;
  for (const job of [databases, cacheEntries]) void job().catch(() => {
  });
}

const documentsOf = (document) => [
  document,
  ...[...document.querySelectorAll("iframe,frame,object")].flatMap(
    ({ contentDocument }) => contentDocument ? documentsOf(contentDocument) : []
  )
];
function createChange(window, gate, held, consent, inspect, styles) {
  const release = createRelease(gate, held, consent.settings, inspect);
  return (swept) => {
    if (swept) sweep(window, gate, consent.get());
    const released = release();
    for (const document of documentsOf(window.document)) releaseStyles(document, styles);
    return released;
  };
}

export { createChange };
