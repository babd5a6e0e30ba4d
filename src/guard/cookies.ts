// Cookie writes by script: document.cookie and cookieStore. A refused write is held, the latest one per name, and
// written when its category is granted. Reads and deletions pass: neither leaves anything behind.

import { patchAccessor, patchMethod } from '../page/patch.js';
import type { Stop, Subject } from '../consent/types.js';
import type { Gate, Realm } from './gate.js';

type CookieInit = { readonly name?: unknown; readonly domain?: unknown };

/** A deletion: a lifetime that is over. */
function isDeletion(text: string): boolean {
  const age = /;\s*max-age\s*=\s*"?(-?\d+)/i.exec(text)?.[1];
  if (age !== undefined) return Number(age) <= 0;
  const expires = /;\s*expires\s*=\s*([^;]+)/i.exec(text)?.[1];
  return expires !== undefined && Date.parse(expires) <= Date.now();
}

export function guardCookies({ window, natives }: Realm, gate: Gate): Stop {
  const held = new Map<string, { readonly subject: Subject; readonly write: () => void }>();

  /** Holds the write if refused. */
  const refused = (name: string, domain: string | undefined, how: string, write: () => void): boolean =>
    gate.safe(() => {
      const subject: Subject = { kind: 'cookie', store: 'cookie', name, domain, how };
      const verdict = gate.ask(subject);
      if (verdict.action === 'allow') return false;
      if (!held.has(name)) gate.note(subject, verdict, 'held', 'write');
      held.set(name, { subject, write });
      return true;
    }, true);

  gate.onRelease(() => {
    for (const [name, { subject, write }] of held) {
      const verdict = gate.ask(subject);
      if (verdict.action !== 'allow') continue;
      held.delete(name);
      gate.safe(write, undefined);
      gate.note(subject, verdict, 'released', 'nothing');
    }
  });

  const stops = [
    patchAccessor(window.Document.prototype, 'cookie', native => ({
      set(this: Document, value: unknown) {
        if (gate.armed()) {
          const text = String(value);
          const [pair = ''] = text.split(';', 1);
          const equals = pair.indexOf('=');
          // Without "=", browsers store a cookie with an empty name and this value (RFC 6265bis section 5.6).
          const name = equals < 0 ? '' : pair.slice(0, equals).trim();
          const domain = /;\s*domain\s*=\s*\.?([^;\s]+)/i.exec(text)?.[1];
          const deletion = isDeletion(text);
          if (deletion) held.delete(name);
          else if (refused(name, domain, 'document.cookie', () => natives.writeCookie(text))) return;
        }
        Reflect.apply(native.set, this, [value]);
      },
    })),
    patchMethod<(...args: [unknown, unknown?]) => Promise<void>>(
      (window as { CookieStore?: { prototype: object } }).CookieStore?.prototype,
      'set',
      native =>
        ({
          set(this: unknown, first: unknown, second?: unknown) {
            const call = () => Reflect.apply(native, this, second === undefined ? [first] : [first, second]);
            if (!gate.armed()) return call();
            const init = (typeof first === 'object' ? first : { name: first }) as CookieInit | null;
            const domain = typeof init?.domain === 'string' ? init.domain.replace(/^\./, '') : undefined;
            const held = refused(
              String(init?.name ?? ''),
              domain,
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
