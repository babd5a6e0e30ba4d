// @vitest-environment node
// The full catalogue: every row of the table answers as the table says, every service has a card, and any ledger entry
// can be described.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { catalogue, complete, describe, purpose, purposes } from '../../../src/classify/catalogue.js';
import { NAMES, SERVICES } from '../../../src/classify/catalogue/cards.generated.js';
import { RARE } from '../../../src/classify/catalogue/rare.generated.js';
import { unpack } from '../../../src/classify/catalogue/unpack.js';
import { classifyName, classifyUrl } from '../../../src/classify/index.js';

const table = (path: string) =>
  readFileSync(`src/classify/${path}`, 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .slice(1)
    .map(line => line.split('\t') as [string, string, string, string, string, string]);
const full = table('catalogue/full.generated.tsv');
const hosts = full.filter(([kind]) => kind === 'host');
const names = full.filter(([kind]) => kind === 'name');
/** Before the rare ones are there. */
const common = catalogue.services();
const unknown = hosts.filter(([, host]) => !catalogue.host(host)).map(([, host]) => host);
await complete();

const byHand = (source: string) => source.startsWith('http');

suite('completing', () => {
  test('adds what few pages load and changes nothing else', async () => {
    const cards = catalogue.services();
    expect(common.length).toBeGreaterThan(1000);
    expect(cards.length).toBeGreaterThan(common.length);
    for (const card of common) expect(catalogue.service(card.id)).toEqual(card);
    const places = hosts.map(([, host]) => host);
    expect(unknown.every(host => catalogue.host(host))).toBe(true);
    // The table is in order of frequency.
    expect(Math.min(...unknown.map(host => places.indexOf(host)))).toBeGreaterThanOrEqual(1000);
    const before = catalogue.service('criteo');
    await complete();
    expect(catalogue.service('criteo')).toBe(before);
  });
  test('what the rules on URLs and names speak of is there before', () => {
    const ids = new Set(common.map(card => card.id));
    const spoken = [
      ...['urls', 'signatures'].flatMap(file =>
        table(`rules/${file}.tsv`).map(([id]) => id.replace(/\/.*/, '')),
      ),
      ...names.filter(row => byHand(row[5])).map(row => row[4]),
    ];
    for (const id of spoken.filter(id => id && id !== '-')) expect(ids.has(id), id).toBe(true);
  });
});

suite('lookups', () => {
  test('every host of the full table answers as the table says', () => {
    expect(hosts.length).toBeGreaterThan(2000);
    for (const [, host, cls, role, service, source] of hosts) {
      expect(catalogue.host(host), host).toEqual({
        class: cls,
        service,
        entity: catalogue.service(service)?.entity,
        ...(role !== '-' && { role }),
        rule: 'host:' + host,
        confidence: byHand(source) ? 'high' : 'medium',
      });
    }
  });
  test('every plain name of the full table answers as the table says', () => {
    const plain = names.filter(([, name]) => !/[*#@$([?{]/.test(name));
    expect(plain.length).toBeGreaterThan(1000);
    for (const [, name, cls, , service, source] of plain) {
      expect(catalogue.name(name), name).toEqual({
        class: cls,
        ...(service !== '-' && { service, entity: catalogue.service(service)?.entity }),
        rule: 'name:' + name,
        confidence: byHand(source) ? 'high' : 'medium',
      });
    }
  });
  test('every pattern of the full table answers a name made after it, unless a row before it does', () => {
    const patterns = names.filter(([, name]) => /^[^$([?{]*[*#@][^$([?{]*$/.test(name));
    expect(patterns.length).toBeGreaterThan(150);
    const order = new Map(names.map(([, name], i) => [name, i]));
    for (const [, pattern, cls] of patterns) {
      const name = pattern.replace(/\*/g, 'Zq').replace(/#/g, '123').replace(/@/g, '0a1b');
      const found = catalogue.name(name);
      const rule = found?.rule.slice('name:'.length) ?? '';
      if (rule === pattern) expect(found?.class, name).toBe(cls);
      else expect(order.get(rule), `${pattern} as ${name} -> ${rule}`).toBeLessThan(order.get(pattern) ?? 0);
    }
  });
  test('what is written by hand answers as in the core', () => {
    for (const name of ['_ga', '_ga_ABC123DEF', '_fbp', '_hjSessionUser_123', '_pk_id.1.abcd', 'PHPSESSID']) {
      const { class: cls } = classifyName(name, { store: 'cookie' });
      if (cls !== 'unknown') expect(catalogue.name(name)?.class, name).toBe(cls);
    }
    for (const host of ['criteo.com', 'google-analytics.com', 'stripe.com', 'hotjar.com']) {
      const { class: cls } = classifyUrl(`https://${host}/`, { page: 'https://shop.example/' });
      expect(catalogue.host(host)?.class, host).toBe(cls);
    }
  });
  test('only the very suffix and the very name', () => {
    expect(catalogue.host('www.criteo.com')).toBeUndefined();
    expect(catalogue.host('com')).toBeUndefined();
    expect(catalogue.host('')).toBeUndefined();
    expect(catalogue.host('CRITEO.com')).toBeUndefined();
    for (const name of ['', '_GA', 'x_ga', '_signin_state', 'capacity', 'tpl', 'sid', 'token', '__proto__'])
      expect(catalogue.name(name), name).toBeUndefined();
  });
  test('never throws, and a megabyte is judged in bounded time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const lookup of [catalogue.host, catalogue.name, catalogue.service]) lookup(text);
        for (const sort of ['', 'host:', 'name:', 'url:', 'lexical:', 'initiator:']) describe(sort + text);
        describe({ rule: 'none', what: text, kind: 'cookie' });
      }),
    );
    const start = performance.now();
    for (const long of ['a.'.repeat(500_000), '_pk_' + 'x'.repeat(1e6), 'initiator:'.repeat(100_000)]) {
      catalogue.name(long);
      describe('host:' + long);
      describe('name:' + long);
      describe(long + ':');
      describe({ rule: 'none', what: long });
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

suite('cards', () => {
  const cards = catalogue.services();
  test('every service of the rules has a card with its name and owner', () => {
    for (const [id, name, entity, cls] of table('rules/services.tsv')) {
      expect(catalogue.service(id), id).toMatchObject({ id, name, entity, class: cls });
    }
  });
  test('every card is complete and sound', () => {
    expect(cards.length).toBeGreaterThan(1500);
    expect(new Set(cards.map(card => card.id)).size).toBe(cards.length);
    for (const card of cards) {
      expect(card.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(card.name && card.entity, card.id).toBeTruthy();
      expect(card.name + card.entity, card.id).not.toMatch(/[\t\n|]|&\w+;|undefined|^\s|\s$/);
      expect(['first-party', 'functional', 'analytics', 'advertising']).toContain(card.class);
      if (card.policyUrl !== undefined) {
        expect(['http:', 'https:']).toContain(new URL(card.policyUrl).protocol);
        expect(new URL(card.policyUrl).href, card.id).toBe(card.policyUrl);
      }
      for (const { name, store, lifetime } of card.names) {
        expect(name).toMatch(/^[^\s;]+$/);
        expect([undefined, 'cookie', 'local']).toContain(store);
        expect(lifetime ?? 'session').toMatch(/^(session|P[1-9]\d*[DWMY]|PT[1-9]\d*[HMS])$/);
      }
    }
  });
  test('hosts and names stand on the card of their service and nowhere else', () => {
    const places = cards.flatMap(card => card.hosts.map(host => [host, card.id] as const));
    expect(new Map(places)).toEqual(new Map(hosts.map(([, host, , , service]) => [host, service])));
    expect(places.length).toBe(hosts.length);
    const own = cards.flatMap(card => card.names.map(({ name }) => [name, card.id].join(' ')));
    const claimed = names.filter(([, , , , service]) => service !== '-');
    expect(new Set(own)).toEqual(new Set(claimed.map(([, name, , , service]) => [name, service].join(' '))));
  });
  test('what a person would look up', () => {
    expect(catalogue.service('google-analytics')).toMatchObject({
      name: 'Google Analytics',
      entity: 'Google',
      class: 'analytics',
      policyUrl: expect.stringContaining('google') as string,
      hosts: expect.arrayContaining(['google-analytics.com']) as string[],
      names: expect.arrayContaining([{ name: '_ga', lifetime: 'P2Y' }]) as object[],
    });
    expect(catalogue.service('stripe')?.policyUrl).toBe('https://stripe.com/privacy');
    expect(catalogue.service('no-such-service')).toBeUndefined();
  });
  test('most of what people meet has a policy, and names of trackers a lifetime', () => {
    expect(cards.filter(card => card.policyUrl).length).toBeGreaterThan(400);
    const all = cards.flatMap(card => card.names);
    expect(all.filter(({ lifetime }) => lifetime).length).toBeGreaterThan(800);
  });
});

suite('describe', () => {
  test.each([
    ['host:criteo.com', 'criteo'],
    ['host:static.criteo.net', 'criteo'],
    ['name:_ga', 'google-analytics'],
    ['name:_ga_[A-Z0-9]{6,}', 'google-analytics'],
    ['name:_pk_id[.]*', 'matomo'],
    ['name:_pk_id.*', 'matomo'],
    ['url:google-ads/gtag', 'google-ads'],
    ['signature:matomo/hit', 'matomo'],
    ['owner:matomo', 'matomo'],
    ['initiator:host:criteo.com', 'criteo'],
    ['youtube', 'youtube'],
  ])('%s is of %s', (rule, id) => expect(describe(rule)?.id).toBe(id));

  test.each([
    'same-site',
    'invalid',
    'none',
    'lexical:ads',
    'host:unheard-of.example',
    'name:zz_unheard',
    '',
  ])('%s is of nobody', rule => expect(describe(rule)).toBeUndefined());
  test('every rule of the tables that names a service', () => {
    for (const file of ['urls', 'signatures']) {
      for (const [id] of table(`rules/${file}.tsv`)) {
        const service = id.replace(/\/.*/, '');
        if (service) expect(describe(`${file === 'urls' ? 'url' : 'signature'}:${id}`)?.id).toBe(service);
      }
    }
    for (const [kind, key, , , service] of full)
      expect(describe(`${kind}:${key}`)?.id ?? '-', key).toBe(service);
  });
  test('a ledger entry by its service, and what the core did not know by what it was', () => {
    const [, host = '', , , service] = hosts.find(row => row[5].startsWith('third-party-web')) ?? [];
    const [, name = '', , , owner] =
      names.find(row => row[5].startsWith('prebid.js') && row[4] !== '-') ?? [];
    expect(describe({ rule: 'owner:stats', service: 'stats' })).toBeUndefined();
    expect(describe({ rule: 'none', service: 'hotjar' })?.id).toBe('hotjar');
    expect(describe({ rule: 'none', what: `cdn.${host}/x.js`, kind: 'script' })?.id).toBe(service);
    expect(describe({ rule: 'lexical:ads', what: `Ads.${host}:443/x` })?.id).toBe(service);
    expect(describe({ rule: 'none', what: name, kind: 'cookie' })?.id).toBe(owner);
    expect(describe({ rule: 'signature:/cookie-sync', what: 'x.criteo.com/usersync' })?.id).toBe('criteo');
    expect(describe({ rule: 'same-site', what: 'criteo.com/x' })).toBeUndefined();
  });
  test('what the classifier answers can be described', () => {
    for (const [url, id] of [
      ['https://www.google-analytics.com/g/collect?tid=G-1', 'google-analytics'],
      ['https://static.criteo.net/ld.js', 'criteo'],
      ['https://js.stripe.com/v3/', 'stripe'],
      ['https://www.facebook.com/tr?id=1&ev=x', 'meta-pixel'],
    ] as const)
      expect(describe(classifyUrl(url, { page: 'https://shop.example/' }))?.id, url).toBe(id);
    expect(describe(classifyName('_hjSession_123', { store: 'cookie' }))?.id).toBe('hotjar');
  });
});

suite('purposes', () => {
  test('texts of a service and of a name', async () => {
    const list = await purposes('google-analytics');
    expect(list.find(({ name }) => name === '_ga')).toEqual({
      name: '_ga',
      lifetime: 'P2Y',
      text: 'ID used to identify users',
    });
    expect(await purpose('_fbp')).toMatchObject({
      service: 'meta-pixel',
      text: expect.any(String) as string,
    });
    expect(await purpose('pll_language')).toMatchObject({ text: 'Saves the chosen language' });
    expect(await purposes('no-such-service')).toEqual([]);
    expect(await purpose('zz_unheard')).toBeUndefined();
  });
  test('most services with names have them, one line each without rubbish', async () => {
    const cards = catalogue.services();
    const texts = (await Promise.all(cards.map(card => purposes(card.id)))).flat();
    expect(texts.length).toBeGreaterThan(1000);
    for (const { name, text, lifetime } of texts) {
      expect(name).toMatch(/^[^\s;]+$/);
      expect(text).not.toMatch(/^\s|\s$|[\n\t\u00ad\u200b-\u200d\ufeff]|&(amp|lt|gt|quot);/);
      expect(text.length, name).toBeGreaterThan(1);
      expect(lifetime ?? 'session').toMatch(/^(session|P[1-9]\d*[DWMY]|PT[1-9]\d*[HMS])$/);
    }
  });
});

suite('the tables', () => {
  test('are unpacked once; nothing grows with calls', () => {
    const before = unpack(SERVICES + '\n' + RARE);
    const sizes = () => [
      catalogue.services().length,
      before.hosts.size,
      before.exact.size,
      before.patterns.size,
    ];
    const first = sizes();
    const same = catalogue.host('criteo.com');
    for (let i = 0; i < 50_000; i++) {
      catalogue.host(`h${i}.example`);
      catalogue.name('_pk_id.' + i);
      describe({ rule: 'none', what: `h${i}.example/` });
    }
    expect(catalogue.host('criteo.com')).toEqual(same);
    expect(sizes()).toEqual(first);
    expect(catalogue.name('_pk_id.1')).toEqual(catalogue.name('_pk_id.2'));
  });
  test('hold every line of the packed text', () => {
    const { cards, hosts: domains, exact, patterns } = unpack(SERVICES + '\n' + RARE);
    expect(domains.size).toBe(hosts.length);
    expect(cards.size).toBe((SERVICES + '\n' + RARE).split('\n').filter(line => !/^.\t/.test(line)).length);
    const rows = exact.size + [...patterns.values()].flat().length;
    expect(rows).toBe(new Set(names.map(([, name]) => name)).size);
    expect(NAMES.split('\n').every(line => /^[0-9a-r][a-z0-9-]*\t\S/.test(line))).toBe(true);
  });
});
