// Properties of the classifier as a whole: precedence, inheritance, declarations, robustness, time, and the build.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyName, classifyUrl, compileOwner } from '../../../src/classify/index.js';
import type { OwnerService } from '../../../src/classify/index.js';
import { glob } from '../../../src/classify/owner.js';

const page = 'https://www.shop.example/';
const owner = (services: Record<string, OwnerService>, domains: string[] = []) =>
  compileOwner(new Map(Object.entries(services)), domains);

describe('declarations', () => {
  const rules = owner(
    {
      stats: {
        category: 'analytics',
        hosts: ['Stats.Example.NET.'],
        cookies: ['shopstat*'],
        storage: ['shopstore'],
      },
      youtube: { category: 'functional' },
      matomo: { category: 'first-party', urls: ['/matomo/*'] },
      video: { category: 'video', urls: ['https://cdn.example.org/player*.js'] },
      tracker: { category: 'marketing', hosts: ['*.tracker.example'] },
      bare: { hosts: ['www.google-analytics.com'] },
    },
    ['https://shop-cdn.example/', '*.shop-img.example'],
  );
  const url = (text: string) => classifyUrl(text, { page, owner: rules });

  test('a declared host and its subdomains win over everything', () => {
    for (const host of ['stats.example.net', 'a.STATS.example.net', 'stats.example.net.']) {
      expect(url(`https://${host}/x`)).toMatchObject({
        class: 'analytics',
        category: 'analytics',
        service: 'stats',
        rule: 'owner:stats',
        confidence: 'high',
      });
    }
    expect(url('https://xstats.example.net/').service).toBeUndefined();
  });
  test('a built-in rule takes the category declared for its service', () => {
    expect(url('https://www.youtube.com/embed/1')).toMatchObject({
      class: 'functional',
      category: 'functional',
      service: 'youtube',
      rule: 'host:youtube.com',
    });
  });
  test('paths without a host speak for the own hosts only', () => {
    expect(url('/matomo/matomo.js?v=1')).toMatchObject({ class: 'first-party', rule: 'owner:matomo' });
    expect(url('https://elsewhere.example/matomo/matomo.js')).toMatchObject({
      class: 'analytics',
      category: 'first-party',
      rule: 'signature:matomo',
    });
  });
  test('a category of the site: known classes stay, bland ones become the strictest', () => {
    expect(url('https://cdn.example.org/player-2.js?x')).toMatchObject({
      class: 'advertising',
      category: 'video',
    });
    expect(url('https://cdn.example.org/other.js').category).toBeUndefined();
    expect(url('https://a.tracker.example/')).toMatchObject({ class: 'advertising', category: 'marketing' });
    expect(url('https://www.google-analytics.com/')).toMatchObject({ class: 'analytics', service: 'bare' });
  });
  test('first-party domains', () => {
    expect(url('https://shop-cdn.example/a.js')).toMatchObject({ class: 'first-party', rule: 'same-site' });
    expect(url('https://x.shop-img.example/a.png').class).toBe('first-party');
    expect(url('https://notshop-cdn.example/a.js').class).toBe('unknown');
    expect(url('https://shop-cdn.example/matomo.js').class).toBe('analytics');
  });
  test('a declared port is no scheme', () => {
    const local = owner({ dev: { category: 'analytics', hosts: ['localhost:8080'] } });
    expect(classifyUrl('http://localhost:8080/x', { page, owner: local }).service).toBe('dev');
  });
  test('a cookie inherits from a declared host by its domain', () => {
    expect(
      classifyName('zz_x', { store: 'cookie', domain: '.stats.example.net', page, owner: rules }),
    ).toMatchObject({ class: 'analytics', service: 'stats', confidence: 'medium' });
  });
  test('names, per store', () => {
    expect(classifyName('shopstat_1', { store: 'cookie', owner: rules })).toMatchObject({
      class: 'analytics',
      service: 'stats',
      rule: 'owner:stats',
    });
    expect(classifyName('shopstat_1', { store: 'local', owner: rules }).class).toBe('unknown');
    expect(classifyName('shopstore', { store: 'session', owner: rules }).service).toBe('stats');
  });
  test('whatever is declared and asked, nothing throws and a declared host wins', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.webUrl(), (pattern, name, some) => {
        const wild = owner(
          { a: { category: 'analytics', hosts: [pattern], urls: [pattern], cookies: [pattern] } },
          [pattern],
        );
        classifyUrl(some, { page, owner: wild });
        classifyName(name, { store: 'cookie', owner: wild });
        const host = new URL(some).hostname;
        const exact = owner({ mine: { category: 'analytics', hosts: [host] } });
        expect(classifyUrl(some, { page, owner: exact }).rule).toBe('owner:mine');
      }),
    );
  });
});

