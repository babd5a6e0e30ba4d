// The table of problem codes. A problem is data, never an exception on the page.
// Every code has an anchor of the same name in the README.

import type { Problem } from './types.js';

/** Severity by code: an `error` keeps everything optional denied, because the site's wishes are not known for sure. */
const SEVERITY = {
  'config/not-json': 'error',
  'config/unknown-key': 'error',
  'config/wrong-type': 'error',
  'config/unknown-category': 'error',
  'config/two-categories': 'error',
  'choice/unknown-category': 'warning',
  'choice/locked': 'warning',
  'record/unreadable': 'warning',
  'record/newer': 'warning',
  'record/not-stored': 'warning',
  'callback/threw': 'warning',
  'guard/fault': 'warning',
  'markup/unknown-category': 'warning',
  'banner/fault': 'warning',
  'banner/not-loaded': 'warning',
  'script/not-first': 'warning',
} as const;

export type ProblemCode = keyof typeof SEVERITY;

/** Makes a problem of a known code; `at` is a configuration path or the part of askfirst concerned. */
export function problem(code: ProblemCode, at: string, detail: string): Problem {
  return { code, at, detail, severity: SEVERITY[code] };
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
