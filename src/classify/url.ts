// classifyUrl: what is behind a URL. Pure, never throws, time linear in the length of the URL.
// Looks only at the parsed host name, path and query, never at the raw string: a tracker's address inside
// another URL's query is not a hit, and neither upper case, ports, user info nor trailing dots hide a host.

import { hostRows, signatureRows, urlRows, wordRows } from './decode.js';
import type { Row } from './decode.js';
import type { Classification, Confidence, OwnerRules, UrlContext } from './types.js';

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

/** Remainder of a host name after the brand in national domains such as `google.co.uk`. */
const NATIONAL = /^(com?\.)?[a-z]{2,3}$/;

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
  return x === y || x.endsWith('.' + y) || y.endsWith('.' + x);
}

/** Host name of a URL in lower case without trailing dot; `''` where there is none. */
export function hostOf(url: string): string {
  return bare(parse(url)?.hostname ?? '');
}

/** Calls `find` with every suffix of the host, longest first, and once more as `brand.*` for national domains. */
function walk<T>(host: string, find: (suffix: string) => T | undefined): T | undefined {
  for (let suffix = host; suffix;) {
    const dot = suffix.indexOf('.');
    const rest = dot < 0 ? '' : suffix.slice(dot + 1);
    const found = find(suffix) ?? (NATIONAL.test(rest) ? find(suffix.slice(0, dot) + '.*') : undefined);
    if (found) return found;
    suffix = rest;
  }
  return undefined;
}

/** Row -> answer; adds the category that the site declared for the service. */
export function answer(
  row: Row,
  kind: string,
  confidence: Confidence,
  owner: OwnerRules | undefined,
): Classification {
  const { service, role } = row;
  const category = service === undefined ? undefined : owner?.services.get(service)?.category;
  return {
    class: row.class,
    rule: kind + row.id,
    confidence,
    ...(service !== undefined && { service }),
    ...(role && { role }),
    ...(category !== undefined && { category }),
  };
}

/** The class of a host by the host table alone. */
export function classifyHost(host: string, owner: OwnerRules | undefined): Classification | undefined {
  const row = walk(bare(host), suffix => hostRows().get(suffix));
  return row && answer(row, 'host:', row.service === undefined ? 'medium' : 'high', owner);
}

function lexical(host: string): Classification | undefined {
  for (const { class: kind, pattern } of wordRows()) {
    const word = pattern.exec(host)?.[1];
    if (word !== undefined) return { class: kind, rule: 'lexical:' + word, confidence: 'low' };
  }
  return undefined;
}

/** Built-in knowledge, without the site's declarations. */
function known(url: ParsedUrl, host: string, own: boolean, owner: OwnerRules | undefined): Classification {
  const path = url.pathname.slice(0, LONGEST);
  const query = url.search.slice(0, LONGEST);
  const rule = own
    ? undefined
    : walk(host, suffix =>
        urlRows()
          .get(suffix)
          ?.find(row => row.test(path, query)),
      );
  if (rule) return answer(rule, 'url:', 'high', owner);
  const signature = signatureRows().find(
    row => row.scope !== (own ? 'third' : 'own') && row.test(path, query),
  );
  if (signature) return answer(signature, 'signature:', 'high', owner);
  if (own) return { class: 'first-party', rule: 'same-site', confidence: 'high' };
  return classifyHost(host, owner) ?? lexical(host) ?? { class: 'unknown', rule: 'none', confidence: 'low' };
}

/** Marks an answer as declared by the site. */
export function declared(service: string, owner: OwnerRules, rest: Classification): Classification {
  const category = owner.services.get(service)?.category;
  const { role } = rest;
  let kind = rest.class;
  if (
    category === 'first-party' ||
    category === 'functional' ||
    category === 'analytics' ||
    category === 'advertising'
  ) {
    kind = category;
  } else if (category !== undefined && (kind === 'first-party' || kind === 'unknown')) {
    kind = 'advertising'; // a category of the site's own: where the class is asked alone, the strictest is the safe one
  }
  return {
    class: kind,
    service,
    rule: 'owner:' + service,
    confidence: 'high',
    ...(category !== undefined && { category }),
    ...(role && { role }),
  };
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
  if (!parsed) return { class: 'first-party', rule: 'invalid', confidence: 'high' };
  if (!/^(http|ws)s?:$/.test(parsed.protocol))
    return { class: 'first-party', rule: 'local', confidence: 'high' };
  const host = bare(parsed.hostname);
  const own = sameSite(host, bare(page?.hostname ?? '')) || !!owner?.firstParty(host);
  const rest = known(parsed, host, own, owner);
  const service = owner?.url(host, parsed.pathname + parsed.search, own);
  return owner && service !== undefined ? declared(service, owner, rest) : rest;
}
