// Checks a site's configuration and fills in the defaults. Never throws and never guesses: whatever is not understood
// becomes a problem with its path, and any problem here keeps everything optional denied.

import { compileOwner } from '../classify/owner.js';
import { problem, type ProblemCode } from './problems.js';
import type { Config, Problem, ServiceConfig, Settings } from './types.js';

/** The category that is always on and never listed by a site. */
export const FIRST_PARTY = 'first-party';

type Report = (code: ProblemCode, at: string, detail: string) => void;

/** What a value may be: a named test, words separated by `|`, the members of an object, or `[rule]` for a map of them. */
type Rule = string | { readonly [key: string]: Rule } | readonly [Rule];

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isNumber = (value: unknown, least: number, most: number) =>
  typeof value === 'number' && value >= least && value <= most;

const TESTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  'a text': isText,
  'a list of texts': value => Array.isArray(value) && value.every(isText),
  'true or false': value => typeof value === 'boolean',
  // Browsers cap cookies at 400 days (RFC 6265bis section 5.6.1), so a longer promise could not be kept.
  '1 to 400 days': value => isNumber(value, 1, 400),
  milliseconds: value => isNumber(value, 0, 1e6),
  'a name of letters, digits, - and _': value => /^[\w-]+$/.test(value as string),
};

const TEXT = 'a text';
const TEXTS = 'a list of texts';
const FLAG = 'true or false';
const DAYS = '1 to 400 days';

const CONFIG: Rule = {
  policy: { version: TEXT, url: TEXT },
  categories: [{ label: TEXT, description: TEXT }],
  services: [{ label: TEXT, category: TEXT, hosts: TEXTS, urls: TEXTS, cookies: TEXTS, storage: TEXTS }],
  unknown: 'observe|block',
  tagManagers: TEXT,
  model: 'opt-in|opt-out|notice',
  region: TEXT,
  language: TEXT,
  lifetime: { accept: DAYS, reject: DAYS },
  cookie: 'a name of letters, digits, - and _',
  firstPartyDomains: TEXTS,
  google: { dataLayer: TEXT, adsDataRedaction: FLAG, urlPassthrough: FLAG },
  releaseTimeout: 'milliseconds',
  banner: { texts: [TEXT] },
};

/** Reports every way in which `value` breaks `rule`. */
function check(value: unknown, rule: Rule, at: string, report: Report): void {
  if (typeof rule === 'string') {
    const isRight = TESTS[rule]?.(value) ?? rule.split('|').includes(value as string);
    if (isRight) return;
    if (at.endsWith('.category') && Array.isArray(value))
      report('config/two-categories', at, 'Only one is possible.');
    else report('config/wrong-type', at, `Expected ${rule}.`);
  } else if (typeof value !== 'object' || !value || Array.isArray(value)) {
    report('config/wrong-type', at, 'Expected an object.');
  } else {
    for (const [key, item] of Object.entries(value)) {
      const path = at ? `${at}.${key}` : key;
      const next = Array.isArray(rule)
        ? (rule[0] as Rule)
        : Object.hasOwn(rule, key) && (rule as Record<string, Rule>)[key];
      if (!next) report('config/unknown-key', path, `Known: ${Object.keys(rule).join(', ')}.`);
      // Absent is absent, and consent mode is turned off with `false`.
      else if (item !== undefined && (path !== 'google' || item !== false)) check(item, next, path, report);
    }
  }
}

/** Every category named anywhere must exist, and nothing may be claimed for two of them. */
function checkCategories(
  services: [string, ServiceConfig][],
  known: string[],
  tagManagers: string,
  report: Report,
) {
  const exists = (id: string, at: string) => {
    if (!known.includes(id))
      report('config/unknown-category', at, `"${id}" is not one of ${known.join(', ')}.`);
  };
  if (tagManagers !== 'any') exists(tagManagers, 'tagManagers');
  const claims = new Map<string, string>();
  for (const [id, service] of services) {
    if (service.category !== undefined) exists(service.category, `services.${id}.category`);
    for (const part of ['hosts', 'urls', 'cookies', 'storage'] as const) {
      for (const pattern of service[part] ?? []) {
        const owner = service.category ?? '';
        const other = claims.get(part + pattern);
        if (other !== undefined && other !== owner) {
          report('config/two-categories', `services.${id}.${part}`, pattern);
        }
        claims.set(part + pattern, owner);
      }
    }
  }
}

/**
 * Checks `input` and returns complete settings. Faulty input yields the defaults, so that a page can go on with
 * everything optional held.
 */
export function checkConfig(input: unknown): {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report: Report = (code, at, detail) => problems.push(problem(code, at, detail));
  check(input, CONFIG, '', report);
  // Everything below relies on the types just checked.
  let checked = (problems.length ? {} : input) as Config;
  const categories = Object.entries(checked.categories ?? { analytics: {}, advertising: {} }).filter(
    ([id]) => id !== FIRST_PARTY,
  );
  const known = [FIRST_PARTY, ...categories.map(([id]) => id)];
  const tagManagers = checked.tagManagers ?? 'any';
  checkCategories(Object.entries(checked.services ?? {}), known, tagManagers, report);
  if (problems.length) checked = {};
  const services = new Map(Object.entries(checked.services ?? {}));
  const settings: Settings = {
    policy: { version: checked.policy?.version ?? '1', url: checked.policy?.url },
    categories: new Map(categories),
    services,
    unknown: checked.unknown ?? 'observe',
    tagManagers,
    model: checked.model ?? 'opt-in',
    region: checked.region,
    language: checked.language ?? 'en',
    lifetime: { accept: checked.lifetime?.accept ?? 180, reject: checked.lifetime?.reject ?? 180 },
    cookie: checked.cookie ?? 'askfirst',
    google: checked.google ?? {},
    releaseTimeout: checked.releaseTimeout ?? 5000,
    banner: checked.banner ?? {},
    owner: compileOwner(services, checked.firstPartyDomains ?? []),
  };
  return { settings, problems };
}
