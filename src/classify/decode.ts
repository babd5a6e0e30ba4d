// Unpacks the compact tables of `catalogue/core.generated.ts` on first use (well under a millisecond) and keeps them.
// The notation is described in `README.md`; `catalogue/build.mjs` writes it. Compiled patterns have no nested
// repetition, so that matching stays fast for the lengths that callers pass.

import { HOSTS, NAMES, SIGNATURES, URLS, WORDS } from './catalogue/core.generated.js';
import type { Class, Role } from './types.js';

/** What a row answers. */
export interface Row {
  readonly class: Class;
  readonly role?: Role | undefined;
  readonly service?: string | undefined;
  /** Part of `Classification.rule` after the colon. */
  readonly id: string;
}

/** A row that looks at path and query. */
export interface UrlRow extends Row {
  /** `o`: only on the site's own hosts; `x`: only elsewhere; empty: everywhere. */
  readonly scope: string;
  readonly test: (path: string, query: string) => boolean;
}

/** Classes by their digit in the tables. */
export const CLASSES = 'unknown first-party functional analytics advertising'.split(' ') as readonly Class[];
const ROLES = ' pixel ad-tag cookie-sync tracker-script tag-manager widget'.split(' ') as readonly Role[];

/** Keeps what `make` answers the first time. */
function lazy<T>(make: () => T): () => T {
  let kept: T | undefined;
  return () => (kept ??= make());
}

/** `.` literal, `*` any run, `#` digits, `@` hexadecimal or dashes; the rest is regular-expression syntax. */
function compile(before: string, pattern: string, after = ''): RegExp {
  const source = pattern.replace(/[.*#@]/g, found => ({ '*': '.*', '#': '\\d+', '@': '[\\da-f-]+' })[found] ?? '\\.');
  return new RegExp(before + source + after);
}

/** Class digit and role digit, `service/variant` -> Row */
function row(code: string, id: string, service = id.replace(/\W*(\/.*)?$/, '')): Row {
  return {
    class: CLASSES[+code.charAt(0)] ?? 'unknown',
    role: ROLES[+code.charAt(1)] || undefined,
    service: service || undefined,
    id,
  };
}

/** `/path&key=value&key=` -> test; alternatives are separated by spaces. */
function urlRow(code: string, id: string, patterns: readonly string[]): UrlRow {
  const all = patterns.map(pattern =>
    pattern.split('&').map((part, i) => compile(i ? '[?&]' : '^', part)),
  );
  return {
    ...row(code, id),
    scope: code.slice(2),
    test: (path, query) => all.some(parts => parts.every((part, i) => part.test(i ? query : path))),
  };
}

function read<T>(table: string, make: (code: string, id: string, rest: string[]) => T): T[] {
  return table.split('\n').map(line => {
    const [code = '', id = '', ...rest] = line.split(' ');
    return make(code, id, rest);
  });
}

/** URL rules by host suffix. */
export const urlRows = lazy(() => {
  const byHost = new Map<string, UrlRow[]>();
  read(URLS, (code, id, [hosts = '', ...patterns]) => {
    const made = urlRow(code, id, patterns);
    for (const host of hosts.split(',')) byHost.set(host, [...(byHost.get(host) ?? []), made]);
  });
  return byHost;
});

/** Rules on path and query alone, in order of precedence. */
export const signatureRows = lazy(() => read(SIGNATURES, urlRow));

/** Classified hosts by suffix. `criteo=` is the service `criteo`, `licdn=linkedin` another, `adnxs` has none. */
export const hostRows = lazy(() => {
  const byHost = new Map<string, Row>();
  read(HOSTS, (code, tld, labels) => {
    for (const label of labels) {
      const [name = '', mark] = label.split('=');
      const host = name + '.' + tld;
      byHost.set(host, row(code, host, mark === '' ? name.replace(/.*\./, '') : mark ?? ''));
    }
  });
  return byHost;
});

/** Known names: exact ones by name, patterns in order of precedence. */
export const nameRows = lazy(() => {
  const exact = new Map<string, Row>();
  const patterns: (readonly [RegExp, Row])[] = [];
  read(NAMES, (code, service, names) => {
    for (const name of names) {
      const made = row(code, name, service.replace('-', '') && service);
      if (/[*#@([?]/.test(name)) patterns.push([compile('^', name, '$'), made]);
      else exact.set(name, made);
    }
  });
  return { exact, patterns };
});

/** Words that give a thing away: trackers in host names (`h`), the site's own purposes in names (`n`). */
export const wordRows = lazy(() =>
  read(WORDS, (code, first, rest) => {
    const host = code < 'i';
    return [
      host,
      CLASSES[+code.charAt(1)] ?? 'unknown',
      new RegExp(
        (host ? '(?:^|[.-])(' : '(?:^|[^a-z])(') + [first, ...rest].join('|') + (host ? ')\\d*[.-]' : ')(?:[^a-z]|$)'),
        'i',
      ),
    ] as const;
  }),
);
