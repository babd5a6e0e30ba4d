// compileOwner: the site's own declarations as lookups. Patterns know one wildcard, `*` (any run of characters);
// everything else is literal and no regular expression is built, so no pattern can be slow or unsafe.

import type { OwnerRules, OwnerService } from './types.js';
import { hostOf } from './url.js';

/**
 * True if `text` as a whole matches `pattern`. Takes time linear in `text` for each `*`.
 * @param pattern literal text with `*` for any run of characters
 */
export function glob(pattern: string, text: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  let at = first.length;
  const next = (part: string) => {
    const found = text.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  };
  return last === undefined
    ? text === first
    : text.startsWith(first) && parts.every(next) && text.slice(at).endsWith(last);
}

/**
 * `https://host/path*`, `host/path*` or `/path*` -> pattern of `.host` (empty: the site's own hosts) and of the path.
 * `Stats.Example.com:8080`, `*.example.com` and `.example.com` become `*.stats.example.com` and `*.example.com`.
 */
function split(url: string): readonly [host: string, path: string] {
  const [, host, path] = /^(?:\w*:?\/\/)?(?:\*?\.)?([^/]*)(.*)/s.exec(url.trim()) ?? [];
  return [host ? '*.' + (hostOf('https://' + host) || host) : '', path || '*'];
}

/**
 * Compiles what the site declares; of several services that match, the first declared answers. Never throws.
 * @param services by service id
 * @param firstPartyDomains further domains that belong to the site; subdomains are included
 */
export function compileOwner(
  services: ReadonlyMap<string, OwnerService>,
  firstPartyDomains: readonly string[],
): OwnerRules {
  const domains = (list: readonly string[] = []) => list.map(host => split(host)[0]).filter(Boolean);
  const own = domains(firstPartyDomains);
  const all = [...services].map(([id, service]) => ({
    id,
    service,
    urls: [...domains(service.hosts).map(host => [host, '*'] as const), ...(service.urls ?? []).map(split)],
  }));
  return {
    services,
    url: (host, path, query, sameSite) =>
      all.find(({ urls }) =>
        urls.some(
          ([domain, pattern]) =>
            (domain ? glob(domain, '.' + host) : sameSite) &&
            // `/stats.js` means the file, whatever its query.
            (glob(pattern, path) || glob(pattern, path + query)),
        ),
      )?.id,
    name: (name, store) =>
      all.find(({ service }) =>
        (store === 'cookie' ? service.cookies : service.storage)?.some(pattern => glob(pattern, name)),
      )?.id,
    firstParty: host => own.some(domain => glob(domain, '.' + host)),
  };
}
