// Puts a question before a method, a getter or a setter so that nobody can tell: same descriptor flags, name and length.
// Undo restores the exact descriptor, but only where ours is still on top; otherwise ours stays and its question must have
// gone quiet, so that a wrapper put over it later is not lost.

import { apply, descriptorOf } from './natives.js';
import type { Stop } from '../consent/types.js';

/** Which part of a property is meant. */
export type Half = 'value' | 'get' | 'set';

export type Native = (this: never, ...args: never[]) => unknown;

/**
 * Asked before the native runs. Undefined lets it run with what the page passed; a list answers in its place, with its
 * first item or with undefined.
 */
export type Before<T, A extends unknown[]> = (
  self: T,
  args: A,
  native: Native,
) => readonly unknown[] | undefined;

const { defineProperty, getOwnPropertyDescriptor } = Object;

/** Patches `half` of `owner[name]` wherever it is inherited from. What is absent or frozen stays as it is. */
export function patch<T, A extends unknown[]>(
  owner: object | undefined,
  name: PropertyKey,
  half: Half,
  before: Before<T, A>,
): Stop {
  const [holder, was] = (owner && descriptorOf(owner, name)) ?? [];
  const native = was?.[half] as Native | undefined;
  if (!holder || !native || !was?.configurable) return () => {};
  // A method shorthand cannot be called with `new`, as natives cannot.
  const { wrapper } = {
    wrapper(this: T, ...args: A) {
      const answer = before(this, args, native);
      return answer ? answer[0] : apply(native, this, args);
    },
  };
  for (const key of ['name', 'length']) {
    defineProperty(wrapper, key, getOwnPropertyDescriptor(native, key) ?? {});
  }
  defineProperty(holder, name, { ...was, [half]: wrapper });
  return () => {
    const now = getOwnPropertyDescriptor(holder, name);
    if (now?.[half] === wrapper) defineProperty(holder, name, { ...now, [half]: native });
  };
}
