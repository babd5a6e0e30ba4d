// Replaces a method or an accessor so that nobody can tell: same descriptor flags, name and length. Undo restores the
// exact descriptor, but only where ours is still on top; otherwise ours stays, and its owner must have gone inert, so
// that a wrapper put over it later is not lost.

import { descriptorOf } from './natives.js';
import type { Stop } from '../consent/types.js';

type Method = (this: never, ...args: never[]) => unknown;

/** The two halves of an accessor; a half that is absent in a replacement stays native. */
export interface Accessor {
  get(this: unknown): unknown;
  set(this: unknown, value: unknown): void;
}

const { defineProperty, getOwnPropertyDescriptor } = Object;

/** Puts `parts` over the same parts of `owner[name]`, wherever it is inherited from. */
function replace(
  owner: object | undefined,
  name: PropertyKey,
  make: (before: PropertyDescriptor) => PropertyDescriptor | undefined,
): Stop {
  const [holder, before] = (owner && descriptorOf(owner, name)) ?? [];
  const parts = before && make(before);
  // What a page has frozen stays as it is.
  if (!holder || !parts || !before.configurable) return () => {};
  for (const half of ['value', 'get', 'set'] as const) {
    const ours = parts[half] as object | undefined;
    for (const key of ['name', 'length']) {
      const disguise = ours && getOwnPropertyDescriptor(before[half] as object, key);
      if (disguise) defineProperty(ours, key, disguise);
    }
  }
  const after = { ...before, ...parts };
  defineProperty(holder, name, after);
  return () => {
    const now = getOwnPropertyDescriptor(holder, name);
    if (now && now.value === after.value && now.get === after.get && now.set === after.set) {
      defineProperty(holder, name, before);
    }
  };
}

/**
 * Replaces the method `name` where `owner` has or inherits it. `make` is given the native and returns its replacement;
 * a method shorthand keeps it non-constructible as natives are. Absent methods are left absent.
 */
export function patchMethod<F extends Method>(
  owner: object | undefined,
  name: PropertyKey,
  make: (native: F) => F,
): Stop {
  return replace(owner, name, ({ value }) =>
    typeof value === 'function' ? { value: make(value as F) } : undefined,
  );
}

/** Replaces halves of the accessor `name` where `owner` has or inherits it. */
export function patchAccessor(
  owner: object | undefined,
  name: PropertyKey,
  make: (native: Accessor) => Partial<Accessor>,
): Stop {
  return replace(owner, name, ({ get, set }) => (get && set ? make({ get, set }) : undefined));
}
