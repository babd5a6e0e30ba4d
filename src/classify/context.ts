// What `askfirst/classify` adds to the judgement of a page: the full catalogue, the script that makes the request, and
// roles by the kind of request. It is apart from url.ts because a page that only decides has no use for it.

import { everything } from './full.js';
import { classifyName as byTables, isPassedOn } from './name.js';
import type { Classification, NameContext, RequestType, Role, UrlContext, UrlRule } from './types.js';
import { byRow, classifyUrl as byTable, take } from './url.js';
import type { Found, Target } from './url.js';

const textOf = ({ path, query }: Target): string => path + '\n' + query;

/** All rules that look at path and query. */
export function rulesOf(
  { host, found }: Target,
  { catalogue = everything }: Pick<UrlContext, 'catalogue'>,
  text?: string,
): readonly UrlRule[] | undefined {
  return catalogue.rules?.(host, !found, text);
}

/** By the full catalogue, where it knows a longer suffix than the core tables. */
export function byCatalogue(
  { host }: Target,
  { suffix }: Found,
  { catalogue = everything }: Pick<UrlContext, 'catalogue'>,
): Classification | undefined {
  // No host name that can be asked for is longer than that.
  for (let rest = host.slice(-253); rest.length > suffix.length; rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = catalogue.host(rest);
    if (found) return found;
    if (!rest.includes('.')) return;
  }
  return;
}

/** By the script that makes the request: its class and service, at medium confidence. */
export function byInitiator({ initiator, page, owner, catalogue }: UrlContext): Classification | undefined {
  if (!initiator) return;
  const { role, ...what } = classifyUrl(initiator, { page, owner, catalogue });
  if (what.class === 'first-party' || !isPassedOn({ ...what, ...(role && { role }) })) return;
  return { ...what, rule: 'initiator:' + what.rule, confidence: 'medium' };
}

/** Paths and host labels of ad exchanges: an identifier passed on, and an auction (OpenRTB, Prebid). */
const SYNC =
  /[/._-](user|cookie|id|pixel|server|pbuser|u|c)?[_-]?(sync|match)(?![a-z])|[?&](redir\w*|r|ru)=https?%3A|partner_?(user_?)?id=/i;
const AUCTION = /[/._-](prebid|header-?bid|bid(s|der)?|hb(id)?|rtb|ortb|openrtb|auction)(?![a-z])/i;

/** What a tracker's URL does, by what it is used for and, on an advertiser's host, by what it says. */
function useOf(what: Classification, type: RequestType, { host, path, query }: Target): Role | undefined {
  const isScript = type === 'script';
  if (what.class === 'advertising' && what.role === undefined) {
    const text = '.' + host + path + query;
    if (!isScript && SYNC.test(text)) return 'cookie-sync';
    if (AUCTION.test('.' + host + path)) return 'ad-tag';
    if (type === 'frame') return 'ad-tag';
  }
  if (isScript) return 'tracker-script';
  return /^(image|beacon|fetch)$/.test(type) ? 'pixel' : what.role;
}

/** Keys of a query that report: page, referrer, client, event, time, screen. */
const REPORTS = [
  /[?&](dl|url|page_?(url)?|href|loc\w*)=/i,
  /[?&](dr|ref|rf|\w*referr?er)=/i,
  /[?&](cid|uid|uuid|sid|(client|visitor|user|session|device)_?id)=/i,
  /[?&](e|ev|en|event(_?name)?|action)=/i,
  /[?&](t|ts|time(stamp)?|_|cb|rnd|now)=/i,
  /[?&](sr|sw|sh|res|screen(_?(size|width|height))?|vp)=/i,
];

/**
 * The role where no rule has one; a library that a tracker is asked for with a report is a pixel, and the other way round.
 * An unknown image that reports two things or more is a pixel, whoever's it is.
 */
function roleOf(what: Classification, url: string, context: UrlContext): Role | undefined {
  const { type } = context;
  const { role } = what;
  if (!type || (role && role !== 'pixel' && role !== 'tracker-script')) return role;
  const target = take(url, context);
  if (!target) return role;
  if (what.class === 'analytics' || what.class === 'advertising') return useOf(what, type, target);
  if (what.class !== 'unknown' || type !== 'image') return role;
  return REPORTS.filter(report => report.test(target.query)).length > 1 ? 'pixel' : role;
}

/**
 * Says what a URL is.
 *
 * First hit wins: the site's declarations; rules on host, path and query; signatures on path and query (the only
 * ones asked on the site's own hosts); the host tables and the full catalogue, longest suffix first; the script that
 * makes the request (confidence medium); words in the host name (low); else `unknown`. A service that a built-in rule
 * names takes the category the site declared for it.
 *
 * @param url absolute or relative; what cannot be requested (unparsable, `data:` and the like) is `first-party`, rule `invalid`
 * @param context `page` is the measure of first party, and the base of relative URLs unless `base` says otherwise
 */
export function classifyUrl(url: string, context: UrlContext): Classification {
  const { catalogue = everything } = context;
  const what = byTable(url, context, {
    byRules: target => {
      const text = textOf(target);
      return byRow(rulesOf(target, context, text) ?? [], text);
    },
    byHost: (target, found) =>
      byCatalogue(target, found, context) ?? (found.suffix ? undefined : byInitiator(context)),
  });
  const role = roleOf(what, url, context);
  const entity = what.entity ?? (what.service && catalogue.entity?.(what.service));
  return { ...what, ...(entity && { entity }), ...(role && { role }) };
}

/**
 * Says what a cookie or storage key is.
 *
 * First hit wins: the site's declarations; the built-in names; the full catalogue; the class of the cookie's domain and
 * then of the script that set it, where they are another party's (never a tag manager's); words of the site's own
 * purposes such as `session` and `cart` (low confidence).
 *
 * @param name as written, case matters
 * @param context `setBy` is taken for another party's unless `page` says otherwise
 */
export function classifyName(name: string, context: NameContext): Classification {
  const { catalogue = everything } = context;
  const what = byTables(name, { ...context, catalogue }, (url, rest) =>
    classifyUrl(url, { ...rest, catalogue }),
  );
  const entity = what.entity ?? (what.service && catalogue.entity?.(what.service));
  return entity ? { ...what, entity } : what;
}
