// What `askfirst/classify` adds: roles by the kind of request, inheritance from the script that makes it, and the full
// catalogue; and that what a page loads agrees with it where none of these is given.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyName, classifyUrl, compileOwner } from '../../../src/classify/index.js';
import type { Catalogue, Classification } from '../../../src/classify/index.js';
import { classifyUrl as inPage } from '../../../src/classify/url.js';

const page = 'https://www.shop.example/';

describe('roles', () => {
  test.each([
    ['https://static.hotjar.com/c/hotjar-1.js', 'script', 'tracker-script'],
    ['https://static.criteo.net/x.gif', 'image', 'pixel'],
    ['https://static.criteo.net/x', 'beacon', 'pixel'],
    ['https://static.criteo.net/frame.html', 'frame', 'ad-tag'],
    ['https://sb.scorecardresearch.com/box.html', 'frame', undefined],
    ['https://static.criteo.net/x.css', 'style', undefined],
    // What a rule calls a library or a report is the one or the other by how it is asked for.
    ['https://connect.facebook.net/en_US/fbevents.js', 'script', 'tracker-script'],
    ['https://connect.facebook.net/en_US/fbevents.js', 'image', 'pixel'],
    ['https://static.criteo.net/usersync', 'image', 'cookie-sync'],
    ['https://static.criteo.net/openrtb/x', 'fetch', 'ad-tag'],
    // Other roles of rules win.
    ['https://unheard-of.example/usersync?x=1', 'image', 'cookie-sync'],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-A', 'script', 'tag-manager'],
    // Benign and own ones have none.
    ['https://js.stripe.com/v3/', 'script', undefined],
    ['/x.gif?dl=a&cid=1', 'image', undefined],
    ['https://unheard-of.example/x.js?dl=a&cid=1', 'script', undefined],
  ] as const)('%s as %s: %s', (url, type, role) => expect(classifyUrl(url, { page, type }).role).toBe(role));

  test('an unknown image that reports two things is a pixel of unknown class', () => {
    const image = (query: string) =>
      classifyUrl('https://unheard-of.example/i' + query, { page, type: 'image' });
    expect(image('?dl=https%3A%2F%2Fshop.example&cid=12.34')).toMatchObject({
      class: 'unknown',
      role: 'pixel',
      confidence: 'low',
    });
    expect(image('?ref=x&ts=1').role).toBe('pixel');
    // Two keys for the same thing, or one that a picture needs, are no report.
    for (const query of ['', '?ts=1', '?t=1&_=2', '?width=1&height=2', '?q=dl=1%26cid=2'])
      expect(image(query).role, query).toBeUndefined();
  });
});

describe('inheritance of URLs', () => {
  const from = (initiator: string, url = 'https://unheard-of.example/x', extra = {}) =>
    classifyUrl(url, { page, initiator, ...extra });
  test('an unknown host inherits class and service at medium confidence', () => {
    expect(from('https://static.criteo.net/x.js')).toMatchObject({
      class: 'advertising',
      service: 'criteo',
      rule: 'initiator:host:criteo.net',
      confidence: 'medium',
    });
    expect(from('/matomo.js')).toMatchObject({ class: 'analytics', rule: 'initiator:signature:matomo' });
    expect(from('https://www.youtube.com/iframe_api').class).toBe('functional');
  });
  test('before a guess, after everything that is known', () => {
    expect(from('https://static.criteo.net/ld.js', 'https://stats.unheard-of.example/x').class).toBe(
      'advertising',
    );
    expect(from('https://static.criteo.net/ld.js', 'https://sb.scorecardresearch.com/x').rule).toBe(
      'host:scorecardresearch.com',
    );
    expect(from('https://static.criteo.net/ld.js', '/own.gif').rule).toBe('same-site');
    expect(from('https://static.criteo.net/ld.js', 'https://unheard-of.example/usersync').rule).toContain(
      'signature:',
    );
  });
  test.each([
    'https://www.googletagmanager.com/gtm.js?id=GTM-A',
    'https://js.stripe.com/v3/',
    '/app.js',
    'https://ads.unheard-of.example/x.js',
    'https://unheard-of.example/x.js',
    'data:,',
    '::',
    '',
  ])('nothing from %s', initiator =>
    expect(from(initiator)).toMatchObject({ class: 'unknown', rule: 'none' }),
  );
  test('the category that the site declared for the service of the script', () => {
    const owner = compileOwner(new Map([['criteo', { category: 'marketing' }]]), []);
    expect(from('https://static.criteo.net/ld.js', undefined, { owner })).toMatchObject({
      category: 'marketing',
    });
  });
});

describe('catalogue', () => {
  const what = (cls: Classification['class'], rule: string): Classification => ({
    class: cls,
    rule,
    service: 'listed',
    confidence: 'medium',
  });
  const asked: string[] = [];
  const catalogue: Catalogue = {
    host: suffix => {
      asked.push(suffix);
      return {
        'listed.example': what('analytics', 'host:listed.example'),
        'cdn.criteo.net': what('first-party', 'host:cdn.criteo.net'),
        'criteo.net': what('first-party', 'host:criteo.net'),
      }[suffix];
    },
    name: name => (name === 'listed' || name === '_ga' ? what('advertising', 'name:' + name) : undefined),
  };
  const url = (text: string, extra = {}) => classifyUrl(text, { page, catalogue, ...extra });
  test('knows hosts that the core does not, before words and the script', () => {
    expect(
      url('https://ads.listed.example/x', { initiator: 'https://static.criteo.net/ld.js' }),
    ).toMatchObject({
      class: 'analytics',
      service: 'listed',
      rule: 'host:listed.example',
    });
    expect(url('https://unlisted.example/').class).toBe('unknown');
  });
  test('the longest suffix of either wins; the core where both know the same', () => {
    expect(url('https://a.cdn.criteo.net/').class).toBe('first-party');
    expect(url('https://static.criteo.net/').class).toBe('advertising');
  });
  test('is asked for the host and the names above it, and never for own hosts or where a rule matched', () => {
    asked.length = 0;
    url('https://a.b.unlisted.example/');
    expect(asked).toEqual(['a.b.unlisted.example', 'b.unlisted.example', 'unlisted.example', 'example']);
    asked.length = 0;
    url('/x');
    url('https://www.facebook.com/tr/');
    expect(asked).toEqual([]);
  });
  test('names', () => {
    const name = (text: string, extra = {}) => classifyName(text, { store: 'cookie', catalogue, ...extra });
    expect(name('listed')).toMatchObject({ class: 'advertising', rule: 'name:listed' });
    expect(name('_ga').class).toBe('analytics');
    expect(name('zz', { setBy: 'https://x.listed.example/a.js' })).toMatchObject({
      class: 'analytics',
      confidence: 'medium',
    });
  });
  test('a script that only the catalogue knows passes its class on', () => {
    expect(url('https://unlisted.example/', { initiator: 'https://x.listed.example/a.js' })).toMatchObject({
      class: 'analytics',
      rule: 'initiator:host:listed.example',
    });
  });
});

test('without type, initiator and with nothing in the catalogue it is what a page gets', () => {
  const texts = fc.oneof(
    fc.webUrl({ withQueryParameters: true }),
    fc.string(),
    fc.constantFrom('https://ads.x.example/', 'https://static.hotjar.com/'),
  );
  fc.assert(
    fc.property(texts, url => {
      const catalogue: Catalogue = { host: () => undefined, name: () => undefined };
      expect(classifyUrl(url, { page, catalogue })).toEqual(inPage(url, { page }));
    }),
  );
});
