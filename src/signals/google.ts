// Google consent mode v2: tells Google's tags what is allowed, before any of them runs and again on every change.
// Source: Google, "Set up consent mode on websites". Basic mode: the guard holds the tags themselves as well.

import { foldOnto } from '../consent/choices.js';
import type { Consent, Settings, Snapshot, Stop } from '../consent/types.js';

type State = 'granted' | 'denied';

/** The seven consent types. Functional storage follows its own category where the site has one. */
function stateOf({ choices }: Snapshot, settings: Settings): Record<string, State> {
  const of = (what: string): State =>
    choices[foldOnto(what, settings)] === 'granted' ? 'granted' : 'denied';
  const advertising = of('advertising');
  const functional = of('functional');
  return {
    ad_storage: advertising,
    ad_user_data: advertising,
    ad_personalization: advertising,
    analytics_storage: of('analytics'),
    functionality_storage: functional,
    personalization_storage: functional,
    security_storage: 'granted', // strictly necessary by definition
  };
}

/** Sends the default now, the update for a stored choice at once, and an update after every change. */
export function startGoogleSignals(consent: Consent): Stop {
  if (typeof window === 'undefined') return () => {};
  const holder = window as unknown as Record<string, unknown[] | undefined>;
  const name = consent.settings.google.dataLayer ?? 'dataLayer';
  let layer: unknown[] | undefined;
  let told = '';

  // Google reads a command only from an Arguments object; an array is ignored without a word.
  function gtag(..._command: unknown[]): void {
    layer?.push(arguments);
  }

  const tell = (snapshot: Snapshot) => {
    const state = stateOf(snapshot, consent.settings);
    const news = JSON.stringify(state);
    const isNew = layer !== (layer = holder[name] ??= []);
    // Pages assign `dataLayer = [...]` after us, which loses what was said. Without a decision the default is what applies;
    // a choice is an update, as Google wants it.
    const isDecided = snapshot.decidedAt !== undefined;
    if (isNew)
      gtag('consent', 'default', isDecided ? stateOf({ ...snapshot, choices: {} }, consent.settings) : state);
    if (isDecided && (isNew || news !== told)) {
      gtag('consent', 'update', state);
      // For tag manager triggers; the name is ours, not Google's.
      layer.push({ event: 'consent_update' });
    }
    told = news;
  };
  tell(consent.get());
  return consent.subscribe(tell);
}
