// Loads and saves the consent record: cookie first (a server can read it), localStorage where cookies fail, and the
// caller's memory where both fail. Never throws.

import Cookies from 'js-cookie';
import { problem } from '../consent/problems.js';
import { decode, encode } from '../consent/codec.js';
import type { ConsentRecord, Problem } from '../consent/types.js';

/** Runs `job`; browsers throw where cookies or storage are off. */
function attempt<T>(job: () => T): T | undefined {
  try {
    return job();
  } catch {
    return undefined;
  }
}

/** The stored record under `name`. An unreadable one is reported once and treated as absent. */
export function loadRecord(name: string, report: (problem: Problem) => void): ConsentRecord | undefined {
  const text = attempt(() => Cookies.get(name)) ?? attempt(() => localStorage.getItem(name));
  if (!text) return undefined;
  const record = decode(text);
  if (typeof record === 'object') return record;
  report(problem(`record/${record}`, name, 'Ignored.'));
  return undefined;
}

/** Stores `record` under `name`, and reports when neither cookie nor localStorage kept it. */
export function saveRecord(name: string, record: ConsentRecord, report: (problem: Problem) => void): void {
  const text = encode(record);
  attempt(() =>
    Cookies.set(name, text, {
      path: '/',
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
      expires: new Date(record.expiresAt),
    }),
  );
  if (attempt(() => Cookies.get(name)) === text) {
    // One place only: an old copy would speak up when the cookie is gone.
    attempt(() => localStorage.removeItem(name));
    return;
  }
  attempt(() => localStorage.setItem(name, text));
  if (attempt(() => localStorage.getItem(name)) !== text) {
    report(problem('record/not-stored', name, 'In memory.'));
  }
}
