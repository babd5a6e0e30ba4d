// Checks a site's configuration and fills in the defaults. Never throws and never guesses: whatever is not understood
// becomes a problem with its path, and any problem here keeps everything optional denied.

import { compileOwner } from '../classify/owner.js';
import { problem, type ProblemCode } from './problems.js';
import type { Config, Problem, ServiceConfig, Settings } from './types.js';

/** The category that is always on and never listed by a site. */
export const FIRST_PARTY = 'first-party';

/** Browsers cap cookies at 400 days (RFC 6265bis section 5.6.1), so a longer promise could not be kept. */
const LONGEST_LIFETIME = 400;

type Report = (code: ProblemCode, at: string, detail: string) => void;
/** Reports what is wrong with `value`; says nothing when it is right. */
type Check = (value: unknown, at: string, report: Report) => void;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function expect(what: string, test: (value: unknown) => boolean): Check {
  return (value, at, report) => {
    if (!test(value)) report('config/wrong-type', at, `Expected ${what}.`);
  };
}

const text = expect('a non-empty text', value => typeof value === 'string' && value !== '');
const texts = expect(
  'a list of non-empty texts',
  value => Array.isArray(value) && value.every(item => typeof item === 'string' && item !== ''),
);
const flag = expect('true or false', value => typeof value === 'boolean');
const days = expect(
  `a number of days from 1 to ${LONGEST_LIFETIME}`,
  value => typeof value === 'number' && value >= 1 && value <= LONGEST_LIFETIME,
);
const milliseconds = expect(
  'a number of milliseconds from 0',
  value => typeof value === 'number' && value >= 0 && value < Infinity,
);
const token = expect('a name of letters, digits, - and _', value => /^[\w-]+$/.test(String(value)));
const oneOf = (...values: string[]): Check =>
  expect(`one of ${values.join(', ')}`, value => values.includes(value as string));

function object(shape: Record<string, Check>): Check {
  return (value, at, report) => {
    if (!isObject(value)) return report('config/wrong-type', at, 'Expected an object.');
    for (const [key, item] of Object.entries(value)) {
      const path = at ? `${at}.${key}` : key;
      if (!Object.hasOwn(shape, key)) {
        report('config/unknown-key', path, `Known here: ${Object.keys(shape).join(', ')}.`);
      } else if (item !== undefined) shape[key]?.(item, path, report);
    }
  };
}

function mapOf(check: Check): Check {
  return (value, at, report) => {
    if (!isObject(value)) return report('config/wrong-type', at, 'Expected an object.');
    for (const [key, item] of Object.entries(value)) check(item, `${at}.${key}`, report);
  };
}

const category: Check = (value, at, report) => {
  if (Array.isArray(value)) report('config/two-categories', at, 'A service belongs to exactly one category.');
  else text(value, at, report);
};

const google: Check = (value, at, report) => {
  if (value !== false)
    object({ dataLayer: text, adsDataRedaction: flag, urlPassthrough: flag })(value, at, report);
};

const config = object({
  policy: object({ version: text, url: text }),
  categories: mapOf(object({ label: text, description: text })),
  services: mapOf(
    object({ label: text, category, hosts: texts, urls: texts, cookies: texts, storage: texts }),
  ),
  unknown: oneOf('observe', 'block'),
  tagManagers: text,
  model: oneOf('opt-in', 'opt-out', 'notice'),
  region: text,
  language: text,
  lifetime: object({ accept: days, reject: days }),
  cookie: token,
  firstPartyDomains: texts,
  google,
  releaseTimeout: milliseconds,
  banner: object({ texts: mapOf(text) }),
});

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
          report(
            'config/two-categories',
            `services.${id}.${part}`,
            `"${pattern}" is claimed for two categories.`,
          );
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
  config(input, '', report);
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
    google: checked.google !== false && {
      dataLayer: checked.google?.dataLayer ?? 'dataLayer',
      adsDataRedaction: checked.google?.adsDataRedaction ?? false,
      urlPassthrough: checked.google?.urlPassthrough ?? false,
    },
    releaseTimeout: checked.releaseTimeout ?? 5000,
    banner: checked.banner ?? {},
    owner: compileOwner(services, checked.firstPartyDomains ?? []),
  };
  return { settings: Object.freeze(settings), problems };
}
