// Whatever bytes come in: no throw, no loop, one answer, time linear in the length; and how a URL is spelt does not matter.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { urlRules, vendors } from '../../../src/classify/decode.js';
import { classifyName, classifyUrl, compileOwner, explain } from '../../../src/classify/index.js';
import type { Classification, OwnerService, RequestType } from '../../../src/classify/index.js';

const page = 'https://www.shop.example/';
const SEEDS = [
  'https://www.googletagmanager.com/gtag/js?id=AW-123456789&l=dataLayer',
  'https://user:pw@www.facebook.com:443/tr/?id=123456789012345&ev=PageView#x',
  '//stats.unheard-of.example/usersync?u=https%3A%2F%2Fa.example%2F&r=[r]',
  'wss://eu-1.piwik.pro/ppms.php?idsite=1&rec=1',
  '/vendor/prebid9.20.0.min.js?v=1',
  '/edge/ee/or2/v1/interact?configId=1',
  '_ga_ABCDEF1234',
  'AMCV_0123ABC%40AdobeOrg',
  'mp_0123456789abcdef0123456789abcdef_mixpanel',
  '*.stats-*.example.net/p*th/*.js',
];
const INSERTS = [
  '',
  '/',
  '//',
  '.',
  '..',
  '%',
  '%2e',
  '\\',
  '\0',
  '\n',
  '\t',
  ' ',
  '@',
  ':',
  '?',
  '#',
  '&',
  '=',
  '*',
  '[',
  ']',
  '(',
  'xn--',
  'ü',
  '。',
  '\ud800',
  '\u202e',
  '0x7f',
  '{{',
  'constructor',
  '__proto__',
];

