// Cookie writes by script: document.cookie and cookieStore. Refused ones are held. Reads and deletions pass: neither
// leaves anything behind.

import { apply, listen, type PageWindow, writeCookie } from '../page/natives.js';
import type { StoredSubject } from '../consent/types.js';
import { textAt } from '../page/patch.js';
import type { Gate } from './gate.js';
import type { HeldWrites } from './writes.js';

/** The last value of an attribute of a cookie text. */
const AGE = /.*;\s*max-age\s*=\s*"?([^;"]*)/is;
const EXPIRES = /.*;\s*expires\s*=\s*"?([^;"]*)/is;

/** A deletion: a lifetime that is over. Max-Age wins over Expires (RFC 6265 section 5.3). */
function isDeletion(text: string): boolean {
  const age = AGE.exec(text)?.[1];
  if (age) return Number(age) <= 0;
  // A year of two digits below 70 is of this century (RFC 6265 section 5.1.1), which Date.parse sees otherwise.
  const expires = (EXPIRES.exec(text)?.[1] ?? '').replace(/([ -])([0-6]\d)(?= +\d+:)/, '$120$2');
  return Date.parse(expires) <= Date.now();
}

export function guardCookies(window: PageWindow, gate: Gate, writes: HeldWrites): void {
  // Its domain says nothing: a browser takes cookies only for the page's own.
  const refuse = (name: string, how: string, write: () => void) =>
    writes.refuse({ kind: 'cookie', store: 'cookie', name, how }, write);

  gate.patch<Document, [unknown]>(
    window.Document.prototype,
    'cookie',
    (_, args) => {
      const text = textAt(args, 0);
      // Without "=", browsers store a cookie with an empty name and this value (RFC 6265bis section 5.6).
      const name = (/^([^;=]*)=/.exec(text)?.[1] ?? '').trim();
      if (!isDeletion(text)) return refuse(name, 'document.cookie', () => writeCookie(text));
      writes.forget('cookie', name);
      return undefined;
    },
    'set',
  );
  const { CookieStore } = window as { CookieStore?: { prototype: object } };
  const nameOf = (first: unknown) => `${((Object(first) as { name?: string }).name ?? first) as string}`;
  gate.patch<unknown, [unknown, unknown?]>(CookieStore?.prototype, 'set', (self, args, native) => {
    const given = args[0] as { name?: string };
    if (typeof given === 'symbol') return undefined;
    if (Object(given) === given) {
      const { name: value } = given;
      if (value === undefined) return undefined; // the native asks for one
      // Its name is read once; the rest stays as the page has it.
      args[0] = Object.create(given, { name: { value: `${value}`, enumerable: true } });
    }
    const write = () => void (apply(native, self, args) as Promise<void>).catch(() => {});
    return refuse(nameOf(args[0]), 'cookieStore', write) && [Promise.resolve()];
  });
  gate.patch<unknown, [unknown]>(CookieStore?.prototype, 'delete', (_, [first]) => {
    writes.forget('cookie', nameOf(first));
    return undefined;
  });
}

interface Jar extends EventTarget {
  delete(cookie: { name: string; domain: string | null }): Promise<void>;
}

/** Watches for refused cookies that come past the guard, with a response, and removes them. */
export function watchCookies(window: PageWindow, gate: Gate): void {
  const { cookieStore } = window as { cookieStore?: Jar };
  if (!cookieStore) return;
  const domains = window.location.hostname.split('.').map((_, at, labels) => labels.slice(at).join('.'));
  listen(cookieStore, 'change', event => {
    for (const { name } of (event as Event & { changed: readonly { name: string }[] }).changed) {
      const subject: StoredSubject = { kind: 'cookie', store: 'cookie', name, how: 'response' };
      if (!gate.armed() || gate.allows(subject)) continue;
      gate.note(subject, 'swept');
      for (const domain of [null, ...domains]) cookieStore.delete({ name, domain }).catch(() => {});
    }
  });
}
