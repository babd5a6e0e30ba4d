// Unpacks the full catalogue. The notation is described in README.md beside this file; pack.mjs writes it.

import type { CardName, ServiceCard } from '../catalogue.js';
import type { Class, Classification, Role } from '../types.js';
import { NAMES } from './cards.generated.js';
import { readName, slug, split } from './notation.js';

/** What a row says; `answerOf` makes the classification of it when it is asked for. */
export interface Row {
  readonly code: string;
  /** Service id, or empty. */
  readonly id: string;
  readonly rule: string;
  readonly byHand: boolean;
}

/** A name or pattern and what it says. */
export interface NameRow extends Row {
  /** Place in the order of precedence. */
  readonly rank: number;
  readonly pattern: string;
  test?: RegExp;
}

/** The catalogue, unpacked. */
export interface Tables {
  readonly cards: ReadonlyMap<string, ServiceCard>;
  readonly hosts: ReadonlyMap<string, Row>;
  readonly exact: ReadonlyMap<string, NameRow>;
  /** Patterns by the literal text they begin with, cut to a few characters. */
  readonly patterns: ReadonlyMap<string, readonly NameRow[]>;
}

const CLASSES: readonly Class[] = ['first-party', 'functional', 'analytics', 'advertising'];
const ROLES = ['', 'pixel', 'ad-tag', 'cookie-sync', 'tracker-script', 'tag-manager', 'widget'];

/** Class and role from their one digit. */
function meaning(code: string): { readonly class: Class; readonly role?: Role } {
  const digit = parseInt(code, 36);
  const role = ROLES[digit % ROLES.length];
  return {
    class: CLASSES[Math.floor(digit / ROLES.length)] ?? 'unknown',
    ...(role && { role: role as Role }),
  };
}

/** Patterns are looked up by at most so many characters of their literal beginning. */
export const STEM = 4;

/** What a pattern begins with before its first special sign. */
export const literal = (pattern: string): string => /^[^*#@$([?{]*(?![?{])/.exec(pattern)?.[0] ?? '';

/** The classification that a row stands for. */
export function answerOf({ cards }: Tables, { code, id, rule, byHand }: Row): Classification {
  const entity = cards.get(id)?.entity;
  return {
    ...meaning(code),
    ...(id && { service: id }),
    ...(entity && { entity }),
    rule,
    confidence: byHand ? 'high' : 'medium',
  };
}

/**
 * Unpacks the names written by hand and the services in `text`, for its caller to keep; patterns stay text until a name
 * comes near them.
 */
export function unpack(text: string): Tables {
  const cards = new Map<string, ServiceCard>();
  const hosts = new Map<string, Row>();
  const exact = new Map<string, NameRow>();
  const patterns = new Map<string, NameRow[]>();
  const names = new Map<string, CardName[]>();
  const listed: { readonly code: string; readonly id: string; readonly entry: CardName }[] = [];
  let rank = 0;
  function addName(code: string, id: string, entry: CardName, byHand: boolean): void {
    const pattern = entry.name;
    const row: NameRow = { code, id, rule: 'name:' + pattern, byHand, rank: rank++, pattern };
    const stem = literal(pattern);
    if (stem === pattern) {
      if (!exact.has(pattern)) exact.set(pattern, row);
      return;
    }
    const key = stem.slice(0, STEM);
    const bucket = patterns.get(key);
    if (bucket) bucket.push(row);
    else patterns.set(key, [row]);
  }

  for (const line of text.split('\n')) {
    const [head = '', hostList = '', nameList = '', policy = '', owner, ownId] = line.split('\t');
    const code = head.charAt(0);
    const name = head.slice(1);
    const id = ownId || slug(name);
    const entity = owner || name;
    const domains: string[] = [];
    const own: CardName[] = [];
    split(hostList, code, (part, now, byHand) => {
      const host = part.startsWith('.') ? id.replace(/-/g, '') + part : part;
      domains.push(host);
      hosts.set(host, { code: now, id, rule: 'host:' + host, byHand });
    });
    split(nameList, code, (part, now) => {
      const entry = readName(part);
      own.push(entry);
      listed.push({ code: now, id, entry });
    });
    if (!id) continue;
    const starts: Record<string, string> = {
      '/': `https://www.${domains[0]}/`,
      ',': `https://${domains[0]}/`,
    };
    const start = starts[policy.charAt(0)];
    const policyUrl = start ? start + policy.slice(1) : /^http:/.test(policy) ? policy : 'https://' + policy;
    names.set(id, own);
    cards.set(id, {
      id,
      name,
      entity,
      ...meaning(code),
      ...(policy && { policyUrl }),
      hosts: domains,
      names: own,
    });
  }
  // Names written by hand come first, in their order; then listed ones, the longest first.
  for (const line of NAMES.split('\n')) {
    const [head = '', list = ''] = line.split('\t');
    const id = head.slice(1);
    const entries = list.split(' ').map(readName);
    names.get(id)?.push(...entries);
    for (const entry of entries) addName(head.charAt(0), id, entry, true);
  }
  listed.sort((a, b) => b.entry.name.length - a.entry.name.length);
  for (const { code, id, entry } of listed) addName(code, id, entry, false);
  return { cards, hosts, exact, patterns };
}

/** A longer name is cut, as classifyName does. */
const LONGEST = 512;

function regular(pattern: string): RegExp {
  const parts: Record<string, string> = { '.': '[.]', '#': '[0-9]+', '@': '[0-9a-f-]+', '*': '.*' };
  return new RegExp('^' + pattern.replace(/\[[^\]]*\]|[.#@*]/g, part => parts[part] ?? part) + '$', 's');
}

/** The row for a cookie name or storage key: the very name, else the first pattern that matches. */
export function nameIn({ exact, patterns }: Tables, name: string): Row | undefined {
  const text = name.slice(0, LONGEST);
  const direct = exact.get(text);
  if (direct) return direct;
  let best: NameRow | undefined;
  for (let length = 0; length <= STEM && length <= text.length; length++) {
    for (const row of patterns.get(text.slice(0, length)) ?? []) {
      if (best && best.rank < row.rank) break;
      if ((row.test ??= regular(row.pattern)).test(text)) best = row;
    }
  }
  return best;
}
