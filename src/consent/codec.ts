// The stored form of a record: one line of text that a cookie can carry as it is and a server can split without a
// library. Version 1, eight fields separated by `|`, each percent-encoded:
//
//   1|policy version|decided at|expires at|method|region|analytics:1&advertising:0|youtube:1
//
// Times are seconds since the epoch in base 36. Lists are `id:1` (granted) or `id:0` (denied), joined by `&`.

import type { ConsentRecord, Method } from './types.js';

const VERSION = '1';
const METHODS: readonly string[] = ['accept-all', 'reject-all', 'save', 'withdraw', 'api'] satisfies Method[];

const seconds = (time: number) => Math.floor(time / 1000).toString(36);
const milliseconds = (text: string) => (/^[0-9a-z]{1,8}$/.test(text) ? parseInt(text, 36) * 1000 : NaN);

const list = (answers: Readonly<Record<string, boolean>>) =>
  Object.entries(answers)
    .map(([id, granted]) => `${encodeURIComponent(id)}:${granted ? 1 : 0}`)
    .join('&');

function answers(text: string): Record<string, boolean> {
  const items = text ? text.split('&') : [];
  // fromEntries defines each key, so that no name can reach the prototype.
  return Object.fromEntries(
    items.map(item => {
      const match = /^([^:]+):([01])$/.exec(item);
      if (!match?.[1]) throw new Error(`bad answer "${item}"`);
      return [decodeURIComponent(match[1]), match[2] === '1'];
    }),
  );
}

/** The record as one line of cookie-safe text. */
export function encode(record: ConsentRecord): string {
  return [
    VERSION,
    encodeURIComponent(record.policy),
    seconds(record.decidedAt),
    seconds(record.expiresAt),
    record.method,
    encodeURIComponent(record.region ?? ''),
    list(record.choices),
    list(record.services),
  ].join('|');
}

/**
 * Reads a stored line.
 *
 * @returns the record; `'newer'` for a later format than this code knows; `'unreadable'` for anything else
 */
export function decode(text: string): ConsentRecord | 'newer' | 'unreadable' {
  const [version, policy, decided, expires, method, region, choices, services, ...rest] = text.split('|');
  if (version !== VERSION) return /^\d+$/.test(version ?? '') && Number(version) > 1 ? 'newer' : 'unreadable';
  try {
    const decidedAt = milliseconds(decided ?? '');
    const expiresAt = milliseconds(expires ?? '');
    if (
      services === undefined ||
      rest.length ||
      !(decidedAt <= expiresAt) ||
      !METHODS.includes(method ?? '')
    ) {
      return 'unreadable';
    }
    return {
      policy: decodeURIComponent(policy ?? ''),
      decidedAt,
      expiresAt,
      method: method as Method,
      region: decodeURIComponent(region ?? '') || undefined,
      choices: answers(choices ?? ''),
      services: answers(services),
    };
  } catch {
    return 'unreadable'; // a malformed percent escape or answer
  }
}
