// The nouns of consent, and the handle that everything else holds. Pure types.

import type { Classification, OwnerRules, OwnerService, RequestType, StoreKind } from '../classify/types.js';

export type Stop = () => void;
export type Choice = 'granted' | 'denied' | 'unset';
/** opt-in: closed until granted; opt-out: open until denied; notice: open, nothing is asked. */
export type Model = 'opt-in' | 'opt-out' | 'notice';
/** What the visitor interface shows now. */
export type View = 'closed' | 'banner' | 'preferences';
/** How a decision was made. */
export type Method = 'accept-all' | 'reject-all' | 'save' | 'withdraw' | 'api';

// ---- configuration, as a site writes it ----

export interface CategoryConfig {
  /** Heading shown to the visitor. @default the built-in text for the three default categories, else the id */
  readonly label?: string | undefined;
  /** What it does and what changes if refused, in plain words. */
  readonly description?: string | undefined;
}

export interface ServiceConfig extends OwnerService {
  /** Name shown to the visitor. @default the service id */
  readonly label?: string | undefined;
}

export interface Config {
  readonly policy?:
    | {
        /** Asks again whenever this differs from the version the visitor answered. @default '1' */
        readonly version?: string | undefined;
        /** Address of the privacy policy, shown in the banner. */
        readonly url?: string | undefined;
      }
    | undefined;
  /** Optional categories in the order shown; `first-party` is always there. @default analytics, advertising */
  readonly categories?: Readonly<Record<string, CategoryConfig>> | undefined;
  readonly services?: Readonly<Record<string, ServiceConfig>> | undefined;
  /** What happens to a third party that no rule knows. @default 'observe' */
  readonly unknown?: 'observe' | 'block' | undefined;
  /** `any`: tag managers pass once any optional category is granted; or a category id. @default 'any' */
  readonly tagManagers?: string | undefined;
  /** @default 'opt-in' */
  readonly model?: Model | undefined;
  /** ISO 3166 region code of the visitor, kept with the decision. */
  readonly region?: string | undefined;
  /** BCP 47 language of the banner. @default 'en' */
  readonly language?: string | undefined;
  /** Days until the visitor is asked again. @default accept 180, reject 180; at most 400 */
  readonly lifetime?:
    { readonly accept?: number | undefined; readonly reject?: number | undefined } | undefined;
  /** Name of the cookie (and storage key) that holds the record. @default 'askfirst' */
  readonly cookie?: string | undefined;
  /** Further domains that belong to the site; they and their subdomains are first party. */
  readonly firstPartyDomains?: readonly string[] | undefined;
  /** Google consent mode. */
  readonly google?: GoogleConfig | undefined;
  /** Milliseconds after which a released tag that neither loads nor fails stops holding up the next one. @default 5000 */
  readonly releaseTimeout?: number | undefined;
  readonly banner?: BannerConfig | undefined;
}

export interface GoogleConfig {
  /** Name of the data layer. @default 'dataLayer' */
  readonly dataLayer?: string | undefined;
}

export interface BannerConfig {
  /** Replaces any built-in text by key (`en` of `askfirst/banner` has them all). */
  readonly texts?: Readonly<Record<string, string>> | undefined;
}

/** A configuration after checking: defaults filled in where more than one place needs them. */
export interface Settings {
  readonly policy: { readonly version: string; readonly url?: string | undefined };
  /** Optional categories, in order; never contains `first-party`. */
  readonly categories: ReadonlyMap<string, CategoryConfig>;
  readonly services: ReadonlyMap<string, ServiceConfig>;
  readonly unknown: 'observe' | 'block';
  readonly tagManagers: string;
  readonly model: Model;
  readonly region?: string | undefined;
  readonly language?: string | undefined;
  readonly lifetime: { readonly accept: number; readonly reject: number };
  readonly cookie: string;
  readonly google: GoogleConfig;
  readonly releaseTimeout?: number | undefined;
  readonly banner: BannerConfig;
  readonly owner: OwnerRules;
}

// ---- state ----

/** The stored decision. Times are milliseconds since the epoch. */
export interface ConsentRecord {
  readonly policy: string;
  readonly decidedAt: number;
  readonly expiresAt: number;
  readonly method: Method;
  readonly region?: string | undefined;
  readonly choices: Readonly<Record<string, boolean>>;
  readonly services: Readonly<Record<string, boolean>>;
}

