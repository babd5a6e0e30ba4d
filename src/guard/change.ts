// What a change of choices sets in motion: what was denied is swept, what was granted is let go. Loaded when it is needed.

import type { Consent } from '../consent/types.js';
import type { PageWindow } from '../page/natives.js';
import type { Gate } from './gate.js';
import type { Held } from './held.js';
import type { Inspect } from './observer.js';
import { createRelease } from './release.js';
import type { Styles } from './styles.js';
import { releaseStyles } from './styles-release.js';
import { sweep } from './sweep.js';

/** A document and those of its frames that are of the same origin. */
const documentsOf = (document: Document): Document[] => [
  document,
  ...[...document.querySelectorAll<HTMLIFrameElement>('iframe,frame,object')].flatMap(
    ({ contentDocument }) => (contentDocument ? documentsOf(contentDocument) : []),
  ),
];

/**
 * Returns the function that carries out the choices of now; `swept` false leaves out the sweep. What it answers resolves
 * when everything but scripts has been let go.
 */
export function createChange(
  window: PageWindow,
  gate: Gate,
  held: Held,
  consent: Consent,
  inspect: Inspect,
  styles: Styles,
): (swept: boolean) => Promise<void> {
  const release = createRelease(gate, held, consent.settings, inspect);
  return swept => {
    if (swept) sweep(window, gate, consent.get());
    const released = release();
    for (const document of documentsOf(window.document)) releaseStyles(document, styles);
    return released;
  };
}
