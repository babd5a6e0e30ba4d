// The only place that decides. A subject, the live snapshot and the settings go in; a verdict comes out.

import { classifyName } from '../classify/name.js';
import { classifyUrl } from '../classify/url.js';
import type { Classification } from '../classify/types.js';
import { foldOnto } from './choices.js';
import { FIRST_PARTY } from './config.js';
import type { Action, Choice, Settings, Snapshot, Subject, Verdict } from './types.js';

/** What happens to a subject that is not allowed: calls whose failure the caller sees are dropped, the rest is held. */
const refusalOf = ({ kind }: Subject): Action => (/fetch|beacon/.test(kind) ? 'drop' : 'hold');

function classify(subject: Subject, settings: Settings, page: string): Classification {
  const { owner, cookie } = settings;
  if ('url' in subject) return classifyUrl(subject.url, { page, base: subject.base, owner });
  const { name, store } = subject;
  if (name === cookie) return { class: FIRST_PARTY, rule: 'own', confidence: 'high' };
  return classifyName(name, { store, page, owner });
}

/** The category that decides over `what`; undefined for an unknown subject that is only observed. */
function categoryOf(what: Classification, subject: Subject, settings: Settings): string | undefined {
  if (what.category) return what.category;
  // The site's own word in its markup; but any code can write an attribute, so it can never exempt.
  if ('category' in subject && subject.category && subject.category !== FIRST_PARTY) return subject.category;
  if (what.role === 'tag-manager') return settings.tagManagers;
  if (what.class === FIRST_PARTY) return FIRST_PARTY;
  // A service that the site declares and nobody can place is not unknown: it counts as the strictest. Names say little
  // about their owner, and blocking unknown ones would break log-ins, so only hosts follow `block`.
  const isObserved =
    what.class === 'unknown' && !what.service && !(settings.unknown === 'block' && 'url' in subject);
  return isObserved ? undefined : foldOnto(what.class, settings);
}

/** The choice for a category; `any` asks for one granted category whichever it is. */
function choiceOf(category: string | undefined, { choices }: Snapshot): Choice {
  if (category === undefined) return 'granted';
  if (category !== 'any') return choices[category] ?? 'denied';
  // A tag manager tracks nothing by itself and everything it injects is judged on its own, so one grant is enough.
  return Object.entries(choices).some(([id, choice]) => id !== FIRST_PARTY && choice === 'granted')
    ? 'granted'
    : 'unset';
}

/**
 * The verdict on `subject` under `snapshot`. `page` is the page's URL. May throw only where the classifier does;
 * callers turn a fault into `closedVerdict`.
 */
export function judge(subject: Subject, snapshot: Snapshot, settings: Settings, page: string): Verdict {
  const what = classify(subject, settings, page);
  const category = categoryOf(what, subject, settings);
  const exception = snapshot.services[what.service ?? ''];
  const choice = exception ?? choiceOf(category, snapshot);
  return {
    action: choice === 'granted' ? 'allow' : refusalOf(subject),
    category,
    reason: exception ? 'service' : category ? choice : 'observed',
    what,
  };
}

/** The answer when judging itself failed: closed, but for what plainly asks the page's own server. */
export function closedVerdict(subject: Subject): Verdict {
  return {
    action: 'url' in subject && /^\/(?!\/)/.test(subject.url) ? 'allow' : refusalOf(subject),
    category: undefined,
    reason: 'fault',
    what: { class: 'unknown', rule: 'none', confidence: 'low' },
  };
}
