// classifyName: what a cookie or storage key is. Pure, never throws. Names that no rule knows are `unknown`:
// whether those are written is the caller's decision. A bare generic name (`id`, `sid`, `token`) is never a hit.

import { nameRows } from './decode.js';
import type { Classification, NameContext } from './types.js';
import { answer, classifyHost, classifyUrl, declared, hostOf, lexical, sameSite } from './url.js';

/** No rule needs more; it bounds the time of a match on megabyte-long storage keys. */
const LONGEST = 512;

function known(name: string, context: NameContext): Classification {
  const { owner, page = '' } = context;
  const short = name.slice(0, LONGEST);
  const row = nameRows().find(([pattern]) => pattern.test(short))?.[1];
  if (row) return answer(row, 'name:', owner);

  const domain = context.domain?.toLowerCase().replace(/^\./, '') ?? '';
  const foreign = !owner?.firstParty(domain) && !sameSite(domain, hostOf(page));
  for (const what of [
    foreign && classifyHost(domain, owner),
    context.setBy && classifyUrl(context.setBy, { page, owner }),
  ]) {
    // Worth passing on: somebody else's purpose, not that of a mere loader, and not a guess.
    if (what && what.role !== 'tag-manager' && what.confidence !== 'low' && what.rule.includes(':')) {
      return { ...what, confidence: 'medium' };
    }
  }
  return lexical(short, false);
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
  const { owner } = context;
  const rest = known(name, context);
  const service = owner?.name(name, context.store);
  return owner && service ? declared(service, owner, rest) : rest;
}
