import { c as compileOwner, a as classifyUrl, b as classifyName } from './classify.js';

function problem(code, at, detail) {
  return { code, at, detail, severity: code.startsWith("config/") ? "error" : "warning" };
}
function messageOf(error) {
  return String(error?.message ?? error);
}

const isText = (value) => typeof value === "string" && value !== "";
const isWithin = (value, least, most) => typeof value === "number" && value >= least && value <= most;
const TESTS = {
  text: isText,
  texts: (value) => Array.isArray(value) && value.every(isText),
  boolean: (value) => typeof value === "boolean",
  // Browsers cap cookies at 400 days (RFC 6265bis section 5.6.1), so a longer promise could not be kept.
  "days (1 to 400)": (value) => isWithin(value, 1, 400),
  milliseconds: (value) => isWithin(value, 0, 1e14),
  "a-z, 0-9, - and _": (value) => isText(value) && /^[\w-]+$/.test(value)
};
function check(value, rule, at, report) {
  if (typeof rule === "string") {
    if (TESTS[rule]?.(value) ?? rule.split("|").includes(value)) return value;
    const isList = Array.isArray(value) && at.endsWith(".category");
    return report(isList ? "config/two-categories" : "config/wrong-type", at, `Expected ${rule}.`);
  }
  if (typeof value !== "object" || !value || Array.isArray(value)) {
    return report("config/wrong-type", at, "Expected an object.");
  }
  const known = Object.entries(rule);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const path = at ? `${at}.${key}` : key;
      const next = known.find(([name]) => Array.isArray(rule) || name === key)?.[1];
      if (!next) report("config/unknown-key", path, "Unknown.");
      const kept = next && item !== void 0 ? check(item, next, path, report) : void 0;
      return kept === void 0 ? [] : [[key, kept]];
    })
  );
}

const FIRST_PARTY = "first-party";
const TEXT = "text";
const TEXTS = "texts";
const DAYS = "days (1 to 400)";
const CONFIG = {
  policy: { version: TEXT, url: TEXT },
  categories: [{ label: TEXT, description: TEXT }],
  services: [{ label: TEXT, category: TEXT, hosts: TEXTS, urls: TEXTS, cookies: TEXTS, storage: TEXTS }],
  unknown: "observe|block",
  tagManagers: TEXT,
  model: "opt-in|opt-out|notice",
  region: TEXT,
  language: TEXT,
  lifetime: { accept: DAYS, reject: DAYS },
  cookie: "a-z, 0-9, - and _",
  firstPartyDomains: TEXTS,
  google: { dataLayer: TEXT },
  releaseTimeout: "milliseconds",
  banner: { texts: [TEXT] }
};
function checkServices({ categories, services, tagManagers }, report) {
  const known = [FIRST_PARTY, ...categories.keys()];
  const exists = (category, at) => {
    if (category && !known.includes(category)) report("config/unknown-category", at, category);
  };
  if (tagManagers !== "any") exists(tagManagers, "tagManagers");
  for (const [id, service] of services) {
    exists(service.category, `services.${id}.category`);
    for (const part of ["hosts", "urls", "cookies", "storage"]) {
      for (const pattern of service[part] ?? []) {
        const first = [...services.values()].find((other) => other[part]?.includes(pattern));
        if (first?.category !== service.category)
          report("config/two-categories", `services.${id}.${part}`, pattern);
      }
    }
  }
}
function checkConfig(input) {
  const problems = [];
  const report = (code, at, detail) => void problems.push(problem(code, at, detail));
  const config = check(input, CONFIG, "", report) ?? {};
  const services = new Map(Object.entries(config.services ?? {}));
  const categories = new Map(Object.entries(config.categories ?? { analytics: {}, advertising: {} }));
  categories.delete(FIRST_PARTY);
  const settings = {
    unknown: "observe",
    tagManagers: "any",
    model: "opt-in",
    cookie: "askfirst",
    google: {},
    banner: {},
    ...config,
    policy: { version: "1", ...config.policy },
    lifetime: { accept: 180, reject: 180, ...config.lifetime },
    categories,
    services,
    owner: compileOwner(services, config.firstPartyDomains ?? [])
  };
  checkServices(settings, report);
  return { settings, problems };
}

