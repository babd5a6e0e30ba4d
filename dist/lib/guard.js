import { p as problem, m as messageOf } from './consent.js';
import { w as writeCookie, a as apply, g as getAttribute, r as removeAttribute, s as setAttribute, h as hasAttribute, c as createElement, l as listen, p as patch, b as announce, q as querySelectorAll, d as setItem } from './page.js';

const attributeOf = (text, name) => new RegExp(`.*;\\s*${name}\\s*=\\s*"?([^;"]*)`, "is").exec(text)?.[1]?.trim();
function isDeletion(text) {
  const age = attributeOf(text, "max-age");
  return age ? Number(age) <= 0 : Date.parse(attributeOf(text, "expires") ?? "") <= Date.now();
}
function guardCookies(window, gate, writes) {
  const refuse = (name, how, write) => writes.refuse({ kind: "cookie", store: "cookie", name, how }, write);
  gate.patch(
    window.Document.prototype,
    "cookie",
    (_, [value]) => {
      const text = `${value}`;
      const name = (/^([^;=]*)=/.exec(text)?.[1] ?? "").trim();
      if (!isDeletion(text)) return refuse(name, "document.cookie", () => writeCookie(text));
      writes.forget("cookie", name);
      return void 0;
    },
    "set"
  );
  const { CookieStore } = window;
  gate.patch(CookieStore?.prototype, "set", (self, args, native) => {
    const [first] = args;
    const { name } = typeof first === "object" && first ? first : { name: first };
    const write = () => void apply(native, self, args).catch(() => {
    });
    return refuse(`${name}`, "cookieStore", write) && [Promise.resolve()];
  });
}

const MASK = "data-askfirst-";
const INERT_TYPE = "text/askfirst-held";
const REQUESTS = {
  script: { src: "script" },
  img: { src: "image", srcset: "image" },
  iframe: { src: "frame" },
  frame: { src: "frame" },
  embed: { src: "object" },
  object: { data: "object" },
  video: { src: "media", poster: "image" },
  audio: { src: "media" },
  source: { src: "media", srcset: "image" },
  track: { src: "media" },
  link: { href: "link", imagesrcset: "image" },
  input: { src: "image" }
};
const LIMIT = 2e3;
function createHeld() {
  let items = [];
  const held = {
    add(item) {
      held.remove(item.element, item.attribute);
      items.push(item);
      const stray = items.length > LIMIT ? items.findIndex(({ element }) => !element.isConnected) : -1;
      if (stray >= 0) items.splice(stray, 1);
    },
    remove(element, attribute) {
      items = items.filter((item) => item.element !== element || attribute && item.attribute !== attribute);
    },
    has: (element) => items.some((item) => item.element === element),
    items: () => items
  };
  return held;
}
function mask(element, attribute, value) {
  if (value !== null) setAttribute(element, MASK + attribute, value);
  if (attribute === "type") setAttribute(element, attribute, INERT_TYPE);
  else removeAttribute(element, attribute);
}
function unmask(element, attribute) {
  const value = getAttribute(element, MASK + attribute);
  removeAttribute(element, MASK + attribute);
  if (value === null) removeAttribute(element, attribute);
  else setAttribute(element, attribute, value);
}
function isMasked(element, attribute) {
  return attribute === "type" ? getAttribute(element, attribute) === INERT_TYPE : hasAttribute(element, MASK + attribute);
}

