// Unpacks the compact tables of `catalogue/core.generated.ts` on first use (well under a millisecond) and keeps them.
// The notation is described in `README.md`; `catalogue/core.mjs` writes it. Compiled patterns have no nested
// repetition, so that matching stays fast for the lengths that callers pass.

import { RULES, VENDORS, WORDS } from './catalogue/core.generated.js';
import type { Class, Classification, Confidence, Role } from './types.js';

/** A pattern and what it answers. */
export interface Row {
  readonly pattern: RegExp;
  readonly answer: Classification;
}

/** A row that looks at path and query, as `path\n?query`. */
export interface UrlRow extends Row {
  /** Host suffixes; or alone `*`: every host, `own`: the site's own hosts, `third`: all others. */
  readonly hosts: readonly string[];
}

/** What ships, in order of precedence. */
export interface Tables {
  /** URL rules, then signatures. */
  readonly rules: readonly UrlRow[];
  /** Classified hosts by suffix. */
  readonly hosts: ReadonlyMap<string, Classification>;
  readonly names: readonly Row[];
  /** Words that give a tracker away in `host:<host>`, and the site's own purposes in `name:<name>`; the group is the label. */
  readonly words: readonly Row[];
}

/** Classes by their digit in the tables. */
export const CLASSES = 'unknown first-party functional analytics advertising'.split(' ') as readonly Class[];
const ROLES = ' pixel ad-tag cookie-sync tracker-script tag-manager widget'.split(' ') as readonly Role[];

/** Class digit and role digit, and what else there is to say */
function answer(
  [what = '', role = '']: string,
  rule: string,
  service = '',
  confidence: Confidence = 'high',
): Classification {
  return {
    class: CLASSES[+what] as Class,
    ...(service && { service }),
    ...(role && { role: ROLES[+role] as Role }),
    rule,
    confidence,
  };
}

/** `*` any run, `&key=value` a key of the query; the rest is a regular expression. */
function regular(pattern: string): string {
  return pattern.replace(/[*]/g, '.*').replace(/&([^&]*)/g, '(?=[^?]*[?](.*&)?$1)');
}

/** Reads lines `<code> <key> <host>,<host>... <pattern>...`. */
function read<T>(
  table: string,
  make: (code: string, key: string, hosts: string[], patterns: string[]) => T[],
): T[] {
  return table.split('\n').flatMap(line => {
    const [code, key, hosts, ...patterns] = line.split(' ') as [string, string, string, ...string[]];
    return make(code, key, hosts ? hosts.split(',') : [], patterns);
  });
}

function unpack(): Tables {
  return {
    rules: read(RULES, (code, id, hosts, patterns) => [
      {
        hosts,
        pattern: new RegExp('^(' + patterns.map(regular).join('|') + ')', 'm'),
        answer: answer(code, (/\./.test(hosts.join()) ? 'url:' : 'signature:') + id, id.replace(/\/.*/, '')),
      },
    ]),
    // A host `.com` continues the service.
    hosts: new Map(
      read(VENDORS, (code, service, hosts) =>
        hosts.map(part => {
          const host = part.replace(/^\./, service + '.');
          return [host, answer(code, 'host:' + host, service, service ? 'high' : 'medium')];
        }),
      ),
    ),
    names: read(VENDORS, (code, service, _, names) =>
      names.map(name => ({
        pattern: new RegExp('^' + regular(name) + '$'),
        answer: answer(code.charAt(0), 'name:' + name, service),
      })),
    ),
    words: read(WORDS, (code, pattern) => [
      { pattern: new RegExp(pattern, 'i'), answer: answer(code, '', '', 'low') },
    ]),
  };
}

let kept: Tables | undefined;

/** The tables, unpacked. */
export function tables(): Tables {
  return (kept ??= unpack());
}
