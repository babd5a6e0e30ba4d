import { describe, expect, it } from 'vitest';
import { createHeld, type HeldItem, isMasked, mask, unmask } from '../../../src/guard/held.js';

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
    expect(held.items().map(({ element, attribute }) => [element === a ? 'a' : 'b', attribute])).toEqual([
      ['b', 'src'],
      ['a', 'srcset'],
      ['a', 'src'],
    ]);
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
