// The one door of the guard: every installer asks here, and every hold or drop is written down here. A fault inside
// never reaches page code and never opens the door (judge() answers closed).

import { announce } from '../page/facts.js';
import type { Natives, PageWindow } from '../page/natives.js';
import { messageOf, problem } from '../consent/problems.js';
import type { Consent, Entry, Prevented, Snapshot, Subject, Verdict } from '../consent/types.js';

/** One window and its natives; installers patch this and nothing else. */
export interface Realm {
  readonly window: PageWindow;
  readonly natives: Natives;
}

export interface Gate {
  /** False while everything is granted or after stop(): patches then only call through. */
  armed(): boolean;
  /** True when `subject` may go ahead. Otherwise the caller holds or drops it and says so with `note`. */
  ask(subject: Subject): Verdict;
  note(subject: Subject, verdict: Verdict, event: Entry['event'], prevented: Prevented): void;
  /** Runs our own reasoning; a fault is reported and answered with `closed`. */
  safe<T>(job: () => T, closed: T): T;
  /** Called on every change of what is allowed, first with the state at start. */
  arm(snapshot: Snapshot): void;
  /** Registers what is to be let go after a change; runs in order of registration, a fault in one stops no other. */
  onRelease(release: () => void): void;
  release(): void;
  close(): void;
}

/** Enough for the distinct URLs of a busy page; cleared whole when full, so it cannot grow. */
const CACHE_LIMIT = 500;

/** `host/path` of a URL: the ledger must not keep identifiers, and those travel in the query. */
function withoutQuery(url: string, base: string): string {
  try {
    const { protocol, host, pathname } = new URL(url, base);
    return host ? (host + pathname).slice(0, 200) : protocol;
  } catch {
    return 'invalid';
  }
}

export function createGate(consent: Consent, realm: Realm): Gate {
  let armed = true;
  const releases: (() => void)[] = [];
  const verdicts = new Map<string, Verdict>();
  const { document } = realm.window;

  const gate: Gate = {
    armed: () => armed,
    ask(subject) {
      const key =
        'url' in subject
          ? `${subject.kind}\n${subject.category ?? ''}\n${subject.url}`
          : `${subject.store}\n${subject.domain ?? ''}\n${subject.name}`;
      const known = verdicts.get(key);
      if (known) return known;
      const verdict = consent.judge(subject);
      if (verdicts.size >= CACHE_LIMIT) verdicts.clear();
      verdicts.set(key, verdict);
      // Once per subject, not per call: third parties that pass are part of the record too.
      if (verdict.action === 'allow' && verdict.what.class !== 'first-party') {
        gate.note(subject, verdict, 'allowed', 'nothing');
      }
      return verdict;
    },
    note(subject, { category, reason, what }, event, prevented) {
      const entry = {
        kind: subject.kind,
        what: 'url' in subject ? withoutQuery(subject.url, document.baseURI) : subject.name.slice(0, 200),
        how: subject.how,
        event,
        prevented,
        class: what.class,
        category,
        service: what.service,
        rule: what.rule,
        reason,
      };
      consent.note(entry);
      // Later, because we may be in the middle of a page's own call, where its listeners do not expect to run.
      if (event === 'held' || event === 'dropped')
        queueMicrotask(() => announce('blocked', Object.freeze(entry)));
      if (event === 'released') queueMicrotask(() => announce('released', Object.freeze(entry)));
    },
    safe(job, closed) {
      try {
        return job();
      } catch (error) {
        consent.report(problem('guard/fault', 'guard', messageOf(error)));
        return closed;
      }
    },
    arm(snapshot) {
      verdicts.clear();
      const { choices, services, locked } = snapshot;
      armed =
        locked ||
        Object.values(choices).some(choice => choice !== 'granted') ||
        Object.values(services).includes('denied');
    },
    onRelease: release => void releases.push(release),
    release: () => releases.forEach(release => gate.safe(release, undefined)),
    close() {
      armed = false;
      releases.length = 0;
    },
  };
  return gate;
}
