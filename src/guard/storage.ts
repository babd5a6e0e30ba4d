// localStorage and sessionStorage writes through setItem. Refused ones are held.

import { apply, type PageWindow, setItem } from '../page/natives.js';
import { patchMethod } from '../page/patch.js';
import type { StoreKind } from '../classify/types.js';
import type { Stop } from '../consent/types.js';
import type { Gate } from './gate.js';
import type { HeldWrites } from './writes.js';

/** A store of `window`, where it has it: reading the property throws where storage is off. */
export function storeOf(window: PageWindow, store: 'local' | 'session'): Storage | undefined {
  try {
    return window[`${store}Storage`];
  } catch {
    return undefined;
  }
}

export function guardStorage(window: PageWindow, gate: Gate, writes: HeldWrites): Stop {
  const session = storeOf(window, 'session');
  const kindOf = (area: Storage): StoreKind => (area === session ? 'session' : 'local');
  const { prototype } = window.Storage;
  const stops = [
    patchMethod<Storage['setItem']>(
      prototype,
      'setItem',
      native =>
        ({
          set(this: Storage, key: string, value: string) {
            const refused =
              gate.armed() &&
              writes.refuse({ kind: 'storage', store: kindOf(this), name: String(key), how: 'setItem' }, () =>
                setItem(this, key, value),
              );
            if (!refused) apply(native, this, arguments);
          },
        }).set,
    ),
    patchMethod<Storage['removeItem']>(
      prototype,
      'removeItem',
      native =>
        ({
          remove(this: Storage, key: string) {
            writes.forget(kindOf(this), String(key));
            apply(native, this, arguments);
          },
        }).remove,
    ),
  ];
  return () => stops.forEach(stop => stop());
}