describe('glob', () => {
  test.each([
    ['a*c', 'abc', true],
    ['a*c', 'ac', true],
    ['a*c', 'abd', false],
    ['*', '', true],
    ['a', 'ab', false],
    ['*b*', 'abc', true],
    ['ab*ba', 'aba', false],
    ['a.c', 'abc', false],
    ['(a+)+$', '(a+)+$', true],
    ['*a*b*c', 'xaxbxc', true],
    ['*a*b*c', 'xbxaxc', false],
  ])('%s on %s', (pattern, text, expected) => expect(glob(pattern, text)).toBe(expected));

  test('equals a regular expression', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (pattern, text) => {
        const plain = text.replaceAll('*', 'c');
        expect(glob(pattern, plain)).toBe(new RegExp('^' + pattern.replaceAll('*', '.*') + '$').test(plain));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('inheritance of names', () => {
  const name = (setBy: string, extra = {}) =>
    classifyName('zz_x', { store: 'cookie', setBy, page, ...extra });
  test('from the script that set it', () => {
    expect(name('https://static.criteo.net/ld.js')).toMatchObject({
      class: 'advertising',
      service: 'criteo',
      confidence: 'medium',
    });
    expect(name('https://www.shop.example/matomo.js')).toMatchObject({
      class: 'analytics',
      confidence: 'medium',
    });
    expect(name('https://js.stripe.com/v3/')).toMatchObject({ class: 'first-party', confidence: 'medium' });
  });
  test('never from a tag manager, the own site, a stranger or a guess', () => {
    for (const script of [
      'https://www.googletagmanager.com/gtm.js?id=GTM-A',
      '/app.js',
      'https://unheard-of.example/x.js',
      'https://ads.unheard-of.example/x.js',
      'data:,',
      '::',
    ]) {
      expect(name(script)).toMatchObject({ class: 'unknown', rule: 'none' });
    }
  });
  test('a known name wins over the script', () => {
    expect(classifyName('_ga', { store: 'cookie', setBy: 'https://static.criteo.net/ld.js' }).service).toBe(
      'google-analytics',
    );
  });
  test('from the domain of the cookie, unless it is the own one', () => {
    expect(classifyName('uid', { store: 'cookie', domain: '.criteo.com', page })).toMatchObject({
      class: 'advertising',
      confidence: 'medium',
    });
    expect(
      classifyName('uid', { store: 'cookie', domain: 'criteo.com', page: 'https://www.criteo.com/' }).class,
    ).toBe('unknown');
    expect(
      classifyName('uid', { store: 'cookie', domain: 'criteo.com', owner: owner({}, ['criteo.com']) }).class,
    ).toBe('unknown');
  });
});

describe('the page', () => {
  test("a known vendor's own site is first party to itself, but not to others", () => {
    expect(classifyUrl('https://static.hotjar.com/x.js', { page: 'https://www.hotjar.com/' }).class).toBe(
      'first-party',
    );
    expect(classifyUrl('/tr?id=1', { page: 'https://www.facebook.com/' }).class).toBe('first-party');
  });
  test('pages without a host', () => {
    for (const blank of ['about:blank', 'about:srcdoc', '', 'nonsense', 'data:text/html,x']) {
      expect(classifyUrl('https://www.facebook.com/tr', { page: blank }).class).toBe('advertising');
      expect(classifyUrl('x.js', { page: blank })).toMatchObject({ class: 'first-party', rule: 'invalid' });
      expect(classifyUrl('https://unheard-of.example/x', { page: blank }).class).toBe('unknown');
    }
  });
});

describe('robustness', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string(),
  );
  test('never throws, always answers in full', () => {
    fc.assert(
      fc.property(odd, odd, (text, other) => {
        for (const answer of [
          classifyUrl(text, { page }),
          classifyUrl(text, { page: other }),
          classifyName(text, { store: 'cookie', setBy: other, domain: other, page: text }),
        ]) {
          expect(answer.rule).toBeTruthy();
          expect(['first-party', 'functional', 'analytics', 'advertising', 'unknown']).toContain(
            answer.class,
          );
          expect(Object.values(answer)).not.toContain(undefined);
        }
      }),
      { numRuns: 1000 },
    );
  });
  test('odd ways to write a URL are the URL that the platform would request', () => {
    const forms = fc.tuple(
      fc.constantFrom(
        'https://',
        'HTTPS:\\\\',
        'https:/',
        '//',
        '\\/',
        ' https://',
        'ht\ntps://',
        'https://u:p@',
      ),
      fc.constantFrom(
        'www.facebook.com',
        'WWW.Facebook.com',
        'www.facebook.com.',
        'www.facebook.com:443',
        '%77ww.facebook.com',
        'js.stripe.com',
        'unheard-of.example',
      ),
      fc.constantFrom('/tr', '/x/../tr', '\\tr', '/./tr', '/t\tr', '', '/x'),
      fc.constantFrom('', '?id=1', '?id=1#x'),
    );
    fc.assert(
      fc.property(forms, parts => {
        const text = parts.join('');
        const plain = new URL(text, page);
        plain.hostname = plain.hostname.replace(/\.$/, '');
        plain.username = plain.password = '';
        expect(classifyUrl(text, { page })).toEqual(classifyUrl(plain.href, { page }));
      }),
      { numRuns: 500 },
    );
  });
  test('a megabyte takes no time', () => {
    const long = 'a/'.repeat(500_000);
    const start = performance.now();
    for (const text of [
      '/' + long,
      '/x?' + long,
      'https://unheard-of.example/' + 'ee/v1x/'.repeat(150_000),
      'https://' + 'a.'.repeat(500_000) + 'example/',
      'https://unheard-of.example/?' + '&tid='.repeat(200_000),
      '.'.repeat(1_000_000),
      'https://unheard-of.example/' + 'e/'.repeat(1024) + '?' + '&ip=x'.repeat(400),
    ]) {
      classifyUrl(text, { page, owner: owner({ a: { urls: ['/*a*b*c*d*e'] } }) });
      classifyName(text, { store: 'local', owner: owner({ a: { storage: ['*a*b*c*d*e'] } }) });
    }
    expect(performance.now() - start).toBeLessThan(1500);
  });
  test('twenty thousand ordinary calls take less than a second', () => {
    const start = performance.now();
    for (let i = 0; i < 20_000; i++)
      classifyUrl(`https://cdn${i}.unheard-of.example/lib/${i}.js?v=${i}`, { page });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test('the committed catalogue is what the build makes of the rules and packages', () => {
  const run = () =>
    execFileSync(process.execPath, ['src/classify/catalogue/build.mjs', '--check'], { encoding: 'utf8' });
  expect(run).not.toThrow();
}, 60_000);

test('patterns stay harmless: no nested repetition, at most three runs', () => {
  const files = ['urls', 'signatures', 'names', 'lexical'].map(name =>
    readFileSync(`src/classify/rules/${name}.tsv`, 'utf8'),
  );
  const cells = files.flatMap(text =>
    text
      .split('\n')
      .filter(line => line && !line.startsWith('#'))
      .flatMap(line => line.split('\t').slice(0, -1))
      .flatMap(cell => cell.split(' ')),
  );
  for (const cell of cells) {
    expect(cell.match(/\*/g)?.length ?? 0, cell).toBeLessThanOrEqual(3);
    expect(cell, 'repetition of a group').not.toMatch(/\)[+{]/);
  }
});
