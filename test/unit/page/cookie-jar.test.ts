// The small jar of the script tag against the library it stands in for: each reads what the other wrote.
import fc from 'fast-check';
import Cookies from 'js-cookie';
import { describe, expect, it } from 'vitest';
import { jar } from '../../../src/page/cookie-jar.js';

const attributes = () =>
  ({ path: '/', sameSite: 'Lax', secure: true, expires: new Date(Date.now() + 1e6) }) as const;
const value = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('cookie jar', () => {
  it('is read by js-cookie, and reads it', () => {
    fc.assert(
      fc.property(value, text => {
        jar.set('small', text, attributes());
        Cookies.set('large', text, attributes());
        expect([Cookies.get('small'), jar.get('small'), jar.get('large')]).toEqual([text, text, text]);
      }),
    );
  });

  it('sends the browser the same attributes', () => {
    const written: string[] = [];
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      set: text => written.push(text as string),
    });
    const same = attributes();
    jar.set('a', 'b', same);
    Cookies.set('a', 'b', same);
    jar.set('a', 'b', { ...same, secure: false });
    Cookies.set('a', 'b', { ...same, secure: false });
    Reflect.deleteProperty(document, 'cookie');
    expect(written[0]).toBe(written[1]);
    expect(written[2]).toBe(written[3]);
    expect(written[2]).not.toContain('secure');
  });

  it('finds nothing where there is nothing, and is not fooled by a prefix', () => {
    Cookies.set('askfirst2', 'other');
    expect(jar.get('askfirst')).toBeUndefined();
    expect(jar.get('absent')).toBeUndefined();
  });
});
