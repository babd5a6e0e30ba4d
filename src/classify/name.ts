// classifyName: what a cookie or storage key is. Pure, never throws. Names that no rule knows are `unknown`:
// whether those are written is the caller's decision. A bare generic name (`id`, `sid`, `token`) is never a hit.

import { tables } from './decode.js';
import type { Classification, NameContext } from './types.js';
import { classifyUrl, declared, guess } from './url.js';

/** No rule needs more; it bounds the time of a match on megabyte-long storage keys. */
const LONGEST = 512;

function known(name: string, { domain, setBy, page = '', owner }: NameContext): Classification {
  const row = tables().names.find(({ pattern }) => pattern.test(name));
  if (row) return row.answer;
  for (const url of [domain && 'https://' + domain.replace(/^\./, ''), setBy]) {
    const what = url && classifyUrl(url, { page, owner });
    // Worth passing on: somebody else's purpose, not that of a mere loader, and not a guess.
    if (what && what.role !== 'tag-manager' && what.confidence !== 'low' && what.rule.includes(':')) {
      return { ...what, confidence: 'medium' };
    }
  }
  return guess('name:' + name);
}

/**
 * Says what a cookie or storage key is.
 *
 * First hit wins: the site's declarations; the built-in names; the class of the cookie's domain and then of the
 * script that set it, where they are another party's (never a tag manager's); words of the site's own purposes such
 * as `session` and `cart` (low confidence).
 *
 * @param name as written, case matters
 * @param context `setBy` is taken for another party's unless `page` says otherwise
 */
export function classifyName(name: string, context: NameContext): Classification {
  const { owner, store } = context;
  return declared(known(name.slice(0, LONGEST), context), owner, owner?.name(name, store));
}
