// The only place that decides. A subject, the live snapshot and the settings go in; a verdict comes out.

import { classifyName } from '../classify/name.js';
import { classifyUrl } from '../classify/url.js';
import type { Classification } from '../classify/types.js';
import { strictest } from './choices.js';
import { FIRST_PARTY } from './config.js';
import type { Action, Settings, Snapshot, Subject, Verdict } from './types.js';

/** What happens to a subject that is not allowed: calls whose failure the caller sees are dropped, the rest is held. */
const DROPPED: ReadonlySet<string> = new Set(['fetch', 'beacon', 'socket', 'worker', 'form']);

function classify(subject: Subject, settings: Settings, page: string): Classification {
  if ('url' in subject) {
    return classifyUrl(subject.url, { page, type: subject.kind, owner: settings.owner });
  }
  const { name, store, domain } = subject;
  if (name === settings.cookie) return { class: 'first-party', rule: 'own', confidence: 'high' };
  return classifyName(name, { store, domain, owner: settings.owner });
}

/** The category that decides over `what`; undefined for an unknown subject that is only observed. */
export function categoryOf(what: Classification, subject: Subject, settings: Settings): string | undefined {
  if (what.category !== undefined) return what.category;
  switch (what.class) {
    case 'first-party':
      return FIRST_PARTY;
    case 'unknown':
      // A service that the site declares and nobody can place is not unknown: it counts as the strictest. Names say
      // little about their owner, and blocking unknown ones would break log-ins, so only hosts follow `block`.
      return what.service || (settings.unknown === 'block' && 'url' in subject)
        ? strictest(settings)
        : undefined;
    case 'functional':
    case 'analytics':
    case 'advertising':
      return settings.categories.has(what.class) ? what.class : strictest(settings);
  }
}

/**
 * The verdict on `subject` under `snapshot`. `page` is the page's URL. May throw only where the classifier does;
 * callers turn a fault into `closedVerdict`.
 */
export function judge(subject: Subject, snapshot: Snapshot, settings: Settings, page: string): Verdict {
  const what = classify(subject, settings, page);
  const refuse: Action = DROPPED.has(subject.kind) ? 'drop' : 'hold';
  const verdict = (allowed: boolean, category: string | undefined, reason: string): Verdict => ({
    action: allowed ? 'allow' : refuse,
    category,
    reason,
    what,
  });
  const declared = 'url' in subject ? subject.category : undefined;
  const exception = what.service === undefined ? undefined : snapshot.services[what.service];
  const loader = what.role === 'tag-manager' && what.category === undefined && declared === undefined;
  if (exception && exception !== 'unset') {
    return verdict(exception === 'granted', declared ?? categoryOf(what, subject, settings), 'service');
  }
  if (loader && settings.tagManagers === 'any') {
    // A loader tracks nothing by itself and everything it injects is judged on its own, so one grant is enough.
    const some = Object.entries(snapshot.choices).some(
      ([id, choice]) => id !== FIRST_PARTY && choice === 'granted',
    );
    return verdict(some, undefined, 'tag-manager');
  }
  const category = declared ?? (loader ? settings.tagManagers : categoryOf(what, subject, settings));
  if (category === undefined) return verdict(true, category, 'observed');
  if (category === FIRST_PARTY) return verdict(true, category, FIRST_PARTY);
  const choice = snapshot.choices[category];
  return verdict(choice === 'granted', category, snapshot.locked ? 'locked' : (choice ?? 'denied'));
}

/** The answer when judging itself failed: what the subject would get if nothing were granted. */
export function closedVerdict(subject: Subject): Verdict {
  const benign = 'url' in subject && /^(?![a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(subject.url);
  return {
    action: benign ? 'allow' : DROPPED.has(subject.kind) ? 'drop' : 'hold',
    category: undefined,
    reason: 'fault',
    what: { class: 'unknown', rule: 'none', confidence: 'low' },
  };
}
