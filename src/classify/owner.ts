// compileOwner: the site's own declarations as two lookups. Patterns know one wildcard, `*` (any run of
// characters); everything else is literal and no regular expression is built, so no pattern can be slow or unsafe.

import type { OwnerRules, OwnerService } from './types.js';
import { hostOf } from './url.js';

/**
 * True if `text` as a whole matches `pattern`. Takes time linear in `text` for each `*`.
 * @param pattern literal text with `*` for any run of characters
 */
export function glob(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const first = parts.shift() ?? '';
  const last = parts.pop();
  if (last === undefined) return first === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length >= at + last.length && text.endsWith(last);
}

/** `https://Stats.Example.com:8080/`, `*.example.com` and `.example.com` -> `stats.example.com`, `example.com` */
function normalHost(host: string): string {
  const text = host.trim().replace(/^\*?\.(?=.)/, '');
  return hostOf(text.includes('//') ? text : 'https://' + text) || text.toLowerCase();
}

function within(host: string, domain: string): boolean {
  return host === domain || host.endsWith('.' + domain);
}

interface UrlPattern {
  readonly host: string;
  readonly path: string;
}

/** `https://host/path*`, `host/path*` or `/path*` (the site's own hosts) */
function urlPattern(text: string): UrlPattern {
  const plain = text.trim().replace(/^[a-z]+:\/\//i, '');
  const slash = plain.indexOf('/');
  const host = slash < 0 ? plain : plain.slice(0, slash);
  return { host: host && normalHost(host), path: slash < 0 ? '*' : plain.slice(slash) };
}

/** Services in the order declared: the first that matches wins. */
function finder<T>(
  services: ReadonlyMap<string, OwnerService>,
  compile: (service: OwnerService) => T,
): (test: (compiled: T) => boolean) => string | undefined {
  const all = [...services].map(([id, service]) => [id, compile(service)] as const);
  return test => all.find(([, compiled]) => test(compiled))?.[0];
}

/**
 * Compiles what the site declares. Never throws.
 * @param services by service id
 * @param firstPartyDomains further domains that belong to the site; subdomains are included
 */
export function compileOwner(
  services: ReadonlyMap<string, OwnerService>,
  firstPartyDomains: readonly string[],
): OwnerRules {
  const own = firstPartyDomains.map(normalHost).filter(Boolean);
  const findUrl = finder(services, service => ({
    hosts: (service.hosts ?? []).map(normalHost).filter(Boolean),
    urls: (service.urls ?? []).map(urlPattern),
  }));
  const findName = finder(services, service => service);
  return {
    services,
    url: (host, path, sameSite = true) =>
      findUrl(
        ({ hosts, urls }) =>
          hosts.some(domain => within(host, domain)) ||
          urls.some(
            pattern =>
              (pattern.host ? within(host, pattern.host) || glob(pattern.host, host) : sameSite) &&
              (glob(pattern.path, path) || glob(pattern.path, path.replace(/\?.*/s, ''))),
          ),
      ),
    name: (name, store) =>
      findName(service =>
        ((store === 'cookie' ? service.cookies : service.storage) ?? []).some(pattern => glob(pattern, name)),
      ),
    firstParty: host => own.some(domain => within(host, domain)),
  };
}
