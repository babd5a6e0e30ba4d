import fc from 'fast-check';
import Cookies from 'js-cookie';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../../src/consent/codec.js';
import type { ConsentRecord } from '../../../src/consent/types.js';

const record: ConsentRecord = {
  policy: '2018.5.7',
  decidedAt: 1_700_000_000_000,
  expiresAt: 1_715_552_000_000,
  method: 'save',
  region: 'FR',
  choices: { analytics: true, advertising: false },
  services: { youtube: true },
};

describe('codec', () => {
  it('writes one readable line', () => {
    expect(encode(record)).toBe(
      '{"v":1,"policy":"2018.5.7","decidedAt":1700000000000,"expiresAt":1715552000000,"method":"save","region":"FR",' +
        '"choices":{"analytics":true,"advertising":false},"services":{"youtube":true}}',
    );
  });

  it('reads back what it wrote, whatever the texts are', () => {
    const text = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
    const second = fc.integer({ min: 0, max: 4_000_000_000 });
    const answers = fc.dictionary(text, fc.boolean(), { maxKeys: 6, noNullPrototype: true });
    fc.assert(
      fc.property(
        text,
        second,
        second,
        fc.option(text, { nil: undefined }),
        answers,
        answers,
        (policy, a, b, region, choices, services) => {
          const before: ConsentRecord = {
            policy,
            decidedAt: Math.min(a, b) * 1000,
            expiresAt: Math.max(a, b) * 1000,
            method: 'api',
            region,
            choices,
            services,
          };
          const line = encode(before);
          expect(decode(line)).toEqual(before);
        },
      ),
    );
  });

  it('stays under 1 kB in the cookie with three categories and fifteen service exceptions', () => {
    const services = Object.fromEntries(
      Array.from({ length: 15 }, (_, i) => [`some-service-name-${i}`, i % 2 === 0]),
    );
    const name = 'askfirst';
    const choices = { analytics: true, functional: false, advertising: true };
    Cookies.set(name, encode({ ...record, choices, services }));
    expect(document.cookie.length).toBeLessThan(1000);
    expect(decode(Cookies.get(name) ?? '')).toMatchObject({ services });
    // What a server does, in any language.
    const value = document.cookie.split('=')[1] ?? '';
    expect(JSON.parse(decodeURIComponent(value))).toMatchObject({ v: 1, choices });
  });

  it('knows a later version from rubbish', () => {
    const good = JSON.parse(encode(record)) as Record<string, unknown>;
    expect(decode(JSON.stringify(good))).toEqual(record);
    expect(decode('{"v":2}')).toBe('newer');
    expect(decode('{"v":17,"anything":[]}')).toBe('newer');
    const broken: Record<string, unknown>[] = [
      { ...good, v: 0 },
      { ...good, v: '1' },
      { ...good, v: undefined },
      { ...good, policy: 5 },
      { ...good, decidedAt: 'now' },
      { ...good, decidedAt: 1e13 },
      { ...good, method: '' },
      { ...good, choices: { analytics: 1 } },
      { ...good, choices: undefined },
      { ...good, services: [] },
      { ...good, more: 1 },
    ];
    for (const record of broken)
      expect(decode(JSON.stringify(record)), JSON.stringify(record)).toBe('unreadable');
    for (const text of ['', 'x', 'null', '[]', '1', '"1"', '{', '{"v":1}'])
      expect(decode(text), text).toBe('unreadable');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), text => void decode(text)));
    fc.assert(fc.property(fc.json(), text => void decode(text)));
    fc.assert(
      fc.property(
        fc.record({ v: fc.constant(1), choices: fc.anything() }),
        value => void decode(JSON.stringify(value)),
      ),
    );
  });
});
