// classifyName: what a cookie or storage key is. Pure, never throws. Names that no rule knows are `unknown`:
// whether those are written is the caller's decision. A bare generic name (`id`, `sid`, `token`) is never a hit.

import { vendors } from './decode.js';
import type { Classification, NameContext, UrlRule as Row } from './types.js';
import { byRow, classifyUrl, declared, guess } from './url.js';

/** No rule needs more; it bounds the time of a match on megabyte-long storage keys. */
export const LONGEST = 512;

/** Worth passing on to what it makes: somebody else's purpose, not that of a mere loader, and not a guess. */
export function isPassedOn({ role, confidence, rule }: Classification): boolean {
  return role !== 'tag-manager' && confidence !== 'low' && rule.includes(':');
}

/** The rows that may match: by the first three characters, and those whose beginnings vary. */
export function candidates(name: string): readonly Row[] {
  const { names } = vendors();
  return [...(names.get(name.slice(0, 3)) ?? []), ...(names.get('') ?? [])];
}

function known(name: string, context: NameContext, classify: typeof classifyUrl): Classification {
  const { domain, setBy, page = '', owner, catalogue } = context;
  const found = byRow(candidates(name), name) ?? catalogue?.name(name);
  if (found) return found;
  for (const url of [domain && 'https://' + domain.replace(/^\./, ''), setBy]) {
    const what = url && classify(url, { page, owner });
    if (what && isPassedOn(what)) return { ...what, confidence: 'medium' };
  }
  return guess('n', ':' + name);
}

/**
 * Says what a cookie or storage key is.
 *
 * First hit wins: the site's declarations; the built-in names; the full catalogue if given; the class of the cookie's domain and then of the
 * script that set it, where they are another party's (never a tag manager's); words of the site's own purposes such
 * as `session` and `cart` (low confidence).
 *
 * @param name as written, case matters
 * @param context `setBy` is taken for another party's unless `page` says otherwise
 */
export function classifyName(name: string, context: NameContext, classify = classifyUrl): Classification {
  const { owner, store } = context;
  return declared(known(name.slice(0, LONGEST), context, classify), owner, owner?.name(name, store));
}
