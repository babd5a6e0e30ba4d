import { render } from 'preact';
import { jsxs, jsx } from 'preact/jsx-runtime';

const property = "scroll-padding-bottom";
function createClearance() {
  const { style } = document.documentElement;
  let watched = null;
  let watcher;
  let theirs = "";
  return function follow(bar) {
    if (bar === watched) return;
    watcher?.disconnect();
    if (!watched) theirs = style.getPropertyValue(property);
    watched = bar;
    if (!bar) return style.setProperty(property, theirs);
    const measure = () => {
      const scroller = bar.firstElementChild;
      style.setProperty(property, `${innerHeight - bar.offsetTop}px`);
      if (scroller.scrollHeight > scroller.clientHeight) scroller.tabIndex = 0;
      else scroller.removeAttribute("tabindex");
    };
    watcher = new ResizeObserver(measure);
    watcher.observe(bar);
    measure();
  };
}

function createHost(css) {
  const host = document.createElement("div");
  host.dataset["askfirst"] = "";
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}
function fence(consent) {
  return (run) => (...args) => {
    try {
      run(...args);
    } catch (error) {
      consent.report({ code: "banner/fault", detail: String(error), at: "banner", severity: "warning" });
    }
  };
}

function layers(screen) {
  const { view } = screen.snapshot;
  const { locale, texts } = screen.words;
  return /* @__PURE__ */ jsxs("div", { lang: locale, dir: texts.dir, children: [
    view === "banner" ? banner(screen) : view === "preferences" && preferences(screen),
    /* @__PURE__ */ jsx("div", { role: "status", children: screen.message })
  ] });
}
function banner(screen) {
  const { snapshot, words } = screen;
  const { texts } = words;
  return /* @__PURE__ */ jsxs("section", { part: "banner", role: "region", "aria-labelledby": "title", children: [
    /* @__PURE__ */ jsxs("div", { part: "content", children: [
      /* @__PURE__ */ jsx("h2", { id: "title", part: "title", children: snapshot.locked ? texts.settings : texts.title }),
      /* @__PURE__ */ jsxs("p", { part: "text", children: [
        snapshot.locked ? texts.locked : words.fill("intro", {
          site: location.hostname.replace(/^www\./, ""),
          purposes: words.purposes(),
          promise: snapshot.model === "opt-in" ? texts.promise : "",
          settings: texts.settings
        }),
        " ",
        policy(screen)
      ] })
    ] }),
    actions(screen, "choose")
  ] });
}
function preferences(screen) {
  const { snapshot, words, given, categories, on } = screen;
  const { texts } = words;
  return /* @__PURE__ */ jsxs(
    "dialog",
    {
      part: "dialog",
      "aria-labelledby": "title",
      "aria-describedby": "about",
      ref: showModal,
      onCancel: on.cancel,
      onClose: on.closed,
      children: [
        /* @__PURE__ */ jsxs("div", { part: "head", children: [
          /* @__PURE__ */ jsx("h2", { id: "title", part: "title", tabIndex: -1, children: texts.settings }),
          /* @__PURE__ */ jsx("button", { type: "button", part: "close", "aria-label": texts.close, onClick: on.close, children: "\u2715" })
        ] }),
        /* @__PURE__ */ jsxs("div", { part: "content", children: [
          /* @__PURE__ */ jsxs("p", { id: "about", part: "text", children: [
            snapshot.locked ? texts.locked : texts.guide,
            " ",
            policy(screen)
          ] }),
          snapshot.decidedAt !== void 0 && /* @__PURE__ */ jsxs("p", { part: "fact", children: [
            words.fill("decided", { date: words.date(snapshot.decidedAt) }),
            " ",
            given && words.fill("withdraw", { reject: texts.reject })
          ] }),
          snapshot.gpc && /* @__PURE__ */ jsx("p", { part: "fact", children: texts.gpc }),
          !snapshot.locked && /* @__PURE__ */ jsxs("fieldset", { children: [
            /* @__PURE__ */ jsx("legend", { children: texts.categories }),
            ["first-party", ...categories].map((id) => category(screen, id))
          ] })
        ] }),
        actions(screen, "save")
      ]
    }
  );
}
function category({ words, services, draft, on }, id) {
  const { texts } = words;
  const locked = id === "first-party";
  const granted = locked || draft[id] === true;
  const description = words.description(id);
  const names = services.get(id);
  return /* @__PURE__ */ jsxs("div", { part: "category", children: [
    /* @__PURE__ */ jsxs("label", { children: [
      /* @__PURE__ */ jsx("b", { part: "label", children: words.label(id) }),
      /* @__PURE__ */ jsx("span", { part: "fact", "aria-hidden": "true", children: locked ? texts.always : granted ? texts.on : texts.off }),
      /* @__PURE__ */ jsx(
        "input",
        {
          type: "checkbox",
          role: "switch",
          part: "switch",
          checked: granted,
          disabled: locked,
          "aria-describedby": description && `about-${id}`,
          onChange: () => on.toggle(id)
        }
      )
    ] }),
    description && /* @__PURE__ */ jsx("p", { id: `about-${id}`, part: "text", children: description }),
    names && /* @__PURE__ */ jsxs("details", { part: "services", children: [
      /* @__PURE__ */ jsx("summary", { children: words.fill("services", { count: names.length }) }),
      /* @__PURE__ */ jsx("ul", { children: names.map((name) => /* @__PURE__ */ jsx("li", { children: name })) })
    ] })
  ] });
}
function actions({ snapshot, words, on }, third) {
  const names = snapshot.locked ? ["close"] : ["accept", "reject", third];
  return /* @__PURE__ */ jsx("div", { part: "actions", children: names.map((name) => /* @__PURE__ */ jsx("button", { type: "button", part: `button ${name}`, onClick: on[name], children: words.texts[name] })) });
}
function policy({ policyUrl, words }) {
  return policyUrl && /* @__PURE__ */ jsx("a", { href: policyUrl, part: "link", children: words.texts.policy });
}
function showModal(dialog) {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector("h2")?.focus();
}

