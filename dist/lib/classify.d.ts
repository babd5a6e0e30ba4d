/** What a subject is. `unknown` is a third party that no rule knows. */
type Class = 'first-party' | 'functional' | 'analytics' | 'advertising' | 'unknown';
/** What a subject does, where a rule says so. A tag manager is a loader: it has no class of its own to inherit. */
type Role = 'pixel' | 'ad-tag' | 'cookie-sync' | 'tracker-script' | 'tag-manager' | 'widget';
/** high: a curated or declared rule; medium: a generated table row; low: a lexical guess. */
type Confidence = 'high' | 'medium' | 'low';
/** The kind of request a URL is used for. */
type RequestType = 'script' | 'image' | 'frame' | 'style' | 'font' | 'media' | 'object' | 'fetch' | 'beacon' | 'socket' | 'worker' | 'link' | 'form' | 'other';
/** Where a name is stored. */
type StoreKind = 'cookie' | 'local' | 'session';
/** The answer of the classifier. */
interface Classification {
    readonly class: Class;
    /** Category id, only when the site declared the service with a category of its own. */
    readonly category?: string;
    /** Service id such as `google-analytics`; where the tables name none, that of the domain: `tracker` for `cdn.tracker.example`. */
    readonly service?: string;
    /** Legal or brand owner, for people. */
    readonly entity?: string;
    readonly role?: Role;
    /** Which row matched: `owner:<service>`, `url:<id>`, `signature:<id>`, `host:<domain>`, `name:<pattern>`, `initiator:<its rule>`, `same-site`, `lexical:<label>`, `none`. */
    readonly rule: string;
    readonly confidence: Confidence;
}
/** A service the site declares itself. Patterns: see `src/classify/owner.ts`. */
interface OwnerService {
    readonly category?: string | undefined;
    /** Hosts (`stats.example.com`; subdomains are included). */
    readonly hosts?: readonly string[] | undefined;
    /** `host/path*` or `/path*` patterns, `*` matches any run of characters. */
    readonly urls?: readonly string[] | undefined;
    /** Cookie names, `*` matches any run of characters. */
    readonly cookies?: readonly string[] | undefined;
    /** localStorage and sessionStorage keys, `*` as above. */
    readonly storage?: readonly string[] | undefined;
}
/** The site's declarations, compiled once by `compileOwner`. Opaque to callers. */
interface OwnerRules {
    readonly services: ReadonlyMap<string, OwnerService>;
    /** `query` with its `?`; `sameSite` admits patterns that name no host. */
    readonly url: (host: string, path: string, query: string, sameSite: boolean) => string | undefined;
    readonly name: (name: string, store: StoreKind) => string | undefined;
    readonly firstParty: (host: string) => boolean;
}
/** A rule for URLs: a pattern on path and query, and what it says. */
interface UrlRule {
    /** Digits of class and role. */
    readonly code: string;
    readonly rule: string;
    readonly service: string;
    /** @param text `path\n?query` */
    readonly test: (text: string) => boolean;
}
/** Further knowledge, asked where the core tables have no answer: a lookup without side effects that never throws. */
interface Catalogue {
    /**
     * The rules for the URLs of a host, in order, in place of those of the core; `own`: one of the site's own hosts. With
     * `text` (path, a line break, query) those may be left out that cannot match it.
     */
    readonly rules?: (host: string, own: boolean, text?: string) => readonly UrlRule[];
    /** @param suffix a host name in lower case, then the domains above it; only the very name is looked up */
    readonly host: (suffix: string) => Classification | undefined;
    /** @param name a cookie name or storage key as written */
    readonly name: (name: string) => Classification | undefined;
    /** The legal or brand owner of a service. */
    readonly entity?: (service: string) => string | undefined;
}
/** What every judgement of a URL needs. */
interface SiteContext {
    /** URL of the page, the base for relative URLs and the measure of first party. */
    readonly page: string;
    /** What a relative URL is relative to, where a document says so (`<base>`). @default page */
    readonly base?: string | undefined;
    readonly owner?: OwnerRules | undefined;
}
interface UrlContext extends SiteContext {
    /** What the URL is used for: tells the role of a tracker where no rule does. */
    readonly type?: RequestType | undefined;
    /** URL of the script that makes the request: an unknown host inherits its class. */
    readonly initiator?: string | undefined;
    readonly catalogue?: Catalogue | undefined;
}
interface NameContext {
    readonly store: StoreKind;
    /** Domain attribute of the cookie, where known. */
    readonly domain?: string | undefined;
    /** URL of the script that wrote it, where known. */
    readonly setBy?: string | undefined;
    /** URL of the page: what `domain` and `setBy` are measured against. @default both are another party's */
    readonly page?: string | undefined;
    readonly owner?: OwnerRules | undefined;
    readonly catalogue?: Catalogue | undefined;
}

/**
 * Compiles what the site declares; of several services that match, the first declared answers. Never throws.
 * @param services by service id
 * @param firstPartyDomains further domains that belong to the site; subdomains are included
 */
declare function compileOwner(services: ReadonlyMap<string, OwnerService>, firstPartyDomains: readonly string[]): OwnerRules;

export { compileOwner as f };
export type { Classification as C, NameContext as N, OwnerService as O, RequestType as R, StoreKind as S, UrlContext as U, OwnerRules as a, Class as b, Role as c, Catalogue as d, Confidence as e };
