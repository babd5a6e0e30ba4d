import { Class, Role, Classification } from './classify.js';

/** A cookie or storage key of a service. */
interface CardName {
    /** As written, or a pattern: `*` any run, `#` digits, `@` hexadecimal digits; `( | ) [ ] ? { }` as in regular expressions. */
    readonly name: string;
    /** Where a source says so; `local` is web storage of either kind. */
    readonly store?: 'cookie' | 'local';
    /** Usual lifetime as an ISO 8601 duration (`P2Y`, `PT30M`), or `session`. */
    readonly lifetime?: string;
}
/** What people want to know of a service. */
interface ServiceCard {
    /** What the site's configuration calls it. */
    readonly id: string;
    readonly name: string;
    /** Legal or brand owner. */
    readonly entity: string;
    /** What the service is for; single hosts and names may differ. */
    readonly class: Class;
    readonly role?: Role;
    /** Privacy page of the service or its owner, where a source gives one. */
    readonly policyUrl?: string;
    /** Domains, subdomains included; `google.*` stands for national endings. */
    readonly hosts: readonly string[];
    readonly names: readonly CardName[];
}
/** The tables; `host` and `name` are what `classifyUrl` and `classifyName` take as their `catalogue`. */
interface ServiceCatalogue {
    /** What is known of exactly this domain: callers walk up from the host by themselves. */
    host(suffix: string): Classification | undefined;
    /** What is known of a cookie or storage key, case matters. */
    name(name: string): Classification | undefined;
    /** The card of a service by its id. */
    service(id: string): ServiceCard | undefined;
    /** All cards; those of the chunk `askfirst-rare.js`, if it was called for, come last. */
    services(): readonly ServiceCard[];
}
/** What `describe` needs of a ledger entry or a classification. */
interface Described {
    /** `host:criteo.com`, `name:_ga`, `url:google-ads/gtag`, `signature:matomo/hit`, `owner:<service>` ... */
    readonly rule: string;
    readonly service?: string | undefined;
    /** `host/path` of a request, or the cookie or storage name. */
    readonly what?: string | undefined;
    readonly kind?: string | undefined;
}
/** What a name is for, in the words of Open Cookie Database. */
interface Purpose {
    readonly name: string;
    /** As in `CardName`. */
    readonly lifetime?: string;
    /** English. */
    readonly text: string;
}
/**
 * Adds the services that few pages load, from the chunk `askfirst-rare.js`: afterwards `catalogue` and `describe` answer
 * from everything that is known. The second call costs nothing; after a failure to fetch, the next one tries again.
 */
declare function complete(): Promise<void>;
/** What pages load most; with `complete` called, everything. */
declare const catalogue: ServiceCatalogue;
/**
 * The card of what a rule or a ledger entry is about; undefined where nobody knows whose it is, and for the site's own.
 *
 * @param subject a rule such as `host:criteo.com`, a service id, or a ledger entry or classification. Of an entry whose
 * rule names nobody (`lexical:ads`, `none`), its `what` is looked up: the full catalogue may know what the core does not
 */
declare function describe(subject: string | Described): ServiceCard | undefined;
/**
 * What the names of a service are for, from the chunk `askfirst-purposes.js`, which is fetched by the first call.
 * Also answers for services that only set what a site needs anyway and that have no card.
 *
 * @param id service id
 * @returns empty where no source says anything
 */
declare function purposes(id: string): Promise<readonly Purpose[]>;
/**
 * What a single name is for, of whatever service, and which one; from the same chunk.
 *
 * @param name as written
 */
declare function purpose(name: string): Promise<(Purpose & {
    readonly service: string;
}) | undefined>;

export { catalogue, complete, describe, purpose, purposes };
export type { CardName, Described, Purpose, ServiceCard, ServiceCatalogue };
