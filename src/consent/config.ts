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

/** Reports every way in which `value` breaks `rule`, and returns what is left of it without those parts. */
function check(value: unknown, rule: Rule, at: string, report: Report): unknown {
  if (typeof rule === 'string') {
    if (TESTS[rule]?.(value) ?? rule.split('|').includes(value as string)) return value;
    if (at.endsWith('.category') && Array.isArray(value))
      report('config/two-categories', at, 'Only one is possible.');
    else report('config/wrong-type', at, `Expected ${rule}.`);
    return undefined;
  }
  if (typeof value !== 'object' || !value || Array.isArray(value)) {
    report('config/wrong-type', at, 'Expected an object.');
    return undefined;
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const path = at ? `${at}.${key}` : key;
      const next = Array.isArray(rule)
        ? (rule[0] as Rule)
        : Object.hasOwn(rule, key) && (rule as Record<string, Rule>)[key];
      if (!next) report('config/unknown-key', path, `Known: ${Object.keys(rule).join(', ')}.`);
      // Consent mode is turned off with `false`.
      const isOff = path === 'google' && item === false;
      const kept: unknown = !next || item === undefined || isOff ? item : check(item, next, path, report);
      return kept === undefined || !next ? [] : [[key, kept]];
    }),
  );
}

/** Nothing may be claimed for two categories. */
function checkClaims(services: ReadonlyMap<string, ServiceConfig>, report: Report): void {
  const claims = new Map<string, string | undefined>();
  for (const [id, service] of services) {
    for (const part of ['hosts', 'urls', 'cookies', 'storage'] as const) {
      for (const pattern of service[part] ?? []) {
        const claim = `${part} ${pattern}`;
        if (claims.has(claim) && claims.get(claim) !== service.category) {
          report('config/two-categories', `services.${id}.${part}`, pattern);
        }
        claims.set(claim, service.category);
      }
    }
  }
}

/**
 * Checks `input` and returns complete settings. Where it is faulty, the rest of it still counts: a fault in one place
 * must not open what another place declares.
 */
export function checkConfig(input: unknown): {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report: Report = (code, at, detail) => problems.push(problem(code, at, detail));
  const config = (check(input, CONFIG, '', report) ?? {}) as Config;
  const categories = new Map(Object.entries(config.categories ?? { analytics: {}, advertising: {} }));
  categories.delete(FIRST_PARTY);
  const services = new Map(Object.entries(config.services ?? {}));
  const exists = (category: string | undefined, at: string) => {
    const known = [FIRST_PARTY, ...categories.keys()];
    if (category && !known.includes(category))
      report('config/unknown-category', at, `Known: ${known.join(', ')}.`);
  };
  if (config.tagManagers !== 'any') exists(config.tagManagers, 'tagManagers');
  for (const [id, { category }] of services) exists(category, `services.${id}.category`);
  checkClaims(services, report);
  const { lifetime, policy } = config;
  const settings: Settings = {
    policy: { version: policy?.version ?? '1', url: policy?.url },
    categories,
    services,
    unknown: config.unknown ?? 'observe',
    tagManagers: config.tagManagers ?? 'any',
    model: config.model ?? 'opt-in',
    region: config.region,
    language: config.language ?? 'en',
    lifetime: { accept: lifetime?.accept ?? 180, reject: lifetime?.reject ?? 180 },
    cookie: config.cookie ?? 'askfirst',
    google: config.google ?? {},
    releaseTimeout: config.releaseTimeout ?? 5000,
    banner: config.banner ?? {},
    owner: compileOwner(services, config.firstPartyDomains ?? []),
  };
  return { settings, problems };
}
