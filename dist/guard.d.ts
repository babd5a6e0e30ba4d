import { Consent, Stop } from './index.js';
import './lib/classify.js';

/**
 * Guards the page from now on. Start it before any tag: what ran earlier cannot be undone. On a server, where there is
 * no document, it does nothing.
 *
 * @returns Stop, which takes the patches off (or leaves them inert under a later wrapper) and ends all holding
 */
declare function startGuard(consent: Consent): Stop;

export { startGuard };
