// Puts a question before a method, a getter, a setter or a constructor so that nobody can tell: same descriptor flags,
// name and length; a constructor keeps its statics, its prototype and its subclasses.
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

/** By wrapper. */
const natives = new WeakMap<object, Native>();

/** Of constructors, by native. */
const wrappers = new WeakMap<object, object>();

/** Lets `ours` show the text of a native. */
export const disguise = (ours: object, native: unknown): void =>
  void natives.set(ours, natives.get(native as object) ?? (native as Native));

/** What a wrapper stands for, so that its text can be that of the native. */
export const nativeOf = (wrapper: object): Native | undefined => natives.get(wrapper);

/**
 * The argument at `at` as text. It is converted once and stays so: what is judged is what the native gets. Trusted types
 * keep their worth, and what has no text is left for the native to complain of.
 */
export function textAt(args: unknown[], at: number): string {
  const value = args[at];
  if (typeof value === 'string') return value;
  if (typeof value === 'symbol') return '';
  const text = `${value as string}`;
  const { trustedTypes: types } = globalThis as {
    trustedTypes?: Record<string, (value: unknown) => boolean>;
  };
  const isTrusted =
    types && (types['isHTML']?.(value) || types['isScriptURL']?.(value) || types['isScript']?.(value));
  if (Object(value) === value && !isTrusted) args[at] = text;
  return text;
}

/**
 * Puts what `make` makes of member `name` of the dictionary at `at` in its place. It is read once; the page's own object
 * stays as it is.
 */
export function memberAt<T>(
  args: unknown[],
  at: number,
  name: string,
  make: (value: T) => unknown,
): undefined {
  const given = args[at] as Record<string, T>;
  if (Object(given) !== given) return;
  const value = given[name];
  args[at] = Object.create(given, { [name]: { value: value && make(value) } });
}

/** Lets the native run first and shows its answer, if any, to `look`. */
export const after =
  <R>(look: (answer: R, self: never) => void): Before<unknown, unknown[]> =>
  (self, args, native) => {
    const answer = apply(native, self, args) as R;
    if (answer) look(answer, self as never);
    return [answer];
  };

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
  // Nearly every call has one or two arguments, and a list of them costs more than all the rest.
  const run = Function.prototype.call.bind(native) as (self: T, ...args: unknown[]) => unknown;
  // A method shorthand cannot be called with `new`, as natives cannot.
  const { wrapper } = {
    wrapper(this: T, ...args: A) {
      const answer = before(this, args, native);
      if (answer) return answer[0];
      if (args.length === 1) return run(this, args[0]);
      return args.length === 2 ? run(this, args[0], args[1]) : apply(native, this, args);
    },
  };
  for (const key of ['name', 'length']) {
    defineProperty(wrapper, key, getOwnPropertyDescriptor(native, key) ?? {});
  }
  disguise(wrapper, native);
  defineProperty(holder, name, { ...was, [half]: wrapper });
  return () => {
    const now = getOwnPropertyDescriptor(holder, name);
    if (now?.[half] === wrapper) defineProperty(holder, name, { ...now, [half]: native });
  };
}

/**
 * Patches the constructor `owner[name]`. `before` may change the arguments in place, or answer with an object of its own.
 */
export function patchConstructor(
  owner: object,
  name: string,
  before: (args: unknown[], native: new (...args: unknown[]) => object) => object | undefined,
): Stop {
  const was = getOwnPropertyDescriptor(owner, name);
  const native = was?.value as (new (...args: unknown[]) => object) | undefined;
  if (!native || !was?.configurable) return () => {};
  const { prototype } = native as { prototype: object };
  // A proxy: a function of ours could not be called as natives are, nor stand behind `class X extends WebSocket`.
  const wrapper =
    // The same constructor under another name stays the same.
    wrappers.get(native) ??
    new Proxy(native, {
      construct: (_, args, target) =>
        before(args, native) ?? (Reflect.construct(native, args, target) as object),
    });
  wrappers.set(native, wrapper);
  disguise(wrapper, native);
  const put = (value: unknown) => {
    defineProperty(owner, name, { ...was, value });
    const { constructor } = prototype;
    // Else `new socket.constructor(url)` would be the way round.
    if (constructor === native || constructor === wrapper)
      defineProperty(prototype, 'constructor', { value, configurable: true, writable: true });
  };
  put(wrapper);
  return () => {
    if (getOwnPropertyDescriptor(owner, name)?.value === wrapper) put(native);
  };
}
