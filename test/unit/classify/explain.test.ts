// explain and explainName: every rule considered, in order, and the first that matched is the classifier's answer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  classifyName,
  classifyUrl,
  compileOwner,
  explain,
  explainName,
} from '../../../src/classify/index.js';
import type { Step } from '../../../src/classify/index.js';

const page = 'https://www.shop.example/';
const owner = compileOwner(
  new Map([
    ['stats', { category: 'analytics', hosts: ['stats.example.net'], urls: ['/own/*'], cookies: ['stat*'] }],
    ['matomo', {}],
  ]),
  ['shop-cdn.example'],
);
const catalogue = {
  host: (suffix: string) =>
    suffix === 'listed.example'
      ? ({ class: 'analytics', rule: 'host:listed.example', confidence: 'medium' } as const)
      : undefined,
  name: (name: string) =>
    name === 'listed'
      ? ({ class: 'analytics', rule: 'name:listed', confidence: 'medium' } as const)
      : undefined,
};
const answerOf = (steps: readonly Step[]) => steps.find(({ matched }) => matched);

describe('explain', () => {
  test('shows what was considered before the answer', () => {
    const steps = explain('https://www.facebook.com/x', { page });
    expect(steps.map(({ step, rule, matched }) => [step, rule, matched])).toEqual(
      expect.arrayContaining([
        ['owner', 'owner', false],
        ['url', 'url:meta-pixel/tr', false],
        ['signature', 'signature:prebid', false],
        ['catalogue', 'catalogue', false],
        ['host', 'host:facebook.com', true],
      ]),
    );
    expect(answerOf(steps)).toEqual({
      step: 'host',
      rule: 'host:facebook.com',
      matched: true,
      class: 'advertising',
    });
  });
  test.each([
    ['https://stats.example.net/', 'owner'],
    ['/own/x', 'owner'],
    ['data:,', 'invalid'],
    ['https://www.facebook.com/tr', 'url'],
    ['/matomo.js', 'signature'],
    ['/x', 'same-site'],
    ['https://listed.example/', 'catalogue'],
    ['https://static.hotjar.com/', 'host'],
    ['https://ads.unheard-of.example/', 'words'],
    ['https://unheard-of.example/', 'none'],
  ])('%s: %s', (url, place) => expect(answerOf(explain(url, { page, owner, catalogue }))?.step).toBe(place));
  test('the script comes before the words', () => {
    const context = { page, initiator: 'https://static.criteo.net/ld.js' };
    expect(answerOf(explain('https://ads.unheard-of.example/', context))?.rule).toBe(
      'initiator:host:criteo.net',
    );
  });
});

const hosts = fc.constantFrom(
  'www.shop.example',
  'shop-cdn.example',
  'stats.example.net',
  'static.hotjar.com',
  'www.google.co.uk',
  'www.facebook.com',
  'listed.example',
  'ads.unheard-of.example',
  'unheard-of.example',
  'WWW.Criteo.com.',
  'js.stripe.com',
  'a_b.example',
  'xn--a.example',
  '127.1',
);
const paths = fc.constantFrom(
  '/',
  '',
  '/tr',
  '/own/x',
  '/matomo.js',
  '/x/../matomo.js',
  '/./matomo.php',
  '/usersync',
  '/gtag/js',
  '/recaptcha/',
  '/%2e/umami.js',
  '/ä',
  '\\umami.js',
  '/um\tami.js',
  ':8080/umami.js',
);
const queries = fc.constantFrom(
  '',
  '?',
  '?id=G-ABCDEFG123',
  '?idsite=1&rec=1',
  '?id=1&ev=x#y',
  '#?idsite=1&rec=1',
  '?u=https://www.facebook.com/tr',
  "?a='&tid=G-1",
  ' ',
);
const urls = fc.oneof(
  fc
    .tuple(fc.constantFrom('https://', '//', 'wss://', 'https:', 'ftp://', ''), hosts, paths, queries)
    .map(parts => parts.join('')),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: 'binary' }),
);
const initiators = fc.constantFrom(
  undefined,
  'https://static.criteo.net/ld.js',
  'https://js.stripe.com/v3/',
  '/app.js',
);

test('explain and classifyUrl agree', () => {
  fc.assert(
    fc.property(urls, initiators, fc.boolean(), fc.boolean(), (url, initiator, declares, lists) => {
      const context = {
        page,
        initiator,
        ...(declares && { owner }),
        ...(lists && { catalogue }),
      };
      const { rule, class: cls } = classifyUrl(url, context);
      expect(answerOf(explain(url, context))).toMatchObject({ rule, class: cls });
    }),
    { numRuns: 3000 },
  );
});

test('explainName and classifyName agree', () => {
  const names = fc.oneof(
    fc.constantFrom('_ga', '_pk_id.1.1fff', 'statx', 'listed', 'session_id', 'zz', '_pubcid_optout', ''),
    fc.string(),
  );
  fc.assert(
    fc.property(
      names,
      initiators,
      fc.option(hosts, { nil: undefined }),
      fc.boolean(),
      fc.boolean(),
      (name, setBy, domain, declares, lists) => {
        const context = {
          store: 'cookie' as const,
          page,
          setBy,
          domain,
          ...(declares && { owner }),
          ...(lists && { catalogue }),
        };
        const { rule, class: cls } = classifyName(name, context);
        expect(answerOf(explainName(name, context))).toMatchObject({ rule, class: cls });
      },
    ),
    { numRuns: 2000 },
  );
});
