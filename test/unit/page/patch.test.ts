import { describe, expect, it } from 'vitest';
import { patch } from '../../../src/page/patch.js';

type Fn = (this: unknown, ...args: never[]) => unknown;

class Base {
  #value = 0;
  add(n: number, _more?: number): number {
    return n + 1;
  }
  get value(): number {
    return this.#value;
  }
  set value(value: number) {
    this.#value = value;
  }
}
const descriptor = (name: string) => Object.getOwnPropertyDescriptor(Base.prototype, name)!;

describe('patch', () => {
  it('asks first: undefined lets the native run, a list answers in its place', () => {
    const calls: unknown[] = [];
    const stop = patch<Base, [number]>(Base.prototype, 'add', 'value', (self, args) => {
      calls.push([self instanceof Base, ...args]);
      return args[0] === 7 ? ['seven'] : args[0] === 8 ? [] : undefined;
    });
    const base = new Base();
    expect([base.add(1), base.add(7), base.add(8)]).toEqual([2, 'seven', undefined]);
    expect(calls).toEqual([
      [true, 1],
      [true, 7],
      [true, 8],
    ]);
    stop();
    expect(base.add(7)).toBe(8);
  });

  it('keeps name, length and descriptor flags where it is inherited from, and is no constructor', () => {
    class Sub extends Base {}
    const before = descriptor('add');
    const stop = patch(Sub.prototype, 'add', 'value', () => undefined);
    const after = descriptor('add');
    expect(after.value).not.toBe(before.value);
    expect((after.value as Fn).name).toBe('add');
    expect((after.value as Fn).length).toBe(2);
    expect(after).toMatchObject({ enumerable: before.enumerable, writable: true, configurable: true });
    expect(() => Reflect.construct(after.value as new () => unknown, [])).toThrow(TypeError);
    stop();
    expect(descriptor('add')).toEqual(before);
    expect(Object.hasOwn(Sub.prototype, 'add')).toBe(false);
  });

  it('passes on exactly the arguments it was given', () => {
    const owner = { count: (...args: unknown[]) => args.length };
    const stop = patch(owner, 'count', 'value', () => undefined);
    expect([owner.count(), owner.count(undefined), owner.count(1, 2)]).toEqual([0, 1, 2]);
    stop();
  });

  it('leaves a later wrapper alone when undone', () => {
    const native = descriptor('add');
    const stop = patch(Base.prototype, 'add', 'value', () => undefined);
    const ours = Base.prototype.add;
    const theirs = function (this: Base, n: number) {
      return 100 + ours.call(this, n);
    };
    Base.prototype.add = theirs;
    stop();
    expect(Base.prototype.add).toBe(theirs);
    expect(new Base().add(1)).toBe(102);
    Object.defineProperty(Base.prototype, 'add', native);
  });

  it('leaves what is absent absent, and a frozen owner alone', () => {
    const empty = {};
    patch(empty, 'nothing', 'value', () => [])();
    patch(undefined, 'nothing', 'value', () => [])();
    expect('nothing' in empty).toBe(false);
    const frozen = Object.freeze({ add: (n: number) => n });
    patch(frozen, 'add', 'value', () => [5])();
    expect(frozen.add(1)).toBe(1);
  });

  it('patches the halves of an accessor one by one, and undoes them in any order', () => {
    const before = descriptor('value');
    const stopSet = patch<Base, [number]>(Base.prototype, 'value', 'set', (_, [n]) =>
      n < 0 ? [] : undefined,
    );
    const stopGet = patch<Base, []>(Base.prototype, 'value', 'get', () => ['read']);
    const base = new Base();
    base.value = 4;
    base.value = -1;
    expect(base.value).toBe('read');
    expect(descriptor('value').set?.name).toBe('set value');
    stopSet();
    stopGet();
    expect(base.value).toBe(4);
    expect(descriptor('value')).toEqual(before);
  });
});