/** What is allowed now. Frozen; a new object on every change. */
export interface Snapshot {
  /** By category id, `first-party` included (always granted). */
  readonly choices: Readonly<Record<string, Choice>>;
  /** Exceptions by service id; a service not named follows its category. */
  readonly services: Readonly<Record<string, Choice>>;
  readonly model: Model;
  readonly region?: string | undefined;
  readonly gpc: boolean;
  readonly policy: { readonly version: string; readonly url?: string | undefined };
  /** Milliseconds since the epoch; undefined while no valid decision exists. */
  readonly decidedAt?: number | undefined;
  readonly expiresAt?: number | undefined;
  /** True while a category is unanswered, so that the visitor is to be asked. */
  readonly due: boolean;
  /** True when a faulty configuration keeps everything optional denied. */
  readonly locked: boolean;
  readonly view: View;
}

// ---- subjects and verdicts ----

/** A request about to be made. `category` is the site's own word, from its markup. */
export interface RequestSubject {
  readonly kind: RequestType;
  readonly url: string;
  readonly how: string;
  readonly category?: string | undefined;
  /** What a relative `url` is relative to. @default the page */
  readonly base?: string | undefined;
}

/** A cookie or storage key about to be written. */
export interface StoredSubject {
  readonly kind: 'cookie' | 'storage';
  readonly name: string;
  readonly store: StoreKind;
  readonly how: string;
}

/** Something about to happen. */
export type Subject = RequestSubject | StoredSubject;

/** allow: let it pass; hold: keep it and replay it when allowed; drop: fail as the platform fails it. */
export type Action = 'allow' | 'hold' | 'drop';

export interface Verdict {
  readonly action: Action;
  /** Category that decided; undefined for an unknown third party that is let pass. */
  readonly category: string | undefined;
  /** Why: the choice (`granted`, `denied`, `unset`), `service` (an exception), `observed` (unknown), `fault`. */
  readonly reason: string;
  readonly what: Classification;
}

/** What was really prevented. `nothing`: it was seen, but too late or let pass. */
export type Prevented = 'request' | 'execution' | 'write' | 'nothing';

/** One line of the ledger: what happened to one subject. Holds no identifiers: no query, no value. */
export interface Entry {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind: RequestType | 'cookie' | 'storage';
  /** `host/path` of a request, or the cookie or storage name. */
  readonly what: string;
  readonly how: string;
  /** `missed`: it was held too late and ran; `left`: a sweep could not delete it. */
  readonly event: 'allowed' | 'held' | 'missed' | 'dropped' | 'released' | 'swept' | 'left';
  readonly prevented: Prevented;
  readonly class: Classification['class'];
  readonly category?: string | undefined;
  readonly service?: string | undefined;
  readonly rule: string;
  readonly reason: string;
}

/** A fault in the configuration, in the stored record, in a callback, or in askfirst itself. */
export interface Problem {
  /** Stable code, explained in the README. */
  readonly code: string;
  /** What exactly, in a few words; the README explains the code. */
  readonly detail: string;
  /** Where: a path in the configuration such as `services.matomo.category`, or a part of askfirst. */
  readonly at: string;
  /** `error` keeps everything optional denied; `warning` does not. */
  readonly severity: 'error' | 'warning';
}

// ---- the handle ----

export type Question =
  string | { readonly service: string } | { readonly url: string } | { readonly cookie: string };

export type Choices = Readonly<Record<string, boolean | Readonly<Record<string, boolean>>>>;

export interface Consent {
  readonly settings: Settings;
  get(): Snapshot;
  /** Calls `listener` after every change, in order of subscription; a listener that throws stops nobody else. */
  subscribe(listener: (now: Snapshot, before: Snapshot) => void): Stop;
  allows(question: Question): boolean;
  /** Unnamed categories keep their choice, or stay unanswered. `services: { id: boolean }` makes exceptions. */
  choose(choices: Choices, method?: Method): void;
  acceptAll(): void;
  rejectAll(): void;
  /** Denies everything optional; what the withdrawn categories left behind is swept. */
  withdraw(): void;
  open(view?: 'banner' | 'preferences'): void;
  close(): void;
  ledger(): readonly Entry[];
  problems(): readonly Problem[];
  /** Ends the handle: listeners are dropped, nothing is stored any more. */
  stop(): void;

  /** For enforcement: the verdict on a subject, from the live snapshot. Never throws. */
  judge(subject: Subject): Verdict;
  /** For enforcement: adds one ledger entry. */
  note(entry: Entry): void;
  /** For enforcement and interfaces: records a problem. */
  report(problem: Problem): void;
}
