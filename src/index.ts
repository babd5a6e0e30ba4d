// Public entry of `askfirst`: the Consent handle and the types. No logic.

export { createConsent } from './consent.js';
export { checkConfig } from './consent/config.js';
export type {
  Choice,
  Choices,
  CategoryConfig,
  Config,
  Consent,
  Entry,
  Method,
  Model,
  Problem,
  Question,
  ServiceConfig,
  Settings,
  Snapshot,
  Stop,
  Verdict,
} from './consent/types.js';
export type { Class, Classification, Confidence, Role } from './classify/types.js';
