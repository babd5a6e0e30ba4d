// The addresses in a value: in documents that are their own address, in refreshes, in attributes of any prefix.

import { describe, expect, it } from 'vitest';
import { addressesOf, hrefOf, kindOf } from '../../../src/guard/requests.js';

const U = 'https://t.test/p';
const html = `<img src="${U}">`;
const e = encodeURIComponent;

describe('addressesOf', () => {
  for (const [name, value] of Object.entries({
    plain: `data:text/html,${e(html)}`,
    'line feed in the scheme': `da\nta:text/html,${e(html)}`,
    'control character in front': `\u0002data:text/html,${e(html)}`,
    base64: `data:text/html;base64,${btoa(html)}`,
    'base64 after a space': `data:text/html; base64,${btoa(html)}`,
    'UTF-16': `data:text/html;charset=utf-16le;base64,${btoa([...html].map(c => `${c}\0`).join(''))}`,
    nested: `data:text/html,${e(`<iframe src="data:text/html,${e(html)}">`)}`,
    'nested in base64': `data:text/html,${e(`<iframe src="data:text/html;base64,${btoa(html)}">`)}`,
    'escapes of CSS': `data:text/css,${e(`@import "https:\\2f \\2f t.test/p"`)}`,
    'no slashes': `data:text/html,${e('<img src=https:t.test/p>')}`,
    code: `java\nscript:"<img src=${U} >"`,
  }))
    it(`finds an address in a document that is one: ${name}`, () => {
      expect(addressesOf('frame', 'src', value).map(url => hrefOf(url))).toContain(U);
    });

  it('looks into no other kind', () => {
    expect(addressesOf('image', 'src', `data:image/svg+xml,${html}`)).toHaveLength(1);
  });

  it('reads a refresh as browsers do', () => {
    for (const content of [`0;url=${U}`, `0;${U}`, `0 ${U}`, `1.5 , URL = '${U}' x`, `0;"${U}"`])
      expect(addressesOf('other', 'content', content), content).toEqual([U]);
    for (const content of ['width=device-width', '5', `see ${U}`])
      expect(addressesOf('other', 'content', content).join(''), content).toBe('');
  });

  it('reads CSS in an animation', () => {
    expect(addressesOf('image', 'to', `url("${U}"), auto`)).toContain(U);
  });
});

it('knows an attribute of XLink by whatever prefix', () => {
  expect(kindOf('image', 'o:href')).toBe('image');
  expect(kindOf('image', 'href')).toBe('image');
  expect(kindOf('a', 'o:href')).toBe(undefined);
});
