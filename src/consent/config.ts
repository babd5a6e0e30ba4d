// Checks a site's configuration and fills in the defaults. Never throws and never guesses: whatever is not understood
// becomes a problem with its path, and any problem here keeps everything optional denied.

import { compileOwner } from '../classify/owner.js';
import { check, type Report, type Rule } from './check.js';
import { problem } from './problems.js';
import type { Config, Problem, Settings } from './types.js';

/** The category that is always on and never listed by a site. */
export const FIRST_PARTY = 'first-party' as const;

const TEXT = 'text';
const TEXTS = 'texts';
const DAYS = 'days (1 to 400)';

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
  cookie: 'a-z, 0-9, - and _',
  firstPartyDomains: TEXTS,
  google: { dataLayer: TEXT },
  releaseTimeout: 'milliseconds',
  banner: { texts: [TEXT] },
};

/** Every category named must exist, and nothing may be claimed for two. */
function checkServices({ categories, services, tagManagers }: Settings, report: Report): void {
  const known = [FIRST_PARTY, ...categories.keys()];
  const exists = (category: string | undefined, at: string) => {
    if (category && !known.includes(category)) report('config/unknown-category', at, category);
  };
  if (tagManagers !== 'any') exists(tagManagers, 'tagManagers');
  for (const [id, service] of services) {
    exists(service.category, `services.${id}.category`);
    for (const part of ['hosts', 'urls', 'cookies', 'storage'] as const) {
      for (const pattern of service[part] ?? []) {
        const first = [...services.values()].find(other => other[part]?.includes(pattern));
        if (first?.category !== service.category)
          report('config/two-categories', `services.${id}.${part}`, pattern);
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
  const report: Report = (code, at, detail) => void problems.push(problem(code, at, detail));
  const config = (check(input, CONFIG, '', report) ?? {}) as Config;
  const services = new Map(Object.entries(config.services ?? {}));
  const categories = new Map(Object.entries(config.categories ?? { analytics: {}, advertising: {} }));
  categories.delete(FIRST_PARTY);
  const settings: Settings = {
    unknown: 'observe',
    tagManagers: 'any',
    model: 'opt-in',
    cookie: 'askfirst',
    google: {},
    banner: {},
    ...(config as object),
    policy: { version: '1', ...(config.policy as object) },
    lifetime: { accept: 180, reject: 180, ...(config.lifetime as object) },
    categories,
    services,
    owner: compileOwner(services, config.firstPartyDomains ?? []),
  };
  checkServices(settings, report);
  return { settings, problems };
}
