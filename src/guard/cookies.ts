// Cookie writes by script: document.cookie and cookieStore. Refused ones are held. Reads and deletions pass: neither
// leaves anything behind.

import { apply, type PageWindow, writeCookie } from '../page/natives.js';
import { patchAccessor, patchMethod } from '../page/patch.js';
import type { Stop } from '../consent/types.js';
import type { Gate } from './gate.js';
import type { HeldWrites } from './writes.js';

/** The value of one attribute of a cookie text. */
const attributeOf = (text: string, name: string) =>
  new RegExp(`;\\s*${name}\\s*=\\s*"?([^;"]*)`, 'i').exec(text)?.[1]?.trim();

/** A deletion: a lifetime that is over. Max-Age wins over Expires (RFC 6265 section 5.3). */
function isDeletion(text: string): boolean {
  const age = attributeOf(text, 'max-age');
  return age ? Number(age) <= 0 : Date.parse(attributeOf(text, 'expires') ?? '') <= Date.now();
}

export function guardCookies(window: PageWindow, gate: Gate, writes: HeldWrites): Stop {
  const refuse = (name: string, domain: string | undefined, how: string, write: () => void) =>
    writes.refuse({ kind: 'cookie', store: 'cookie', name, domain: domain?.replace(/^\./, ''), how }, write);

  const stops = [
    patchAccessor(window.Document.prototype, 'cookie', native => ({
      set(this: Document, value: unknown) {
        if (gate.armed()) {
          const text = String(value);
          // Without "=", browsers store a cookie with an empty name and this value (RFC 6265bis section 5.6).
          const name = (/^([^;=]*)=/.exec(text)?.[1] ?? '').trim();
          if (isDeletion(text)) writes.forget('cookie', name);
          else if (refuse(name, attributeOf(text, 'domain'), 'document.cookie', () => writeCookie(text)))
            return;
        }
        apply(native.set, this, [value]);
      },
    })),
    patchMethod<(...args: [unknown, unknown?]) => Promise<void>>(
      (window as { CookieStore?: { prototype: object } }).CookieStore?.prototype,
      'set',
      native =>
        ({
          set(this: unknown, ...args: [unknown, unknown?]) {
            const call = () => apply(native, this, args);
            if (!gate.armed()) return call();
            const [first] = args;
            const { name, domain } = (typeof first === 'object' && first ? first : { name: first }) as Record<
              string,
              string
            >;
            const held = refuse(
              String(name),
              domain ?? undefined,
              'cookieStore',
              () => void call().catch(() => {}),
            );
            return held ? Promise.resolve() : call();
          },
        }).set,
    ),
  ];
  return () => stops.forEach(stop => stop());
}
