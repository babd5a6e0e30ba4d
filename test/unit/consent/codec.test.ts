import fc from 'fast-check';
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
    expect(encode(record)).toBe('1|2018.5.7|s44we8|sde8e8|save|FR|analytics:1&advertising:0|youtube:1');
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
          // RFC 6265: a cookie value holds no space, comma, semicolon, quote or backslash
          expect(line).toMatch(/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/);
          expect(decode(line)).toEqual(before);
        },
      ),
    );
  });

  it('stays under 1 kB with three categories and thirty service exceptions', () => {
    const services = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`some-service-name-${i}`, i % 2 === 0]),
    );
    expect(encode({ ...record, services }).length).toBeLessThan(1000);
  });

  it('knows a later version from rubbish', () => {
    expect(decode('2|whatever')).toBe('newer');
    expect(decode('17|a|b')).toBe('newer');
    for (const bad of [
      '',
      '1',
      'x',
      '1|||||||',
      '1|p|s44we8|s44we8|hack||a:1|',
      '1|p|z|a|save||a:1|',
      '1|%|a|b|save||a:1|',
      '1|p|a|b|save||a:2|',
      '1|p|a|b|save||a:1||',
      '{"a":1}',
      '-2|x',
      '1|p|a|b|save||a|',
    ]) {
      expect(decode(bad), bad).toBe('unreadable');
    }
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), text => void decode(text)));
    fc.assert(fc.property(fc.string(), text => void decode(`1|${text}`)));
  });
});
