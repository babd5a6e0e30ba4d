// Unpacks the compact tables of `catalogue/core.generated.ts` on first use (well under a millisecond) and keeps them.
// The notation is described in `README.md`; `catalogue/build.mjs` writes it. Compiled patterns have no nested
// repetition, so that matching stays linear for the lengths that callers pass.

import { HOSTS, NAMES, SIGNATURES, URLS, WORDS } from './catalogue/core.generated.js';
import type { Class, Role } from './types.js';

/** What a row answers. */
export interface Row {
  readonly class: Class;
  readonly role: Role | undefined;
  readonly service: string | undefined;
  /** Part of `Classification.rule` after the colon. */
  readonly id: string;
}

/** A row that looks at path and query. */
export interface UrlRow extends Row {
  /** `own`: only on the site's own hosts; `third`: only elsewhere; undefined: everywhere. */
  readonly scope: 'own' | 'third' | undefined;
  readonly test: (path: string, query: string) => boolean;
}

/** A row that looks at a name. */
export interface NameRow extends Row {
  readonly generated: boolean;
  readonly pattern: RegExp | undefined;
}

const CLASSES: Readonly<Record<string, Class>> = {
  1: 'first-party',
  2: 'functional',
  3: 'analytics',
  4: 'advertising',
};
const ROLES: Readonly<Record<string, Role>> = {
  p: 'pixel',
  a: 'ad-tag',
  s: 'cookie-sync',
  t: 'tracker-script',
  m: 'tag-manager',
  w: 'widget',
};

/** Keeps what `make` answers the first time. */
function lazy<T>(make: () => T): () => T {
  let kept: T | undefined;
  return () => (kept ??= make());
}

/** `.` literal, `*` any run, `#` digits, `@` hexadecimal or dashes; the rest is regular-expression syntax. */
function source(pattern: string): string {
  return pattern.replace(/\./g, '\\.').replace(/\*/g, '.*').replace(/#/g, '\\d+').replace(/@/g, '[\\da-f-]+');
}

/** `<class digit><role letter>` and `service/variant` -> Row */
function row(code: string, id: string): Row {
  return {
    class: CLASSES[code.charAt(0)] ?? 'unknown',
    role: ROLES[code.charAt(1)],
    service: /^\w[^/]*/.exec(id)?.[0],
    id,
  };
}

/** `/path&key=value&key=` -> test; alternatives are separated by spaces. */
function urlRow(code: string, id: string, patterns: readonly string[]): UrlRow {
  const all = patterns.map(pattern => {
    const [path = '', ...query] = pattern.split('&');
    return [new RegExp('^' + source(path)), query.map(part => new RegExp('[?&]' + source(part)))] as const;
  });
  return {
    ...row(code, id),
    scope: code.includes('o') ? 'own' : code.includes('x') ? 'third' : undefined,
    test: (path, query) =>
      all.some(([first, rest]) => first.test(path) && rest.every(part => part.test(query))),
  };
}

function lines(table: string): string[][] {
  return table.split('\n').map(line => line.split(' '));
}

/** URL rules by host suffix. */
export const urlRows = lazy(() => {
  const byHost = new Map<string, UrlRow[]>();
  for (const [code = '', id = '', hosts = '', ...patterns] of lines(URLS)) {
    const made = urlRow(code, id, patterns);
    for (const host of hosts.split(',')) byHost.set(host, [...(byHost.get(host) ?? []), made]);
  }
  return byHost;
});

/** Rules on path and query alone, in order of precedence. */
export const signatureRows = lazy(() =>
  lines(SIGNATURES).map(([code = '', id = '', ...patterns]) => urlRow(code, id, patterns)),
);

/** Classified hosts by suffix. */
export const hostRows = lazy(() => {
  const byHost = new Map<string, Row>();
  for (const [code = '', tld = '', ...labels] of lines(HOSTS)) {
    for (const label of labels) {
      const [name = '', mark] = label.split('=');
      const host = name + '.' + tld;
      // `criteo=` is the service `criteo`, `licdn=linkedin` the service `linkedin`, `adnxs` a host without a service.
      byHost.set(host, {
        ...row(code, ''),
        service: mark === '' ? name.replace(/.*\./, '') : mark,
        id: host,
      });
    }
  }
  return byHost;
});

/** Known names: exact ones by name, patterns in order of precedence. */
export const nameRows = lazy(() => {
  const exact = new Map<string, NameRow>();
  const patterns: NameRow[] = [];
  for (const [code = '', service = '', ...names] of lines(NAMES)) {
    for (const id of names) {
      const wild = /[*#@([]/.test(id);
      const made: NameRow = {
        ...row(code, service),
        id,
        generated: service === '~',
        pattern: wild ? new RegExp('^' + source(id) + '$') : undefined,
      };
      if (wild) patterns.push(made);
      else exact.set(id, made);
    }
  }
  return { exact, patterns };
});

/** Words in host names that give a tracker away. */
export const wordRows = lazy(() =>
  lines(WORDS).map(([code = '', ...words]) => ({
    class: CLASSES[code] ?? 'unknown',
    pattern: new RegExp('(?:^|[.-])(' + words.join('|') + ')\\d*[.-]'),
  })),
);
