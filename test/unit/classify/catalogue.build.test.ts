// @vitest-environment node
// How the catalogue is made: what is believed of which list, what is dropped, and that it comes out the same every time.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeCards } from '../../../src/classify/catalogue/cards.mjs';
import { coverage } from '../../../src/classify/catalogue/coverage.mjs';
import {
  tarteaucitronHosts,
  tarteaucitronNames,
  wappalyzerHosts,
  wappalyzerNames,
} from '../../../src/classify/catalogue/extracts.mjs';
import { mergeHosts, mergeNames } from '../../../src/classify/catalogue/merge.mjs';
import { openCookieRows, rankedHosts } from '../../../src/classify/catalogue/sources.mjs';
import { lifetime, lifetimeOf, policyUrl, purpose } from '../../../src/classify/catalogue/texts.mjs';

const host = (name: string, cls: string, source: string) => ({ host: name, class: cls, source });
const name = (text: string, cls: string, source: string) => ({ name: text, class: cls, source });

describe('hosts', () => {
  const merged = (lists: object[][], curated: object[] = []) =>
    (
      mergeHosts(curated, lists, ['a.example', 'x.b.example', 'c.example']) as {
        host: string;
        class: string;
      }[]
    )
      .map(row => `${row.host} ${row.class}`)
      .sort();

  test('an earlier list wins where both say tracker or both say benign', () => {
    expect(
      merged([
        [host('a.example', 'analytics', 'tarteaucitron: A')],
        [host('a.example', 'advertising', 'third-party-web: A')],
      ]),
    ).toEqual(['a.example analytics']);
  });
  test('lists that disagree on tracker or benign drop the row', () => {
    const clash = [
      [host('a.example', 'functional', 'tarteaucitron: A')],
      [host('a.example', 'advertising', 'third-party-web: A')],
    ];
    expect(merged(clash)).toEqual([]);
    const decided = { ...host('a.example', 'functional', 'https://a.example/'), role: '-', service: 'a' };
    expect(merged(clash, [decided])).toEqual(['a.example functional']);
  });
  test('so do they of a domain above, but a list may tell the two apart itself', () => {
    const above = host('b.example', 'advertising', 'third-party-web: B');
    expect(merged([[host('x.b.example', 'functional', 'Wappalyzer: B')], [above]])).toEqual([
      'b.example advertising',
    ]);
    expect(merged([[host('x.b.example', 'functional', 'third-party-web: X'), above]])).toEqual([
      'b.example advertising',
      'x.b.example functional',
    ]);
  });
  test('what was decided by hand speaks for what is below', () => {
    const decided = { ...host('b.example', 'first-party', 'https://b.example/'), role: '-', service: '-' };
    expect(merged([[host('x.b.example', 'advertising', 'prebid.js: b')]], [decided])).toEqual([
      'b.example first-party',
    ]);
  });
  test('what third-party-web lists and no page loads is left out', () => {
    expect(
      merged([
        [host('old.example', 'advertising', 'third-party-web: Old')],
        [host('new.example', 'advertising', 'prebid.js: newBidAdapter')],
      ]),
    ).toEqual(['new.example advertising']);
  });
});

describe('names', () => {
  const merged = (lists: object[][], curated: object[] = [], harmless: string[] = []) =>
    (mergeNames(curated, lists, new Set(harmless)) as { name: string; class: string }[]).map(
      row => `${row.name} ${row.class}`,
    );

  test('an earlier list wins, and what another list calls benign is dropped', () => {
    const lists = [
      [name('_acme_id', 'analytics', 'tarteaucitron: Acme')],
      [name('_acme_id', 'advertising', 'prebid.js: acmeBidAdapter')],
    ];
    expect(merged(lists)).toEqual(['_acme_id analytics']);
    expect(merged(lists, [], ['_acme_id'])).toEqual([]);
  });
  test.each(['uid', 'sid', 'c', 'session_id', 'user_name', 'SSPR_*x', 'a b', '_s*', 'cap*'])(
    '%s is never believed',
    text => expect(merged([[name(text, 'advertising', 'Open Cookie Database: X')]])).toEqual([]),
  );
  test('a family of ten is written as its beginning, nine are not', () => {
    const rows = Array.from({ length: 10 }, (_, i) => name(`acme_x${i}`, 'analytics', 'prebid.js: acme'));
    expect(merged([rows])).toEqual(['acme_* analytics']);
    expect(merged([rows.slice(1)])).toHaveLength(9);
  });
  test('names of Open Cookie Database come without what does not belong to them', () => {
    const texts = openCookieRows().map((row: { name: string }) => row.name);
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.filter((text: string) => /[\s\u200b-\u200d\ufeff]|\*.|\*\*/.test(text))).toEqual([]);
  });
});

