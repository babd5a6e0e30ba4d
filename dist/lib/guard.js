import { p as problem, m as messageOf } from './consent.js';
import { l as listen, t as textAt, w as writeCookie, a as apply, g as getAttribute, s as setAttribute, r as removeAttribute, h as hasAttribute, i as insertBefore, u as unlisten, c as createElement, n as nativeOf, b as lower, d as localName, e as attrName, f as attrValue, j as attrOwner, k as after, m as composedPath, o as announce, p as patchConstructor, q as patch, v as descriptorOf, x as memberAt, y as querySelectorAll, z as attributeNames, A as setItem, B as disguise, C as nodeType } from './page.js';

const AGE = /.*;\s*max-age\s*=\s*"?([^;"]*)/is;
const EXPIRES = /.*;\s*expires\s*=\s*"?([^;"]*)/is;
function isDeletion(text) {
  const age = AGE.exec(text)?.[1];
  if (age) return Number(age) <= 0;
  const expires = (EXPIRES.exec(text)?.[1] ?? "").replace(/([ -])([0-6]\d)(?= +\d+:)/, "$120$2");
  return Date.parse(expires) <= Date.now();
}
function guardCookies(window, gate, writes) {
  const refuse = (name, how, write) => writes.refuse({ kind: "cookie", store: "cookie", name, how }, write);
  gate.patch(
    window.Document.prototype,
    "cookie",
    (_, args) => {
      const text = textAt(args, 0);
      const name = (/^([^;=]*)=/.exec(text)?.[1] ?? "").trim();
      if (!isDeletion(text)) return refuse(name, "document.cookie", () => writeCookie(text));
      writes.forget("cookie", name);
      return void 0;
    },
    "set"
  );
  const { CookieStore } = window;
  const nameOf = (first) => `${Object(first).name ?? first}`;
  gate.patch(CookieStore?.prototype, "set", (self, args, native) => {
    const given = args[0];
    if (typeof given === "symbol") return void 0;
    if (Object(given) === given) {
      const { name: value } = given;
      if (value === void 0) return void 0;
      args[0] = Object.create(given, { name: { value: `${value}`, enumerable: true } });
    }
    const write = () => void apply(native, self, args).catch(() => {
    });
    return refuse(nameOf(args[0]), "cookieStore", write) && [Promise.resolve()];
  });
  gate.patch(CookieStore?.prototype, "delete", (_, [first]) => {
    writes.forget("cookie", nameOf(first));
    return void 0;
  });
}
function watchCookies(window, gate) {
  const { cookieStore } = window;
  if (!cookieStore) return;
  const domains = window.location.hostname.split(".").map((_, at, labels) => labels.slice(at).join("."));
  listen(cookieStore, "change", (event) => {
    for (const { name } of event.changed) {
      const subject = { kind: "cookie", store: "cookie", name, how: "response" };
      if (!gate.armed() || gate.allows(subject)) continue;
      gate.note(subject, "swept");
      for (const domain of [null, ...domains]) cookieStore.delete({ name, domain }).catch(() => {
      });
    }
  });
}

const MASK = "data-askfirst-";
const INERT_TYPE = "text/askfirst-held";
const LIMIT$1 = 1e3;
const SPACE = "askfirst";
function createHeld() {
  const map = /* @__PURE__ */ new Map();
  let marks = 0;
  let room = LIMIT$1;
  const of = (element) => map.get(element) ?? [];
  listen(document, "load", hush, true);
  return {
    add(item, isIn = item.element.isConnected) {
      const { element, attribute } = item;
      map.set(element, [...of(element).filter((other) => other.attribute !== attribute), item]);
      if (attribute === "type" && isIn && !startOf(element))
        element.setAttributeNS(SPACE, "a:s", `${marks += 1}`);
      if (room -= 1) return;
      room = LIMIT$1;
      const strays = [...map.keys()].filter((element2) => !element2.isConnected);
      strays.slice(0, -LIMIT$1).forEach((element2) => map.delete(element2));
    },
    remove(element, attribute) {
      const rest = of(element).filter((item) => attribute && item.attribute !== attribute);
      if (rest.length) map.set(element, rest);
      else map.delete(element);
    },
    has: (element) => map.has(element),
    of,
    items: () => [...map.values()].flat(),
    pristine: [
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
    ]
  };
}
const startOf = (element) => element.getAttributeNS(SPACE, "s");
function hush(event) {
  if (isMasked(event.target, "src")) event.stopImmediatePropagation();
}
function mask(element, attribute, value) {
  if (value !== null) setAttribute(element, MASK + attribute, value);
  if (attribute === "type") setAttribute(element, attribute, INERT_TYPE);
  else removeAttribute(element, attribute);
  if (/^i?frame$/.test(element.localName)) listen(element, "load", hush, true);
}
function unmask(element, attribute) {
  if (attribute === "type") element.removeAttributeNS(SPACE, "s");
  const value = getAttribute(element, MASK + attribute);
  removeAttribute(element, MASK + attribute);
  if (value === null) removeAttribute(element, attribute);
  else setAttribute(element, attribute.replace(/^.*:/, ""), value);
}
function isMasked(element, attribute) {
  return attribute === "type" ? getAttribute(element, attribute) === INERT_TYPE : hasAttribute(element, MASK + attribute);
}

