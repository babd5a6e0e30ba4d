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
    /** Service id such as `google-analytics`; absent where only the host table matched. */
    readonly service?: string;
    /** Legal or brand owner, for people. */
    readonly entity?: string;
    readonly role?: Role;
    /** Which row matched: `owner:<service>`, `url:<id>`, `signature:<id>`, `host:<domain>`, `name:<pattern>`, `same-site`, `lexical:<label>`, `none`. */
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
interface UrlContext {
    /** URL of the page, the base for relative URLs and the measure of first party. */
    readonly page: string;
    /** What a relative URL is relative to, where a document says so (`<base>`). @default page */
    readonly base?: string | undefined;
    /** Part of the contract; no rule depends on it yet. */
    readonly type?: RequestType | undefined;
    readonly owner?: OwnerRules | undefined;
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
}

/**
 * Says what a cookie or storage key is.
 *
 * First hit wins: the site's declarations; the built-in names; the class of the cookie's domain and then of the
 * script that set it, where they are another party's (never a tag manager's); words of the site's own purposes such
 * as `session` and `cart` (low confidence).
 *
 * @param name as written, case matters
 * @param context `setBy` is taken for another party's unless `page` says otherwise
 */
declare function classifyName(name: string, context: NameContext): Classification;

/**
 * Compiles what the site declares; of several services that match, the first declared answers. Never throws.
 * @param services by service id
 * @param firstPartyDomains further domains that belong to the site; subdomains are included
 */
declare function compileOwner(services: ReadonlyMap<string, OwnerService>, firstPartyDomains: readonly string[]): OwnerRules;

/**
 * Says what a URL is.
 *
 * First hit wins: the site's declarations; rules on host, path and query; signatures on path and query (the only
 * ones asked on the site's own hosts); the host table, longest suffix first; words in the host name (low
 * confidence); else `unknown`. A service that a built-in rule names takes the category the site declared for it.
 *
 * @param url absolute or relative; what cannot be requested (unparsable, `data:` and the like) is `first-party`, rule `invalid`
 * @param context `page` is the measure of first party, and the base of relative URLs unless `base` says otherwise
 */
declare function classifyUrl(url: string, { page, base, owner }: UrlContext): Classification;

export { classifyName as e, classifyUrl as f, compileOwner as g };
export type { Classification as C, NameContext as N, OwnerService as O, RequestType as R, StoreKind as S, UrlContext as U, OwnerRules as a, Class as b, Confidence as c, Role as d };