function servicesByCategory(consent) {
  const declared = consent.settings.services;
  const found = /* @__PURE__ */ new Map();
  function add(category, name) {
    if (!category || !name) return;
    found.set(category, (found.get(category) ?? /* @__PURE__ */ new Set()).add(name));
  }
  for (const [id, service] of declared) add(service.category, service.label ?? id);
  for (const entry of consent.ledger()) {
    const service = entry.service === void 0 ? void 0 : declared.get(entry.service);
    add(service?.category ?? entry.category, service?.label ?? entry.service ?? thirdPartyHost(entry));
  }
  return new Map([...found].map(([category, names]) => [category, [...names].sort()]));
}
function thirdPartyHost(entry) {
  if (entry.kind === "cookie" || entry.kind === "storage" || entry.class === "first-party") return void 0;
  return entry.what.split("/")[0];
}

const css$1 = `
:host{all:initial!important;display:contents!important}
[lang]{--bg:var(--askfirst-background,#fff);--fg:var(--askfirst-text,#1c2434);--soft:var(--askfirst-muted,#545e70);--line:var(--askfirst-line,#dfe3ea);--pop:var(--askfirst-accent,#2f5bd7);--r:var(--askfirst-radius,1em);--pad:1.25em;color-scheme:light dark;font:1em/1.5 var(--askfirst-font,system-ui,sans-serif)}
@media(prefers-color-scheme:dark){[lang]{--bg:var(--askfirst-background,#181c24);--fg:var(--askfirst-text,#eef1f6);--soft:var(--askfirst-muted,#abb4c4);--line:var(--askfirst-line,#333b49);--pop:var(--askfirst-accent,#9db8ff)}}
*,:before{box-sizing:border-box}
section,dialog{position:fixed;z-index:2147483647;display:flex;flex-direction:column;padding:0;border:1px solid transparent;border-radius:var(--r);background:var(--bg);color:var(--fg);box-shadow:0 0 0 1px #1018281a,0 1em 3em #10182833}
section{inset:auto .5em max(.5em,env(safe-area-inset-bottom));max-width:64em;max-height:max(62vh,min(13em,100vh - 1em));margin:0 auto}
dialog{inset:0;width:38em;max-width:calc(100% - 1em);max-height:min(46em,100% - 1em);margin:auto}
::backdrop{background:#10182880}
[part=content]{flex:auto;overflow:auto;overscroll-behavior:contain;padding:var(--pad) var(--pad) 0}
dialog>[part=content]{padding-top:0}
[part=head]{display:flex;align-items:center;padding-block:.5em;padding-inline:var(--pad) .625em}
h2,p{margin:0;overflow-wrap:anywhere}
h2{flex:1;font-size:1.125em;line-height:1.35;outline:0!important}
p{font-size:.9375em;color:var(--soft);margin-top:.375em}
a{color:var(--pop);white-space:nowrap}
[part=actions]{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:.5em;padding:1em var(--pad) var(--pad)}
dialog [part=actions],[part=category]{border-top:1px solid var(--line);padding-top:1em}
button{font:inherit;border:1px solid transparent;border-radius:calc(var(--r)*.625);cursor:pointer;padding:.25em}
[part~=button]{min-height:3em;font-size:.9375em;font-weight:600;line-height:1.25;background:var(--askfirst-button,var(--fg));color:var(--askfirst-button-text,var(--bg));overflow-wrap:anywhere}
button:hover{opacity:.85}
[part=close]{width:2.75em;height:2.75em;background:0;color:var(--soft)}
:focus-visible{outline:3px solid var(--pop);outline-offset:2px}
fieldset{margin:1em 0 0;padding:0;border:0;min-width:0}
[part=category]{padding:.5em 0 .75em}
label{display:flex;align-items:center;gap:.75em;min-height:2.75em;cursor:pointer}
label+p{margin:0}
b{flex:1}
[part=fact],details{font-size:.875em;color:var(--soft)}
input{appearance:none;position:relative;flex:none;width:2.75em;height:1.625em;margin:0;border:1px solid var(--soft);border-radius:1em;cursor:pointer;font-size:1em}
input:before{content:"";position:absolute;inset-block:.1875em;inset-inline-start:.1875em;width:1.125em;border-radius:1em;background:var(--soft)}
:checked{background:var(--pop);border-color:var(--pop)}
:checked:before{inset-inline-start:1.3125em;background:var(--bg)}
:disabled{opacity:.5}
summary{padding:.5em 0;cursor:pointer;width:fit-content}
ul{margin:0}
legend,[role=status]{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media(max-width:24em){[lang]{--pad:1em}}
@media(min-width:56em){section{bottom:var(--pad);flex-direction:row}section>[part]{padding-block:var(--pad)}section [part=actions]{flex:none;width:27em;align-self:center}}
@media(prefers-reduced-motion:no-preference){section,dialog{animation:in .25s}input:before{transition:inset .15s}@keyframes in{0%{opacity:0;transform:translateY(1em)}}}
@media(forced-colors:active){input{appearance:auto;width:1.5em;height:1.5em}input:before{display:none}}
@media print{[lang]{display:none}}`;

