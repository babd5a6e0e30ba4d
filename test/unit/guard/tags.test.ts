// Start tags in markup: what a parser would find is found, and the time to find it grows with the text, whatever stands in it.

import { describe, expect, it } from 'vitest';
import { tagsOf } from '../../../src/guard/tags.js';

const plain = (text: string) =>
  tagsOf(text).map(({ name, attributes, isOpen }) => [
    name,
    Object.fromEntries([...attributes].map(([key, { value }]) => [key, value])),
    ...(isOpen ? ['open'] : []),
  ]);

describe('tagsOf', () => {
  it('reads names, quotes and the first of two attributes', () => {
    expect(plain(`<IMG/SRC='a b' src=c alt="<p>"><p title>`)).toEqual([
      ['img', { src: 'a b' }],
      ['p', {}],
      ['p', {}],
    ]);
  });

  it('lets tags that run into each other share what follows, and each keep what is its own', () => {
    expect(plain('<img src=1 <source srcset=2 <script src=3 type=module>')).toEqual([
      ['img', { src: '1', srcset: '2', type: 'module' }],
      ['source', { srcset: '2', src: '3', type: 'module' }],
      ['script', { src: '3', type: 'module' }],
    ]);
    expect(plain(`<a style="<img src='x'" rel=y>`)).toEqual([
      ['a', { style: `<img src='x'`, rel: 'y' }],
      ['img', { src: 'x', rel: 'y' }],
    ]);
  });

  it('says where each stands', () => {
    const text = '<a><img class=x src = "y">';
    const { at, after, end, attributes } = tagsOf(text)[1]!;
    const src = attributes.get('src')!;
    expect([at, after, end].map(place => text.slice(place))).toEqual([
      text.slice(3),
      ' class=x src = "y">',
      '>',
    ]);
    expect(text.slice(src.at, src.from)).toBe('src = ');
    expect(text.slice(src.from, src.to)).toBe('"y"');
  });

  it('knows a tag whose end is not there', () => {
    expect(plain('<img src="a')).toEqual([['img', { src: '"a' }, 'open']]);
    expect(plain('<img src=a ')).toEqual([['img', { src: 'a' }, 'open']]);
    expect(plain('<i <b title="x')).toEqual([
      ['i', {}, 'open'],
      ['b', {}, 'open'],
    ]);
  });

  for (const piece of ['x<y, ', '<img <a ', '<script src=x ', '<a x="<a y=" ', `<a b='`, '<img src=x id=y>'])
    it(`takes time that grows with the text, of \`${piece}\` again and again`, { timeout: 60_000 }, () => {
      const time = (size: number) => {
        const text = piece.repeat(size / piece.length);
        const began = performance.now();
        tagsOf(text);
        return performance.now() - began;
      };
      time(20_000);
      const [some, many] = [time(50_000), time(200_000)];
      expect(many).toBeLessThan(10 * Math.max(some, 5)); // sixteen times, if it grew with the square
    });
});
