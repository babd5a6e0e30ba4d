// localStorage and sessionStorage writes through setItem. Refused ones are held.

import { type PageWindow, setItem } from '../page/natives.js';
import type { StoreKind } from '../classify/types.js';
import type { StoredSubject } from '../consent/types.js';
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

export function guardStorage(window: PageWindow, gate: Gate, writes: HeldWrites): void {
  const session = storeOf(window, 'session');
  const kindOf = (area: Storage): StoreKind => (area === session ? 'session' : 'local');
  const { prototype } = window.Storage;
  gate.patch<Storage, [string, string]>(prototype, 'setItem', (area, args) => {
    if (args.length < 2) return undefined; // the native says what it thinks of that
    const [name, value] = args;
    const subject: StoredSubject = { kind: 'storage', store: kindOf(area), name: `${name}`, how: 'setItem' };
    return writes.refuse(subject, () => setItem(area, name, value));
  });
  gate.patch<Storage, [string]>(prototype, 'removeItem', (area, [name]) => {
    writes.forget(kindOf(area), `${name}`);
    return undefined;
  });
}
