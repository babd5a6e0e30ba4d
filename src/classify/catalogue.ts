// Public entry `askfirst/catalogue`, and the chunk `askfirst-catalogue.js`: everything the lists know, for the preferences
// dialog, the declaration and the tools. Unpacked on the first question; the same answer in a page, a worker, Node and at
// the edge; nothing grows with the number of calls. The only I/O is the import of two chunks beside it, when asked for.

import { SERVICES } from './catalogue/cards.generated.js';
import { answerOf, literal, nameIn, STEM, unpack, type Row, type Tables } from './catalogue/unpack.js';
import type { Class, Classification, Role } from './types.js';

/** A cookie or storage key of a service. */
export interface CardName {
  /** As written, or a pattern: `*` any run, `#` digits, `@` hexadecimal digits; `( | ) [ ] ? { }` as in regular expressions. */
  readonly name: string;
  /** Where a source says so; `local` is web storage of either kind. */
  readonly store?: 'cookie' | 'local';
  /** Usual lifetime as an ISO 8601 duration (`P2Y`, `PT30M`), or `session`. */
  readonly lifetime?: string;
}

/** What people want to know of a service. */
export interface ServiceCard {
  /** What the site's configuration calls it. */
  readonly id: string;
  readonly name: string;
  /** Legal or brand owner. */
  readonly entity: string;
  /** What the service is for; single hosts and names may differ. */
  readonly class: Class;
  readonly role?: Role;
  /** Privacy page of the service or its owner, where a source gives one. */
  readonly policyUrl?: string;
  /** Domains, subdomains included; `google.*` stands for national endings. */
  readonly hosts: readonly string[];
  readonly names: readonly CardName[];
}

/** The tables; `host` and `name` are what `classifyUrl` and `classifyName` take as their `catalogue`. */
export interface ServiceCatalogue {
  /** What is known of exactly this domain: callers walk up from the host by themselves. */
  host(suffix: string): Classification | undefined;
  /** What is known of a cookie or storage key, case matters. */
  name(name: string): Classification | undefined;
  /** The card of a service by its id. */
  service(id: string): ServiceCard | undefined;
  /** All cards; those of the chunk `askfirst-rare.js`, if it was called for, come last. */
  services(): readonly ServiceCard[];
}

/** What `describe` needs of a ledger entry or a classification. */
export interface Described {
  /** `host:criteo.com`, `name:_ga`, `url:google-ads/gtag`, `signature:matomo/hit`, `owner:<service>` ... */
  readonly rule: string;
  readonly service?: string | undefined;
  /** `host/path` of a request, or the cookie or storage name. */
  readonly what?: string | undefined;
  readonly kind?: string | undefined;
}

/** What a name is for, in the words of Open Cookie Database. */
export interface Purpose {
  readonly name: string;
  /** As in `CardName`. */
  readonly lifetime?: string;
  /** English. */
  readonly text: string;
}

let kept: Tables | undefined;
const tables = (): Tables => (kept ??= unpack(SERVICES));
let completed: Promise<void> | undefined;

/**
 * Adds the services that few pages load, from the chunk `askfirst-rare.js`: afterwards `catalogue` and `describe` answer
 * from everything that is known. The second call costs nothing; after a failure to fetch, the next one tries again.
 */
export function complete(): Promise<void> {
  return (completed ??= import('./catalogue/rare.generated.js').then(
    ({ RARE }) => void (kept = unpack(SERVICES + '\n' + RARE)),
    error => {
      completed = undefined;
      throw error;
    },
  ));
}

const known = (name: string): Row | undefined => nameIn(tables(), name);
const answer = (row: Row | undefined): Classification | undefined => row && answerOf(tables(), row);

/** What pages load most; with `complete` called, everything. */
export const catalogue: ServiceCatalogue = {
  host: suffix => answer(tables().hosts.get(suffix)),
  name: name => answer(known(name)),
  service: id => tables().cards.get(id),
  services: () => [...tables().cards.values()],
};

/** By the host of `host/path` and the domains above it, longest first; then with a national ending as `*`. */
function byHost(what: string): Row | undefined {
  const host = what
    .slice(0, 512)
    .replace(/[/:?#].*/s, '')
    .toLowerCase();
  for (const name of [host, host.replace(/\.(com?\.)?[a-z]{2,3}$/, '.*')]) {
    for (let at = 0; at >= 0; at = name.indexOf('.', at + 1)) {
      const found = tables().hosts.get(name.slice(at && at + 1));
      if (found) return found;
    }
  }
  return undefined;
}

/** The service that a rule speaks of; what the rule cannot tell, `what` may. */
function serviceOf(rule: string, what: string, kind: string | undefined): string | undefined {
  const [, sort = rule, key = ''] = /^(?:initiator:)*([\w-]+):(.*)$/s.exec(rule) ?? [];
  switch (sort) {
    case 'host':
      return byHost(key)?.id;
    case 'name': {
      // The core writes its patterns as regular expressions.
      const pattern = key.replaceAll('[.]', '.').replaceAll('[0-9]+', '#').replaceAll('[0-9a-f-]+', '@');
      return (patternOf(key) ?? patternOf(pattern) ?? known(what || pattern))?.id;
    }
    case 'owner':
    case 'url':
    case 'signature':
      return key.replace(/\/.*/s, '') || byHost(what)?.id;
    case 'lexical':
    case 'none':
      return (kind === 'cookie' || kind === 'storage' ? known(what) : byHost(what))?.id;
    default:
      return undefined;
  }
}

/**
 * The card of what a rule or a ledger entry is about; undefined where nobody knows whose it is, and for the site's own.
 *
 * @param subject a rule such as `host:criteo.com`, a service id, or a ledger entry or classification. Of an entry whose
 * rule names nobody (`lexical:ads`, `none`), its `what` is looked up: the full catalogue may know what the core does not
 */
export function describe(subject: string | Described): ServiceCard | undefined {
  if (typeof subject === 'string' && !subject.includes(':')) return catalogue.service(subject);
  const {
    rule,
    service,
    what = '',
    kind,
  }: Described = typeof subject === 'string' ? { rule: subject } : subject;
  // The rule first: where the core names no service it calls one by its domain.
  return catalogue.service(serviceOf(rule, what, kind) ?? '') ?? catalogue.service(service ?? '');
}

/** The row with exactly this pattern. */
function patternOf(pattern: string): Row | undefined {
  const { exact, patterns } = tables();
  const bucket = patterns.get(literal(pattern).slice(0, STEM));
  return exact.get(pattern) ?? bucket?.find(row => row.pattern === pattern);
}

/**
 * What the names of a service are for, from the chunk `askfirst-purposes.js`, which is fetched by the first call.
 * Also answers for services that only set what a site needs anyway and that have no card.
 *
 * @param id service id
 * @returns empty where no source says anything
 */
export async function purposes(id: string): Promise<readonly Purpose[]> {
  const { purposesOf } = await import('./purposes.js');
  return purposesOf(id);
}

/**
 * What a single name is for, of whatever service, and which one; from the same chunk.
 *
 * @param name as written
 */
export async function purpose(name: string): Promise<(Purpose & { readonly service: string }) | undefined> {
  const { purposeOf } = await import('./purposes.js');
  return purposeOf(name);
}