const WATCHED = /* @__PURE__ */ new Set(["type", ...Object.values(REQUESTS).flatMap(Object.keys)]);
function urlsOf(attribute, value) {
  return attribute.endsWith("srcset") ? value.split(/[\s,]+/) : [value];
}
function createCheck(gate, held) {
  return (element, attribute, value, how, scripted) => {
    const kind = REQUESTS[element.localName]?.[attribute];
    if (!kind) return false;
    const isScript = kind === "script";
    const masked = isScript ? "type" : attribute;
    const category = !scripted && getAttribute(element, "data-category") || void 0;
    for (const url of urlsOf(attribute, value)) {
      const subject = { kind, url, how, category };
      if (gate.allows(subject)) continue;
      if (!isScript) mask(element, attribute, value);
      else if (!isMasked(element, masked)) mask(element, masked, getAttribute(element, masked));
      held.add({ subject, element, attribute: masked, scripted, declared: false });
      gate.note(subject, "held", scripted ? "request" : isScript ? "execution" : "nothing");
      if (isScript && !scripted) {
        const missed = () => {
          if (!held.has(element)) return;
          held.remove(element);
          unmask(element, masked);
          gate.note(subject, "missed");
        };
        listen(element, "load", missed, { once: true });
      }
      return !isScript;
    }
    if (isMasked(element, masked)) {
      held.remove(element, masked);
      removeAttribute(element, isScript ? attribute : MASK + attribute);
      if (isScript) unmask(element, masked);
    }
    return false;
  };
}
function guardElements({ document, Element }, gate, held, check) {
  const write = (element, name, value) => gate.safe(() => {
    if (!WATCHED.has(name = name.toLowerCase())) return void 0;
    const isType = name === "type" && isMasked(element, name);
    if (isType) setAttribute(element, MASK + name, String(value));
    return isType || check(element, name, String(value), "script", true) ? [] : void 0;
  }, []);
  const read = (element, name, convert) => {
    try {
      return WATCHED.has(name) && isMasked(element, name) ? [convert(getAttribute(element, MASK + name))] : void 0;
    } catch {
      return void 0;
    }
  };
  const { prototype } = Element;
  gate.patch(
    prototype,
    "setAttribute",
    (element, [name, value]) => write(element, `${name}`, value)
  );
  gate.patch(
    prototype,
    "setAttributeNS",
    (element, [space, name, value]) => space ? void 0 : write(element, `${name}`, value)
  );
  gate.patch(
    prototype,
    "getAttribute",
    (element, [name]) => read(element, name, (value) => value)
  );
  gate.patch(prototype, "removeAttribute", (element, [name]) => {
    const attribute = `${name}`.toLowerCase();
    const isSource = element.localName === "script" && attribute === "src";
    if (!read(element, isSource ? "type" : attribute, Boolean)) return void 0;
    if (attribute !== "type") held.remove(element);
    if (isSource) unmask(element, "type");
    else removeAttribute(element, MASK + attribute);
    return isSource ? void 0 : [];
  });
  for (const [tag, attributes] of Object.entries(REQUESTS)) {
    if (tag === "audio") continue;
    const owner = Object.getPrototypeOf(createElement(document, tag));
    for (const name of [...Object.keys(attributes), ...tag === "script" ? ["type"] : []]) {
      const property = name.replace("imagesrc", "imageSrc");
      const isUrl = !/type|srcset/.test(name);
      gate.patch(
        owner,
        property,
        (element) => read(
          element,
          name,
          (value) => value && isUrl ? new URL(value, element.baseURI).href : value ?? ""
        ),
        "get"
      );
      gate.patch(
        owner,
        property,
        (element, [value]) => write(element, name, value),
        "set"
      );
    }
  }
}

