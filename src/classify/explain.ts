// Why a URL or a name is what it is, for people: every rule that was considered, in order. The first that matched is
// the answer of classifyUrl and classifyName. Not part of what a page loads.

import { byCatalogue, byInitiator, classifyName, classifyUrl, rulesOf } from './context.js';
import { everything } from './full.js';
import { candidates, LONGEST } from './name.js';
import type { Class, Classification, NameContext, UrlContext, UrlRule as Row } from './types.js';
import { guess, rowsOf, take } from './url.js';
import { CLASSES } from './decode.js';

/** A rule that was considered. */
export interface Step {
  /** Where it stands. */
  readonly step:
    | 'owner'
    | 'invalid'
    | 'url'
    | 'signature'
    | 'name'
    | 'same-site'
    | 'catalogue'
    | 'host'
    | 'domain'
    | 'initiator'
    | 'words'
    | 'none';
  /** As in `Classification.rule`; what was looked for, if nothing matched. */
  readonly rule: string;
  readonly matched: boolean;
  /** What the rule says, whether it matched or not. */
  readonly class?: Class;
}

type Place = Step['step'];

function step(place: Place, what: Classification | undefined, sought: string = place): Step {
  return what
    ? { step: place, rule: what.rule, matched: true, class: what.class }
    : { step: place, rule: sought, matched: false };
}

function steps(rows: readonly Row[], text: string): Step[] {
  return rows.map(row => ({
    step: row.rule.replace(/:.*/s, '') as Place,
    rule: row.rule,
    matched: row.test(text),
    class: CLASSES[+row.code.charAt(0)] as Class,
  }));
}

/** The steps up to the words, and the end of the list. */
function words(what: Classification): Step[] {
  const none = what.rule === 'none';
  return [
    step('words', none ? undefined : what),
    { step: 'none', rule: 'none', matched: true, class: 'unknown' },
  ];
}

/** The site's own declarations; a category changes the class of what it declares. */
function owned(what: Classification): Step {
  return step('owner', what.rule.startsWith('owner:') ? what : undefined);
}

/** The rules that `classifyUrl` considers, in order; the first that matched is its answer. */
export function explain(url: string, context: UrlContext): readonly Step[] {
  const what = classifyUrl(url, context);
  const target = take(url, context);
  if (!target) return [step('invalid', what)];
  const { found, path, query } = target;
  const first = [owned(what), ...steps(rulesOf(target, context) ?? rowsOf(target), path + '\n' + query)];
  const own: Classification = { class: 'first-party', rule: 'same-site', confidence: 'high' };
  if (!found) return [...first, step('same-site', own)];
  const byHost = found.suffix ? found.what : undefined;
  return [
    ...first,
    step('same-site', undefined),
    step('catalogue', byCatalogue(target, found, context)),
    step('host', byHost, 'host:' + target.host),
    ...(context.initiator ? [step('initiator', byInitiator(context))] : []),
    ...words(byHost ? guess('h', '.' + target.host) : found.what),
  ];
}

/** The rules that `classifyName` considers, in order; the first that matched is its answer. */
export function explainName(name: string, context: NameContext): readonly Step[] {
  const what = classifyName(name, context);
  const text = name.slice(0, LONGEST);
  const { catalogue = everything, domain, setBy, page, owner, ...store } = context;
  // What a name nobody knows would get from its domain or script.
  const passedOn = (from: object) => {
    const inherited = classifyName('', {
      ...store,
      page,
      catalogue,
      owner: owner && { ...owner, name: () => undefined },
      ...from,
    });
    return inherited.confidence === 'medium' ? inherited : undefined;
  };
  return [
    owned(what),
    ...steps(candidates(text), text),
    step('catalogue', catalogue.name(text)),
    ...(domain ? [step('domain', passedOn({ domain }))] : []),
    ...(setBy ? [step('initiator', passedOn({ setBy }))] : []),
    ...words(guess('n', ':' + text)),
  ];
}