const REQUESTS = {
  script: { src: "script", href: "script", "xlink:href": "script" },
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
  input: { src: "image" },
  // Every relative address of the page would follow it.
  base: { href: "other" },
  // Only as a refresh, see `urlsOf`.
  meta: { content: "other" },
  // SVG; the animations can set an address, too. In HTML the parser takes `image` for `img`.
  image: { href: "image", "xlink:href": "image", src: "image", srcset: "image" },
  feimage: { href: "image", "xlink:href": "image" },
  // A document, which may ask for more.
  use: { href: "object", "xlink:href": "object" },
  set: { to: "image" },
  animate: { from: "image", to: "image", by: "image", values: "image" }
};
const ANYWHERE = { background: "image", ping: "beacon", attributionsrc: "beacon" };
const PRESENTATION = "fill stroke mask clip-path marker-start marker-mid marker-end cursor filter".split(" ");
const HOLDERS = ["srcdoc", "style", ...PRESENTATION];
const PROPERTIES = "script.src img.src img.srcset iframe.src iframe.srcdoc frame.src embed.src object.data video.src video.poster source.src source.srcset track.src link.href link.imageSrcset link.rel link.relList input.src base.href meta.content body.background a.ping area.ping a.attributionSrc img.attributionSrc script.attributionSrc script.type";
const plainName = (attribute) => attribute.replace(/^[^:]+:/, "xlink:");
const kindOf = (tag, attribute) => REQUESTS[tag]?.[plainName(attribute)] ?? ANYWHERE[attribute];
const WATCHED = Object.assign(
  /* @__PURE__ */ Object.create(null),
  { type: 1, rel: 1 },
  ...HOLDERS.map((name) => ({ [name]: 1 })),
  ...Object.values(REQUESTS),
  ANYWHERE
);
function urlsOf(attribute, value) {
  if (attribute === "content") return /^[\d.,;\s]+(?:url\s*=\s*)?["']?([^"']*)/i.exec(value)?.slice(1) ?? [];
  return /set$|^ping|ionsrc$|^(values|to|from|by)$/.test(attribute) ? value.split(/[\s,;()"']+/) : [value];
}
const isSilent = (tag, rel) => tag === "link" && !!rel && !/stylesheet|pre|icon|manifest|dictionary/i.test(rel);
function codeUrls(type, code) {
  const pattern = /^module$/i.test(`${type}`) ? /\b(?:from|import)\s*["']([^"']+)/g : /^(speculationrules|importmap)$/i.test(`${type}`) && /"([^"]*)"/g;
  return pattern ? [...code.matchAll(pattern)].map(([, url = ""]) => url) : [];
}
const decoded = (decode, text) => {
  try {
    return decode(text);
  } catch {
    return "";
  }
};
const { URL: Parser } = globalThis;
const hrefOf = (url) => url.includes(":") && decoded((text) => new Parser(text).href, url) || url;
const namesIn = (text) => (text.replace(/\0/g, "").replace(/\\[ux]?0*2f\s?/gi, "/").match(/data:[^\s"'<>()]+|(https?:|\/\/)[^\s"'<>()]+/gi) ?? []).flatMap((url) => [url, ...dataUrls(url)]);
function dataUrls(url) {
  const [, isBase64, body = ""] = /^(?:data:[^,]*?(; *base64)?,|javascript:)(.*)/is.exec(hrefOf(url)) ?? [];
  const text = body.replace(/(%[\da-f]{2})+/gi, (part) => decoded(decodeURIComponent, part) || unescape(part));
  return namesIn(isBase64 ? decoded(atob, text.replace(/#.*/s, "")) : text);
}
const isDocument = (kind) => /^(frame|object|link)$/.test(`${kind}`);
const addressesOf = (kind, attribute, value) => [
  ...urlsOf(attribute, value),
  ...isDocument(kind) ? dataUrls(value) : []
];

function createCheck(gate, held, rewrite) {
  return (element, attribute, value, how) => {
    const kind = kindOf(lower(localName(element)), attribute);
    const isBlob = isDocument(kind) && /^blob:/.test(hrefOf(value));
    if (!kind || isBlob) {
      if (!isBlob && !HOLDERS.includes(attribute)) return false;
      if (attribute === "srcdoc" && localName(element) !== "iframe") return false;
      const inert = rewrite(isBlob ? "src" : attribute, value, element, how);
      if (inert === value) return false;
      if (kind || attribute === "srcdoc") setAttribute(element, MASK + attribute, value);
      removeAttribute(element, attribute);
      setAttribute(element, attribute, inert);
      return true;
    }
    const isScript = kind === "script";
    const masked = isScript ? "type" : attribute;
    const wasMasked = isMasked(element, masked);
    const scripted = how === "script";
    const category = !scripted && getAttribute(element, "data-category") || void 0;
    for (const url of addressesOf(kind, attribute, value)) {
      const subject = { kind, url, how, category, base: element.baseURI };
      if (gate.allows(subject)) continue;
      if (!isScript) mask(element, attribute, value);
      else if (!wasMasked) mask(element, masked, getAttribute(element, masked));
      held.add({ subject, element, attribute: masked, scripted, declared: false });
      gate.note(subject, "held", scripted || wasMasked ? "request" : isScript ? "execution" : "nothing");
      if (isScript && !scripted && !wasMasked) {
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
    if (wasMasked) {
      held.remove(element, masked);
      removeAttribute(element, isScript ? attribute : MASK + attribute);
      if (isScript) unmask(element, masked);
    }
    return false;
  };
}
const owners = /* @__PURE__ */ new WeakMap();
function guardElements(window, gate, held, check) {
  const { document, Element, NamedNodeMap, Attr } = window;
  const write = (element, name, value) => {
    if (!element || !name || !((name = lower(name)) in WATCHED)) return void 0;
    try {
      localName(element);
    } catch {
      return void 0;
    }
    return gate.safe(() => {
      if (name === "rel") {
        const href = getAttribute(element, "href");
        if (href !== null && !isSilent(localName(element), value)) check(element, "href", href, "script");
        return void 0;
      }
      const isType = name === "type" && isMasked(element, name) && held.has(element);
      if (isType) setAttribute(element, MASK + name, value);
      return isType || check(element, name, value, "script") ? [] : void 0;
    }, []);
  };
  const read = (element, name, convert) => {
    try {
      return name in WATCHED && isMasked(element, name) ? [convert(getAttribute(element, MASK + name))] : void 0;
    } catch {
      return void 0;
    }
  };
  const { prototype } = Element;
  gate.patch(
    prototype,
    "setAttribute",
    (element, args) => write(element, textAt(args, 0), textAt(args, 1))
  );
  gate.patch(prototype, "setAttributeNS", (element, args) => {
    textAt(args, 0);
    return write(element, args[0] ? plainName(textAt(args, 1)) : textAt(args, 1), textAt(args, 2));
  });
  const setNode = (element, attr) => {
    try {
      return write(element, plainName(attrName(attr)), attrValue(attr)) && [null];
    } catch {
      return void 0;
    }
  };
  gate.patch(
    prototype,
    "attributes",
    (element, _, native) => {
      const map = apply(native, element, []);
      owners.set(map, element);
      return [map];
    },
    "get",
    true
  );
  for (const suffix of ["", "NS"]) {
    gate.patch(
      prototype,
      "setAttributeNode" + suffix,
      (element, [attr]) => setNode(element, attr)
    );
    gate.patch(
      NamedNodeMap.prototype,
      "setNamedItem" + suffix,
      (map, [attr]) => setNode(owners.get(map), attr)
    );
  }
  const setAttr = (attr, args) => write(attrOwner(attr), plainName(attrName(attr)), textAt(args, 0));
  gate.patch(Attr.prototype, "value", setAttr, "set");
  gate.patch(
    window.Function.prototype,
    "toString",
    (self, _, native) => {
      const ours = nativeOf(self);
      return ours && [apply(native, ours, [])];
    },
    "value",
    true
  );
  const svg = document.createElementNS.bind(document, "http://www.w3.org/2000/svg");
  for (const tag of ["image", "feImage", "use", "script"]) {
    gate.patch(
      Object.getPrototypeOf(svg(tag)),
      "href",
      (element, _, native) => {
        owners.set(apply(native, element, []), element);
        return void 0;
      },
      "get",
      true
    );
  }
  gate.patch(
    window.SVGAnimatedString.prototype,
    "baseVal",
    (string, args) => write(owners.get(string), "href", textAt(args, 0)),
    "set"
  );
  gate.patch(
    prototype,
    "getAttribute",
    (element, args) => read(element, lower(textAt(args, 0)), (value) => value)
  );
  gate.patch(
    prototype,
    "hasAttribute",
    (element, args) => read(element, lower(textAt(args, 0)), (value) => value !== null)
  );
  for (const suffix of ["", "NS"]) {
    gate.patch(prototype, "removeAttribute" + suffix, (element, args) => {
      const attribute = lower(textAt(args, suffix ? 1 : 0));
      const isSource = attribute === "src" && element.localName === "script";
      if (!read(element, isSource ? "type" : attribute, Boolean)) return void 0;
      if (attribute === "type" && !held.has(element)) return void 0;
      if (attribute !== "type") held.remove(element, isSource ? "type" : attribute);
      if (isSource) unmask(element, "type");
      else removeAttribute(element, MASK + attribute);
      return isSource || attribute === "srcdoc" ? void 0 : [];
    });
  }
  for (const path of PROPERTIES.split(" ")) {
    const [tag = "", property = ""] = path.split(".");
    const name = property.toLowerCase().replace("list", "");
    const owner = Object.getPrototypeOf(createElement(document, tag));
    const isUrl = !/type|set|doc|ping|content|background|ionsrc/.test(name);
    gate.patch(
      owner,
      property,
      // Who takes the list may change it.
      (element) => property === "relList" ? write(element, name, "") : read(
        element,
        name,
        (value) => value && isUrl ? new URL(value, element.baseURI).href : value ?? ""
      ),
      "get"
    );
    gate.patch(
      owner,
      property,
      (element, args) => write(element, name, textAt(args, 0)),
      "set"
    );
  }
  return setAttr;
}

function guardForms(window, gate, led) {
  const { Element, HTMLElement, HTMLFormElement } = window;
  const refused = (source, by) => {
    const of = (name) => (by && getAttribute(by, "form" + name)) ?? getAttribute(source, name);
    const url = of("action") ?? of("href") ?? of("xlink:href");
    const { baseURI: base, localName: how, ownerDocument } = source;
    const target = of("target") ?? ownerDocument.querySelector("base[target]")?.getAttribute("target") ?? "";
    return !!url && !!led(ownerDocument.defaultView ?? window, target) && gate.drops({ kind: "form", url, how, base });
  };
  gate.patch(HTMLFormElement.prototype, "submit", (form) => refused(form) ? [] : void 0);
  const look = (event) => {
    const source = event.type === "submit" ? event.target : composedPath(event).find((node) => /^(a|area)$/.test(node.localName));
    if (!source || !refused(source, event.submitter)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.cancelable) return;
    mask(source, "href", getAttribute(source, "href"));
    queueMicrotask(() => unmask(source, "href"));
  };
  const watch = (root) => {
    for (const type of ["submit", "click"]) listen(root, type, look, true);
  };
  watch(window);
  gate.patch(HTMLElement.prototype, "click", (self) => void watch(self.getRootNode()));
  gate.patch(Element.prototype, "attachShadow", after(watch), "value", true);
}

const FRAMES = "iframe,frame,object,embed";
function createFrames(guard, watch, inert) {
  const known = /* @__PURE__ */ new WeakSet();
  const watched = /* @__PURE__ */ new WeakSet();
  const late = /* @__PURE__ */ new Set();
  const all = /* @__PURE__ */ new Set();
  const guardWindow = (found) => {
    try {
      const window = found.defaultView ?? found;
      const { Element, document } = window;
      if (!watched.has(document)) watch(window);
      watched.add(document);
      if (known.has(Element)) return;
      known.add(Element);
      guard(window);
      listen(window, "pagehide", () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          guardWindow(window);
        };
        port2.postMessage(0);
      });
    } catch {
    }
  };
  const enter = (frame) => {
    for (const other of all) if (!other.isConnected) all.delete(other);
    const { host } = frame.getRootNode();
    late.delete(frame);
    const view = frame.ownerDocument.defaultView;
    if (Reflect.get(frame, "contentWindow")) all.add(frame);
    else if (host && !host.isConnected) late.add(frame);
    else for (let at = 0; view && at < view.length; at++) guardWindow(view[at]);
    if (watched.has(frame)) return;
    watched.add(frame);
    listen(frame, "load", () => enter(frame));
  };
  const led = (window, target) => {
    const self = /^(_self)?$/i.test(target) ? window : /^_parent$/i.test(target) && window.parent;
    if (self) return self === self.parent ? void 0 : self;
    return [...all].find((frame) => {
      let names = [getAttribute(frame, "name")];
      try {
        names = [...names, Reflect.get(frame, "contentWindow").name];
      } catch {
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
      const { navigation, documentPictureInPicture: picture } = window;
      if (navigation && window.frameElement) {
        listen(navigation, "navigate", (event) => {
          const { url } = event.destination;
          if (gate.drops({ kind: "frame", url, how: "location" })) event.preventDefault();
        });
        gate.patch(navigation, "navigate", (_, args) => {
          if (gate.drops({ kind: "frame", url: textAt(args, 0), how: "navigate" })) args[0] = "https://";
          return void 0;
        });
      }
      gate.patch(
        picture,
        "requestWindow",
        after((made) => void made.then(guardWindow, () => {
        })),
        "value",
        true
      );
      const tell = after(guardWindow);
      for (const tag of FRAMES.split(",")) {
        const owner = Object.getPrototypeOf(window.document.createElement(tag));
        for (const name of ["contentWindow", "contentDocument"])
          gate.patch(owner, name, tell, "get", true);
        gate.patch(owner, "getSVGDocument", tell, "value", true);
      }
      gate.patch(
        window,
        "open",
        (self, args, native) => {
          const url = args.length ? textAt(args, 0) : "";
          const target = args.length > 1 && textAt(args, 1) || "_blank";
          const answer = gate.safe(() => {
            if (gate.armed() && /^blob:/.test(hrefOf(url))) args[0] = inert(url);
            const frame = led(self ?? window, target);
            if (dataUrls(url).some((url2) => gate.drops({ kind: "frame", url: url2, how: "open" }))) return [null];
            return frame && gate.drops({ kind: "frame", url, how: "open" }) ? [Reflect.get(frame, "contentWindow") ?? frame] : void 0;
          }, [null]);
          return answer ?? tell(self, args, native);
        },
        "value",
        true
      );
    }
  };
}

const NEWS = {
  held: "blocked",
  dropped: "blocked",
  released: "released"
};
const CACHE_LIMIT = 2e3;
function attempt(job) {
  try {
    job();
  } catch {
  }
}
function createGate(consent, page) {
  let armed = true;
  const stops = [];
  const verdicts = /* @__PURE__ */ new Map();
  const bind = (window, keep) => {
    const baseOf = () => window.document.baseURI;
    const gate = {
      armed: () => armed,
      ask(given) {
        const subject = "url" in given ? { base: baseOf(), ...given } : given;
        const key = "url" in subject ? [subject.kind, subject.base, subject.url, subject.category].join("\n") : subject.store + subject.name;
        let verdict = verdicts.get(key);
        if (!verdict) {
          verdict = consent.judge(subject);
          if (verdicts.size >= CACHE_LIMIT) verdicts.clear();
          if (key.length < 9999) verdicts.set(key, verdict);
          if (verdict.action === "allow" && verdict.what.class !== "first-party")
            gate.note(subject, "allowed");
        }
        return verdict;
      },
      allows: (subject) => gate.ask(subject).action === "allow",
      note(subject, event, prevented = "nothing") {
        const { category, reason, what } = gate.ask(subject);
        const { host, pathname } = "url" in subject ? new URL(subject.url, subject.base ?? baseOf()) : { host: "", pathname: subject.name };
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
      drops: (subject) => armed && gate.safe(() => {
        if (gate.allows(subject)) return false;
        gate.note(subject, "dropped", "url" in subject ? "request" : "write");
        return true;
      }, true),
      safe(job, closed) {
        try {
          return job();
        } catch (error) {
          consent.report(problem("guard/fault", "guard", messageOf(error)));
          return closed;
        }
      },
      patch(owner, name, before, half = "value", always = false) {
        attempt(
          () => keep(
            // Spelled out: a list of arguments made anew for each call would be what costs most.
            patch(
              owner,
              name,
              half,
              always ? before : (self, args, native) => armed ? before(self, args, native) : void 0
            )
          )
        );
      },
      construct(name, before, always) {
        attempt(
          () => keep(patchConstructor(window, name, (...call) => armed || always ? before(...call) : void 0))
        );
      },
      // A frame's patches are not collected: that would keep every frame there ever was.
      within: (frame) => bind(frame, () => {
      }),
      arm({ choices, services }, isHolding = false) {
        verdicts.clear();
        const isAllGranted = /^granted(,granted)+$/.test(Object.values(choices).join());
        armed = isHolding || !isAllGranted || Object.values(services).includes("denied");
      },
      end() {
        armed = false;
        stops.reverse().forEach(attempt);
      }
    };
    return gate;
  };
  return bind(page, (stop) => stops.push(stop));
}

const METHODS = [
  ["Node", "appendChild insertBefore replaceChild"],
  ["Element", "append prepend replaceChildren before after replaceWith moveBefore insertAdjacentElement"],
  ["DocumentFragment", "append prepend replaceChildren moveBefore"],
  ["Document", "append prepend replaceChildren moveBefore importNode adoptNode body"],
  ["CharacterData", "before after replaceWith"],
  ["DocumentType", "before after replaceWith"],
  ["Range", "insertNode surroundContents"],
  ["HTMLTableElement", "caption tHead tFoot"],
  ["HTMLSelectElement", "add"]
];
const RISKY = /* @__PURE__ */ new Set([...Object.keys(REQUESTS), "style", "template"]);
function guardInsertion(window, gate, inspect, { enter, late }, inertStyle) {
  const { document } = window;
  const before = (self, args, native) => {
    let isWorth = false;
    let isText = false;
    for (const arg of args) {
      const tag = arg?.localName;
      isText ||= !tag;
      isWorth ||= RISKY.has(tag) || !!arg?.firstElementChild || !!tag && arg.ownerDocument !== document;
    }
    if (isText && self?.localName === "style") inertStyle(self, args);
    if (!isWorth && !late.size) return void 0;
    const place = self?.startContainer ?? self;
    if (!place.isConnected && !place.getRootNode?.()?.host) return void 0;
    const frames = [];
    for (const arg of args)
      if (isWorth && typeof arg === "object" && arg) frames.push(...inspect(arg, "script"));
    if (!frames.length && !late.size) return void 0;
    const answer = apply(native, self, args);
    for (const frame of [...frames, ...late]) enter(frame);
    return [answer];
  };
  const beside = (self, args, native) => {
    const place = self?.startContainer ?? self;
    for (const style of [place, place?.parentNode])
      if (style?.localName === "style") inertStyle(style, args);
    return before(self, args, native);
  };
  for (const [owner, names] of METHODS) {
    const { prototype } = window[owner];
    for (const name of names.split(" "))
      for (const half of ["value", "set"])
        gate.patch(prototype, name, /^(Char|Range)/.test(owner) ? beside : before, half, true);
  }
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
const NO_PORT = "//0.0.0.0:1";
const CONNECTIONS = [
  ["EventSource", "fetch", NOWHERE],
  ["WebSocket", "socket", "wss:" + NO_PORT],
  ["WebSocketStream", "socket", "wss:" + NO_PORT],
  ["WebTransport", "socket", "https:" + NO_PORT]
];
const opened = /* @__PURE__ */ new WeakMap();
function guardNetwork(window, gate) {
  const refused = (kind, url, how) => gate.drops({ kind, url, how });
  const urlNow = descriptorOf(window.Request.prototype, "url")?.[1].get;
  const urlAt = (args, at = 0) => {
    try {
      return apply(urlNow, args[at], []);
    } catch {
      return textAt(args, at);
    }
  };
  const { XMLHttpRequest, Navigator } = window;
  const xhr = XMLHttpRequest.prototype;
  const open = xhr.open;
  gate.patch(window, "fetch", (self, args, native) => {
    if (!refused("fetch", urlAt(args), "fetch")) return void 0;
    const [input, init] = args;
    return [apply(native, self, [NOWHERE, { signal: init?.signal ?? input.signal }])];
  });
  gate.patch(
    xhr,
    "open",
    (self, args) => {
      opened.set(self, [textAt(args, 1), args[2] ?? true]);
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
    (_, args) => refused("beacon", textAt(args, 0), "beacon") ? [true] : void 0
  );
  gate.patch(
    window,
    "fetchLater",
    (_, args) => refused("beacon", urlAt(args), "fetchLater") ? [{ activated: false }] : void 0
  );
  for (const [name, kind, nowhere] of CONNECTIONS) {
    gate.construct(name, (args) => {
      if (refused(kind, textAt(args, 0), name)) args[0] = nowhere;
      return void 0;
    });
  }
  gate.construct("Audio", (args, native) => {
    if (args[0] === void 0) return void 0;
    const audio = new native();
    setAttribute(audio, "preload", "auto");
    audio.src = args[0];
    return audio;
  });
  const withoutRefused = (args) => memberAt(
    args,
    0,
    "iceServers",
    (servers) => Array.from(servers, (server) => ({
      ...server,
      urls: [server.urls ?? server.url].flat().map(String)
    })).filter(({ urls }) => !urls.some((url) => refused("socket", url.replace(/^\w+:/, "https://"), "rtc")))
  );
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection"]) gate.construct(name, withoutRefused);
  const artwork = (pictures) => Array.from(pictures, (picture) => ({ ...picture, src: `${picture.src}` })).filter(
    ({ src }) => !refused("image", src, "artwork")
  );
  gate.construct("MediaMetadata", (args) => memberAt(args, 0, "artwork", artwork));
  const { RTCPeerConnection, Cache, MediaMetadata } = window;
  gate.patch(
    MediaMetadata?.prototype,
    "artwork",
    (_, args) => void (args[0] = artwork(args[0])),
    "set"
  );
  gate.patch(
    RTCPeerConnection?.prototype,
    "setConfiguration",
    (_, args) => withoutRefused(args)
  );
  for (const name of ["add", "addAll"]) {
    gate.patch(Cache?.prototype, name, (_, args) => {
      const list = name === "add" ? args : args[0] = [...args[0]];
      if (list.filter((_2, at) => refused("fetch", urlAt(list, at), "cache")).length)
        list.splice(0, list.length, NOWHERE);
      return void 0;
    });
  }
}

const SELECTOR = [
  ...Object.keys(REQUESTS),
  "template",
  ...["style", "srcdoc", ...Object.keys(ANYWHERE)].map((name) => `[${name}]`)
].join();
function createInspect(gate, held, check, register, release) {
  const one = (element, how, isJudged) => {
    register(element);
    const tag = localName(element);
    const isScript = tag === "script";
    const items = held.of(element);
    if (items.length && !(isScript && !/^text\/(plain|askfirst)/.test(`${getAttribute(element, "type")}`))) {
      if (!isScript || how !== "script" || startOf(element)) return;
      held.remove(element);
      items.forEach((item) => held.add(item, true));
      return;
    }
    const isMoved = how === "script" && !items.length && element.isConnected && element.ownerDocument.defaultView && /^(img|script|input|video|audio)$/.test(tag);
    for (const name of attributeNames(element)) {
      const attribute = name.replace(MASK, "");
      if (!(plainName(attribute) in WATCHED) || attribute === "type") continue;
      const masked = isMasked(element, isScript ? "type" : attribute);
      const value = getAttribute(element, name);
      if (!masked && (isJudged || isMoved)) continue;
      if (!value || !(masked || gate.armed()) || attribute === "srcdoc" && masked) continue;
      if (attribute === "href" && isSilent(element.localName, getAttribute(element, "rel"))) continue;
      const kind = isScript && masked && kindOf("script", attribute);
      const subject = { kind: "script", url: value, how, base: element.baseURI };
      if (kind && gate.allows(subject)) {
        held.add({ subject, element, attribute: "type", scripted: how === "script", declared: false });
        release();
      } else if (!check(element, attribute, value, how) && masked)
        setAttribute(element, attribute.replace(/^.*:/, ""), value);
    }
    if (tag === "style" && how === "script" && !element.ownerDocument.defaultView)
      element.textContent = element.textContent;
    if (!isScript || isJudged || isMoved || !gate.armed()) return;
    const base = element.baseURI;
    const url = codeUrls(getAttribute(element, "type"), `${element.textContent}`).find(
      (url2) => !gate.allows({ kind: "script", url: url2, how, base })
    );
    if (url) check(element, "src", url, how);
  };
  return (node, how, isJudged = false) => {
    const roots = node.nodeType === 1 ? [node] : [...node.children ?? []];
    const frames = [];
    for (const root of roots) {
      const inside = root.firstElementChild ? querySelectorAll(root, SELECTOR) : [];
      for (const element of [root, ...inside]) {
        gate.safe(() => one(element, how, isJudged), void 0);
        if (/^(i?frame|object|embed)$/.test(element.localName)) frames.push(element);
      }
    }
    return frames;
  };
}
function observe({ document, MutationObserver }, inspect, enter) {
  const look = (records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node.nodeType !== 1) continue;
        inspect(node, "parser").forEach(enter);
        const { shadowRoot } = node;
        if (!shadowRoot) continue;
        inspect(shadowRoot, "parser").forEach(enter);
        watch(shadowRoot);
      }
    }
  };
  const observer = new MutationObserver(look);
  const watch = (root) => observer.observe(root, { childList: true, subtree: true });
  const stop = () => {
    look(observer.takeRecords());
    observer.disconnect();
  };
  if (document.readyState === "loading") {
    watch(document);
    listen(document, "DOMContentLoaded", stop, { once: true });
  }
  return stop;
}

function storeOf(window, store) {
  try {
    return window[`${store}Storage`];
  } catch {
    return void 0;
  }
}
const proxies = /* @__PURE__ */ new WeakMap();
const areas = /* @__PURE__ */ new WeakMap();
function guardStorage(window, gate, writes) {
  const { Storage, StorageEvent, IDBFactory, CacheStorage } = window;
  const subjectOf = (store, name, how) => ({
    kind: "storage",
    store,
    name: `${name}`,
    how
  });
  const stand = (area, store) => {
    const refuse = (name, value) => typeof name === "string" && !(name in Storage.prototype) && writes.refuse(subjectOf(store, name, "property"), () => setItem(area, name, value));
    const proxy = new Proxy(area, {
      set: (_, name, value, self) => (
        // An object that inherits from a store is none.
        self !== proxy ? Reflect.set(area, name, value, self) : !!refuse(name, value) || Reflect.set(area, name, value)
      ),
      defineProperty: (_, name, descriptor) => "value" in descriptor && !!refuse(name, descriptor.value) || // Complains in its own words.
      !!Object.defineProperty(area, name, descriptor),
      deleteProperty(_, name) {
        if (typeof name === "string") writes.forget(store, name);
        return Reflect.deleteProperty(area, name);
      }
    });
    proxies.set(area, proxy);
    areas.set(proxy, [area, store]);
    return proxy;
  };
  const isFrozen = !descriptorOf(Object(Storage.prototype), "setItem")?.[1].configurable;
  for (const store of isFrozen ? [] : ["local", "session"]) {
    gate.patch(
      window,
      `${store}Storage`,
      (self, _, native) => {
        const area = apply(native, self, []);
        return [area && (proxies.get(area) ?? stand(area, store))];
      },
      "get",
      true
    );
  }
  for (const name of ["setItem", "getItem", "removeItem", "clear", "key", "length"]) {
    gate.patch(
      Storage.prototype,
      name,
      (self, args, native) => {
        const [area, store] = areas.get(self) ?? [self, "local"];
        const isWrite = name === "setItem" && args.length > 1;
        const key = args.length ? textAt(args, 0) : "";
        const value = isWrite ? textAt(args, 1) : "";
        if (name === "removeItem") writes.forget(store, key);
        if (name === "clear") writes.forget(store);
        const isRefused = isWrite && writes.refuse(subjectOf(store, key, name), () => setItem(area, key, value));
        return isRefused || [apply(native, area, args)];
      },
      name === "length" ? "get" : "value",
      true
    );
  }
  gate.construct(
    "StorageEvent",
    (args) => memberAt(args, 1, "storageArea", (area) => areas.get(area)?.[0] ?? area),
    true
  );
  gate.patch(
    StorageEvent.prototype,
    "storageArea",
    (self, _, native) => {
      const area = apply(native, self, []);
      ["local", "session"].forEach((store) => storeOf(window, store));
      return [area && (proxies.get(area) ?? area)];
    },
    "get",
    true
  );
  gate.patch(IDBFactory?.prototype, "open", (self, args, native) => {
    if (!gate.drops(subjectOf("local", textAt(args, 0), "indexedDB"))) return void 0;
    const request = apply(native, self, ["askfirst", 1]);
    listen(request, "upgradeneeded", (event) => {
      event.stopImmediatePropagation();
      request.transaction?.abort();
    });
    return [request];
  });
  gate.patch(
    CacheStorage?.prototype,
    "open",
    (_, args) => gate.drops(subjectOf("local", textAt(args, 0), "caches")) ? [Promise.reject(new window.DOMException("", "SecurityError"))] : void 0
  );
}

const plainCss = (css) => css.replace(/\\(?:([\da-f]{1,6})\s?|([^]))/gi, (_, hex, char) => {
  const code = parseInt(hex, 16);
  return hex ? String.fromCodePoint(code > 1114111 ? 65533 : code) : char;
});

const INERT = "data:text/css,askfirst:";
const HELD = /^data\\?:text\\?\/css\\?,askfirst\\?:/;
const SUSPECT = /["'\\]|l\(/i;
const TOKEN = /\/\*[^]*?(?:\*\/|$)|(?:l|\\\w+\s*)\([ \t\n\f\r]*(?!["'\s])((?:\\[^]|[^)])*)|\\[^]|(=\s*|[\s;{}/]content\s*:\s*)?(["'])((?:\\(?:\r\n|[^])|(?!\3)[^\n\f\r])*)\3?/gi;
const PROPERTY = /image|ound$|ource$|mask$|marker|t-?style$|content$|fil|stroke$|path$|tside$|cursor|src|result|sk-?border$|flect$|csstext/i;
const SINKS$1 = "CSSStyleDeclaration.setProperty CSSFontFaceDescriptors.src CSSStyleSheet.insertRule CSSStyleSheet.addRule CSSStyleSheet.replace CSSStyleSheet.replaceSync CSSGroupingRule.insertRule CSSStyleRule.insertRule CSSKeyframesRule.appendRule StylePropertyMap.set StylePropertyMap.append";
const OBJECTS = "Element.animate KeyframeEffect.setKeyframes CSS.registerProperty";
const TEXT = "Node.textContent Node.nodeValue Element.innerHTML Element.setHTML Element.setHTMLUnsafe Element.insertAdjacentHTML Element.insertAdjacentText HTMLElement.innerText CharacterData.data CharacterData.appendData CharacterData.insertData CharacterData.deleteData CharacterData.replaceData";
const CUTS = "Range.deleteContents Range.extractContents Range.surroundContents Selection.deleteFromDocument CharacterData.remove CharacterData.splitText Node.removeChild";
const LIMIT = 2e3;
function readBlob(url) {
  const request = new XMLHttpRequest();
  request.open("GET", url, false);
  request.send();
  const { responseXML, responseText } = request;
  return [
    responseXML ? plainXml(responseXML) : responseText,
    request.getResponseHeader("content-type") ?? ""
  ];
}
const plainXml = (document) => new XMLSerializer().serializeToString(document);
function createStyles(gate) {
  const touched = [];
  const styles = {
    inert: (css, how, base, self) => SUSPECT.test(css) ? gate.safe(
      () => css.replace(
        TOKEN,
        (all, bare, skip, _, string, at) => {
          const raw = string ?? bare ?? "";
          if (skip || !/[:/?\\]/.test(raw)) return all;
          const rest = raw.replace(HELD, "");
          const isHeld = rest !== raw;
          const isTurned = gate.safe(() => {
            const url = plainCss(rest);
            const kind = /mport\W*(ur)?$/i.test(css.slice(0, at).slice(-30)) ? "style" : "image";
            const names = kind === "style" && /^blob:/.test(hrefOf(url)) ? namesIn(readBlob(url)[0]) : dataUrls(url);
            const subjects = [url, ...names].map((url2) => ({ kind, url: url2, how, base }));
            const refused = subjects.find((each) => !gate.allows(each));
            const isAllowed = !refused;
            const subject = refused ?? subjects[0];
            if (!isAllowed && self && touched.push(new WeakRef(self)) > LIMIT) touched.shift();
            if (isHeld !== isAllowed) return false;
            if (isAllowed) gate.note(subject, "released");
            else gate.note(subject, "held", how === "parser" ? "nothing" : "request");
            return true;
          }, !isHeld);
          return isTurned ? all.replace(raw, () => isHeld ? rest : INERT + raw) : all;
        }
      ),
      ""
    ) : css,
    text(node, self = node) {
      if (node.data === void 0) node.childNodes.forEach((child) => styles.text(child, self));
      else {
        const { data } = node;
        const safe = styles.inert(data, "script", void 0, self);
        if (safe !== data) node.data = safe;
      }
    },
    touched: () => touched.splice(0)
  };
  return styles;
}
function inertInsertion(style, args, styles) {
  const there = style.textContent;
  const end = there.lastIndexOf("}") + 1;
  let css = there.slice(end);
  args.forEach((given, i) => {
    if (given?.nodeType) {
      styles.text(given, style);
      css += given.textContent ?? "";
    } else if (given != null) css += args[i] = styles.inert(`${given}`, "script");
  });
  const safe = styles.inert(css, "script", void 0, style);
  if (safe.length > css.length) style.textContent = `${there.slice(0, end) + safe}/*`;
}
function guardStyles(window, gate, styles, setAttr) {
  const patchAll = (sinks, before2) => {
    for (const sink of sinks.split(" ")) {
      const [owner, name] = sink.split(".");
      const holder = window[owner];
      for (const half of ["value", "set"])
        gate.patch(holder?.prototype ?? holder, name, before2, half);
    }
  };
  const { CSSStyleValue } = window;
  const isTyped = (value) => {
    try {
      return !!apply(CSSStyleValue.prototype.toString, value, []);
    } catch {
      return false;
    }
  };
  const inert = (value, self) => {
    if (typeof value !== "string" && Object(value) !== value) return value;
    const css = `${value}`;
    const safe = styles.inert(css, "script", void 0, self);
    return safe === css && isTyped(value) ? value : safe;
  };
  const before = (self, args) => {
    args.forEach((value, i) => args[i] = inert(value, self));
  };
  patchAll(SINKS$1, before);
  patchAll(TEXT, (self, args, native) => {
    let type;
    try {
      type = nodeType(self);
    } catch {
      return;
    }
    if (type === 2) return setAttr(self, args);
    if ((type === 1 ? self : self.parentNode)?.localName !== "style") return;
    if (/^(beforebegin|afterend)$/i.test(textAt(args, 0))) return;
    const copy = self.cloneNode(true);
    apply(native, copy, args);
    const css = copy.textContent ?? "";
    const safe = styles.inert(css, "script", void 0, self);
    if (safe === css) return;
    self.textContent = safe;
    return [];
  });
  patchAll(CUTS, (self) => {
    if (self.localName && self.localName !== "style") return;
    const { startContainer = self.anchorNode ?? self, endContainer = self.focusNode } = self;
    for (const place of [startContainer, endContainer])
      for (const style2 of [place, place?.parentElement])
        if (style2?.localName === "style")
          style2.childNodes.forEach(
            (text) => [...`${text.nodeValue}`.matchAll(/(?:https?:|\/\/)[^\s"'()]+/gi)].reverse().forEach(({ index, 0: url, input }) => {
              const subject = { kind: "image", url, how: "script" };
              if (input.slice(0, index).endsWith(INERT) || gate.allows(subject)) return;
              text.insertData(index, INERT);
              gate.note(subject, "held", "request");
            })
          );
  });
  const copied = (value) => Object(value) === value && Symbol.iterator in value ? Array.from(value, copied) : Object(value) === value && !isTyped(value) ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copied(each)])) : inert(value);
  const copyAt = (args, at) => {
    if (at in args) args[at] = copied(args[at]);
  };
  patchAll(OBJECTS, (_, args) => copyAt(args, 0));
  gate.construct("KeyframeEffect", (args) => copyAt(args, 1));
  gate.construct("FontFace", (args) => {
    try {
      if (!ArrayBuffer.isView(args[1])) new DataView(args[1]);
    } catch {
      if (args.length > 1) args[1] = inert(args[1]);
    }
    return void 0;
  });
  gate.construct("CSSStyleSheet", (args) => {
    const [options] = args;
    if (options?.baseURL)
      args[0] = { ...options, baseURL: inert(`"${options.baseURL}"`).slice(1, -1) };
    return void 0;
  });
  const style = window.document.createElement("a").style;
  const properties = Object.getPrototypeOf(style);
  const { setProperty, getPropertyValue } = properties;
  for (const key in style) {
    if (!PROPERTY.test(key)) continue;
    if (key in properties) gate.patch(properties, key, before, "set");
    else {
      const name = key.replace(/^(?=webkit)|(?=[A-Z])/g, "-").toLowerCase();
      for (const each of [key, name, key.replace(/^w/, "W")]) {
        const accessor = {
          get() {
            return getPropertyValue.call(this, name);
          },
          set(value) {
            setProperty.call(this, name, value);
          }
        };
        disguise(accessor.get, getPropertyValue);
        disguise(accessor.set, setProperty);
        Reflect.defineProperty(properties, each, { ...accessor, configurable: true, enumerable: true });
      }
    }
  }
}

const { Map: Map$1 } = globalThis;
const prefixOf = (state) => JSON.stringify(
  state,
  (_, value) => value instanceof Map$1 ? [...value] : value
) + "\n";
function createPrefix(consent, file) {
  const { BroadcastChannel, fetch } = globalThis;
  const name = `${Math.random()}`;
  let channel;
  return () => {
    if (!channel) {
      const open = channel = new BroadcastChannel(name);
      open.onmessage = ({ data: [method, value] }) => {
        consent[method](value);
        if (value.event === "dropped") announce("blocked", value);
      };
      consent.subscribe((now) => open.postMessage(now));
      const report = () => consent.report(problem("worker/not-loaded", "worker", file));
      void fetch(file).then(({ ok }) => ok || report(), report);
    }
    return prefixOf([consent.settings, consent.get(), location.href, name, file]);
  };
}
const STRICT = /^(?:\s|\/\/.*|\/\*(?:[^*]|\*(?!\/))*\*\/)*["']use strict/;
function guardWorkers(window, gate, file, prefix) {
  const { Blob, URL, XMLHttpRequest, document, origin } = window;
  const { createObjectURL, revokeObjectURL } = URL;
  const blobs = new Map$1();
  const made = new Map$1();
  const strict = /* @__PURE__ */ new WeakSet();
  gate.patch(
    URL,
    "createObjectURL",
    (_, [blob]) => {
      const url = createObjectURL(blob);
      blobs.set(url, blob);
      return [url];
    },
    "value",
    true
  );
  gate.patch(
    URL,
    "revokeObjectURL",
    (_, [url]) => {
      revokeObjectURL(made.get(url) ?? "");
      made.delete(url);
      blobs.delete(url);
      return void 0;
    },
    "value",
    true
  );
  gate.construct("Blob", (args, native) => {
    const isStrict = gate.safe(() => {
      const [first] = Array.isArray(args[0]) ? args[0] : [];
      return typeof first === "string" && STRICT.test(first);
    }, false);
    if (!isStrict) return void 0;
    const blob = new native(...args);
    strict.add(blob);
    return blob;
  });
  const guarded = (url, type) => {
    const mime = "text/javascript";
    let blob = blobs.get(url);
    if (!blob) {
      const request = new XMLHttpRequest();
      request.open("GET", url, false);
      request.send();
      blob = request.responseText;
    }
    const isStrict = strict.has(blob) || STRICT.test(blob);
    const lead = `${isStrict ? '"use strict";' : ""}import${type === "module" ? `"${file}"` : `Scripts("${file}")`};`;
    if (/^d/.test(url)) return `data:${mime},${encodeURIComponent(lead + blob)}`;
    const address = made.get(url) ?? createObjectURL(new Blob([lead, blob], { type: mime }));
    made.set(url, address);
    return address;
  };
  const judge = (args, how, isWorker) => {
    let url;
    try {
      url = new URL(textAt(args, 0), document.baseURI);
    } catch {
      return void 0;
    }
    const nowhere = `blob:${origin}/0`;
    const { hash, href } = url;
    if (isWorker && /^(blob|data):/.test(href)) {
      const options = args[1];
      const { type, name = typeof options === "string" ? options : "" } = Object(options);
      args[1] = { __proto__: Object(options), name: prefix() + name };
      url.hash = "";
      args[0] = gate.safe(() => guarded(url.href, type) + hash, nowhere);
    } else {
      const subject = { kind: "worker", url: href, how };
      if (gate.drops(subject)) args[0] = nowhere;
      else gate.note(subject, "allowed");
    }
    return void 0;
  };
  for (const how of ["Worker", "SharedWorker"]) gate.construct(how, (args) => judge(args, how, true));
  for (const [owner, name] of [
    ["ServiceWorkerContainer", "register"],
    ["Worklet", "addModule"]
  ])
    gate.patch(
      window[owner]?.prototype,
      name,
      (_, args) => judge(args, name)
    );
}

function createHeldWrites(gate) {
  const held = /* @__PURE__ */ new Map();
  return {
    refuse: (subject, write) => gate.safe(() => {
      if (!gate.armed() || gate.allows(subject)) return void 0;
      const key = subject.store + subject.name;
      if (!held.has(key)) gate.note(subject, "held", "write");
      held.set(key, [subject, write]);
      return [];
    }, []),
    forget(store, name) {
      for (const key of held.keys())
        if (name === void 0 ? key.startsWith(store) : key === store + name) held.delete(key);
    },
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

const ATTRIBUTE = /([\t\n\f\r /]*)([^\t\n\f\r />][^\t\n\f\r />=]*)(?:([\t\n\f\r ]*=[\t\n\f\r ]*)(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >]*)))?/y;
const isRead = (name) => plainName(name) in WATCHED || name === "data-category";
function tagsOf(text) {
  const known = {};
  const restAt = (at) => {
    const steps = [];
    let found;
    while (!known[at] && (ATTRIBUTE.lastIndex = at, found = ATTRIBUTE.exec(text))) {
      steps.push(found);
      at = ATTRIBUTE.lastIndex;
    }
    let rest = known[at] ??= {
      attributes: /* @__PURE__ */ new Map(),
      end: at,
      isOpen: !/[^\t\n\f\r /]/.test(text.slice(at))
    };
    for (const found2 of steps.reverse()) {
      const [all, gap = "", name = "", equals = "", double, single, bare = ""] = found2;
      const start = found2.index + gap.length;
      const key = name.toLowerCase();
      const attribute = {
        value: double ?? single ?? bare,
        at: start,
        from: start + name.length + equals.length,
        to: found2.index + all.length
      };
      known[found2.index] = rest = {
        // A copy only for names of which there are few.
        attributes: isRead(key) ? new Map([...rest.attributes, [key, attribute]]) : rest.attributes,
        end: rest.end,
        // A quote that is never closed.
        isOpen: rest.isOpen || /^["']/.test(bare)
      };
    }
    return rest;
  };
  return [...text.matchAll(/<([a-z_\x80-\uffff][^\t\n\f\r />]*)/gi)].map(
    ({ index: at, 0: { length }, 1: name = "" }) => ({
      name: name.toLowerCase(),
      at,
      after: at + length,
      ...restAt(at + length)
    })
  );
}

const WORTH = new RegExp(
  `<([^\\s/>]*:)?(${Object.keys(REQUESTS).join("|")}|style)[\\s/>]|(${[...HOLDERS, ...Object.keys(ANYWHERE)].join("|")})\\s*=`,
  "i"
);
const FRAME = /<(i?frame|object|embed)/i;
const INSTRUCTION = /<\?xml-stylesheet\b[^>]*?href\s*=\s*["']([^"']*)[^>]*>/gi;
const LEAD = /^(?:\s|<!--[^]*?-->|<!doctype[^>]*>)*(?:<html\b(?:"[^"]*"|'[^']*'|[^'">])*>)?(?:\s|<!--[^]*?-->)*(?:<head\b(?:"[^"]*"|'[^']*'|[^'">])*>)?/i;
function leader(document) {
  if (!/^Apple/.test(navigator.vendor)) return "";
  const nonce = document.querySelector("script[nonce]")?.nonce;
  return `<script${nonce ? ` nonce="${nonce}"` : ""}>frameElement?.contentWindow;document.currentScript.remove()<\/script>`;
}
function createMarkup({ document }, gate, styles) {
  const template = createElement(document, "template");
  const parse = descriptorOf(template, "innerHTML")?.[1].set;
  const decode = (value) => {
    const plain = value.replace(/&amp;/gi, "&");
    if (!/&[#\w]+;/.test(plain) && !plain.includes("&#")) return plain;
    apply(parse, template, [`<a title="${value.replace(/"/g, "&quot;")}"></a>`]);
    return getAttribute(template.content.firstElementChild, "title") ?? "";
  };
  const quote = (value, was) => {
    const mark = /["']/.test(was) ? was : '"';
    return mark + value.replace(/&/g, "&amp;").replaceAll(mark, mark === '"' ? "&quot;" : "&#39;") + mark;
  };
  const markup = {
    inert(text, how, base) {
      if (!WORTH.test(text)) return text;
      const mark = /^\s*<\?xml|xmlns[:=]/.test(text) ? '"' : "";
      const edits = /* @__PURE__ */ new Map();
      const ends = {};
      for (const { name: full, after, end, attributes } of tagsOf(text)) {
        const name = full.replace(/^.*:/, "");
        const category = attributes.get("data-category")?.value;
        const isRefused = (kind, urls) => urls.some((url) => !gate.allows({ kind, url, how, base, category }));
        let isHeld = false;
        for (const [key, { value, at, from: begin, to }] of attributes) {
          const kind = kindOf(name, key);
          if (HOLDERS.includes(key)) {
            const plain = decode(value);
            const put = key === "srcdoc" ? markup.frame(plain, how, base) : styles.inert(plain, how, base);
            if (put !== plain) edits.set(begin, [to, quote(put, text.charAt(begin))]);
          } else if (kind && !isSilent(name, attributes.get("rel")?.value)) {
            if (!isRefused(kind, addressesOf(kind, key, decode(value)))) continue;
            if (kind === "script") isHeld = true;
            else edits.set(at, mark ? [at + key.length, MASK + key.replace(/^.*:/, "")] : [at, MASK]);
          }
        }
        if (/^(script|style)$/.test(name)) {
          let [from, close] = ends[full] ?? [0, -1];
          if (end < from || end > close) {
            const closer = new RegExp("</" + full.replace(/\W/g, "."), "gi");
            closer.lastIndex = from = end;
            close = closer.exec(text)?.index ?? text.length;
            ends[full] = [from, close];
          }
          const body = text.slice(end, close);
          const type = attributes.get("type");
          if (name === "script") isHeld ||= isRefused("script", codeUrls(type?.value, body));
          else {
            const plain = decode(body);
            const put = styles.inert(plain, how, base);
            if (put !== plain)
              edits.set(end, [
                close,
                plain === body ? put : put.replace(/</g, "\\3c ").replace(/&/g, "\\26 ")
              ]);
          }
          isHeld &&= type?.value !== INERT_TYPE;
          if (isHeld) edits.set(after, [after, ` type=${mark}${INERT_TYPE}${mark} `]);
          if (isHeld && type) edits.set(type.at, [type.at, MASK]);
        }
      }
      let out = "";
      let done = 0;
      for (const [at, [to, put]] of [...edits].sort(([a], [b]) => a - b)) {
        if (at < done) continue;
        out += text.slice(done, at) + put;
        done = to;
      }
      return out + text.slice(done);
    },
    frame: (text, how, base) => markup.inert(text, how, base).replace(LEAD, (lead) => lead + leader(document)),
    blob: (url, how, isLink) => gate.safe(() => {
      const [text, type] = readBlob(url);
      const base = document.baseURI;
      const inert = (isLink ? /^$|css|plain/ : /css/).test(type) ? styles.inert(text, how, base) : /html|xml/.test(type) ? markup.inert(text, how, base).replace(
        INSTRUCTION,
        (all, url2) => !/^(blob|data):/.test(hrefOf(decode(url2))) && gate.allows({ kind: "style", url: decode(url2), how, base }) ? all : ""
      ) : text;
      return inert === text && !text.includes("\x1B") ? url : URL.createObjectURL(new Blob(["\uFEFF", inert], { type })) + new URL(url).hash;
    }, url)
  };
  return markup;
}
const PLACES = {
  beforebegin: "before",
  afterbegin: "prepend",
  beforeend: "append",
  afterend: "after"
};
const SINKS = [
  ["Element", "innerHTML", -1],
  ["Element", "outerHTML", -1],
  ["ShadowRoot", "innerHTML", -1],
  ["Element", "insertAdjacentHTML", 1],
  ["Element", "setHTMLUnsafe", 0],
  ["Element", "setHTML", 0],
  ["ShadowRoot", "setHTMLUnsafe", 0],
  ["ShadowRoot", "setHTML", 0],
  ["Range", "createContextualFragment", 0],
  ["DOMParser", "parseFromString", 0],
  ["Document", "execCommand", 2]
];
function guardWriting(window, gate, markup, inspect, enter) {
  const { Document } = window;
  const setHtml = descriptorOf(window.Element.prototype, "innerHTML")?.[1].set;
  const { trustedTypes } = window;
  const inertDocument = createElement(window.document, "template").content.ownerDocument;
  const look = (made, how, isJudged = true) => gate.safe(() => inspect(made, how, isJudged), []).forEach(enter);
  const insertWhole = (name, self, args, place, native) => {
    const context = name === "outerHTML" ? self.parentElement ?? self : self;
    const holder = context.nodeType === 1 ? inertDocument.importNode(context) : inertDocument.createElement("template");
    if (name === "setHTML") apply(native, holder, args);
    else apply(setHtml, holder, [args[place]]);
    const made = inertDocument.createDocumentFragment();
    made.append(...(holder.content ?? holder).childNodes);
    look(made, "markup", false);
    const at = /^insertAdj/.test(name) ? PLACES[`${args[0]}`.toLowerCase()] : name === "outerHTML" ? "replaceWith" : "replaceChildren";
    if (name === "createContextualFragment") return made;
    return self[at](made);
  };
  const sink = (owner, name, at) => gate.patch(
    owner,
    name,
    (self, args, native) => {
      const place = Math.max(at, 0);
      if (name === "innerHTML" && /^(script|style|textarea|title)$/.test(self?.localName)) return void 0;
      if (name === "execCommand") {
        const command = lower(textAt(args, 0));
        const url = command === "insertimage" ? textAt(args, 2) : "";
        if (url && gate.drops({ kind: "image", url, how: name })) return [false];
        if (command !== "inserthtml") return void 0;
      }
      const given = textAt(args, place);
      const xml = name === "parseFromString" && /xml/.test(textAt(args, 1)) && apply(native, self, args);
      const plain = xml ? plainXml(xml) : given;
      const text = gate.safe(() => markup.inert(plain, name, window.document.baseURI), "");
      if (text === plain && !FRAME.test(given)) return xml ? [xml] : void 0;
      const parent = self?.parentNode;
      const isHeld = text !== plain;
      const isSafe = name === "setHTML";
      const isTrusted = isHeld && !isSafe && typeof args[place] === "object";
      const isWhole = isSafe && isHeld && self.nodeType === 1 && !/shadowroot/i.test(given);
      if (isTrusted ? name !== "parseFromString" : isWhole)
        return [insertWhole(name, self, args, place, native)];
      if (isHeld && !isTrusted) args[place] = text;
      const answer = apply(native, self, args);
      look(
        Object(answer).nodeType ? answer : self.isConnected ? self : parent ?? self,
        // What this makes runs once it is put in; nothing else made of text ever does.
        owner === window.Range.prototype ? "script" : "markup",
        !isTrusted
      );
      return [answer];
    },
    at < 0 ? "set" : "value"
  );
  for (const [owner, name, at] of SINKS) sink(window[owner].prototype, name, at);
  for (const name of ["parseHTMLUnsafe", "parseHTML"]) sink(Document, name, 0);
  const { write } = Document.prototype;
  const rests = /* @__PURE__ */ new WeakMap();
  const flush = (document) => {
    const rest = rests.get(document) ?? "";
    rests.delete(document);
    if (/^<([a-z]*$|style\b)/i.test(rest))
      gate.safe(() => apply(write, document, [markup.inert(rest, "write", document.baseURI)]), void 0);
  };
  gate.patch(Document.prototype, "close", flush, "value", true);
  for (const name of ["write", "writeln"]) {
    const before = (self, args) => {
      const rest = rests.get(self) ?? "";
      if (!gate.armed() && !rest) return void 0;
      const given = args.map((_, at) => textAt(args, at)).join("") + (name === "write" ? "" : "\n");
      const text = gate.safe(() => {
        const whole = rest + given;
        const [, lead = "", css = "</style"] = /^([^]*)(<style\b[^]*)/i.exec(whole) ?? [];
        const isWhole = /<\/style/i.test(css) || /<script\b(?![^]*<\/script)/i.test(lead);
        const open = tagsOf(whole).find(
          (tag) => !isWhole && tag.at === lead.length || tag.isOpen && (REQUESTS[tag.name] ?? tag.end > tag.after)
        );
        const cut = open?.at ?? whole.search(/<[a-z]*$/i);
        rests.set(self, cut < 0 ? "" : whole.slice(cut));
        if (cut >= 0 && !open?.isOpen && self.currentScript) queueMicrotask(() => flush(self));
        return markup.inert(cut < 0 ? whole : whole.slice(0, cut), name, self.baseURI);
      }, "");
      if (text === given && !FRAME.test(text)) return void 0;
      const answer = apply(write, self, [
        // Nothing rather than what was refused.
        typeof args[0] === "object" && text ? trustedTypes?.emptyHTML ?? text : text
      ]);
      look(self.documentElement, "parser");
      return [answer];
    };
    gate.patch(Document.prototype, name, before, "value", true);
  }
}

const essence = ({ choices, services }) => JSON.stringify([choices, services]);
function guardPage(consent, window, loadChange, workerFile) {
  const gate = createGate(consent, window);
  const held = createHeld();
  const writes = createHeldWrites(gate);
  const styles = createStyles(gate);
  const workerPrefix = createPrefix(consent, workerFile);
  const markup = createMarkup(window, gate, styles);
  const check = createCheck(
    gate,
    held,
    (attribute, value, { baseURI, localName }, how) => attribute === "srcdoc" ? markup.frame(value, how, baseURI) : attribute === "src" ? markup.blob(value, how, localName === "link") : styles.inert(value, how, baseURI)
  );
  gate.arm(consent.get());
  let change;
  const settle = (swept) => {
    writes.release();
    if (!swept && !held.items().some(({ subject }) => gate.allows(subject))) return;
    change ??= loadChange().then(
      ({ createChange }) => createChange(window, gate, held, consent, inspect, styles)
    );
    change.then((carryOut) => carryOut(swept)).then(() => gate.arm(consent.get())).catch((error) => {
      change = void 0;
      consent.report(problem("change/not-loaded", "guard", messageOf(error)));
    });
  };
  const releaseNow = () => settle(false);
  const register = createRegister(gate, held, consent, releaseNow);
  const inspect = createInspect(gate, held, check, register, releaseNow);
  const frames = createFrames(
    (frame) => install(frame, gate.within(frame)),
    (frame) => void observe(frame, inspect, frames.enter),
    (url) => markup.blob(url, "open")
  );
  const install = (window2, gate2) => {
    frames.guard(window2, gate2);
    const setAttr = guardElements(window2, gate2, held, check);
    guardInsertion(window2, gate2, inspect, frames, (style, args) => inertInsertion(style, args, styles));
    guardWriting(window2, gate2, markup, inspect, frames.enter);
    guardStyles(window2, gate2, styles, setAttr);
    guardNetwork(window2, gate2);
    guardWorkers(window2, gate2, workerFile, workerPrefix);
    guardForms(window2, gate2, frames.led);
    guardCookies(window2, gate2, writes);
    guardStorage(window2, gate2, writes);
  };
  install(window, gate);
  const stopObserver = observe(window, inspect, frames.enter);
  watchCookies(window, gate);
  for (const element of window.document.querySelectorAll("[data-category]"))
    gate.safe(() => register(element), void 0);
  const unsubscribe = consent.subscribe((now, before) => {
    if (essence(now) === essence(before)) return;
    gate.arm(now, !!held.items().length);
    if (gate.armed()) window.document.querySelectorAll(FRAMES).forEach(frames.enter);
    queueMicrotask(() => gate.safe(() => settle(true), void 0));
  });
  return () => {
    unsubscribe();
    stopObserver();
    gate.end();
  };
}

export { MASK as M, PRESENTATION as P, SPACE as S, storeOf as a, guardPage as g, startOf as s, waitingAttribute as w };
