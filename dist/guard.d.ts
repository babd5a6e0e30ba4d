import { Consent, Stop } from './index.js';
import './lib/classify.js';

interface GuardOptions {
    /**
     * Address of `askfirst-worker.js`, absolute or relative to the page. A worker that the page makes of a `blob:` or
     * `data:` text loads it first, and does not start without it.
     *
     * @default beside this module, or beside the script that it was bundled into; Vite and webpack put the file there
     */
    readonly workerUrl?: string | URL | undefined;
}
/**
 * Guards the page from now on. Start it before any tag: what ran earlier cannot be undone. On a server, where there is
 * no document, it does nothing.
 *
 * @returns Stop, which takes the patches off (or leaves them inert under a later wrapper) and ends all holding
 */
declare function startGuard(consent: Consent, { workerUrl }?: GuardOptions): Stop;

export { startGuard };
export type { GuardOptions };