const NEWS = {
  held: "blocked",
  dropped: "blocked",
  released: "released"
};
const CACHE_LIMIT = 500;
function createGate(consent, { document }) {
  let armed = true;
  const stops = [];
  const verdicts = /* @__PURE__ */ new Map();
  const gate = {
    armed: () => armed,
    ask(given) {
      const subject = { ...given, base: document.baseURI };
      const key = JSON.stringify({ ...subject, how: 0 });
      let verdict = verdicts.get(key);
      if (!verdict) {
        verdict = consent.judge(subject);
        if (verdicts.size >= CACHE_LIMIT) verdicts.clear();
        verdicts.set(key, verdict);
        if (verdict.action === "allow" && verdict.what.class !== "first-party") gate.note(subject, "allowed");
      }
      return verdict;
    },
    allows: (subject) => gate.ask(subject).action === "allow",
    note(subject, event, prevented = "nothing") {
      const { category, reason, what } = gate.ask(subject);
      const { host, pathname } = "url" in subject ? new URL(subject.url, document.baseURI) : { host: "", pathname: subject.name };
      const entry = {
        at: Date.now(),
        kind: subject.kind,
        what: (host + pathname).slice(0, 200),
        how: subject.how,
        event,
        prevented,
        class: what.class,
        category,
        service: what.service,
        rule: what.rule,
        reason
      };
      consent.note(entry);
      const news = NEWS[event];
      if (news) queueMicrotask(() => announce(news, entry));
    },
    safe(job, closed) {
      try {
        return job();
      } catch (error) {
        consent.report(problem("guard/fault", "guard", messageOf(error)));
        return closed;
      }
    },
    patch(owner, name, before, half = "value", always = false) {
      stops.push(
        patch(
          owner,
          name,
          half,
          (...call) => always || armed ? before(...call) : void 0
        )
      );
    },
    arm({ choices, services }) {
      verdicts.clear();
      const isAllGranted = /^granted(,granted)+$/.test(Object.values(choices).join());
      armed = !isAllGranted || Object.values(services).includes("denied");
    },
    end() {
      armed = false;
      stops.forEach((stop) => stop());
    }
  };
  return gate;
}

const waitingAttribute = ({ localName }) => Object.keys(REQUESTS[localName] ?? {})[0] ?? "";
function createRegister(gate, held, consent, release) {
  return (element) => {
    const category = getAttribute(element, "data-category");
    if (category === null || held.has(element)) return;
    const tag = element.localName;
    const attribute = waitingAttribute(element);
    const waiting = getAttribute(element, `data-${attribute}`);
    const isScript = tag === "script";
    const inert = isScript ? getAttribute(element, "type") === "text/plain" : waiting !== null || tag === "template";
    if (!inert) return;
    if (!(category in consent.get().choices)) {
      consent.report(problem("markup/unknown-category", tag, category));
    }
    const subject = {
      kind: REQUESTS[tag]?.[attribute] ?? "other",
      // Inline code has no URL of its own: it counts as the page's, and the declared category decides.
      url: waiting ?? getAttribute(element, attribute) ?? "",
      how: "markup",
      category
    };
    held.add({ subject, element, attribute: isScript ? "type" : attribute, scripted: false, declared: true });
    if (gate.allows(subject)) release();
    else gate.note(subject, "held", "request");
  };
}

const NOWHERE = "blob:null/0";
function guardNetwork(window, gate) {
  const refused = (kind, url, how) => gate.safe(() => {
    const subject = { kind, url: `${url}`, how };
    if (gate.allows(subject)) return false;
    gate.note(subject, "dropped", "request");
    return true;
  }, true);
  const opened = /* @__PURE__ */ new WeakMap();
  const { XMLHttpRequest, Request, Navigator } = window;
  const xhr = XMLHttpRequest.prototype;
  const open = xhr.open;
  gate.patch(window, "fetch", (self, [input, init], native) => {
    const request = input instanceof Request ? input : void 0;
    if (!refused("fetch", request?.url ?? input, "fetch")) return void 0;
    return [apply(native, self, [NOWHERE, { signal: init?.signal ?? request?.signal }])];
  });
  gate.patch(
    xhr,
    "open",
    (self, [, url, isAsync = true]) => {
      opened.set(self, [`${url}`, isAsync]);
      return void 0;
    },
    "value",
    true
    // what was opened while all was granted may be sent after a withdrawal
  );
  gate.patch(xhr, "send", (self, _, native) => {
    const [url, isAsync] = opened.get(self) ?? [];
    if (url === void 0 || !refused("fetch", url, "xhr")) return void 0;
    apply(open, self, ["GET", NOWHERE, isAsync]);
    return [apply(native, self, [])];
  });
  gate.patch(
    Navigator.prototype,
    "sendBeacon",
    (_, [url]) => refused("beacon", url, "beacon") ? [true] : void 0
  );
}

