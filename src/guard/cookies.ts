// Cookie writes by script: document.cookie and cookieStore. Refused ones are held. Reads and deletions pass: neither
// leaves anything behind.

import { apply, type PageWindow, writeCookie } from '../page/natives.js';
import type { Gate } from './gate.js';
import type { HeldWrites } from './writes.js';

/** The value of one attribute of a cookie text. */
const attributeOf = (text: string, name: string) =>
  new RegExp(`.*;\\s*${name}\\s*=\\s*"?([^;"]*)`, 'is').exec(text)?.[1]?.trim();

/** A deletion: a lifetime that is over. Max-Age wins over Expires (RFC 6265 section 5.3). */
function isDeletion(text: string): boolean {
  const age = attributeOf(text, 'max-age');
  return age ? Number(age) <= 0 : Date.parse(attributeOf(text, 'expires') ?? '') <= Date.now();
}

export function guardCookies(window: PageWindow, gate: Gate, writes: HeldWrites): void {
  // Its domain says nothing: a browser takes cookies only for the page's own.
  const refuse = (name: string, how: string, write: () => void) =>
    writes.refuse({ kind: 'cookie', store: 'cookie', name, how }, write);

  gate.patch<Document, [unknown]>(
    window.Document.prototype,
    'cookie',
    (_, [value]) => {
      const text = `${value as string}`;
      // Without "=", browsers store a cookie with an empty name and this value (RFC 6265bis section 5.6).
      const name = (/^([^;=]*)=/.exec(text)?.[1] ?? '').trim();
      if (!isDeletion(text)) return refuse(name, 'document.cookie', () => writeCookie(text));
      writes.forget('cookie', name);
      return undefined;
    },
    'set',
  );
  const { CookieStore } = window as { CookieStore?: { prototype: object } };
  gate.patch<unknown, [unknown, unknown?]>(CookieStore?.prototype, 'set', (self, args, native) => {
    const [first] = args;
    const { name } = (typeof first === 'object' && first ? first : { name: first }) as { name: string };
    const write = () => void (apply(native, self, args) as Promise<void>).catch(() => {});
    return refuse(`${name}`, 'cookieStore', write) && [Promise.resolve()];
  });
}
