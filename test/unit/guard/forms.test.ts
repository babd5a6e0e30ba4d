import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../../src/guard/requests.js';
import { domainForms, pathForms } from '../../../src/guard/sweep.js';

describe('sweep forms', () => {
  it('names every domain that a page may have used', () => {
    expect(domainForms('www.shop.co.uk')).toEqual(['', 'www.shop.co.uk', 'shop.co.uk', 'co.uk', 'uk']);
  });
  it('names every path above the page, with and without the slash', () => {
    expect(pathForms('/a/b')).toEqual(['/', '/a', '/a/', '/a/b', '/a/b/']);
    expect(pathForms('/')).toEqual(['/']);
  });
});

describe('addressesOf', () => {
  it('takes src as it is and finds every address in srcset', () => {
    expect(addressesOf('image', 'src', 'https://a.com/x, y')).toEqual(['https://a.com/x, y']);
    const all = addressesOf('image', 'srcset', 'https://a.com/1.png 1x, //b.com/2.png 2x,c.png');
    expect(all).toEqual(expect.arrayContaining(['https://a.com/1.png', '//b.com/2.png', 'c.png']));
    expect(addressesOf('image', 'imagesrcset', ' https://c.com/d,\n 2.5x ')).toContain('https://c.com/d');
  });
});
