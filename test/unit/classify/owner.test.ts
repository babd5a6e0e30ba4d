// The owner's word first: what a site declares beats every built-in row, and a known service needs only its id.
import { describe, expect, test } from 'vitest';
import { classifyName, classifyUrl, compileOwner } from '../../../src/classify/index.js';
import type { OwnerService } from '../../../src/classify/index.js';

const page = 'https://www.shop.example/';
const owner = (services: Record<string, OwnerService>, domains: string[] = []) =>
  compileOwner(new Map(Object.entries(services)), domains);

describe('a known service needs only its id', () => {
  const rules = owner({
    matomo: {},
    youtube: { category: 'functional' },
    hotjar: { category: 'analytics' },
    pubmatic: { category: 'marketing' },
    openx: {},
    stripe: { category: 'payment' },
  });
  const url = (text: string) => classifyUrl(text, { page, owner: rules });
  test('without a category nothing changes but that it is named', () => {
    expect(url('https://acme.matomo.cloud/matomo.js')).toMatchObject({
      class: 'analytics',
      service: 'matomo',
    });
    expect(url('/matomo.php?idsite=1&rec=1')).toMatchObject({ class: 'analytics', service: 'matomo' });
    expect(url('/matomo.js').category).toBeUndefined();
    expect(classifyName('_pk_id.1.1fff', { store: 'cookie', owner: rules })).toMatchObject({
      service: 'matomo',
    });
  });
  test('a category goes to all that belongs to the service', () => {
    for (const address of [
      'https://www.youtube.com/embed/1',
      'https://i.ytimg.com/vi/1.jpg',
      'https://youtu.be/1',
    ])
      expect(url(address)).toMatchObject({ service: 'youtube', category: 'functional' });
    expect(url('https://static.hotjar.com/c/hotjar-1.js')).toMatchObject({ category: 'analytics' });
    expect(classifyName('_hjSession_1', { store: 'cookie', owner: rules })).toMatchObject({
      category: 'analytics',
    });
  });
  test('an id that no table spells out is that of the domain', () => {
    expect(url('https://ads.pubmatic.com/x')).toMatchObject({
      class: 'advertising',
      service: 'pubmatic',
      category: 'marketing',
    });
    expect(url('https://eu-u.openx.net/w/1.0/pd')).toMatchObject({ class: 'advertising', service: 'openx' });
    expect(url('https://js.stripe.com/v3/')).toMatchObject({ class: 'first-party', category: 'payment' });
  });
  test('a service that is not called like its domain is never misnamed', () => {
    const answer = url('https://ib.adnxs.com/x');
    expect(answer.class).toBe('advertising');
    expect([undefined, 'xandr']).toContain(answer.service);
  });
});

describe('declarations beat built-in rows', () => {
  const rules = owner(
    {
      own: { category: 'first-party', hosts: ['metrics.google-analytics.com', 'tag-*.doubleclick.net'] },
      login: {
        category: 'first-party',
        urls: ['https://www.facebook.com/tr*', '*.hotjar.com/c/*.js', '/g/collect*'],
      },
      names: {
        category: 'first-party',
        cookies: ['_ga', '_hj*', '*_mixpanel'],
        storage: ['ajs_*', '*tok?n*'],
      },
    },
    ['ads.shop-static.example', 'criteo.net', '*.track-cdn.example'],
  );
  const url = (text: string) => classifyUrl(text, { page, owner: rules });
  test.each([
    ['https://metrics.google-analytics.com/x', 'owner:own'],
    ['https://a.metrics.google-analytics.com/x', 'owner:own'],
    ['https://tag-7.doubleclick.net/g/collect?v=2&tid=G-ABCDEFG123', 'owner:own'],
    ['https://www.facebook.com/tr?id=1&ev=x', 'owner:login'],
    ['https://static.hotjar.com/c/hotjar-1.js?sv=6', 'owner:login'],
    ['/g/collect?v=2&tid=G-ABCDEFG123', 'owner:login'],
    ['https://www.google-analytics.com/x', 'host:google-analytics.com'],
    ['https://tag.doubleclick.net/', 'host:doubleclick.net'],
    ['https://www.hotjar.com/d/x.png', 'host:hotjar.com'],
  ])('%s: %s', (address, rule) => {
    expect(url(address)).toMatchObject({ rule, ...(rule.startsWith('owner') && { class: 'first-party' }) });
  });
  test('cookies and storage with wildcards', () => {
    const name = (text: string, store: 'cookie' | 'local') => classifyName(text, { store, owner: rules });
    for (const text of ['_ga', '_hjSession_1', 'mp_1_mixpanel'])
      expect(name(text, 'cookie')).toMatchObject({ class: 'first-party', rule: 'owner:names' });
    expect(name('_ga', 'local').class).toBe('analytics');
    expect(name('ajs_user_id', 'local').rule).toBe('owner:names');
    expect(name('ajs_user_id', 'cookie').class).toBe('analytics');
    // Only `*` is a wildcard.
    expect(name('my-tok?n-1', 'local').rule).toBe('owner:names');
    expect(name('my-token-1', 'local').rule).not.toBe('owner:names');
  });
  test('firstPartyDomains beat words and host rows, with all their subdomains, but not signatures', () => {
    for (const address of [
      'https://ads.shop-static.example/x.js',
      'https://img.ads.shop-static.example/x.js',
      'https://static.criteo.net/x',
      'https://stats.track-cdn.example/x',
      'https://track-cdn.example/x',
    ])
      expect(url(address)).toMatchObject({ class: 'first-party', rule: 'same-site' });
    expect(url('https://stats.shop-static.example/x').class).toBe('analytics');
    expect(url('https://notcriteo.net/x').class).toBe('unknown');
    expect(url('https://ads.shop-static.example/matomo.js').class).toBe('analytics');
  });
});
