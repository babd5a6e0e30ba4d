// localStorage and sessionStorage writes through setItem. A refused write is held, the latest one per key, and written
// when its category is granted.

import { patchMethod } from '../page/patch.js';
import type { Stop, Subject } from '../consent/types.js';
import type { Gate, Realm } from './gate.js';

/** The two stores of a window, where it has them: reading the property throws where storage is off. */
export function storesOf(window: Realm['window']): { local?: Storage; session?: Storage } {
  const stores: { local?: Storage; session?: Storage } = {};
  try {
    stores.local = window.localStorage;
    stores.session = window.sessionStorage;
  } catch {
    // Nothing is stored, so nothing needs holding.
  }
  return stores;
}

export function guardStorage({ window, natives }: Realm, gate: Gate): Stop {
  const { session } = storesOf(window);
  const held = new Map<string, { readonly subject: Subject; readonly write: () => void }>();
  const keyOf = (area: Storage, key: string) => (area === session ? 's' : 'l') + key;

  gate.onRelease(() => {
    for (const [id, { subject, write }] of held) {
      const verdict = gate.ask(subject);
      if (verdict.action !== 'allow') continue;
      held.delete(id);
      gate.safe(write, undefined); // the store may be full by now
      gate.note(subject, verdict, 'released', 'nothing');
    }
  });

  const stops = [
    patchMethod<Storage['setItem']>(
      window.Storage.prototype,
      'setItem',
      native =>
        ({
          setItem(this: Storage, key: string, value: string) {
            const refused =
              gate.armed() &&
              gate.safe(() => {
                const name = String(key);
                const subject: Subject = {
                  kind: 'storage',
                  store: this === session ? 'session' : 'local',
                  name,
                  how: 'setItem',
                };
                const verdict = gate.ask(subject);
                if (verdict.action === 'allow') return false;
                const id = keyOf(this, name);
                const text = String(value);
                if (!held.has(id)) gate.note(subject, verdict, 'held', 'write');
                held.set(id, { subject, write: () => natives.setItem(this, name, text) });
                return true;
              }, true);
            if (!refused) Reflect.apply(native, this, arguments);
          },
        }).setItem,
    ),
    patchMethod<Storage['removeItem']>(
      window.Storage.prototype,
      'removeItem',
      native =>
        ({
          removeItem(this: Storage, key: string) {
            if (held.size) held.delete(keyOf(this, String(key)));
            Reflect.apply(native, this, arguments);
          },
        }).removeItem,
    ),
  ];
  return () => stops.forEach(stop => stop());
}
