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
import type { createChange } from './change.js';
import { guardStorage } from './storage.js';
import { createHeldWrites } from './writes.js';

/** Fetches the code that carries out a change of choices: only a page view in which one takes effect needs it. */
export type LoadChange = () => Promise<{ readonly createChange: typeof createChange }>;

/** What matters for enforcement: two snapshots with the same text allow the same. */
const essence = ({ choices, services }: Snapshot) => JSON.stringify([choices, services]);

/** Guards `window` until stopped. */
export function guardPage(consent: Consent, window: PageWindow, loadChange: LoadChange): Stop {
  const gate = createGate(consent, window);
  const held = createHeld();
  const writes = createHeldWrites(gate);
  const check = createCheck(gate, held);
  gate.arm(consent.get());

  let change: Promise<ReturnType<typeof createChange>> | undefined;
  /** Carries out what the choices of now ask for. `swept`: whether they were made just now and may have taken back others. */
  const settle = (swept: boolean) => {
    writes.release(); // before the tags: released code may read what was written
    if (!swept && !held.items().some(({ subject }) => gate.allows(subject))) return;
    change ??= loadChange().then(({ createChange }) => createChange(window, gate, held, consent, inspect));
    change
      .then(carryOut => carryOut(swept))
      .catch((error: unknown) => {
        change = undefined; // the next change tries again; Firefox remembers the failure until the next page view
        consent.report(problem('change/not-loaded', 'guard', messageOf(error)));
      });
  };

  const [inspect, stopObserver] = observe(
    window,
    gate,
    held,
    check,
    createRegister(gate, held, consent, () => settle(false)),
  );
  guardElements(window, gate, held, check);
  guardNetwork(window, gate);
  guardCookies(window, gate, writes);
  guardStorage(window, gate, writes);
  const unsubscribe = consent.subscribe((now, before) => {
    if (essence(now) === essence(before)) return;
    gate.arm(now);
    // A microtask later: every subscriber has then told its vendor, so a released tag finds the new signals in place.
    queueMicrotask(() => gate.safe(() => settle(true), undefined));
  });
  return () => {
    unsubscribe();
    stopObserver();
    gate.end();
  };
}
