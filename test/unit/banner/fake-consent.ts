// A consent handle with a memory and no browser: enough for the banner to be seen, and every call is kept for a test to read.

import type {
  CategoryConfig,
  Consent,
  Entry,
  Problem,
  Settings,
  Snapshot,
} from '../../../src/consent/types.js';

export interface Fake extends Consent {
  /** Calls that could change anything, as `name` or `name json`. */
  readonly calls: string[];
  /** Changes the snapshot and tells the listeners, as another tab or the page would. */
  set(change: Partial<Snapshot>): void;
  readonly listeners: Set<(now: Snapshot, before: Snapshot) => void>;
}

export interface FakeParts {
  readonly settings?: Partial<Settings>;
  readonly snapshot?: Partial<Snapshot>;
  readonly ledger?: readonly Partial<Entry>[];
}

export function fakeConsent(parts: FakeParts = {}): Fake {
  const calls: string[] = [];
  const problems: Problem[] = [];
  const listeners: Fake['listeners'] = new Set();
  const settings = {
    policy: { version: '1', url: '/privacy' },
    categories: new Map<string, CategoryConfig>([
      ['analytics', {}],
      ['advertising', {}],
    ]),
    services: new Map(),
    language: 'en',
    model: 'opt-in',
    banner: {},
    ...parts.settings,
  } as Settings;
  let snapshot: Snapshot = {
    choices: { 'first-party': 'granted', analytics: 'unset', advertising: 'unset' },
    services: {},
    model: 'opt-in',
    gpc: false,
    policy: settings.policy,
    due: true,
    locked: false,
    view: 'banner',
    ...parts.snapshot,
  };

  function set(change: Partial<Snapshot>): void {
    const before = snapshot;
    snapshot = { ...snapshot, ...change };
    for (const listener of [...listeners]) listener(snapshot, before);
  }
  function decide(call: string, choices: Readonly<Record<string, unknown>>): void {
    calls.push(call);
    const said = Object.entries(choices).map(([id, given]) => [id, given === true ? 'granted' : 'denied']);
    set({
      choices: { ...snapshot.choices, ...(Object.fromEntries(said) as Snapshot['choices']) },
      decidedAt: Date.UTC(2026, 10, 24),
      due: false,
      view: 'closed',
    });
  }
  const all = (given: boolean) => Object.fromEntries([...settings.categories.keys()].map(id => [id, given]));

  return {
    calls,
    listeners,
    settings,
    set,
    get: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: (choices, method) => decide(`choose ${JSON.stringify(choices)} ${method ?? ''}`.trim(), choices),
    acceptAll: () => decide('acceptAll', all(true)),
    rejectAll: () => decide('rejectAll', all(false)),
    withdraw: () => decide('withdraw', all(false)),
    open(view = 'preferences') {
      calls.push(`open ${view}`);
      set({ view });
    },
    close() {
      calls.push('close');
      set({ view: snapshot.view === 'preferences' && snapshot.due ? 'banner' : 'closed' });
    },
    ledger: () => (parts.ledger ?? []) as readonly Entry[],
    problems: () => problems,
    report: problem => void problems.push(problem),
    stop: () => listeners.clear(),
    note: () => undefined,
    allows: () => false,
    judge: () => ({
      action: 'allow',
      category: undefined,
      reason: 'observed',
      what: { class: 'unknown', rule: 'none', confidence: 'low' },
    }),
  };
}
