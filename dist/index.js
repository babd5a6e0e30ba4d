import { c as checkConfig, i as isCurrent, a as createStore, s as snapshotOf, j as judge, p as problem, m as messageOf, b as closedVerdict, f as foldOnto, g as createLedger, h as decide } from './lib/consent.js';
import { D as loadRecord, E as pageUrl, F as saveRecord, o as announce, G as gpc } from './lib/page.js';

function openConsent(input, found = [], tell = () => {
}) {
  const { settings, problems: faults } = checkConfig(input);
  const problems = [...found, ...faults];
  const locked = problems.some(({ severity }) => severity === "error");
  const ledger = createLedger();
  const report = (fault) => {
    if (problems.length >= 100) return;
    problems.push(fault);
    tell(fault);
  };
  problems.forEach(tell);
  let stopped = false;
  let record;
  if (!locked) record = loadRecord(settings.cookie, report);
  if (record && !isCurrent(record, settings, Date.now())) record = void 0;
  const derive = (view) => snapshotOf(record, settings, { gpc: gpc(), locked, view });
  const first = derive("closed");
  const store = createStore(
    first.due ? derive("banner") : first,
    (error) => report(problem("callback/threw", "subscribe", messageOf(error)))
  );
  const apply = (choices, method, before) => {
    if (stopped) return;
    if (locked) return report(problem("choice/locked", "choose", "Locked."));
    record = decide(before, choices, method, Date.now(), settings);
    saveRecord(settings.cookie, record, report);
    const { view } = store.get();
    const next = derive(view);
    store.set(view === "banner" && next.due ? next : derive("closed"));
    announce("change", store.get());
  };
  const all = (granted) => Object.fromEntries([...settings.categories.keys()].map((id) => [id, granted]));
  const show = (view) => {
    if (!stopped && store.get().view !== view) store.set(derive(view));
  };
  const consent = {
    settings,
    get: store.get,
    subscribe: store.subscribe,
    allows(question) {
      const snapshot = store.get();
      if (typeof question === "string") return snapshot.choices[question] === "granted";
      if ("service" in question) {
        const { service } = question;
        const category = settings.services.get(service)?.category ?? foldOnto("advertising", settings);
        return (snapshot.services[service] ?? snapshot.choices[category]) === "granted";
      }
      const subject = "url" in question ? { kind: "other", url: question.url, how: "" } : { kind: "cookie", store: "cookie", name: question.cookie, how: "" };
      return consent.judge(subject).action === "allow";
    },
    choose(choices, method = "api") {
      const unknown = Object.keys(choices).find((id) => id !== "services" && !store.get().choices[id]);
      if (unknown) report(problem("choice/unknown-category", "choose", unknown));
      apply(choices, method, record);
    },
    acceptAll: () => apply(all(true), "accept-all"),
    rejectAll: () => apply(all(false), "reject-all"),
    withdraw: () => apply(all(false), "withdraw"),
    open: (view = "preferences") => show(view),
    close: () => show(store.get().view === "preferences" && store.get().due ? "banner" : "closed"),
    ledger: ledger.entries,
    problems: () => [...problems],
    stop() {
      stopped = true;
      store.clear();
    },
    judge(subject) {
      try {
        return judge(subject, store.get(), settings, pageUrl());
      } catch (error) {
        report(problem("guard/fault", "judge", messageOf(error)));
        return closedVerdict(subject);
      }
    },
    note: ledger.add,
    report
  };
  return consent;
}
function createConsent(config = {}) {
  const { problems } = checkConfig(config);
  if (problems.length) {
    const lines = problems.map(({ code, at, detail }) => `  ${code} at ${at || "the top"}: ${detail}`);
    throw new Error(`askfirst: the configuration has ${problems.length} problem(s):
${lines.join("\n")}`);
  }
  return openConsent(config);
}

export { checkConfig, createConsent };
