// The core tables against the full one: every packed host answers as it should, services derived from hosts are the
// ones that services.tsv knows, and nothing that the full table does not call a tracker is called one by its host.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classifyUrl } from '../../../src/classify/url.js';

const page = 'https://www.shop.example/';
const answer = (host: string) => classifyUrl(`https://${host.replace('.*', '.de')}/`, { page });
const isTracker = (cls: string | undefined) => cls === 'analytics' || cls === 'advertising';

const full = new Map(
  readFileSync('src/classify/catalogue/full.generated.tsv', 'utf8')
    .split('\n')
    .map(line => line.split('\t'))
    .filter(([kind]) => kind === 'host')
    .map(([, host = '', cls = '', role, service = '']) => [host, { host, cls, role, service }]),
);

/** What the full table says of a host: its longest suffix. */
function listed(host: string) {
  for (const name of [host, host.replace(/\.(com?\.)?[a-z]{2,3}$/, '.*')]) {
    const labels = name.split('.');
    const suffix = labels.map((_, i) => labels.slice(i).join('.')).find(part => full.has(part));
    if (suffix) return full.get(suffix);
  }
  return undefined;
}

const known = [...full.values()].map(row => ({ ...row, what: answer(row.host) }));

test('a host that the core knows by itself has the class and service of the full table', () => {
  const packed = known.filter(({ host, what }) => what.rule === 'host:' + host);
  expect(packed.length).toBeGreaterThan(200);
  for (const { host, cls, service, what } of packed) {
    expect(what.class, host).toBe(cls);
    // Absent rather than wrong.
    if (service.length > 1 && what.service) expect(what.service, host).toBe(service);
  }
  expect(packed.filter(({ what }) => what.service).length).toBeGreaterThan(packed.length / 2);
});

test('no host on the list of the most frequent is taken for a tracker because of a hash', () => {
  const ranked = readFileSync('node_modules/third-party-web/dist/domain-map.csv', 'utf8')
    .split('\n')
    .map(line => line.split(',')[0] ?? '')
    .filter(host => /^[a-z0-9_.-]+\.[a-z]+$/.test(host));
  expect(ranked.length).toBeGreaterThan(100_000);
  const wrong = [...ranked, ...full.keys()].filter(host => {
    const what = answer(host);
    return what.rule.startsWith('host:') && isTracker(what.class) && !isTracker(listed(host)?.cls);
  });
  // A tag manager under a tracker's own name is answered like the tracker.
  expect(wrong.filter(host => listed(host)?.role !== 'tag-manager')).toEqual([]);
}, 60_000);
