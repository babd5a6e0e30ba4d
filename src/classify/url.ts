// classifyUrl: what is behind a URL. Pure, never throws, time linear in the length of the URL.
// Looks only at the parsed host name, path and query, never at the raw string: a tracker's address inside
// another URL's query is not a hit, and neither upper case, ports, user info nor trailing dots hide a host.

import { answer, CLASSES, urlRules, vendors, walk } from './decode.js';
import type { Classification, OwnerRules, SiteContext, UrlRule as Row } from './types.js';

interface ParsedUrl {
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}

type Parts = readonly [host: string, path: string, query: string];

// Kept at start, so that a page that replaces URL later cannot mislead the classifier. Typed here because this
// folder compiles without platform types.
const { URL: Parser } = globalThis as unknown as { URL: new (url: string, base?: string) => ParsedUrl };

/** Longer hosts, paths and queries are cut: no rule needs more, and it bounds the time of a match. */
const LONGEST = 2048;

/**
 * An absolute URL that the platform would read as it stands: no upper case, user info, port, escape, number or trailing
 * dot for a host, no `.` for a folder, nothing to be escaped. The groups are host name, path and query. Most URLs are
 * like that, and reading them so takes half the time.
 */
const PLAIN =
  /^(?:http|ws)s?:\/\/(?![^/]*xn--)([\da-z_.-]+\.[a-z][\da-z-]*)((?:\/(?!\.|%2[Ee])[!$-&(-.0-;=@-Z_a-z|~]*)*)(\?[!$-&(-;=?-Z_a-z|~]+)?(?![^#])/;

/** Host name without trailing dots, path and query; `undefined` for what cannot be requested. */
function parse(url: string, base?: string): Parts | undefined {
  const plain = url.length < LONGEST && PLAIN.exec(url);
  if (plain) return [plain[1] ?? '', plain[2] || '/', plain[3] ?? ''];
  try {
    const { protocol, hostname, pathname, search } = new Parser(url, base);
    return /^(http|ws)s?:$/.test(protocol)
      ? [hostname.slice(-LONGEST).replace(/\.+$/, ''), pathname, search]
      : undefined;
  } catch {
    return undefined;
  }
}

/** Host name of a URL in lower case without trailing dot; `''` where there is none. */
export function hostOf(url: string): string {
  return parse(url)?.[0] ?? '';
}

/** Remembers a hundred answers: a page asks for itself and for the same hosts again and again. */
function memo<T>(make: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>();
  return key => {
    let value = kept.get(key);
    if (value === undefined) {
      if (kept.size > 99) kept.clear();
      kept.set(key, (value = make(key)));
    }
    return value;
  };
}

/** `www.shop.example` -> `.shop.example`. */
function dotted(host: string): string {
  return host.startsWith('www.') ? host.slice(3) : '.' + host;
}

/** The site of a URL: its host name with a dot before it and without `www`; `.` where there is none. */
const siteOf = memo(url => dotted(hostOf(url)));

/** What the tables have on another party's host. */
export interface Found {
  /** URL rules. */
  readonly rows: readonly Row[];
  /** The longest suffix that the host table knows. */
  readonly suffix: string;
  /** By that suffix, else by words in the name. */
  readonly what: Classification;
}

const find = memo((host): Found => {
  const { rows: rules } = urlRules();
  const { hosts } = vendors();
  const rows: Row[] = [];
  let suffix = '';
  let what = guess('h', '.' + host);
  // The most exact comes last: the name with a national ending (`.co.uk`) as `.*`, then as it is.
  for (const name of [host.replace(/\.(com?\.)?[a-z]{2,3}$/, '.*'), host])
    walk(name, (hash, at) => {
      rows.unshift(...(rules.get(hash) ?? []));
      const row = hosts.get(hash);
      if (!row || (row.host && row.host !== name.slice(at))) return;
      const text = name.slice(at);
      suffix = text;
      // Without a name of its own, the service is called like its domain.
      const label = row.code < '5' ? /([^.]*)(\.(com?|org?|net?))?\.[^.]*$/.exec(text)?.[1] : '';
      what = answer(row.code, 'host:' + text, row.service || label, row.service ? 'high' : 'medium');
    });
  return { rows, suffix, what: Object.freeze(what) };
});

/** A URL taken apart. */
export interface Target {
  readonly host: string;
  /** Path and query, cut. */
  readonly path: string;
  readonly query: string;
  /** One of the site's own, below the site: what stands before its name. */
  readonly label: string;
  /** What the tables have on the host, unless it is one of the site's own. */
  readonly found: Found | undefined;
}

/** What else is known, asked in the place of what the tables would say there. */
export interface Further {
  /** By the full rules for URLs, in place of those of the core, of which none is left to match then. */
  readonly byRules: (target: Target) => Classification | undefined;
  /** For another party's host, or nothing: then the tables answer. */
  readonly byHost: (target: Target, found: Found) => Classification | undefined;
}

/** Takes a URL apart; `undefined` for what cannot be requested. */
export function take(url: string, { page, base = page, owner }: SiteContext): Target | undefined {
  // A base such as `about:blank` is none.
  const parts = parse(url, base) ?? parse(url);
  if (!parts) return;
  const [host, path, query] = parts;
  const site = siteOf(page);
  const below = ('.' + host).endsWith(site);
  const own = below || site.endsWith(dotted(host)) || owner?.firstParty(host);
  return {
    host,
    label: below ? ('.' + host).slice(0, -site.length) + '.' : '',
    path: path.slice(0, LONGEST),
    query: query.slice(0, LONGEST),
    found: own ? undefined : find(host),
  };
}

/** The rows that look at path and query, in order: the rules for the host, then the signatures. */
export function rowsOf({ found }: Target): readonly Row[] {
  return [...(found?.rows ?? []), ...(urlRules().rows.get(found ? 'third' : 'own') ?? [])];
}

/** The first row that matches. */
export function byRow(rows: readonly Row[], text: string): Classification | undefined {
  const row = rows.find(({ test }) => test(text));
  return row && answer(row.code, row.rule, row.service);
}

/** By words in `.<host>` (kind `h`), `.<subdomain>.` of the site (`o`) or `:<name>` (`n`): a guess, or nothing. */
export function guess(kind: string, text: string): Classification {
  for (const { code, pattern } of vendors().words) {
    const word = code.charAt(1) === kind && pattern.exec(text)?.[1];
    if (word) return answer(code, 'lexical:' + word, '', 'low');
  }
  return answer('0', 'none', '', 'low');
}

/** A product that the site hosts itself, by the name of the subdomain: `plausible.example.org`. */
export function ownGuess({ label }: Target): Classification | undefined {
  const what = label.length > 1 ? guess('o', label) : undefined;
  return what?.rule === 'none' ? undefined : what;
}

/** Built-in knowledge, without the site's declarations. */
function known(target: Target, further?: Further): Classification {
  const { path, query, found } = target;
  const { hint } = urlRules();
  const rows = hint.test(path) || (query && hint.test(query)) ? rowsOf(target) : found?.rows;
  return (
    further?.byRules(target) ??
    (rows?.[0] && byRow(rows, path + '\n' + query)) ??
    (found ? (further?.byHost(target, found) ?? found.what) : (ownGuess(target) ?? answer('1', 'same-site')))
  );
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
  if (!service && !category) return rest;
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
 * ones asked on the site's own hosts); the host tables, longest suffix first; words in the host name (confidence low);
 * else `unknown`. A service that a built-in rule names takes the category the site declared for it.
 *
 * @param url absolute or relative; what cannot be requested (unparsable, `data:` and the like) is `first-party`, rule `invalid`
 * @param context `page` is the measure of first party, and the base of relative URLs unless `base` says otherwise
 * @param further what else is known; see `context.ts`
 */
export function classifyUrl(url: string, context: SiteContext, further?: Further): Classification {
  const target = take(url, context);
  if (!target) return answer('1', 'invalid');
  const { host, path, query, found } = target;
  const { owner } = context;
  return declared(known(target, further), owner, owner?.url(host, path, query, !found));
}
