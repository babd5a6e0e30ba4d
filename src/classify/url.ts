// classifyUrl: what is behind a URL. Pure, never throws, time linear in the length of the URL.
// Looks only at the parsed host name, path and query, never at the raw string: a tracker's address inside
// another URL's query is not a hit, and neither upper case, ports, user info nor trailing dots hide a host.

import { CLASSES, tables } from './decode.js';
import type { Classification, OwnerRules, UrlContext } from './types.js';

interface ParsedUrl {
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}

// Kept at start, so that a page that replaces URL later cannot mislead the classifier. Typed here because this
// folder compiles without platform types.
const { URL: Parser } = globalThis as unknown as { URL: new (url: string, base?: string) => ParsedUrl };

/** Longer hosts, paths and queries are cut: no rule needs more, and it bounds the time of a match. */
const LONGEST = 2048;

/** `undefined` for what cannot be requested. */
function parse(url: string, base?: string): ParsedUrl | undefined {
  try {
    const parsed = new Parser(url, base);
    return /^(http|ws)s?:$/.test(parsed.protocol) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** Host name in lower case without trailing dot; `''` where there is none. */
function bare(url: ParsedUrl | undefined): string {
  return url?.hostname.replace(/\.+$/, '') ?? '';
}

/** The page and its base are asked for with every judgement. */
const hosts = new Map<string, string>();

/** Host name of a URL, likewise. */
export function hostOf(url: string): string {
  let host = hosts.get(url);
  if (host === undefined) {
    if (hosts.size > 9) hosts.clear();
    hosts.set(url, (host = bare(parse(url))));
  }
  return host;
}

/** True if the host is the domain or below it, a leading `www.` aside. */
function within(host: string, domain: string): boolean {
  return ('.' + host).endsWith(domain.replace(/^(www\.)?/, '.'));
}

/** The host and the domains above it, longest first; then again with a national ending (`.co.uk`) as `*`. */
function suffixes(host: string): readonly string[] {
  return [host, host.replace(/\.(com?\.)?[a-z]{2,3}$/, '.*')].flatMap(name =>
    name.split('.').map((_, i, labels) => labels.slice(i).join('.')),
  );
}

function firstParty(rule: string): Classification {
  return { class: 'first-party', rule, confidence: 'high' };
}

/** A guess from words in `host:<host>` or `name:<name>`. */
export function guess(text: string): Classification {
  for (const { pattern, answer } of tables().words) {
    const word = pattern.exec(text)?.[1];
    if (word) return { ...answer, rule: 'lexical:' + word };
  }
  return { class: 'unknown', rule: 'none', confidence: 'low' };
}

/** Built-in knowledge, without the site's declarations. */
function known(host: string, text: string, own: boolean): Classification {
  const { rules, hosts } = tables();
  const domains = own ? [] : suffixes(host.slice(-LONGEST));
  const names = [own ? 'own' : 'third', '*', ...domains];
  const rule = rules.find(row => row.hosts.some(name => names.includes(name)) && row.pattern.test(text));
  if (rule) return rule.answer;
  if (own) return firstParty('same-site');
  return domains.map(domain => hosts.get(domain)).find(Boolean) ?? guess('host:' + host);
}

/**
 * Adds the category that the site declared for the service. Where the site declared the subject itself, the class
 * follows the category if that is named like a class, else what is built in; where neither says that it is optional,
 * the strictest class stands in for a category of the site's own.
 * @param service that the site declared the subject to belong to
 */
export function declared(
  rest: Classification,
  owner: OwnerRules | undefined,
  service: string | undefined,
): Classification {
  const category = owner?.services.get(service ?? rest.service ?? '')?.category;
  const bland = category && (rest.class === 'first-party' || rest.confidence === 'low');
  return {
    ...rest,
    ...(service && {
      class: CLASSES.find(what => what === category) ?? (bland ? 'advertising' : rest.class),
      service,
      rule: 'owner:' + service,
      confidence: 'high',
    }),
    ...(category && { category }),
  };
}

/**
 * Says what a URL is.
 *
 * First hit wins: the site's declarations; rules on host, path and query; signatures on path and query (the only
 * ones asked on the site's own hosts); the host table, longest suffix first; words in the host name (low
 * confidence); else `unknown`. A service that a built-in rule names takes the category the site declared for it.
 *
 * @param url absolute or relative; what cannot be requested (unparsable, `data:` and the like) is `first-party`, rule `invalid`
 * @param context `page` is the measure of first party, and the base of relative URLs unless `base` says otherwise
 */
export function classifyUrl(url: string, { page, base = page, owner }: UrlContext): Classification {
  const site = hostOf(page);
  const parsed = parse(url, hostOf(base) ? base : undefined);
  if (!parsed) return firstParty('invalid');
  const { pathname: path, search: query } = parsed;
  const host = bare(parsed);
  const own = within(host, site) || within(site, host) || !!owner?.firstParty(host);
  const rest = known(host, path.slice(0, LONGEST) + '\n' + query.slice(0, LONGEST), own);
  return declared(rest, owner, owner?.url(host, path, query, own));
}
