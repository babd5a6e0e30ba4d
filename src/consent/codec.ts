// The stored form of a record: JSON with a version, short enough for a cookie and readable by any server:
//
//   {"v":1,"policy":"2018.5.7","decidedAt":1700000000000,"expiresAt":1715552000000,"method":"save","region":"FR",
//    "choices":{"analytics":true,"advertising":false},"services":{"youtube":true}}
//
// Times are milliseconds since the epoch. In the cookie it is percent-encoded.

import { check, type Rule } from './check.js';
import type { ConsentRecord } from './types.js';

const VERSION = 1;

const RECORD: Rule = {
  v: 'milliseconds', // any number: what is newer has been turned away before
  policy: 'text',
  decidedAt: 'milliseconds',
  expiresAt: 'milliseconds',
  method: 'text',
  region: 'text',
  choices: ['boolean'],
  services: ['boolean'],
};

/** The record as one line of text. */
export function encode(record: ConsentRecord): string {
  return JSON.stringify({ v: VERSION, ...record });
}

/**
 * Reads a stored line.
 *
 * @returns the record; `'newer'` for a later format than this code knows; `'unreadable'` for anything else
 */
export function decode(text: string): ConsentRecord | 'newer' | 'unreadable' {
  try {
    const stored = JSON.parse(text) as { readonly v?: unknown };
    if (Number(stored.v) > VERSION) return 'newer';
    let sound = stored.v === VERSION;
    const record = check(stored, RECORD, '', () => (sound = false)) as ConsentRecord & { v?: number };
    if (!sound || !record.choices || !record.services || !(record.decidedAt <= record.expiresAt))
      return 'unreadable';
    delete record.v;
    return record;
  } catch {
    return 'unreadable';
  }
}
