import { describe, expect, it } from 'vitest';
import { patchAccessor, patchMethod } from '../../../src/page/patch.js';

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
const wrap = (native: Fn): Fn =>
  ({
    x(this: unknown, n: number) {
      return 10 + (Reflect.apply(native, this, [n]) as number);
    },
  }).x;

describe('patchMethod', () => {
  it('keeps name, length and descriptor flags, and is no constructor', () => {
    class Sub extends Base {}
    const before = Object.getOwnPropertyDescriptor(Base.prototype, 'add');
    const stop = patchMethod(Sub.prototype, 'add', wrap);
    const after = Object.getOwnPropertyDescriptor(Base.prototype, 'add');
    expect(new Sub().add(1)).toBe(12);
    expect((after?.value as Fn).name).toBe('add');
    expect((after?.value as Fn).length).toBe(2);
    expect(after).toMatchObject({ enumerable: before?.enumerable, writable: true, configurable: true });
    expect(() => Reflect.construct(after?.value as new () => unknown, [])).toThrow(TypeError);
    stop();
    expect(Object.getOwnPropertyDescriptor(Base.prototype, 'add')).toEqual(before);
    expect(Object.hasOwn(Sub.prototype, 'add')).toBe(false);
  });

  it('leaves a later wrapper alone when undone', () => {
    const stop = patchMethod(Base.prototype, 'add', wrap);
    const ours = Base.prototype.add;
    const theirs = function (this: Base, n: number) {
      return 100 + ours.call(this, n);
    };
    const native = Object.getOwnPropertyDescriptor(Base.prototype, 'add');
    Base.prototype.add = theirs;
    stop();
    expect(Base.prototype.add).toBe(theirs);
    Object.defineProperty(Base.prototype, 'add', native!);
    stop();
    expect(new Base().add(1)).toBe(2);
  });

  it('leaves what is absent absent, and a frozen owner alone', () => {
    const empty = {};
    patchMethod(empty, 'nothing', wrap)();
    patchMethod(undefined, 'nothing', wrap)();
    expect('nothing' in empty).toBe(false);
    const frozen = Object.freeze({ add: (n: number) => n });
    patchMethod(frozen, 'add', wrap)();
    expect(frozen.add(1)).toBe(1);
  });
});

describe('patchAccessor', () => {
  it('replaces one half and keeps the other native', () => {
    const before = Object.getOwnPropertyDescriptor(Base.prototype, 'value');
    const stop = patchAccessor(Base.prototype, 'value', native => ({
      set(this: unknown, value: unknown) {
        Reflect.apply(native.set, this, [Number(value) * 2]);
      },
    }));
    const object = new Base();
    object.value = 4;
    expect(object.value).toBe(8);
    const after = Object.getOwnPropertyDescriptor(Base.prototype, 'value');
    expect(after?.get).toBe(before?.get);
    expect(after?.set?.name).toBe('set value');
    stop();
    expect(Object.getOwnPropertyDescriptor(Base.prototype, 'value')).toEqual(before);
  });
});