const SELECTOR = [...Object.keys(REQUESTS), "template"].join();
function observe(window, gate, held, check, register) {
  const { document, MutationObserver } = window;
  const one = (element) => {
    register(element);
    if (held.has(element)) return;
    const how = document.readyState === "loading" ? "parser" : "markup";
    for (const attribute in REQUESTS[element.localName]) {
      const masked = isMasked(element, element.localName === "script" ? "type" : attribute);
      const value = getAttribute(element, MASK + attribute) ?? getAttribute(element, attribute);
      if (!value || !(masked || gate.armed())) continue;
      if (!check(element, attribute, value, how, masked) && masked) setAttribute(element, attribute, value);
    }
  };
  const inspect = (element) => {
    const inside = element.firstElementChild ? querySelectorAll(element, SELECTOR) : [];
    for (const each of [element, ...inside]) gate.safe(() => one(each), void 0);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.nodeType === 1) inspect(node);
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  for (const element of document.querySelectorAll("[data-category]"))
    gate.safe(() => register(element), void 0);
  return [inspect, () => observer.disconnect()];
}

function storeOf(window, store) {
  try {
    return window[`${store}Storage`];
  } catch {
    return void 0;
  }
}
function guardStorage(window, gate, writes) {
  const session = storeOf(window, "session");
  const kindOf = (area) => area === session ? "session" : "local";
  const { prototype } = window.Storage;
  gate.patch(prototype, "setItem", (area, args) => {
    if (args.length < 2) return void 0;
    const [name, value] = args;
    const subject = { kind: "storage", store: kindOf(area), name: `${name}`, how: "setItem" };
    return writes.refuse(subject, () => setItem(area, name, value));
  });
  gate.patch(prototype, "removeItem", (area, [name]) => {
    writes.forget(kindOf(area), `${name}`);
    return void 0;
  });
}

function createHeldWrites(gate) {
  const held = /* @__PURE__ */ new Map();
  return {
    refuse: (subject, write) => gate.safe(() => {
      if (gate.allows(subject)) return void 0;
      const key = subject.store + subject.name;
      if (!held.has(key)) gate.note(subject, "held", "write");
      held.set(key, [subject, write]);
      return [];
    }, []),
    forget: (store, name) => void held.delete(store + name),
    release() {
      for (const [key, [subject, write]] of held) {
        if (!gate.allows(subject)) continue;
        held.delete(key);
        gate.safe(write, void 0);
        gate.note(subject, "released");
      }
    }
  };
}

const essence = ({ choices, services }) => JSON.stringify([choices, services]);
function guardPage(consent, window, loadChange) {
  const gate = createGate(consent, window);
  const held = createHeld();
  const writes = createHeldWrites(gate);
  const check = createCheck(gate, held);
  gate.arm(consent.get());
  let change;
  const settle = (swept) => {
    writes.release();
    if (!swept && !held.items().some(({ subject }) => gate.allows(subject))) return;
    change ??= loadChange().then(({ createChange }) => createChange(window, gate, held, consent, inspect));
    change.then((carryOut) => carryOut(swept)).catch((error) => {
      change = void 0;
      consent.report(problem("change/not-loaded", "guard", messageOf(error)));
    });
  };
  const [inspect, stopObserver] = observe(
    window,
    gate,
    held,
    check,
    createRegister(gate, held, consent, () => settle(false))
  );
  guardElements(window, gate, held, check);
  guardNetwork(window, gate);
  guardCookies(window, gate, writes);
  guardStorage(window, gate, writes);
  const unsubscribe = consent.subscribe((now, before) => {
    if (essence(now) === essence(before)) return;
    gate.arm(now);
    queueMicrotask(() => gate.safe(() => settle(true), void 0));
  });
  return () => {
    unsubscribe();
    stopObserver();
    gate.end();
  };
}

export { MASK as M, guardPage as g, storeOf as s, unmask as u, waitingAttribute as w };
