import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../../src/consent/config.js';

const codes = (input: unknown) => checkConfig(input).problems.map(({ code, at }) => `${code} ${at}`);

describe('checkConfig', () => {
  it('accepts nothing at all, and fills in the defaults', () => {
    const { settings, problems } = checkConfig({});
    expect(problems).toEqual([]);
    expect([...settings.categories.keys()]).toEqual(['analytics', 'advertising']);
    expect(settings).toMatchObject({
      policy: { version: '1' },
      unknown: 'observe',
      tagManagers: 'any',
      model: 'opt-in',
      cookie: 'askfirst',
      lifetime: { accept: 180, reject: 180 },
      google: {},
    });
  });

  it('keeps what is right', () => {
    const { settings, problems } = checkConfig({
      policy: { version: '2018.5.7', url: '/privacy' },
      categories: { analytics: {}, functional: { label: 'Video' }, advertising: {} },
      services: {
        matomo: { category: 'analytics', hosts: ['stats.example.com'], cookies: ['_pk_*'] },
        youtube: {},
      },
      unknown: 'block',
      tagManagers: 'first-party',
    });
    expect(problems).toEqual([]);
    expect([...settings.categories.keys()]).toEqual(['analytics', 'functional', 'advertising']);
    expect(settings.services.get('matomo')?.hosts).toEqual(['stats.example.com']);
  });

  it.each<[string, unknown, string[]]>([
    ['not an object', 'hello', ['config/wrong-type ']],
    ['a list', [], ['config/wrong-type ']],
    ['null', null, ['config/wrong-type ']],
    ['a misspelt key', { polcy: {} }, ['config/unknown-key polcy']],
    ['a nested misspelt key', { services: { a: { host: ['x'] } } }, ['config/unknown-key services.a.host']],
    ['a number for a text', { policy: { version: 3 } }, ['config/wrong-type policy.version']],
    ['a text for a list', { services: { a: { hosts: 'a.com' } } }, ['config/wrong-type services.a.hosts']],
    ['too long a lifetime', { lifetime: { accept: 500 } }, ['config/wrong-type lifetime.accept']],
    [
      'a category that is not offered',
      { services: { a: { category: 'ads' } } },
      ['config/unknown-category services.a.category'],
    ],
    ['a tag manager pinned to nothing', { tagManagers: 'nope' }, ['config/unknown-category tagManagers']],
    [
      'a service in two categories',
      { services: { a: { category: ['analytics', 'advertising'] } } },
      ['config/two-categories services.a.category'],
    ],
    [
      'one host claimed for two categories',
      {
        services: {
          a: { category: 'analytics', hosts: ['x.com'] },
          b: { category: 'advertising', hosts: ['x.com'] },
        },
      },
      ['config/two-categories services.b.hosts'],
    ],
    ['an unusable cookie name', { cookie: 'a;b' }, ['config/wrong-type cookie']],
    ['a cookie name of another type', { cookie: null }, ['config/wrong-type cookie']],
    ['a cookie name in a list', { cookie: ['a'] }, ['config/wrong-type cookie']],
    [
      'two faults at once',
      { model: 'maybe', policy: 1 },
      ['config/wrong-type model', 'config/wrong-type policy'],
    ],
  ])('names %s, by code and path', (_, input, expected) => {
    expect(codes(input)).toEqual(expected);
  });

  it('keeps the sound parts of a faulty configuration', () => {
    const { settings } = checkConfig({
      policy: { version: 3, url: '/p' },
      services: { a: { hosts: ['a.com'], category: 'analytics' }, b: 7 },
    });
    expect(settings.policy).toEqual({ version: '1', url: '/p' });
    expect(settings.owner.url('a.com', '/', '', false)).toBe('a');
  });

  it('is not fooled by inherited keys', () => {
    expect(codes(JSON.parse('{"constructor": 1, "__proto__": 2}'))).toEqual([
      'config/unknown-key constructor',
      'config/unknown-key __proto__',
    ]);
  });

  it('never throws, and faulty input gives usable defaults', () => {
    fc.assert(
      fc.property(fc.anything(), input => {
        const { settings } = checkConfig(input);
        expect(settings.policy.version).toBeTypeOf('string');
      }),
    );
    fc.assert(
      fc.property(
        fc.record({ services: fc.dictionary(fc.string(), fc.anything()), policy: fc.anything() }),
        input => {
          expect(checkConfig(input).settings.categories.size).toBeGreaterThan(0);
        },
      ),
    );
  });
});
