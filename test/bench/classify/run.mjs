// Prints what classifying costs next to what it is measured by, in one run: `classifyUrl` per `new URL(u).hostname`,
// `classifyName` per lookup in a `Map`, and the time until the first answers (unpacking of the tables included).
// Every round measures both sides one after the other, so that a busy machine slows both; the median ratio counts.

import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { names, page, urls } from './subjects.mjs';

const root = new URL('../../../', import.meta.url);
const bundle = async entry => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, root))],
    bundle: true,
    format: 'esm',
    target: 'es2021',
    write: false,
    tsconfigRaw: '{}',
  });
  return 'data:text/javascript,' + encodeURIComponent(outputFiles[0].text);
};

const median = list => list.toSorted((a, b) => a - b)[list.length >> 1];
const nanoseconds = (list, run) => {
  const start = performance.now();
  let sum = 0;
  for (const item of list) sum += run(item);
  // Used, so that no engine leaves the work out.
  if (sum < 0) console.log(sum);
  return ((performance.now() - start) * 1e6) / list.length;
};

function compare(label, list, run, baseLabel, base, rounds = 15) {
  const all = Array.from({ length: rounds }, () => [nanoseconds(list, base), nanoseconds(list, run)]).slice(
    3,
  );
  const ratio = median(all.map(([base, own]) => own / base));
  const [before, own] = [0, 1].map(i => median(all.map(pair => pair[i])));
  console.log(
    `${label}: ${ratio.toFixed(2)} x ${baseLabel}  (${own.toFixed(0)} ns against ${before.toFixed(0)} ns)`,
  );
}

const code = await bundle('src/classify/url.ts');
const { classifyUrl } = await import(code);
const { classifyName } = await import(await bundle('src/classify/name.ts'));
const context = { page };
const cookie = { store: 'cookie' };

for (const [label, list] of Object.entries(urls(100_000)))
  compare(
    `classifyUrl, ${label}`,
    list,
    url => classifyUrl(url, context).rule.length,
    'new URL(u).hostname',
    url => new URL(url).hostname.length,
  );
for (const [label, { list, known }] of Object.entries(names(100_000)))
  compare(
    `classifyName, ${label}`,
    list,
    name => classifyName(name, cookie).rule.length,
    `Map of ${known.size} names`,
    name => known.get(name) ?? 0,
  );

// A worker starts with cold code and an empty heap each time.
const cold = `
  const { workerData: code, parentPort } = require('node:worker_threads');
  import(code).then(({ classifyUrl }) => {
    const page = 'https://www.shop.example/';
    const at = [performance.now()];
    for (const url of ['/app.js', 'https://unheard-of.example/a.js', 'https://other.example/b.js']) {
      classifyUrl(url, { page });
      at.push(performance.now());
    }
    parentPort.postMessage(at.slice(1).map((time, i) => time - at[i]));
  });`;
const first = [];
for (let i = 0; i < 15; i++)
  first.push(
    await new Promise(resolve => {
      new Worker(cold, { eval: true, workerData: code }).on('message', resolve);
    }),
  );
['own', 'third-party', 'second third-party'].forEach((label, i) =>
  console.log(`first ${label} URL, tables unpacked: ${median(first.map(times => times[i])).toFixed(3)} ms`),
);
