// Writes that wait: the latest one per name is kept in memory and made when its category is granted.

import type { StoredSubject } from '../consent/types.js';
import type { Gate } from './gate.js';

export interface HeldWrites {
  /** Holds `write` if `subject` is refused; then it answers, as page/patch.ts wants it, that the write is done. */
  refuse(subject: StoredSubject, write: () => void): [] | undefined;
  /** The page deleted the name itself, or all of that store. */
  forget(store: StoredSubject['store'], name?: string): void;
  /** Makes every write that is allowed now. */
  release(): void;
}

export function createHeldWrites(gate: Gate): HeldWrites {
  const held = new Map<string, readonly [StoredSubject, () => void]>();
  return {
    refuse: (subject, write) =>
      gate.safe((): [] | undefined => {
        if (!gate.armed() || gate.allows(subject)) return undefined;
        const key = subject.store + subject.name;
        if (!held.has(key)) gate.note(subject, 'held', 'write');
        held.set(key, [subject, write]);
        return [];
      }, []),
    forget(store, name) {
      for (const key of held.keys())
        if (name === undefined ? key.startsWith(store) : key === store + name) held.delete(key);
    },
    release() {
      for (const [key, [subject, write]] of held) {
        if (!gate.allows(subject)) continue;
        held.delete(key);
        gate.safe(write, undefined); // the store may be full by now
        gate.note(subject, 'released');
      }
    },
  };
}
