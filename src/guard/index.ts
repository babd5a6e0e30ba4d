// Public entry of `askfirst/guard`: holds third parties back in this page until the choices allow them, and lets them go
// in order.

import type { Consent, Stop } from '../consent/types.js';
import type { PageWindow } from '../page/natives.js';
import { guardPage } from './guard.js';

/**
 * Guards the page from now on. Start it before any tag: what ran earlier cannot be undone. On a server, where there is
 * no document, it does nothing.
 *
 * @returns Stop, which takes the patches off (or leaves them inert under a later wrapper) and ends all holding
 */
export function startGuard(consent: Consent): Stop {
  if (typeof document === 'undefined') return () => {};
  return guardPage(
    consent,
    globalThis as unknown as PageWindow,
    () => import('./change.js'),
    import.meta.url,
  );
}
