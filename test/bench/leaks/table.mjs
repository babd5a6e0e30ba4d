// What the bench prints and the README shows: one row for each group, one column for each set-up.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const README = new URL('../../../README.md', import.meta.url);
const MARKERS = ['<!-- leaks:start -->', '<!-- leaks:end -->'];

const row = cells => `| ${cells.join(' | ')} |`;

/** @param {{ columns: string[], rows: [string, string[]][], missing: string[], limits: Map<string, string[]>, engine: string }} result */
export function tableOf({ columns, rows, missing, limits, engine }) {
  return [
    `Measured in ${engine} by \`npm run bench:leaks\`: how many of the ways in each group reached a tracker (or wrote its name) before any choice, of those that do without an SDK. Named limits are counted apart, at the end. Set-ups that start late get their turn first; the number of ways that can be tried then is smaller.`,
    '',
    row(['ways', ...columns]),
    row(['---', ...columns.map(() => '---:')]),
    ...rows.map(([name, cells]) => row([name, ...cells])),
    '',
    ...missing.map(text => `${text}\n`),
    'The named limits, which askfirst does not stop:',
    '',
    ...[...limits].map(([why, ids]) => {
      const some = ids.slice(0, 4).map(id => `\`${id}\``);
      return `- ${why}: ${some.join(', ')}${ids.length > 4 ? ` and ${ids.length - 4} more` : ''}`;
    }),
  ].join('\n');
}

/** Puts the table between the markers of the README; answers whether they are there. */
export async function publish(text) {
  const before = readFileSync(README, 'utf8');
  const [start, end] = MARKERS.map(marker => before.indexOf(marker));
  if (start < 0 || end < start) return false;
  const after = `${before.slice(0, start + MARKERS[0].length)}\n\n${text}\n\n${before.slice(end)}`;
  const options = await resolveConfig(README);
  writeFileSync(README, await format(after, { ...options, parser: 'markdown' }));
  return true;
}