const en = {
  lang: "en",
  dir: "ltr",
  title: "May we use optional cookies?",
  intro: "{site} and its partners would like to store and read data on your device for {purposes}. {promise} You can change your mind at any time under \u201C{settings}\u201D.",
  promise: "Nothing optional runs unless you agree.",
  policy: "Privacy policy",
  accept: "Accept all",
  reject: "Reject all",
  choose: "Choose",
  save: "Save choices",
  close: "Close",
  settings: "Privacy settings",
  guide: "Switch on what you allow, then save.",
  categories: "Categories",
  on: "On",
  off: "Off",
  always: "Always on",
  services: "Services ({count})",
  decided: "Your last decision: {date}.",
  withdraw: "\u201C{reject}\u201D withdraws the consent you gave.",
  gpc: "Your browser sends Global Privacy Control, a request not to sell or share your data. We have received it.",
  locked: "Settings are unavailable because of a configuration problem on this site. Everything optional stays off.",
  saved: "Your choices are saved.",
  "first-party.label": "Necessary",
  "first-party.text": "Sign-in, security, payment and this choice itself. Always on, because the site cannot work without it.",
  "analytics.label": "Analytics",
  "analytics.text": "Shows us which pages are used and where they fail. If off, your visit is not measured.",
  "analytics.aim": "measuring visits",
  "advertising.label": "Advertising",
  "advertising.text": "Lets partners choose ads for you and measure their effect. If off, these partners are not loaded.",
  "advertising.aim": "personalised ads",
  "functional.label": "Functional",
  "functional.text": "Videos, maps, chat and comments from other companies. If off, they are not loaded.",
  "functional.aim": "videos, maps and chat"
};

function createWords(settings, language, pack = en) {
  const texts = { ...pack, ...settings.banner.texts };
  const byKey = texts;
  const locale = localeFor(texts.lang, language);
  const label = (id) => settings.categories.get(id)?.label ?? byKey[`${id}.label`] ?? id;
  return {
    locale,
    texts,
    label,
    date: (time) => new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(time),
    fill: (key, values) => texts[key].replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole)),
    description: (id) => settings.categories.get(id)?.description ?? byKey[`${id}.text`],
    purposes: () => new Intl.ListFormat(locale).format(
      // A site that renamed a category means something of its own by it: then its name, not our phrase.
      [...settings.categories].map(([id, own]) => own.label ?? byKey[`${id}.aim`] ?? label(id))
    )
  };
}
function localeFor(lang, wanted) {
  try {
    return Intl.getCanonicalLocales(wanted.split("-")[0] === lang ? wanted : lang)[0] ?? "en";
  } catch {
    return "en";
  }
}

