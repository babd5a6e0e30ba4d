#!/usr/bin/env node
// npm run bench:leaks: the whole list in Chromium against askfirst and its peers; prints the table and writes it into the README.
//   --only <names>   set-ups, by comma: askfirst, "askfirst + brake" or the npm name of a peer; then nothing is written
// Truth is the proxy's log. It says what it measured and judges nobody; the engine specs are what must pass.
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../../support/browsers.mjs';
import { startFarm } from '../../support/farm.mjs';
import { differences, isLimit } from './judge.mjs';
import { CONTROL, runAll, visitors } from './lab.mjs';
import { setups } from './peers.mjs';
import { labHandler } from './server.mjs';
import { publish, tableOf } from './table.mjs';
import { benign, GROUPS, vectors } from './vectors.mjs';

const at = process.argv.indexOf('--only');
const names = at > 0 ? process.argv[at + 1].split(',') : undefined;
const ENGINE = 'chromium';
/** Tags marked up for askfirst are no tags for anybody else. */
const list = vectors.filter(({ marked }) => !marked);
/** A gap that could be closed is a leak here, whatever the specs let pass. */
const counted = vector => isLimit(vector, ENGINE) && !vector.limit.stoppable;
const scripted = list.filter(vector => !counted(vector));
const limited = list.filter(counted);
const tamed = limited.filter(({ limit }) => limit.request);

const farm = await startFarm({ handler: labHandler });
const browser = await chromium.launch(chromiumOptions(farm));
const sources = Array.from({ length: 3 }, () => visitors(ENGINE, farm, browser));

async function measure(setup) {
  const result = { before: {}, ranBefore: {}, values: {}, errors: {}, own: {}, broken: [] };
  const groups = [...Object.keys(GROUPS).map(group => list.filter(vector => vector.group === group)), benign];
  for (const group of groups) {
    const { broken, ...got } = await runAll(sources, farm, setup, group);
    for (const part of Object.keys(got)) Object.assign((result[part] ??= {}), got[part]);
    result.broken.push(...broken);
  }
  return result;
}

function byReason(part) {
  const reasons = new Map();
  for (const { id, limit } of part) reasons.set(limit.why, [...(reasons.get(limit.why) ?? []), id]);
  return reasons;
}

const columns = await setups(farm, names);
const controls = {
  now: await measure(CONTROL),
  late: columns.some(({ setup }) => setup?.wait) && (await measure({ ...CONTROL, wait: true })),
};
const cells = [];
for (const { name, setup, missing } of columns) {
  const began = Date.now();
  if (missing) {
    cells.push(() => 'n/a');
    continue;
  }
  const control = setup.wait ? controls.late : controls.now;
  const got = await measure(setup);
  const lost = new Set([...control.broken, ...got.broken].map(line => line.split(':')[0]));
  const count = (part, what = 'before') => {
    // A page that failed shows nothing: what was on it counts as not measured, never as held.
    const could = part.filter(({ id }) => control[what][id] && !lost.has(id));
    return `${could.filter(({ id }) => got[what][id]).length} / ${could.length}`;
  };
  const wrong = new Set(differences(benign, control, got).map(line => line.split(':')[0]));
  cells.push(what =>
    what === 'benign' ? `${benign.length - wrong.size} / ${benign.length}` : count(...what),
  );
  console.log(`${name}: ${count(scripted)} in ${((Date.now() - began) / 1000).toFixed(0)} s`);
  if (got.broken.length) console.log(`  pages that failed: ${got.broken.join('; ')}`);
  if (name.startsWith('askfirst'))
    console.log(
      `  ${scripted
        .filter(({ id }) => got.before[id])
        .map(({ id }) => id)
        .join(' ')}`,
    );
  if (wrong.size) console.log(`  benign uses that differ: ${[...wrong].join(' ')}`);
}

const row = (words, what) => [words, cells.map(cell => cell(what))];
const text = tableOf({
  engine: `Chromium ${browser.version()}`,
  columns: columns.map(({ name }) => name),
  rows: [
    ...Object.entries(GROUPS).map(([group, words]) => row(words, [scripted.filter(v => v.group === group)])),
    row('**all of these**', [scripted]),
    row('named limits: requested', [limited]),
    row('named limits: ran, of what must not run', [tamed, 'ranBefore']),
    row('benign uses unchanged', 'benign'),
  ],
  missing: columns
    .filter(c => c.missing)
    .map(({ name, missing }) => `${name} could not be measured: ${missing}.`),
  limits: byReason(limited),
});
console.log(`\n${text}\n`);
if (!names && !(await publish(text))) console.log('README.md has no place for it: no markers.');
await browser.close();
await farm.close();
