import { N as NameContext, C as Classification, U as UrlContext, b as Class } from './lib/classify.js';
export { d as Catalogue, e as Confidence, a as OwnerRules, O as OwnerService, R as RequestType, c as Role, S as StoreKind, f as compileOwner } from './lib/classify.js';

/**
 * Says what a URL is.
 *
 * First hit wins: the site's declarations; rules on host, path and query; signatures on path and query (the only
 * ones asked on the site's own hosts); the host tables and the full catalogue, longest suffix first; the script that
 * makes the request (confidence medium); words in the host name (low); else `unknown`. A service that a built-in rule
 * names takes the category the site declared for it.
 *
 * @param url absolute or relative; what cannot be requested (unparsable, `data:` and the like) is `first-party`, rule `invalid`
 * @param context `page` is the measure of first party, and the base of relative URLs unless `base` says otherwise
 */
declare function classifyUrl(url: string, context: UrlContext): Classification;
/**
 * Says what a cookie or storage key is.
 *
 * First hit wins: the site's declarations; the built-in names; the full catalogue; the class of the cookie's domain and
 * then of the script that set it, where they are another party's (never a tag manager's); words of the site's own
 * purposes such as `session` and `cart` (low confidence).
 *
 * @param name as written, case matters
 * @param context `setBy` is taken for another party's unless `page` says otherwise
 */
declare function classifyName(name: string, context: NameContext): Classification;

/** A rule that was considered. */
interface Step {
    /** Where it stands. */
    readonly step: 'owner' | 'invalid' | 'url' | 'signature' | 'name' | 'same-site' | 'catalogue' | 'host' | 'domain' | 'initiator' | 'words' | 'none';
    /** As in `Classification.rule`; what was looked for, if nothing matched. */
    readonly rule: string;
    readonly matched: boolean;
    /** What the rule says, whether it matched or not. */
    readonly class?: Class;
}
/** The rules that `classifyUrl` considers, in order; the first that matched is its answer. */
declare function explain(url: string, context: UrlContext): readonly Step[];
/** The rules that `classifyName` considers, in order; the first that matched is its answer. */
declare function explainName(name: string, context: NameContext): readonly Step[];

export { Class, Classification, NameContext, UrlContext, classifyName, classifyUrl, explain, explainName };
export type { Step };
