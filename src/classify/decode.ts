// Unpacks the compact tables of `catalogue/core.generated.ts`, each on first use (well under a millisecond), and keeps
// them. The notation is described in `README.md`; `catalogue/core.mjs` writes it. A pattern is compiled when the first
// text reaches it; none has nested repetition, so that matching stays fast for the lengths that callers pass.

import { HASHES, RULES, VENDORS, WORDS } from './catalogue/core.generated.js';
import type { Class, Classification, Confidence, Role, UrlRule as Row } from './types.js';

/** A classified host; one that was packed as a mere hash has no text. */
export interface HostRow {
  readonly code: string;
  readonly service?: string;
  readonly host?: string;
}

/** Classes by their digit in the tables; from 5 on, for hosts whose service is not called like their domain. */
export const CLASSES = ('unknown' + ' first-party functional analytics advertising'.repeat(2)).split(
  ' ',
) as readonly Class[];
const ROLES = ' pixel ad-tag cookie-sync tracker-script tag-manager widget'.split(' ') as readonly Role[];

/** Codes of hosts that are packed as hashes, by number. */
const CODES = ['3', '4', '7', '8', '26'];

/** What a row of the tables answers. */
export function answer(
  code: string,
  rule: string,
  service = '',
  confidence: Confidence = 'high',
): Classification {
  const role = ROLES[+code.slice(1)];
  // Not by spreading, which takes three times as long.
  const what: { -readonly [K in keyof Classification]: Classification[K] } = {
    class: CLASSES[+code.charAt(0)] as Class,
    rule,
    confidence,
  };
  if (service) what.service = service;
  if (role) what.role = role;
  return what;
}

/**
 * Calls `see` for every suffix of `host` that begins a label, shortest first.
 * @param see gets the suffix as a 25-bit hash (FNV-1a from the right) and where it begins
 */
export function walk(host: string, see: (hash: number, at: number) => void): void {
  let hash = 1;
  for (let at = host.length; at;) {
    hash = Math.imul(hash ^ host.charCodeAt(--at), 0x1000193);
    if (!at || host.charAt(at - 1) === '.') see(hash >>> 7, at);
  }
}

/** Hash of the whole host. */
function hashOf(host: string): number {
  let whole = 0;
  walk(host, hash => (whole = hash));
  return whole;
}

/** `*` any run, `&key=value` a key of the query; the rest is a regular expression. */
function regular(pattern: string): string {
  return pattern.replace(/[*]/g, '.*').replace(/&([^&]*)/g, '(?=[^?]*[?](.*&)?$1)');
}

/** Calls `see` with the words of each line. */
function read(table: string, see: (...words: [string, string, string, ...string[]]) => void): void {
  for (const line of table.split('\n')) see(...(line.split(' ') as [string, string, string]));
}

/** Adds a row to those of its key. */
function add<K>(
  rows: Map<K, Row[]>,
  key: K,
  code: string,
  rule: string,
  service: string,
  pattern: () => RegExp,
): void {
  let compiled: RegExp | undefined;
  const test = (text: string) => (compiled ??= pattern()).test(text);
  rows.set(key, [...(rows.get(key) ?? []), { code, rule, service, test }]);
}

/** Makes it when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let kept: T | undefined;
  return () => (kept ??= make());
}

/**
 * Rows that look at `path\n?query`: URL rules by the hash of their host, signatures under `own` and `third` (party).
 * No signature matches a URL that lacks the hint.
 */
export function readRules(text: string): {
  readonly rows: ReadonlyMap<number | string, readonly Row[]>;
  readonly hint: RegExp;
} {
  const rows = new Map<number | string, Row[]>();
  const paths: string[] = [];
  const keys: string[] = [];
  read(text, (code, id, scope, ...patterns) => {
    const isHost = scope.includes('.');
    if (!isHost)
      for (const pattern of patterns) {
        const [path = '', key] = pattern.replace(/[$]/g, '').split('&');
        if (key) keys.push(key);
        else paths.push(path.replace(/^.([(][*].[)][?])?/, '').replace(/[*]/g, '.*'));
      }
    for (const key of scope === '*' ? ['own', 'third'] : scope.split(','))
      add(
        rows,
        isHost ? hashOf(key) : key,
        code,
        (isHost ? 'url:' : 'signature:') + id,
        id.replace(/\/.*/, ''),
        () => new RegExp('^(' + patterns.map(regular).join('|') + ')', 'm'),
      );
  });
  // The first key of the query, else the path without what may precede it.
  const hint = `/(${paths.join('|')})|[?&](${keys.join('|')})`;
  return { rows, hint: new RegExp(hint) };
}

/** The rules of the core. */
export const urlRules = once(() => readRules(RULES));

/**
 * Hosts by hash; names by their first three characters or, if those vary, by `''`; and words that give a tracker away
 * in `.<host>` (second digit `h`), and the site's own purposes in `:<name>` (`n`): the group is the label.
 */
export const vendors = once(() => {
  const hosts = new Map<number, HostRow>();
  const names = new Map<string, Row[]>();
  let hash = 0;
  for (const digits of HASHES.match(/..../g) ?? []) {
    const value = parseInt(digits, 36);
    hash += Math.floor(value / 5);
    hosts.set(hash, { code: CODES[value % 5] ?? '' });
  }
  read(VENDORS, (code, service, domains, ...patterns) => {
    for (const domain of domains.split(',')) {
      // A host `.com` continues the service.
      const host = domain.replace(/^\./, service + '.');
      hosts.set(hashOf(host), { code, service, host });
    }
    for (const pattern of patterns)
      add(
        names,
        /^[\w-]{3}(?![?{])/.exec(pattern)?.[0] ?? '',
        code.charAt(0),
        'name:' + pattern,
        service,
        () => new RegExp('^' + regular(pattern) + '$'),
      );
  });
  const words: { readonly code: string; readonly pattern: RegExp }[] = [];
  read(WORDS, (code, pattern) => words.push({ code, pattern: new RegExp(pattern, 'i') }));
  return { hosts, names, words };
});
