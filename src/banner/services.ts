// Which services stand in which category: those the site declared, and those really seen on this page, by name.
// Pure reading of settings and ledger; a host that no rule knows is listed by its name once a category decided about it.

import type { Consent, Entry } from '../consent/types.js';

/** Names to show, sorted, by category id. Categories without any are absent. */
export function servicesByCategory(consent: Consent): ReadonlyMap<string, readonly string[]> {
  const declared = consent.settings.services;
  const found = new Map<string, Set<string>>();
  function add(category: string | undefined, name: string | undefined): void {
    if (!category || !name) return;
    found.set(category, (found.get(category) ?? new Set()).add(name));
  }
  for (const [id, service] of declared) add(service.category, service.label ?? id);
  for (const entry of consent.ledger()) {
    const service = entry.service === undefined ? undefined : declared.get(entry.service);
    // A declared category has the last word, so that no service is listed twice.
    add(service?.category ?? entry.category, service?.label ?? entry.service ?? thirdPartyHost(entry));
  }
  return new Map([...found].map(([category, names]) => [category, [...names].sort()]));
}

/** A request's host; the site's own hosts, cookie names and storage keys are no service. */
function thirdPartyHost(entry: Entry): string | undefined {
  if (entry.kind === 'cookie' || entry.kind === 'storage' || entry.class === 'first-party') return undefined;
  return entry.what.split('/')[0];
}
