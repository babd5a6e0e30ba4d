import { describe, expect, it } from 'vitest';
import { addressesOf, dataUrls } from '../../../src/guard/requests.js';
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

describe('dataUrls', () => {
  const svg = (text: string) => `data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' ${text}/>`;
  const base64 = (text: string) => `data:text/html;base64,${btoa(text)}`;
  const found: Record<string, [url: string, addresses: string[]]> = {
    'a bare per cent sign': [
      svg(`width='100%' a='//t.test/%'`),
      ['http://www.w3.org/2000/svg', '//t.test/%'],
    ],
    'an escape beside one': ['data:text/html,50%<img src=%2F%2Ft.test/a>', ['//t.test/a']],
    'an escape that is no UTF-8': ['data:text/html,%ff%2f%2ft.test/a', ['//t.test/a']],
    'a name in UTF-8': ['data:text/html,//t%C3%BC.test/', ['//t\u00fc.test/']],
    'code with a per cent sign': ['javascript:f("50%","//t.test/")', ['//t.test/']],
    'base 64': [base64('<img src="//t.test/a">'), ['//t.test/a']],
    'base 64 with a fragment': [base64('<img src="//t.test/a">') + '#%', ['//t.test/a']],
    'base 64 after a space': [base64('<img src="//t.test/a">').replace(';', '; '), ['//t.test/a']],
    'base 64 that no browser reads': ['data:text/html;base64,PGltZw==%', []],
    'no document': ['https://t.test/100%', []],
  };
  for (const [name, [url, addresses]] of Object.entries(found))
    it(`reads ${name}`, () => expect(dataUrls(url)).toEqual(addresses));
});
