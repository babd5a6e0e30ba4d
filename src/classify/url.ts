// classifyUrl: what is behind a URL. Pure, never throws, time linear in the length of the URL.
// Looks only at the parsed host name, path and query, never at the raw string: a tracker's address inside
// another URL's query is not a hit, and neither upper case, ports, user info nor trailing dots hide a host.

import { CLASSES, hostRows, urlRows, wordRows } from './decode.js';
import type { Row } from './decode.js';
import type { Class, Classification, Confidence, OwnerRules, UrlContext } from './types.js';

interface ParsedUrl {
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}

// Kept at start, so that a page that replaces URL later cannot mislead the classifier. Typed here because this
// folder compiles without platform types.
const { URL: Parser } = globalThis as unknown as { URL: new (url: string, base?: string) => ParsedUrl };

/** Longer paths and queries are cut: no rule needs more, and it bounds the time of a match. */
const LONGEST = 2048;

/** Ending of national domains such as `google.co.uk`. */
const NATIONAL = /\.(com?\.)?[a-z]{2,3}$/;

function parse(url: string, base?: string): ParsedUrl | undefined {
  try {
    return new Parser(url, base);
  } catch {
    return undefined;
  }
}

function bare(host: string): string {
  return host.replace(/\.+$/, '');
}

/**
 * True if both hosts are equal, or one is a subdomain of the other, a leading `www.` aside.
 * @param a host name in lower case without trailing dot
 * @param b likewise
 */
export function sameSite(a: string, b: string): boolean {
  const x = a.replace(/^www\./, '');
  const y = b.replace(/^www\./, '');
  return within(x, y) || within(y, x);
}

/** Host name of a URL in lower case without trailing dot; `''` where there is none. */
export function hostOf(url: string): string {
  return bare(parse(url)?.hostname ?? '');
}

/** The host itself, and with a national ending as `*`. */
function variants(host: string): readonly string[] {
  return [host, host.replace(NATIONAL, '.*')];
}

/** True if the host is the domain or below it. */
export function within(host: string, domain: string): boolean {
  return host === domain || host.endsWith('.' + domain);
}

function plain(what: Class, rule: string, confidence: Confidence = 'high'): Classification {
  return { class: what, rule, confidence };
}

/** Row -> answer; adds the category that the site declared for the service. */
export function answer(
  { class: what, id, service, role }: Row,
  kind: string,
  owner: OwnerRules | undefined,
  confidence: Confidence = 'high',
): Classification {
  const category = service && owner?.services.get(service)?.category;
  return {
    ...plain(what, kind + id, confidence),
    ...(service && { service }),
    ...(role && { role }),
    ...(category && { category }),
  };
}

/** The class of a host by the host table alone, longest suffix first. */
export function classifyHost(host: string, owner: OwnerRules | undefined): Classification | undefined {
  for (let suffix of variants(host)) {
    for (; suffix; suffix = suffix.replace(/^[^.]*\.?/, '')) {
      const row = hostRows().get(suffix);
      if (row) return answer(row, 'host:', owner, row.service ? 'high' : 'medium');
    }
  }
  return undefined;
}

/** A guess from words in a host name, or in a cookie name or storage key. */
export function lexical(text: string, isHost: boolean): Classification {
  for (const [forHosts, what, pattern] of wordRows()) {
    const word = forHosts === isHost && pattern.exec(text)?.[1];
    if (word) return plain(what, 'lexical:' + word, 'low');
  }
  return plain('unknown', 'none', 'low');
}

/** Built-in knowledge, without the site's declarations. */
function known(url: ParsedUrl, host: string, own: boolean, owner: OwnerRules | undefined): Classification {
  const path = url.pathname.slice(0, LONGEST);
  const query = url.search.slice(0, LONGEST);
  const names = own ? ['own', '*'] : ['third', '*', ...variants(host)];
  const rule = urlRows().find(
    row => row.hosts.some(domain => names.some(name => within(name, domain))) && row.test(path, query),
  );
  if (rule) return answer(rule, rule.hosts.join().includes('.') ? 'url:' : 'signature:', owner);
  return own ? plain('first-party', 'same-site') : (classifyHost(host, owner) ?? lexical(host, true));
}

/**
 * Marks an answer as declared by the site. The class follows the category if that is named like a class, else what
 * is built in; where neither says that it is optional, the strictest class stands in for a category of the site's own.
 */
export function declared(service: string, owner: OwnerRules, rest: Classification): Classification {
  const category = owner.services.get(service)?.category;
  const named = CLASSES.find(what => what === category);
  const bland = category && (rest.class === 'first-party' || rest.confidence === 'low');
  return answer(
    { ...rest, class: named ?? (bland ? 'advertising' : rest.class), service, id: service },
    'owner:',
    owner,
  );
}

/**
 * Says what a URL is.
 *
 * First hit wins: the site's declarations; rules on host, path and query; signatures on path and query (the only
 * ones asked on the site's own hosts); the host table, longest suffix first; words in the host name (low
 * confidence); else `unknown`. A service that a built-in rule names takes the category the site declared for it.
 *
 * @param url absolute or relative; what cannot be parsed cannot be requested and is `first-party`, rule `invalid`
 * @param context `page` is the base of relative URLs and the measure of first party
 */
export function classifyUrl(url: string, context: UrlContext): Classification {
  const { owner } = context;
  const page = parse(context.page);
  const parsed = parse(url, page && context.page);
  if (!parsed) return plain('first-party', 'invalid');
  if (!/^(http|ws)s?:$/.test(parsed.protocol)) return plain('first-party', 'local');
  const host = bare(parsed.hostname);
  const own = sameSite(host, bare(page?.hostname ?? '')) || !!owner?.firstParty(host);
  const rest = known(parsed, host, own, owner);
  const service = owner?.url(host, parsed.pathname + parsed.search, own);
  return owner && service ? declared(service, owner, rest) : rest;
}
