// Prints what each file of dist weighs, next to its budget and to what comparable
// products make a site load. `sizes()` is what the rule test checks.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = new URL('../../dist/', import.meta.url);

/** Most bytes after brotli -q 11. */
export const BUDGETS = {
  'askfirst.js': 22_500,
  'askfirst-banner.js': 8_500,
  'askfirst-change.js': 6_400,
  'askfirst-worker.js': 10_500, // in workers made of text only; half of it are the tables
  'askfirst-catalogue.js': 40_000, // fetched only by who asks for it, as are the next two
  'askfirst-rare.js': 32_000,
  'askfirst-purposes.js': 75_000,
};

/** Default set-up of each peer: everything that a site must load (own measurements of their npm packages). */
const PEERS = [
  ['vanilla-cookieconsent 3.1.0 (no texts)', 55_666, 15_513, 13_783],
  ['orejime 3.2.1', 42_259, 14_545, 13_038],
  ['klaro 0.7.22', 235_942, 68_892, 59_197],
];

export function sizes(base = dist) {
  const files = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'));
  const first = Object.keys(BUDGETS);
  return [...first, ...files.filter(file => !first.includes(file)).sort()].map(file => {
    const bytes = readFileSync(new URL(file, base));
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    return {
      file,
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli,
      budget: BUDGETS[file],
    };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const row = (...cells) =>
    console.log(cells.map((cell, i) => (i ? String(cell).padStart(9) : cell.padEnd(40))).join(''));
  row('bytes', 'brotli', 'gzip', 'raw', 'budget');
  const all = sizes();
  for (const { file, raw, gzip, brotli, budget } of all) row(file, brotli, gzip, raw, budget ?? '');
  const sum = key => all.slice(0, 3).reduce((total, size) => total + size[key], 0);
  row('a first visit: all three', sum('brotli'), sum('gzip'), sum('raw'));
  console.log('\nwhat others make a site load');
  for (const [name, raw, gzip, brotli] of PEERS) row(name, brotli, gzip, raw);
}
