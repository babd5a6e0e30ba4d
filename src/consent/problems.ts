// The table of problem codes. A problem is data, never an exception on the page.
// Every code has an anchor of the same name in the README.

import type { Problem } from './types.js';

export type ProblemCode =
  | 'config/not-json'
  | 'config/unknown-key'
  | 'config/wrong-type'
  | 'config/unknown-category'
  | 'config/two-categories'
  | 'choice/unknown-category'
  | 'choice/locked'
  | 'record/unreadable'
  | 'record/newer'
  | 'record/not-stored'
  | 'callback/threw'
  | 'guard/fault'
  | 'markup/unknown-category'
  | 'change/not-loaded'
  | 'worker/not-loaded'
  | 'banner/fault'
  | 'banner/not-loaded'
  | 'script/not-first';

/** Makes a problem of a known code; `at` is a configuration path or the part of askfirst concerned. */
export function problem(code: ProblemCode, at: string, detail: string): Problem {
  // A fault in the configuration leaves the site's wishes in doubt, so everything optional stays denied.
  return { code, at, detail, severity: code.startsWith('config/') ? 'error' : 'warning' };
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return String((error as Partial<Error> | undefined)?.message ?? error);
}
