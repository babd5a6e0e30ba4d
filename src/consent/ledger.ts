// What happened to every subject, newest last. Bounded: the oldest entries go first. Holds no identifiers.

import type { Entry } from './types.js';

/** A page that sends more than this has long made its point; memory stays flat. */
const LIMIT = 1000;

export interface Ledger {
  add(entry: Entry): void;
  entries(): readonly Entry[];
}

export function createLedger(limit = LIMIT): Ledger {
  let entries: Entry[] = [];
  return {
    add(entry) {
      entries.push(Object.freeze(entry));
      // Trimmed in halves: cutting one entry for each one added would cost a copy every time.
      if (entries.length >= limit * 2) entries = entries.slice(-limit);
    },
    entries: () => entries.slice(-limit),
  };
}
