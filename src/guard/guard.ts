// Joins the installers into one guard of one page; each of them is one file named for a browser API.

import { messageOf, problem } from '../consent/problems.js';
import type { Consent, Snapshot, Stop } from '../consent/types.js';
import type { PageWindow } from '../page/natives.js';
import { guardCookies, watchCookies } from './cookies.js';
import type { createChange } from './change.js';
import { createCheck, guardElements } from './elements.js';
import { guardForms } from './forms.js';
import { createFrames, FRAMES } from './frames.js';
import { createGate, type Gate } from './gate.js';
import { createHeld } from './held.js';
import { guardInsertion } from './insertion.js';
import { createRegister } from './markup.js';
import { guardNetwork } from './network.js';
import { createInspect, observe } from './observer.js';
import { guardStorage } from './storage.js';
import { createStyles, guardStyles, inertInsertion } from './styles.js';
import { createPrefix, guardWorkers } from './workers.js';
import { createHeldWrites } from './writes.js';
import { createMarkup, guardWriting } from './writing.js';

/** Fetches the code that carries out a change of choices: only a page view in which one takes effect needs it. */
export type LoadChange = () => Promise<{ readonly createChange: typeof createChange }>;

/** What matters for enforcement: two snapshots with the same text allow the same. */
const essence = ({ choices, services }: Snapshot) => JSON.stringify([choices, services]);

/** Guards `window` until stopped. `workerFile`: the address of `askfirst-worker.js`, which only some workers ever need. */
export function guardPage(
  consent: Consent,
  window: PageWindow,
  loadChange: LoadChange,
  workerFile: string,
): Stop {
  const gate = createGate(consent, window);
  const held = createHeld();
  const writes = createHeldWrites(gate);
  const styles = createStyles(gate);
  const workerPrefix = createPrefix(consent, workerFile);
  const markup = createMarkup(window, gate, styles);
  const check = createCheck(gate, held, (attribute, value, { baseURI, localName }, how) =>
    attribute === 'srcdoc'
      ? markup.frame(value, how, baseURI)
      : attribute === 'src'
        ? markup.blob(value, how, localName === 'link')
        : styles.inert(value, how, baseURI),
  );
  gate.arm(consent.get());

  let change: Promise<ReturnType<typeof createChange>> | undefined;
  /** Carries out what the choices of now ask for. `swept`: whether they were made just now and may have taken back others. */
  const settle = (swept: boolean) => {
    writes.release(); // before the tags: released code may read what was written
    if (!swept && !held.items().some(({ subject }) => gate.allows(subject))) return;
    change ??= loadChange().then(({ createChange }) =>
      createChange(window, gate, held, consent, inspect, styles),
    );
    change
      .then(carryOut => carryOut(swept))
      .then(() => gate.arm(consent.get()))
      .catch((error: unknown) => {
        change = undefined; // the next change tries again; Firefox remembers the failure until the next page view
        consent.report(problem('change/not-loaded', 'guard', messageOf(error)));
      });
  };

  const releaseNow = () => settle(false);
  const register = createRegister(gate, held, consent, releaseNow);
  const inspect = createInspect(gate, held, check, register, releaseNow);
  const frames = createFrames(
    frame => install(frame, gate.within(frame)),
    frame => void observe(frame, inspect, frames.enter),
    url => markup.blob(url, 'open'),
  );
  /** Guards one window: the page's, then that of each frame. */
  const install = (window: PageWindow, gate: Gate) => {
    frames.guard(window, gate);
    const setAttr = guardElements(window, gate, held, check);
    guardInsertion(window, gate, inspect, frames, (style, args) => inertInsertion(style, args, styles));
    guardWriting(window, gate, markup, inspect, frames.enter);
    guardStyles(window, gate, styles, setAttr);
    guardNetwork(window, gate);
    guardWorkers(window, gate, workerFile, workerPrefix);
    guardForms(window, gate, frames.led);
    guardCookies(window, gate, writes);
    guardStorage(window, gate, writes);
  };
  install(window, gate);
  const stopObserver = observe(window, inspect, frames.enter);
  watchCookies(window, gate);
  // What is already there has run or been requested; only what the site made inert can still be governed.
  for (const element of window.document.querySelectorAll('[data-category]'))
    gate.safe(() => register(element), undefined);
  const unsubscribe = consent.subscribe((now, before) => {
    if (essence(now) === essence(before)) return;
    gate.arm(now, !!held.items().length);
    if (gate.armed()) window.document.querySelectorAll(FRAMES).forEach(frames.enter);
    // A microtask later: every subscriber has then told its vendor, so a released tag finds the new signals in place.
    queueMicrotask(() => gate.safe(() => settle(true), undefined));
  });
  return () => {
    unsubscribe();
    stopObserver();
    gate.end();
  };
}
