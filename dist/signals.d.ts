import { Consent, Stop } from './index.js';
import './lib/classify.js';

/** Sends the default now, the update for a stored choice at once, and an update after every change. */
declare function startGoogleSignals(consent: Consent): Stop;

export { startGoogleSignals };
