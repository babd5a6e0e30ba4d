// Checks a value that came from outside against a rule, and keeps what is sound of it. Used for the configuration and
// for the stored record. Never throws.

import type { ProblemCode } from './problems.js';

/** What a value may be: a named test, words separated by `|`, the members of an object, or `[rule]` for a map of them. */
export type Rule = string | { readonly [key: string]: Rule } | readonly [Rule];

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isWithin = (value: unknown, least: number, most: number) =>
  typeof value === 'number' && value >= least && value <= most;

const TESTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: isText,
  texts: value => Array.isArray(value) && value.every(isText),
  boolean: value => typeof value === 'boolean',
  // Browsers cap cookies at 400 days (RFC 6265bis section 5.6.1), so a longer promise could not be kept.
  'days (1 to 400)': value => isWithin(value, 1, 400),
  milliseconds: value => isWithin(value, 0, 1e14),
  'a-z, 0-9, - and _': value => isText(value) && /^[\w-]+$/.test(value as string),
};

export type Report = (code: ProblemCode, at: string, detail: string) => void;

/** Reports every way in which `value` breaks `rule`, and returns what is left of it without those parts. */
export function check(value: unknown, rule: Rule, at: string, report: Report): unknown {
  if (typeof rule === 'string') {
    if (TESTS[rule]?.(value) ?? rule.split('|').includes(value as string)) return value;
    const isList = Array.isArray(value) && at.endsWith('.category');
    return report(isList ? 'config/two-categories' : 'config/wrong-type', at, `Expected ${rule}.`);
  }
  if (typeof value !== 'object' || !value || Array.isArray(value)) {
    return report('config/wrong-type', at, 'Expected an object.');
  }
  const known = Object.entries<Rule>(rule as Record<string, Rule>);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
      const path = at ? `${at}.${key}` : key;
      const next = known.find(([name]) => Array.isArray(rule) || name === key)?.[1];
      if (!next) report('config/unknown-key', path, 'Unknown.');
      const kept = next && item !== undefined ? check(item, next, path, report) : undefined;
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}
