// startGuard(consent): holds third parties back in this page until the choices allow them, and lets them go in order.
// Public entry of `askfirst/guard`. It joins the installers; each of them is one file named for a browser API.

import { captureNatives, type PageWindow } from '../page/natives.js';
import type { Consent, Snapshot, Stop } from '../consent/types.js';
import { guardCookies } from './cookies.js';
import { createElementGuard, guardElements } from './elements.js';
import { createGate, type Realm } from './gate.js';
import { createHeld } from './held.js';
import { createMarkupGuard } from './markup.js';
import { guardNetwork } from './network.js';
import { observe } from './observer.js';
import { createRelease } from './release.js';
import { guardStorage } from './storage.js';
import { sweep } from './sweep.js';

export interface GuardOptions {
  /** The window to guard. @default globalThis.window */
  readonly window?: PageWindow | undefined;
}

/** What matters for enforcement: two snapshots with the same text allow the same. */
const essence = ({ choices, services }: Snapshot) => JSON.stringify([choices, services]);

/**
 * Guards the page from now on. Start it before any tag: what ran earlier cannot be undone. On a server, where there is
 * no window, it does nothing.
 *
 * @returns Stop, which takes the patches off (or leaves them inert under a later wrapper) and ends all holding
 */
export function startGuard(consent: Consent, options: GuardOptions = {}): Stop {
  const window =
    options.window ?? (typeof document === 'object' ? (globalThis as unknown as PageWindow) : undefined);
  if (!window) return () => {};
  const realm: Realm = { window, natives: captureNatives(window) };
  const gate = createGate(consent, realm);
  const held = createHeld();
  gate.arm(consent.get());

  const elements = createElementGuard(realm, gate, held);
  const stops = [
    guardElements(realm, gate, held, elements),
    guardNetwork(realm, gate),
    guardCookies(realm, gate),
    guardStorage(realm, gate),
  ];
  // Written values first: released code may read them.
  const markup = createMarkupGuard(realm, gate, held, consent);
  const observer = observe(realm, gate, held, elements, markup);
  gate.onRelease(createRelease(realm, gate, held, consent.settings, observer.inspect));

  const settle = (now: Snapshot) => {
    gate.arm(now);
    if (Object.values({ ...now.choices, ...now.services }).includes('denied')) sweep(realm, gate, now);
  };
  settle(consent.get());
  gate.release();
  const unsubscribe = consent.subscribe((now, before) => {
    if (essence(now) === essence(before)) return;
    settle(now);
    // A microtask later: every subscriber has then told its vendor, so a released tag finds the new signals in place.
    queueMicrotask(gate.release);
  });
  return () => {
    unsubscribe();
    observer.stop();
    gate.close();
    stops.forEach(stop => stop());
  };
}
