import { describe, expect, it } from 'vitest';
import { createHeld, type HeldItem, isMasked, mask, startOf, unmask } from '../../../src/guard/held.js';

const item = (element: Element, attribute = 'src'): HeldItem => ({
  subject: { kind: 'image', url: 'https://a.example/', how: 'test' },
  element,
  attribute,
  scripted: true,
  declared: false,
});
const image = () => document.createElement('img');

describe('held', () => {
  it('keeps one item for each attribute of an element, in order', () => {
    const held = createHeld();
    const [a, b] = [image(), image()];
    held.add(item(a));
    held.add(item(b));
    held.add(item(a, 'srcset'));
    held.add(item(a));
    // Element by element: the place of an element does not change when it is held anew.
    expect(held.items().map(({ element, attribute }) => [element === a ? 'a' : 'b', attribute])).toEqual([
      ['a', 'srcset'],
      ['a', 'src'],
      ['b', 'src'],
    ]);
    expect(held.of(a).map(({ attribute }) => attribute)).toEqual(['srcset', 'src']);
    held.remove(a, 'src');
    expect([held.has(a), held.has(b)]).toEqual([true, true]);
    held.remove(a);
    expect([held.has(a), held.has(b)]).toEqual([false, true]);
  });

  it('lets go of the oldest element that nobody inserted, so that a loop cannot fill the memory', () => {
    const held = createHeld();
    const inserted = image();
    document.body.append(inserted);
    held.add(item(inserted));
    const strays = Array.from({ length: 2500 }, image);
    for (const stray of strays) held.add(item(stray));
    expect(held.items().length).toBeLessThanOrEqual(2001);
    expect(held.has(inserted)).toBe(true);
    expect(held.has(strays[0] as Element)).toBe(false);
    expect(held.has(strays.at(-1) as Element)).toBe(true);
  });
});

describe('a script that the browser would have started', () => {
  const script = () => Object.assign(document.createElement('script'), { src: 'https://a.example/' });
  it('is marked when it is held in the document, and its copies bear the same mark', () => {
    const held = createHeld();
    const [inside, outside, next] = [script(), script(), script()];
    document.body.append(inside, next);
    for (const element of [inside, outside, next]) held.add(item(element, 'type'));
    expect(startOf(inside)).not.toBe(null);
    expect(startOf(outside)).toBe(null);
    expect(startOf(next)).not.toBe(startOf(inside));
    const mark = startOf(inside);
    held.add(item(inside, 'type'));
    expect(startOf(inside)).toBe(mark);
    unmask(inside, 'type');
    expect(startOf(inside)).toBe(null);
  });
});

describe('holding', () => {
  it('three thousand elements costs about ten times what three hundred cost', { timeout: 30_000 }, () => {
    const time = (count: number) => {
      const elements = Array.from({ length: count }, image);
      document.body.append(...elements);
      const held = createHeld();
      const start = performance.now();
      for (const element of elements) {
        held.add(item(element));
        held.has(element);
      }
      for (const element of elements) held.remove(element);
      return performance.now() - start;
    };
    time(300);
    // Each looked through all others once: a hundred times as long, and more.
    expect(time(3000)).toBeLessThan(Math.max(10, time(300)) * 40);
  });
});

describe('mask', () => {
  it('moves an attribute away and back', () => {
    const element = image();
    mask(element, 'src', 'x.png');
    expect(element.outerHTML).toBe('<img data-askfirst-src="x.png">');
    expect(isMasked(element, 'src')).toBe(true);
    unmask(element, 'src');
    expect(element.outerHTML).toBe('<img src="x.png">');
    expect(isMasked(element, 'src')).toBe(false);
  });

  it('remembers that a script had no type', () => {
    const script = document.createElement('script');
    mask(script, 'type', null);
    expect(isMasked(script, 'type')).toBe(true);
    unmask(script, 'type');
    expect(script.getAttributeNames()).toEqual([]);
    mask(script, 'type', 'module');
    unmask(script, 'type');
    expect(script.getAttribute('type')).toBe('module');
  });
});
