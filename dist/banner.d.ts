import { Consent, Stop } from './index.js';
import './lib/classify.js';

/** The built-in English texts. */
declare const en: {
    lang: string;
    dir: string;
    title: string;
    intro: string;
    promise: string;
    policy: string;
    accept: string;
    reject: string;
    choose: string;
    save: string;
    close: string;
    settings: string;
    guide: string;
    categories: string;
    on: string;
    off: string;
    always: string;
    services: string;
    decided: string;
    withdraw: string;
    gpc: string;
    locked: string;
    saved: string;
    'first-party.label': string;
    'first-party.text': string;
    'analytics.label': string;
    'analytics.text': string;
    'analytics.aim': string;
    'advertising.label': string;
    'advertising.text': string;
    'advertising.aim': string;
    'functional.label': string;
    'functional.text': string;
    'functional.aim': string;
};
/** One language: every key of `en`. */
type Texts = {
    readonly [Key in keyof typeof en]: string;
};

/** Options of `mountBanner`. */
interface BannerOptions {
    /** BCP 47 language wanted. @default the `language` of the configuration */
    readonly language?: string | undefined;
    /** Texts of that language. @default English, the one language built in */
    readonly texts?: Texts | undefined;
    /** Where to put the host. @default <html>, before <body>: first in the tab order, and a replaced body takes nothing away */
    readonly parent?: Element | undefined;
}
/**
 * Shows the banner and the preferences whenever `consent` says so, until the returned function is called. One consent handle
 * has one banner: mounting again replaces the first (so a language can be switched), whose own stop then does nothing.
 * Never throws; a fault is reported as the problem `banner/fault`.
 */
declare function mountBanner(consent: Consent, options?: BannerOptions): Stop;

/**
 * Shows the button when it is its turn and listens for `data-askfirst-open`, until the returned function is called. Its
 * name is the text `settings` of the configuration, else "Privacy settings".
 */
declare function mountReopen(consent: Consent): Stop;

export { en, mountBanner, mountReopen };
export type { BannerOptions, Texts };
