// classifyName: what a cookie or storage key is. Pure, never throws. Names that no rule knows are `unknown`:
// whether those are written is the caller's decision. A bare generic name (`id`, `sid`, `token`) is never a hit.

import { nameRows } from './decode.js';
import type { Classification, NameContext } from './types.js';
import { answer, classifyHost, classifyUrl, declared, hostOf, sameSite } from './url.js';

/** No rule needs more; it bounds the time of a match on megabyte-long storage keys. */
const LONGEST = 512;

/** A class worth passing on: somebody else's purpose, and not that of a mere loader or a guess. */
function passesOn(what: Classification | undefined): what is Classification {
  return (
    !!what &&
    what.role !== 'tag-manager' &&
    what.confidence !== 'low' &&
    !['invalid', 'local', 'same-site'].includes(what.rule)
  );
}

function known(name: string, context: NameContext): Classification {
  const { owner, page = '' } = context;
  const { exact, patterns } = nameRows();
  const row = exact.get(name) ?? patterns.find(({ pattern }) => pattern?.test(name.slice(0, LONGEST)));
  if (row) return answer(row, 'name:', row.generated ? 'medium' : 'high', owner);

  const domain = context.domain?.toLowerCase().replace(/^\./, '');
  const party =
    domain && !owner?.firstParty(domain) && !sameSite(domain, hostOf(page))
      ? classifyHost(domain, owner)
      : undefined;
  for (const what of [party, context.setBy && classifyUrl(context.setBy, { page, owner })]) {
    if (what && passesOn(what)) return { ...what, confidence: 'medium' };
  }
  return { class: 'unknown', rule: 'none', confidence: 'low' };
}

/**
 * Says what a cookie or storage key is.
 *
 * First hit wins: the site's declarations; curated names; curated patterns; generated names; the class of the
 * cookie's domain and then of the script that set it, where they are another party's (never a tag manager's).
 *
 * @param name as written, case matters
 * @param context `setBy` is taken for another party's unless `page` says otherwise
 */
export function classifyName(name: string, context: NameContext): Classification {
  const { owner } = context;
  const rest = known(name, context);
  const service = owner?.name(name, context.store);
  return owner && service !== undefined ? declared(service, owner, rest) : rest;
}
