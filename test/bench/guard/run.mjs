// What the guard costs a page: the time with it by the time without it, in one run. Rounds go through all pages,
// so that what else the machine does meets all of them alike; several generations of fresh pages show the spread.
// Nothing here fails a build: the numbers are for the reader, and the run writes them into the README.
//
//   node test/bench/guard/run.mjs [--engine firefox] [--generations 5] [--rounds 9] [--only "text"] [--variants a,b]
//                                 [--no-peers] [--no-heap]     any option but --no-write: the README stays as it is
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, firefox } from '@playwright/test';
import { chromiumOptions, contextOptions, findFirefox, firefoxOptions } from '../../support/browsers.mjs';
import { startFarm } from '../../support/farm.mjs';
import { bundleLists } from './frameworks.mjs';
import { measureHeap } from './heap.mjs';
import { FOLDER, installPeers } from './peers.mjs';
import { markdown, quantile, ratioOf, showRatio } from './stats.mjs';
import { labelOf, openVariant, serveVariants, variantNames } from './variants.mjs';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', default: 'chromium' },
    generations: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', default: '' },
    variants: { type: 'string' },
    'no-peers': { type: 'boolean' },
    'no-heap': { type: 'boolean' },
  },
});
const isWhole = process.argv.length === 2;
const README = new URL('../../../README.md', import.meta.url);

function launch(farm) {
  if (options.engine === 'firefox') {
    const given = firefoxOptions(farm, findFirefox());
    // A millisecond is too coarse for these tasks.
    given.firefoxUserPrefs = { ...given.firefoxUserPrefs, 'privacy.reduceTimerPrecision': false };
    return firefox.launch(given);
  }
  const given = chromiumOptions(farm);
  return chromium.launch({ ...given, args: [...given.args, '--js-flags=--expose-gc'] });
}

/** Every task on every page, `rounds` times, in fresh pages. Adds one list to `times[task][variant]`. */
async function generation(browser, names, times, at) {
  const pages = [];
  for (const name of names) pages.push(await openVariant(browser, name, contextOptions(options.engine)));
  const tasks = (await pages[0].page.evaluate(() => window.bench.names)).filter(task =>
    task.includes(options.only),
  );
  for (let round = -2; round < Number(options.rounds); round += 1) {
    for (const task of tasks) {
      // In any order: what one page leaves for the browser to do must not always meet the same other page.
      const turn = pages.map(each => [Math.random(), each]).sort(([a], [b]) => a - b);
      for (const [, { name, page }] of turn) {
        const lists = ((times[task] ??= {})[name] ??= []);
        lists[at] ??= [];
        const took = await page.evaluate(task => window.bench.run(task), task);
        if (round >= 0) lists[at].push(took); // the first two warm the page up
      }
    }
  }
  for (const { close } of pages) await close();
}

function tableOf(times, names) {
  const others = names.filter(name => name !== 'off');
  return [
    ['task', 'off, ms', ...others.map(labelOf)],
    ...Object.entries(times).map(([task, by]) => [
      task,
      quantile(by.off.flat(), 0.25).toFixed(1),
      ...others.map(name => showRatio(ratioOf(by[name], by.off))),
    ]),
  ];
}

const introduction = version =>
  `What the guard costs a page, measured in Chromium ${version} by \`npm run bench:guard\`: time with it by time without it, in one run, with the least and the most of ${options.generations} sets of fresh pages. \`off again\` is the same page without a guard once more, and shows what the numbers are worth. \`denied\`: everything optional refused; \`granted\`: everything allowed. The peers are set up as their READMEs say, with nothing granted. Layout is not in it.`;
const HEAP =
  'Memory over 100,000 judged calls, each with an address of its own, everything optional refused:';

function writeReadme(text) {
  const [start, end] = ['<!-- guard-bench:start -->', '<!-- guard-bench:end -->'];
  const readme = readFileSync(README, 'utf8');
  if (!readme.includes(start)) return console.error('README.md has no markers for this table');
  const [before, rest] = readme.split(start);
  writeFileSync(README, `${before}${start}\n\n${text}\n\n${end}${rest.split(end)[1]}`);
  console.log(`written into ${fileURLToPath(README)}`);
}

installPeers(options['no-peers'] ? ['react', 'react-dom'] : undefined);
const farm = await startFarm();
const browser = await launch(farm);
try {
  const names = options.variants?.split(',') ?? variantNames(!options['no-peers']);
  await serveVariants(farm, names, await bundleLists(FOLDER));
  const times = {};
  for (let i = 0; i < Number(options.generations); i += 1) await generation(browser, names, times, i);
  const table = markdown(tableOf(times, names));
  console.log(`${options.engine} ${browser.version()}, load ${loadavg()[0].toFixed(1)}\n\n${table}\n`);
  const heap =
    options['no-heap'] || options.engine !== 'chromium' ? '' : markdown(await measureHeap(browser));
  console.log(heap);
  if (isWhole) writeReadme([introduction(browser.version()), table, HEAP, heap].join('\n\n'));
} finally {
  await browser.close();
  await farm.close();
}
