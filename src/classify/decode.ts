// Unpacks the compact tables of `catalogue/core.generated.ts` on first use (well under a millisecond) and keeps them.
// The notation is described in `README.md`; `catalogue/build.mjs` writes it. Compiled patterns have no nested
// repetition, so that matching stays fast for the lengths that callers pass.

import { HOSTS, NAMES, RULES, WORDS } from './catalogue/core.generated.js';
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
  /** Host suffixes; or alone `*`: every host, `own`: the site's own hosts, `third`: all others. */
  readonly hosts: readonly string[];
  readonly test: (path: string, query: string) => boolean;
}

/** Classes by their digit in the tables. */
export const CLASSES = 'unknown first-party functional analytics advertising'.split(' ') as readonly Class[];
const ROLES = ' pixel ad-tag cookie-sync tracker-script tag-manager widget'.split(' ') as readonly Role[];

/** Reads a table line by line the first time, and keeps what that made. */
function lazy<T>(table: string, make: (code: string, id: string, rest: string[]) => T[]): () => T[] {
  let kept: T[] | undefined;
  return () =>
    (kept ??= table.split('\n').flatMap(line => {
      const [code = '', id = '', ...rest] = line.split(' ');
      return make(code, id, rest);
    }));
}

/** `.` literal, `*` any run, `#` digits, `@` hexadecimal or dashes; the rest is regular-expression syntax. */
function compile(before: string, pattern: string, after = ''): RegExp {
  const source = pattern.replace(
    /[.*#@]/g,
    found => ({ '*': '.*', '#': '\\d+', '@': '[\\da-f-]+' })[found] ?? '\\.',
  );
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

/** URL rules, then signatures, in order of precedence. Patterns: `/path&key=value&key=`, separated by spaces. */
export const urlRows = lazy(RULES, (code, id, [hosts = '', ...patterns]): UrlRow[] => {
  const all = patterns.map(pattern => pattern.split('&').map((part, i) => compile(i ? '[?&]' : '^', part)));
  return [
    {
      ...row(code, id),
      hosts: hosts.split(','),
      test: (path, query) => all.some(parts => parts.every((part, i) => part.test(i ? query : path))),
    },
  ];
});

const hostList = lazy(HOSTS, (code, tld, labels) =>
  labels.map(label => {
    const [name = '', mark] = label.split('=');
    const host = name + '.' + tld;
    return [host, row(code, host, mark === '' ? name.replace(/.*\./, '') : (mark ?? ''))] as const;
  }),
);
let hosts: ReadonlyMap<string, Row> | undefined;

/** Classified hosts by suffix. `criteo=` is the service `criteo`, `licdn=linkedin` another, `adnxs` has none. */
export function hostRows(): ReadonlyMap<string, Row> {
  return (hosts ??= new Map(hostList()));
}

/** Known names in order of precedence. */
export const nameRows = lazy(NAMES, (code, service, names) =>
  names.map(name => [compile('^', name, '$'), row(code, name, service.replace('-', '') && service)] as const),
);

/** Words that give a thing away: trackers in host names (`h`), the site's own purposes in names (`n`). */
export const wordRows = lazy(WORDS, (code, pattern) => [
  [code < 'i', CLASSES[+code.charAt(1)] ?? 'unknown', new RegExp(pattern, 'i')] as const,
]);
