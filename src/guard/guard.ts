// Joins the installers into one guard of one page; each of them is one file named for a browser API.

import { messageOf, problem } from '../consent/problems.js';
import type { Consent, Snapshot, Stop } from '../consent/types.js';
import type { PageWindow } from '../page/natives.js';
import { guardCookies } from './cookies.js';
import { createCheck, guardElements } from './elements.js';
import { createGate } from './gate.js';
import { createHeld } from './held.js';
import { createRegister } from './markup.js';
import { guardNetwork } from './network.js';
import { observe } from './observer.js';
import type { createRelease, Release } from './release.js';
import { guardStorage } from './storage.js';
import { sweep } from './sweep.js';
import { createHeldWrites } from './writes.js';

/** Fetches the code that releases: only a page view in which something held is granted needs it. */
export type LoadRelease = () => Promise<{ readonly createRelease: typeof createRelease }>;

/** What matters for enforcement: two snapshots with the same text allow the same. */
const essence = ({ choices, services }: Snapshot) => JSON.stringify([choices, services]);

/** Guards `window` until stopped. */
export function guardPage(consent: Consent, window: PageWindow, loadRelease: LoadRelease): Stop {
  const gate = createGate(consent, window);
  const held = createHeld();
  const writes = createHeldWrites(gate);
  const check = createCheck(gate, held);
  const settle = (now: Snapshot) => {
    gate.arm(now);
    if (Object.values({ ...now.choices, ...now.services }).includes('denied')) sweep(window, gate, now);
  };
  settle(consent.get());

  let release: Promise<Release> | undefined;
  const letGo = () => {
    writes.release(); // before the tags: released code may read what was written
    if (!held.items().some(({ subject }) => gate.allows(subject))) return;
    release ??= loadRelease().then(({ createRelease }) =>
      createRelease(window, gate, held, consent.settings, inspect),
    );
    release
      .then(go => go())
      .catch((error: unknown) => {
        release = undefined; // the next change tries again
        consent.report(problem('release/not-loaded', 'guard', messageOf(error)));
      });
  };

  const [inspect, stopObserver] = observe(
    window,
    gate,
    held,
    check,
    createRegister(gate, held, consent, () => letGo()),
  );
  const stops = [
    stopObserver,
    guardElements(window, gate, held, check),
    guardNetwork(window, gate),
    guardCookies(window, gate, writes),
    guardStorage(window, gate, writes),
    consent.subscribe((now, before) => {
      if (essence(now) === essence(before)) return;
      settle(now);
      // A microtask later: every subscriber has then told its vendor, so a released tag finds the new signals in place.
      queueMicrotask(() => gate.safe(letGo, undefined));
    }),
  ];
  return () => {
    gate.end();
    stops.forEach(stop => stop());
  };
}
