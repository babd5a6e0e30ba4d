// Replaces a method or an accessor so that nobody can tell: same descriptor flags, name and length. Undo restores the
// exact descriptor, but only where ours is still on top; otherwise ours stays, and its owner must have gone inert, so
// that a wrapper put over it later is not lost.

import { descriptorOf } from './natives.js';
import type { Stop } from '../consent/types.js';

type Method = (this: unknown, ...args: never[]) => unknown;

function disguise(wrapper: object, native: object): void {
  for (const key of ['name', 'length']) {
    const descriptor = Object.getOwnPropertyDescriptor(native, key);
    if (descriptor) Object.defineProperty(wrapper, key, descriptor);
  }
}

/** Defines `next` over `holder[name]`; returns the undo. A frozen holder is left alone, with an undo that does nothing. */
function replace(
  holder: object,
  name: PropertyKey,
  before: PropertyDescriptor,
  next: PropertyDescriptor,
): Stop {
  if (!before.configurable) {
    if (!before.writable || !Reflect.set(holder, name, next.value)) return () => {};
    return () => void (Reflect.get(holder, name) === next.value && Reflect.set(holder, name, before.value));
  }
  Object.defineProperty(holder, name, next);
  return () => {
    const now = Object.getOwnPropertyDescriptor(holder, name);
    if (now && now.value === next.value && now.get === next.get && now.set === next.set) {
      Object.defineProperty(holder, name, before);
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
  const [holder, before] = (owner && descriptorOf(owner, name)) ?? [];
  const native = before?.value as F | undefined;
  if (!holder || !before || typeof native !== 'function') return () => {};
  const wrapper = make(native);
  disguise(wrapper, native);
  return replace(holder, name, before, { ...before, value: wrapper });
}

export interface Accessor {
  get(this: unknown): unknown;
  set(this: unknown, value: unknown): void;
}

/** Replaces the getter and setter of `name` where `owner` has or inherits it; halves that the native lacks stay absent. */
export function patchAccessor(
  owner: object | undefined,
  name: PropertyKey,
  make: (native: Accessor) => Partial<Accessor>,
): Stop {
  const [holder, before] = (owner && descriptorOf(owner, name)) ?? [];
  if (!holder || !before?.get || !before.set) return () => {};
  const made = make({ get: before.get, set: before.set });
  if (made.get) disguise(made.get, before.get);
  if (made.set) disguise(made.set, before.set);
  return replace(holder, name, before, {
    ...before,
    get: made.get ?? before.get,
    set: made.set ?? before.set,
  });
}