describe('extracts', () => {
  test('give hosts of one class each, none that many parties share', () => {
    for (const rows of [tarteaucitronHosts(), wappalyzerHosts(rankedHosts())] as {
      host: string;
      class: string;
    }[][]) {
      expect(rows.length).toBeGreaterThan(100);
      expect(new Set(rows.map(row => row.host)).size).toBe(rows.length);
      for (const row of rows) {
        expect(row.host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
        expect(row.host).not.toMatch(
          /(^|\.)(google\.com|gstatic\.com|stripe\.com|cloudfront\.net|jsdelivr\.net)$/,
        );
        expect(['first-party', 'functional', 'analytics', 'advertising']).toContain(row.class);
      }
    }
  });
  test('give names of trackers only, none of log-in, bot defence or consent', () => {
    const rows = [tarteaucitronNames(), wappalyzerNames()].flat() as { name: string; class: string }[];
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      expect(['analytics', 'advertising']).toContain(row.class);
      expect(row.name).not.toMatch(/session_?id|csrf|incap|nlbi|__cfduid|c_user|consent/i);
    }
  });
});

describe('texts', () => {
  test.each([
    ['2 years', 'P2Y'],
    ['1 Year', 'P1Y'],
    ['13 months', 'P13M'],
    ['30 mins', 'PT30M'],
    ['24 hours', 'PT24H'],
    ['30 secs', 'PT30S'],
    ['3 weeks', 'P3W'],
    ['180 days after last activity ', 'P180D'],
    ['6 months by default, modifiable', 'P6M'],
    ['session', 'session'],
    ['Seesion', 'session'],
    ['End of session (browser)', 'session'],
    ['0 days', undefined],
    ['forever', undefined],
    ['Varies', undefined],
    ['60 days till 3650 days', undefined],
    ['1 hour or longer', undefined],
    ['10 Nov 2030', undefined],
    ['', undefined],
  ])('%j is %s', (text, expected) => expect(lifetime(text)).toBe(expected));

  test.each([
    [31_536_000, 'P1Y'],
    [34_128_000, 'P395D'],
    [86_400, 'P1D'],
    [1800, 'PT30M'],
    [0, undefined],
  ])('%d seconds are %s', (seconds, expected) => expect(lifetimeOf(seconds)).toBe(expected));

  test.each([
    [' https://a.example/privacy ', 'https://a.example/privacy'],
    ['http://a.example', 'http://a.example/'],
    ['javascript:alert(1)', undefined],
    ['/privacy', undefined],
    ['https://nowhere', undefined],
    ['', undefined],
  ])('the page %j is %s', (text, expected) => expect(policyUrl(text)).toBe(expected));

  test('purposes are one line', () => {
    expect(purpose(' Keeps\u200b the\n cart. ')).toBe('Keeps the cart');
    expect(purpose('And so on...')).toBe('And so on...');
  });
});

test('a list gives a service its name; one known by hand keeps its own and its class', () => {
  const { hosts, services } = makeCards({
    hosts: [
      { ...host('x.example', 'analytics', 'third-party-web: Acme Stats'), role: '-', service: '-' },
      { ...host('y.example', 'functional', 'Wappalyzer: Acme Stats'), role: '-', service: '-' },
      { ...host('z.example', 'advertising', 'prebid.js: fooBarBidAdapter'), role: '-', service: '-' },
    ],
    names: [],
    services: [{ id: 'acme-stats', name: 'AcmeStats', entity: 'Acme', class: 'analytics' }],
    cards: [],
    entities: [],
    disclosures: [],
  }) as { hosts: { service: string }[]; services: Map<string, { name: string; entity: string }> };
  expect(hosts.map(row => row.service)).toEqual(['acme-stats', 'acme-stats-functional', 'foo-bar']);
  expect(services.get('acme-stats')).toMatchObject({ name: 'AcmeStats', entity: 'Acme' });
  expect(services.get('foo-bar')).toMatchObject({ name: 'Foo Bar', entity: 'Foo Bar' });
});

test('coverage counts hosts by their rank', () => {
  expect(coverage(['b.example'], ['a.example', 'x.b.example'])).toMatch(
    /^top 100: 50\.0 % of hosts, 47\.6 % of volume;/,
  );
});

test('the catalogue is what the build makes of rules and lists, and the build prints its coverage', () => {
  const printed = execFileSync(process.execPath, ['src/classify/catalogue/build.mjs', '--check'], {
    encoding: 'utf8',
  });
  const volume = /full covers.*top 1000: [\d.]+ % of hosts, ([\d.]+) % of volume/.exec(printed)?.[1];
  expect(Number(volume)).toBeGreaterThanOrEqual(88);
}, 60_000);

test('notices name every list, ship with the package, and the text of each licence is there', () => {
  const notices = readFileSync('THIRD_PARTY_NOTICES.md', 'utf8');
  for (const part of [
    'Copyright (c) 2019 Patrick Hulce',
    'Copyright (c) 2014 AmauriC',
    'Copyright (c) 2008- Wappalyzer',
    'Open-Cookie-Database',
    'Prebid.js 11.36.0',
    'Apache License',
    '**modified**',
  ])
    expect(notices).toContain(part);
  expect(notices.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(5);
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
  expect(files).toContain('THIRD_PARTY_NOTICES.md');
});
