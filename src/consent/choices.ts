// From a decision to a record, and from a record to what is allowed now. Pure: the time is handed in.

import { FIRST_PARTY } from './config.js';
import type { Choice, Choices, ConsentRecord, Method, Settings, Snapshot, View } from './types.js';

const DAY = 86_400_000;

/**
 * The category of a class: its own where the site offers one, else the strictest, which is `advertising`, or the last one
 * declared where the site does not offer that either.
 */
export function foldOnto(what: string, { categories }: Settings): string {
  return (
    [what, 'advertising'].find(id => categories.has(id)) ?? [...categories.keys()].at(-1) ?? 'advertising'
  );
}

/**
 * The record after a decision at `now` (milliseconds). Categories that `choices` does not name keep the answer they
 * had in `before`, or stay unanswered: nothing is granted by silence, and allowing one video refuses nothing else.
 */
export function decide(
  before: ConsentRecord | undefined,
  choices: Choices,
  method: Method,
  now: number,
  settings: Settings,
): ConsentRecord {
  const answers: Record<string, boolean> = {};
  for (const id of settings.categories.keys()) {
    const answer = choices[id] ?? before?.choices[id];
    if (typeof answer === 'boolean') answers[id] = answer;
  }
  const services = { ...before?.services, ...(choices['services'] as Record<string, boolean>) };
  const granted = Object.values({ ...answers, ...services }).includes(true);
  return {
    policy: settings.policy.version,
    decidedAt: now,
    expiresAt: now + (granted ? settings.lifetime.accept : settings.lifetime.reject) * DAY,
    method,
    region: settings.region,
    choices: answers,
    services,
  };
}

/** Whether a stored record still answers what this site asks today. */
export function isCurrent(record: ConsentRecord, settings: Settings, now: number): boolean {
  return (
    record.policy === settings.policy.version &&
    record.expiresAt > now &&
    // A decision from the future means that the clock was set back: it cannot be dated, so it is asked again.
    record.decidedAt <= now + DAY
  );
}

export interface Circumstances {
  readonly gpc: boolean;
  readonly locked: boolean;
  readonly view: View;
}

/** What is allowed now. `record` must be current; `undefined` means that there is no valid decision. */
export function snapshotOf(
  record: ConsentRecord | undefined,
  settings: Settings,
  { gpc, locked, view }: Circumstances,
): Snapshot {
  const choices: Record<string, Choice> = { [FIRST_PARTY]: 'granted' };
  const services: Record<string, Choice> = {};
  for (const id of settings.categories.keys()) {
    const answer = record?.choices[id];
    if (locked) choices[id] = 'denied';
    else if (typeof answer === 'boolean') choices[id] = answer ? 'granted' : 'denied';
    else if (settings.model === 'opt-in') choices[id] = 'unset';
    // Global Privacy Control objects to sale and sharing; it never grants anything (W3C GPC, section 3).
    else choices[id] = gpc && id === foldOnto('advertising', settings) ? 'denied' : 'granted';
  }
  if (!locked) {
    for (const [id, answer] of Object.entries(record?.services ?? {}))
      services[id] = answer === true ? 'granted' : 'denied';
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
    due: Object.values(choices).includes('unset'),
    locked,
    view,
  });
}