/** One of the seeds with some of its characters replaced, removed, doubled or preceded by something awkward. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.tuple(fc.nat(200), fc.nat(2), fc.constantFrom(...INSERTS)), { maxLength: 6 }),
  )
  .map(([seed, edits]) =>
    edits.reduce((text, [at, cut, insert]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + insert + text.slice(place + cut);
    }, seed),
  );
const odd = fc.oneof(
  mutated,
  mutated,
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withQueryParameters: true }),
);
const list = fc.array(odd, { maxLength: 3 });
const services = fc.dictionary(
  odd,
  fc.record({ category: odd, hosts: list, urls: list, cookies: list, storage: list }, { requiredKeys: [] }),
  { maxKeys: 3 },
);
const types = fc.constantFrom<(RequestType | undefined)[]>(
  undefined,
  'script',
  'image',
  'frame',
  'beacon',
  'other',
);

const CLASSES = ['first-party', 'functional', 'analytics', 'advertising', 'unknown'];
function isWhole(what: Classification): void {
  expect(CLASSES).toContain(what.class);
  expect(what.rule).toBeTruthy();
  expect(['high', 'medium', 'low']).toContain(what.confidence);
  expect(Object.values(what)).not.toContain(undefined);
}

test('mutated URLs, names and declarations: a whole answer, and the same one twice', () => {
  fc.assert(
    fc.property(odd, odd, odd, services, list, types, (text, other, third, declared, domains, type) => {
      const owner = compileOwner(new Map(Object.entries(declared as Record<string, OwnerService>)), domains);
      const context = { page: third, base: other, owner, type, initiator: other };
      const what = classifyUrl(text, context);
      isWhole(what);
      expect(classifyUrl(text, context)).toEqual(what);
      explain(text, context);
      const from = { store: 'cookie', domain: other, setBy: third, page, owner } as const;
      const name = classifyName(text, from);
      isWhole(name);
      expect(classifyName(text, from)).toEqual(name);
    }),
    { numRuns: 1000 },
  );
});

test('no answer can be spoilt for those who ask next', () => {
  const spoil = (what: Classification) => {
    try {
      Object.assign(what, { class: 'first-party', rule: 'spoilt' });
    } catch {
      // Frozen.
    }
  };
  for (const url of [
    'https://static.hotjar.com/',
    'https://unheard-of.example/',
    '/x',
    'https://www.facebook.com/tr',
  ]) {
    spoil(classifyUrl(url, { page }));
    expect(classifyUrl(url, { page }).rule).not.toBe('spoilt');
  }
});

describe('spelling', () => {
  const hosts = fc.constantFrom(
    'www.facebook.com',
    'static.hotjar.com',
    'www.google.co.uk',
    'ads.unheard-of.example',
    'unheard-of.example',
    'js.stripe.com',
    'www.shop.example',
  );
  const rests = fc.constantFrom(
    '/tr',
    '/x?y=1',
    '/matomo.js',
    '/pagead/x',
    '/?idsite=1&rec=1',
    '/usersync/a?b',
    '/x?u=https://www.facebook.com/tr',
    '/gtag/js?id=G-ABCDEFG123',
  );
  const spellings: readonly ((host: string, rest: string) => string)[] = [
    (host, rest) => ` https://${host}${rest}`,
    (host, rest) => `https://${host.toUpperCase()}${rest}`,
    (host, rest) => `HTTPS://${host}${rest}`,
    (host, rest) => `https://${host}:443${rest}`,
    (host, rest) => `https://${host}:8443${rest}`,
    (host, rest) => `https://user:pw@${host}${rest}`,
    (host, rest) => `https://${host}.${rest}`,
    (host, rest) => `https://${host}${rest}#fragment?idsite=1&rec=1`,
    (host, rest) => `https://${host}/a/..${rest}`,
    (host, rest) => `https://${host}/%2e${rest}`,
    (host, rest) => `http:\\\\${host}${rest}\n`,
    (host, rest) => `//${host}${rest}`,
  ];
  test.each(spellings.map((spell, i) => [spell('host.example', '/rest'), i] as const))('%j', (_, i) => {
    fc.assert(
      fc.property(hosts, rests, (host, rest) => {
        const spelt = spellings[i]?.(host, rest) ?? '';
        expect(classifyUrl(spelt, { page })).toEqual(classifyUrl(`https://${host}${rest}`, { page }));
      }),
    );
  });
  test('reading a plain URL as it stands gives what the platform reads', () => {
    // A space before it forces the parser.
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), mutated), url => {
        const initiator = 'https://static.criteo.net/ld.js';
        for (const context of [{ page }, { page, initiator }]) {
          expect(classifyUrl(url, context)).toEqual(classifyUrl(' ' + url, context));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('time', () => {
  /** The faster of two, in milliseconds. */
  const fastest = (run: () => void) =>
    Math.min(
      ...Array.from({ length: 2 }, () => {
        const start = performance.now();
        run();
        return performance.now() - start;
      }),
    );
  const owner = compileOwner(
    new Map([['a', { urls: ['/*a*b*c*d*e', 'x.example/*y*z'], storage: ['*a*b*c*d*e'] }]]),
    [],
  );
  const units = ['a', '/a', '/ee/v1x', 'a.', '.', '-', '?', '_', '%2e/', '&tid=', '/user_sync', '\\'];
  test.each(units)('half a megabyte of %j takes no more than in proportion to ten kilobytes', unit => {
    for (const [before, after] of [
      ['https://unheard-of.example/', ''],
      ['https://unheard-of.example/?', ''],
      ['https://', 'x.example/'],
      ['', ''],
    ] as const) {
      const run = (length: number) => {
        const text = before + unit.repeat(length / unit.length) + after;
        return fastest(() => {
          classifyUrl(text, { page, owner, type: 'image', initiator: text });
          classifyName(text, { store: 'local', owner, page });
        });
      };
      // Fifty times the length; the floor is for what the clock and the machine add.
      const short = Math.max(run(10_000), 0.05);
      expect(run(500_000), before + unit).toBeLessThan(short * 400 + 50);
    }
  });

  test('no pattern backtracks without end', () => {
    const literals = ['a', '1', '_', '/', 'ee/', 'v1/', 'pixel', 'sync', '.min', 'prebid9', 'sess', 'auth'];
    const keys = ['&', '&id=', '&tid=', '&a=1'];
    const to2048 = (text: string) => text.repeat(Math.ceil(2048 / text.length)).slice(0, 2048);
    const texts = literals.flatMap(path => keys.map(key => '/' + to2048(path) + '\n?' + to2048(key)));
    const { rows, hint } = urlRules();
    const { names, words } = vendors();
    const time = (test: (text: string) => unknown, text: string) => fastest(() => test(text));
    // Compiled beforehand.
    for (const row of [...rows.values()].flat()) row.test('/');
    for (const row of [...rows.values()].flat())
      for (const text of texts) expect(time(row.test, text), row.rule + text.slice(0, 20)).toBeLessThan(60);
    for (const text of texts) expect(time(text => hint.test(text), text)).toBeLessThan(60);
    for (const prefix of ['', ...names.keys()])
      for (const literal of literals)
        for (const row of names.get(prefix) ?? [])
          expect(time(row.test, (prefix + to2048(literal)).slice(0, 512)), row.rule).toBeLessThan(60);
    for (const { pattern } of words)
      for (const literal of literals)
        expect(
          time(text => pattern.test(text), ':' + to2048(literal)),
          pattern.source,
        ).toBeLessThan(60);
  }, 60_000);

  test('nothing grows: as fast after a hundred thousand hosts as before', () => {
    const ask = (from: number) =>
      fastest(() => {
        for (let i = from; i < from + 2000; i++)
          classifyUrl(`https://h${i}.unheard-of.example/${i}`, { page });
      });
    ask(0);
    const before = ask(2000);
    for (let i = 0; i < 100_000; i++) classifyUrl(`https://h${i}.unheard-of.example/${i}`, { page });
    expect(ask(200_000)).toBeLessThan(before * 5 + 20);
  }, 60_000);
});
