// Public entry of `askfirst/guard`: holds third parties back in this page until the choices allow them, and lets them go
// in order.

import type { Consent, Stop } from '../consent/types.js';
import type { PageWindow } from '../page/natives.js';
import { guardPage } from './guard.js';

export interface GuardOptions {
  /**
   * Address of `askfirst-worker.js`, absolute or relative to the page. A worker that the page makes of a `blob:` or
   * `data:` text loads it first, and does not start without it.
   *
   * @default beside this module, or beside the script that it was bundled into; Vite and webpack put the file there
   */
  readonly workerUrl?: string | URL | undefined;
}

/** The script that this module was bundled into, if it is one; only readable while that runs for the first time. */
const script = typeof document === 'undefined' ? null : (document.currentScript as HTMLScriptElement | null);

/** Never throws: an address that is none must not cost the page its guard, and a worker that needs it reports it. */
function workerFile(given: string | URL | undefined): string {
  try {
    if (given) return new URL(given, document.baseURI).href;
    // Bundlers look for these words in this order, and emit the file.
    return new URL('./askfirst-worker.js', import.meta.url).href;
  } catch {
    // In a bundle that is not a module there is no `import.meta.url`.
    return (script?.src || document.baseURI).replace(/[^/?#]*([?#].*)?$/, 'askfirst-worker.js');
  }
}

/**
 * Guards the page from now on. Start it before any tag: what ran earlier cannot be undone. On a server, where there is
 * no document, it does nothing.
 *
 * @returns Stop, which takes the patches off (or leaves them inert under a later wrapper) and ends all holding
 */
export function startGuard(consent: Consent, { workerUrl }: GuardOptions = {}): Stop {
  if (typeof document === 'undefined') return () => {};
  return guardPage(
    consent,
    globalThis as unknown as PageWindow,
    () => import('./change.js'),
    workerFile(workerUrl),
  );
}
