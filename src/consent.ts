// Joins configuration, record and page into one Consent handle. The npm entry throws on a faulty configuration; the
// script tag keeps such a page going with everything optional denied.

import { decide, foldOnto, isCurrent, snapshotOf } from './consent/choices.js';
import { checkConfig } from './consent/config.js';
import { createLedger } from './consent/ledger.js';
import { messageOf, problem } from './consent/problems.js';
import { createStore } from './consent/store.js';
import type {
  Choices,
  Config,
  Consent,
  ConsentRecord,
  Method,
  Problem,
  Subject,
  View,
} from './consent/types.js';
import { closedVerdict, judge } from './consent/verdict.js';
import { announce, gpc, pageUrl } from './page/facts.js';
import { loadRecord, saveRecord } from './page/record.js';

/**
 * Makes a Consent handle from a configuration that may be faulty: then everything optional is denied for good, the
 * handle is `locked`, and `problems()` says why. `found` are problems that the caller met before; `tell` hears of all.
 */
export function openConsent(
  input: unknown,
  found: readonly Problem[] = [],
  tell: (problem: Problem) => void = () => {},
): Consent {
  const { settings, problems: faults } = checkConfig(input);
  const problems: Problem[] = [...found, ...faults];
  const locked = problems.some(({ severity }) => severity === 'error');
  const ledger = createLedger();
  const report = (fault: Problem) => {
    if (problems.length >= 100) return;
    problems.push(fault);
    tell(fault);
  };
  problems.forEach(tell);

  let stopped = false;
  let record: ConsentRecord | undefined;
  if (!locked) record = loadRecord(settings.cookie, report);
  if (record && !isCurrent(record, settings, Date.now())) record = undefined;

  const derive = (view: View) => snapshotOf(record, settings, { gpc: gpc(), locked, view });
  const first = derive('closed');
  const store = createStore(first.due ? derive('banner') : first, error =>
    report(problem('callback/threw', 'subscribe', messageOf(error))),
  );

  /** `before` is what the decision builds on; one on all categories at once takes back the exceptions made before it. */
  const apply = (choices: Choices, method: Method, before?: ConsentRecord) => {
    if (stopped) return;
    if (locked) return report(problem('choice/locked', 'choose', 'Locked.'));
    record = decide(before, choices, method, Date.now(), settings);
    saveRecord(settings.cookie, record, report);
    const { view } = store.get();
    const next = derive(view);
    // A question that is still open stays on the screen.
    store.set(view === 'banner' && next.due ? next : derive('closed'));
    announce('change', store.get());
  };
  const all = (granted: boolean) =>
    Object.fromEntries([...settings.categories.keys()].map(id => [id, granted]));
  const show = (view: View) => {
    if (!stopped && store.get().view !== view) store.set(derive(view));
  };

  const consent: Consent = {
    settings,
    get: store.get,
    subscribe: store.subscribe,
    allows(question) {
      const snapshot = store.get();
      if (typeof question === 'string') return snapshot.choices[question] === 'granted';
      if ('service' in question) {
        const { service } = question;
        // One that the site does not place counts as the strictest.
        const category = settings.services.get(service)?.category ?? foldOnto('advertising', settings);
        return (snapshot.services[service] ?? snapshot.choices[category]) === 'granted';
      }
      const subject: Subject =
        'url' in question
          ? { kind: 'other', url: question.url, how: '' }
          : { kind: 'cookie', store: 'cookie', name: question.cookie, how: '' };
      return consent.judge(subject).action === 'allow';
    },
    choose(choices, method = 'api') {
      const unknown = Object.keys(choices).find(id => id !== 'services' && !store.get().choices[id]);
      if (unknown) report(problem('choice/unknown-category', 'choose', unknown));
      apply(choices, method, record);
    },
    acceptAll: () => apply(all(true), 'accept-all'),
    rejectAll: () => apply(all(false), 'reject-all'),
    withdraw: () => apply(all(false), 'withdraw'),
    open: (view = 'preferences') => show(view),
    close: () => show(store.get().view === 'preferences' && store.get().due ? 'banner' : 'closed'),
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
        report(problem('guard/fault', 'judge', messageOf(error)));
        return closedVerdict(subject);
      }
    },
    note: ledger.add,
    report,
  };
  return consent;
}

/**
 * Makes a Consent handle.
 *
 * @throws Error once, listing every problem of the configuration, by code and path
 */
export function createConsent(config: Config = {}): Consent {
  const { problems } = checkConfig(config);
  if (problems.length) {
    const lines = problems.map(({ code, at, detail }) => `  ${code} at ${at || 'the top'}: ${detail}`);
    throw new Error(`askfirst: the configuration has ${problems.length} problem(s):\n${lines.join('\n')}`);
  }
  return openConsent(config);
}
