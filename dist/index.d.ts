import { a as Config, C as Consent } from './lib/consent.js';
export { b as CategoryConfig, c as Choice, d as Choices, E as Entry, M as Method, e as Model, P as Problem, Q as Question, f as ServiceConfig, g as Settings, h as Snapshot, S as Stop, V as Verdict, i as checkConfig } from './lib/consent.js';
export { b as Class, C as Classification, e as Confidence, c as Role } from './lib/classify.js';

/**
 * Makes a Consent handle.
 *
 * @throws Error once, listing every problem of the configuration, by code and path
 */
declare function createConsent(config?: Config): Consent;

export { Config, Consent, createConsent };
