// compileOwner: the site's own declarations as lookups. Patterns know one wildcard, `*` (any run of characters);
// everything else is literal and no regular expression is built, so no pattern can be slow or unsafe.

import type { OwnerRules, OwnerService } from './types.js';
import { hostOf, within } from './url.js';

/**
 * True if `text` as a whole matches `pattern`. Takes time linear in `text` for each `*`.
 * @param pattern literal text with `*` for any run of characters
 */
export function glob(pattern: string, text: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  if (last === undefined) return first === text;
  let at = text.startsWith(first) ? first.length : -1;
  for (const part of parts) {
    if (at < 0) return false;
    at = text.indexOf(part, at);
    if (at >= 0) at += part.length;
  }
  return at >= 0 && text.length >= at + last.length && text.endsWith(last);
}

/** `Stats.Example.com:8080`, `*.example.com` and `.example.com` -> `stats.example.com`, `example.com` */
function normalHost(host: string): string {
  const name = host.replace(/^\*?\./, '');
  return hostOf('https://' + name) || name;
}

/** `https://host/path*`, `host/path*` or `/path*` -> host (empty: the site's own hosts) and path */
function split(url: string): readonly [host: string, path: string] {
  const [, host = '', path] = /^(?:\w+:)?(?:\/\/)?([^/]*)(.*)/s.exec(url.trim()) ?? [];
  return [host && normalHost(host), path || '*'];
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
  const hostsOf = (list: readonly string[] = []) => list.map(host => split(host)[0]).filter(Boolean);
  const own = hostsOf(firstPartyDomains);
  const all = [...services].map(([id, service]) => ({
    id,
    service,
    urls: [...hostsOf(service.hosts).map(host => [host, '*'] as const), ...(service.urls ?? []).map(split)],
  }));
  return {
    services,
    url: (host, path, sameSite = true) =>
      all.find(({ urls }) =>
        urls.some(
          ([domain, pattern]) =>
            (domain ? within(host, domain) || glob(domain, host) : sameSite) &&
            // `/stats.js` means the file, whatever its query.
            [path, path.replace(/\?.*/s, '')].some(text => glob(pattern, text)),
        ),
      )?.id,
    name: (name, store) =>
      all.find(({ service }) =>
        (store === 'cookie' ? service.cookies : service.storage)?.some(pattern => glob(pattern, name)),
      )?.id,
    firstParty: host => own.some(domain => within(host, domain)),
  };
}