const DAY = 864e5;
function foldOnto(what, { categories }) {
  return [what, "advertising"].find((id) => categories.has(id)) ?? [...categories.keys()].at(-1) ?? "advertising";
}
function decide(before, choices, method, now, settings) {
  const answers = {};
  for (const id of settings.categories.keys()) {
    const answer = choices[id] ?? before?.choices[id];
    if (typeof answer === "boolean") answers[id] = answer;
  }
  const services = { ...before?.services, ...choices["services"] };
  const granted = Object.values({ ...answers, ...services }).includes(true);
  return {
    policy: settings.policy.version,
    decidedAt: now,
    expiresAt: now + (granted ? settings.lifetime.accept : settings.lifetime.reject) * DAY,
    method,
    region: settings.region,
    choices: answers,
    services
  };
}
function isCurrent(record, settings, now) {
  return record.policy === settings.policy.version && record.expiresAt > now && // A decision from the future means that the clock was set back: it cannot be dated, so it is asked again.
  record.decidedAt <= now + DAY;
}
function snapshotOf(record, settings, { gpc, locked, view }) {
  const choices = { [FIRST_PARTY]: "granted" };
  const services = {};
  for (const id of settings.categories.keys()) {
    const answer = record?.choices[id];
    if (locked) choices[id] = "denied";
    else if (typeof answer === "boolean") choices[id] = answer ? "granted" : "denied";
    else if (settings.model === "opt-in") choices[id] = "unset";
    else choices[id] = gpc && id === foldOnto("advertising", settings) ? "denied" : "granted";
  }
  if (!locked) {
    for (const [id, answer] of Object.entries(record?.services ?? {}))
      services[id] = answer === true ? "granted" : "denied";
  }
  return Object.freeze({
    choices: Object.freeze(choices),
    services: Object.freeze(services),
    model: settings.model,
    region: settings.region,
    gpc,
    policy: settings.policy,
    decidedAt: record?.decidedAt,
    expiresAt: record?.expiresAt,
    due: Object.values(choices).includes("unset"),
    locked,
    view
  });
}

const LIMIT = 1e3;
function createLedger(limit = LIMIT) {
  let entries = [];
  return {
    add(entry) {
      entries.push(Object.freeze(entry));
      if (entries.length >= limit * 2) entries = entries.slice(-limit);
    },
    entries: () => entries.slice(-limit)
  };
}

function createStore(initial, onFault) {
  let current = initial;
  const listeners = /* @__PURE__ */ new Set();
  return {
    get: () => current,
    set(value) {
      const before = current;
      current = value;
      for (const listener of [...listeners]) {
        if (!listeners.has(listener)) continue;
        try {
          listener.call(current, before);
        } catch (error) {
          onFault(error);
        }
      }
    },
    subscribe(call) {
      const listener = { call };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clear: () => listeners.clear()
  };
}

const refusalOf = ({ kind }) => /fetch|beacon/.test(kind) ? "drop" : "hold";
function classify(subject, settings, page) {
  const { owner, cookie } = settings;
  if ("url" in subject) return classifyUrl(subject.url, { page, base: subject.base, owner });
  const { name, store } = subject;
  if (name === cookie) return { class: FIRST_PARTY, rule: "own", confidence: "high" };
  return classifyName(name, { store, page, owner });
}
function categoryOf(what, subject, settings) {
  if (what.category) return what.category;
  if ("category" in subject && subject.category && subject.category !== FIRST_PARTY) return subject.category;
  if (what.role === "tag-manager") return settings.tagManagers;
  if (what.class === FIRST_PARTY) return FIRST_PARTY;
  const isObserved = what.class === "unknown" && !what.service && !(settings.unknown === "block" && "url" in subject);
  return isObserved ? void 0 : foldOnto(what.class, settings);
}
function choiceOf(category, { choices }) {
  if (category === void 0) return "granted";
  if (category !== "any") return choices[category] ?? "denied";
  return Object.entries(choices).some(([id, choice]) => id !== FIRST_PARTY && choice === "granted") ? "granted" : "unset";
}
function judge(subject, snapshot, settings, page) {
  const what = classify(subject, settings, page);
  const category = categoryOf(what, subject, settings);
  const exception = snapshot.services[what.service ?? ""];
  const choice = exception ?? choiceOf(category, snapshot);
  return {
    action: choice === "granted" ? "allow" : refusalOf(subject),
    category,
    reason: exception ? "service" : category ? choice : "observed",
    what
  };
}
function closedVerdict(subject) {
  return {
    action: "url" in subject && /^\/(?!\/)/.test(subject.url) ? "allow" : refusalOf(subject),
    category: void 0,
    reason: "fault",
    what: { class: "unknown", rule: "none", confidence: "low" }
  };
}

const VERSION = 1;
const RECORD = {
  v: "milliseconds",
  // any number: what is newer has been turned away before
  policy: "text",
  decidedAt: "milliseconds",
  expiresAt: "milliseconds",
  method: "text",
  region: "text",
  choices: ["boolean"],
  services: ["boolean"]
};
function encode(record) {
  return JSON.stringify({ v: VERSION, ...record });
}
function decode(text) {
  try {
    const stored = JSON.parse(text);
    if (Number(stored.v) > VERSION) return "newer";
    let sound = stored.v === VERSION;
    const record = check(stored, RECORD, "", () => sound = false);
    if (!sound || !record.choices || !record.services || !(record.decidedAt <= record.expiresAt))
      return "unreadable";
    delete record.v;
    return record;
  } catch {
    return "unreadable";
  }
}

export { createStore as a, closedVerdict as b, checkConfig as c, decode as d, encode as e, foldOnto as f, createLedger as g, decide as h, isCurrent as i, judge as j, messageOf as m, problem as p, snapshotOf as s };