const running = /* @__PURE__ */ new WeakMap();
function mountBanner(consent, options = {}) {
  running.get(consent)?.();
  let stop = () => void 0;
  fence(consent)(() => {
    stop = start(consent, options);
    running.set(consent, stop);
  })();
  return stop;
}
function start(consent, options) {
  const { settings } = consent;
  const words = createWords(settings, options.language ?? settings.language ?? "en", options.texts ?? en);
  const categories = [...settings.categories.keys()];
  const { host, root } = createHost(css$1);
  const clear = createClearance();
  const safe = fence(consent);
  let shown = "closed";
  let draft = {};
  let message = "";
  let timer;
  let outside = null;
  const on = {
    accept: decide(() => consent.acceptAll()),
    reject: decide(() => given() ? consent.withdraw() : consent.rejectAll()),
    save: decide(() => consent.choose(draft, "save")),
    choose: safe(() => consent.open("preferences")),
    close: safe(() => consent.close()),
    cancel: safe((event) => {
      event.preventDefault();
      consent.close();
    }),
    // A second Esc closes a dialog whatever we say (close watchers): that, too, is only a dismissal.
    closed: safe((event) => {
      if (event.target.isConnected) consent.close();
    }),
    toggle: safe((category) => {
      draft = { ...draft, [category]: !draft[category] };
      paint();
    })
  };
  function given() {
    const { choices, decidedAt } = consent.get();
    return decidedAt !== void 0 && categories.some((id) => choices[id] === "granted");
  }
  function decide(answer) {
    return safe(() => {
      answer();
      say(words.texts.saved);
    });
  }
  function say(text) {
    clearTimeout(timer);
    timer = setTimeout(
      safe(() => {
        message = text;
        paint();
      }),
      150
    );
  }
  function follow() {
    const { view, choices, model, gpc } = consent.get();
    const before = shown;
    if (view === before) return paint();
    shown = view;
    const focusIsOurs = root.activeElement;
    message = "";
    if (before === "closed") outside = focused();
    if (view === "preferences") {
      draft = {};
      for (const id of categories) {
        const choice = choices[id] ?? "unset";
        draft[id] = choice === "granted" || choice === "unset" && model !== "opt-in" && !gpc;
      }
    }
    paint();
    if (view === "banner" && before === "closed") say(words.texts.title);
    if (!focusIsOurs || view === "preferences") return;
    queueMicrotask(
      safe(() => {
        const next = view === "banner" ? root.querySelector("[part~=choose]") : outside;
        next?.focus({ preventScroll: true });
      })
    );
  }
  function paint() {
    if (!host.isConnected) attach();
    const snapshot = consent.get();
    const services = snapshot.view === "preferences" ? servicesByCategory(consent) : /* @__PURE__ */ new Map();
    const policyUrl = settings.policy.url;
    render(
      layers({ snapshot, words, policyUrl, categories, services, given: given(), draft, message, on }),
      root
    );
    clear(root.querySelector("section"));
  }
  function attach() {
    if (options.parent) options.parent.append(host);
    else document.documentElement.insertBefore(host, document.body);
  }
  root.addEventListener("focusin", (event) => {
    const from = event.relatedTarget;
    if (shown === "banner" && from && !root.contains(from)) outside = from;
  });
  const unsubscribe = consent.subscribe(safe(follow));
  safe(follow)();
  return safe(() => {
    unsubscribe();
    clearTimeout(timer);
    clear(null);
    render(null, root);
    host.remove();
  });
}
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const css = ":host{all:initial!important;display:contents!important}button{position:fixed;bottom:1em;inset-inline-start:1em;z-index:2147483647;padding:1em;border:1px solid gray;border-radius:9em;font:.875em system-ui;color-scheme:light dark;background:Canvas;color:CanvasText}@media print{*{display:none}}";
function mountReopen(consent) {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const button = document.createElement("button");
  const sheet = new CSSStyleSheet();
  let pressed = false;
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.append(button);
  host.dataset["askfirst"] = button.dataset["askfirstOpen"] = "";
  button.textContent = consent.settings.banner.texts?.["settings"] ?? "Privacy settings";
  const show = () => {
    const { view, due } = consent.get();
    button.hidden = due || view !== "closed";
    if (!host.isConnected) document.body?.after(host);
    if (!pressed || button.hidden) return;
    queueMicrotask(() => button.focus());
    pressed = false;
  };
  const press = (event) => {
    const path = event.composedPath();
    const opener = path.find((node) => node.dataset?.["askfirstOpen"] != null);
    if (!opener) return;
    event.preventDefault();
    consent.open(opener.dataset?.["askfirstOpen"] === "banner" ? "banner" : "preferences");
    pressed = opener === button;
  };
  const unsubscribe = consent.subscribe(show);
  document.addEventListener("click", press);
  document.addEventListener("DOMContentLoaded", show);
  show();
  return () => {
    unsubscribe();
    document.removeEventListener("click", press);
    document.removeEventListener("DOMContentLoaded", show);
    host.remove();
  };
}

export { en, mountBanner, mountReopen };
