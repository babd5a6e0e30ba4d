// Runs one file of probes in a bare page, in a guarded one with everything denied, and in a guarded one with everything
// granted, and tells where they differ. It promises that the three pages differ in askfirst alone.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions } from '@playwright/test';
import { expect } from '../../support/fixtures.js';
import type { Engine, Farm } from '../../support/fixtures.js';

export const PROBE_PAGE = 'https://www.parlo.test/probe';

/** A difference that is meant, and why. `where` matches the name of a probe. */
export interface Accepted {
  readonly where: RegExp;
  readonly because: string;
  /** Where it shows; everywhere without it. */
  readonly only?: Engine;
}

export interface Stage {
  readonly browser: Browser;
  readonly traffic: Farm;
  readonly contextOptions: BrowserContextOptions;
  readonly engine: Engine;
}

const read = (name: string) => readFileSync(fileURLToPath(new URL(`./${name}.js`, import.meta.url)), 'utf8');
export const SDK = '<script src="/askfirst.js"></script>';

/** Small answers that probes ask the page's own host for. */
function serveOwn(farm: Farm, names: readonly string[], first: string): void {
  farm.page(
    PROBE_PAGE,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>probe</title><link rel="icon" href="data:,">${first}
    <script src="/harness.js"></script></head><body><script src="/probes.js"></script></body></html>`,
  );
  const own = 'www.parlo.test';
  const js = { 'content-type': 'text/javascript' };
  farm.reply(own, '/harness.js', { headers: js, body: read('harness') });
  farm.reply(own, '/probes.js', { headers: js, body: names.map(name => `{${read(name)}}`).join('\n') });
  farm.reply(own, '/p/text', { body: 'text', headers: { 'x-own': 'yes' } });
  farm.reply(own, '/p/json', { body: '{"a":1}', headers: { 'content-type': 'application/json' } });
  farm.reply(own, '/p/slow', { body: 'slow', delay: 400 });
  farm.reply(own, '/p/missing', { status: 404, body: 'not here' });
  farm.reply(own, '/p/moved', { status: 302, headers: { location: '/p/text' } });
  farm.reply(own, '/p/events', {
    headers: { 'content-type': 'text/event-stream' },
    body: 'retry: 100000\nid: 7\ndata: one\n\nevent: named\ndata: two\n\n',
  });
  farm.reply(own, '/p/pixel.svg', {
    headers: { 'content-type': 'image/svg+xml' },
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  });
  farm.reply(own, '/p/style.css', { headers: { 'content-type': 'text/css' }, body: ':root{--p:styled}' });
  farm.reply(own, '/p/script.js', { headers: js, body: 'window.ranOwn = (window.ranOwn || 0) + 1' });
  farm.reply(own, '/p/module.js', { headers: js, body: 'export const answer = 42;' });
  farm.reply(own, '/p/worker.js', { headers: js, body: read('worker') });
  farm.page(
    'https://www.parlo.test/p/frame',
    readFileSync(fileURLToPath(new URL('./frame.html', import.meta.url)), 'utf8'),
  );
  // A network error as the platform makes it: an answer without permission to read it.
  farm.reply('cdn.jsdelivr.net', '/p/unreadable', { headers: { 'access-control-allow-origin': '' } });
  farm.reply('cdn.jsdelivr.net', '/p/text', { body: 'text' });
}

/** One page after its probes: a digest per probe, and the whole text of one on request. */
interface View {
  readonly digests: Readonly<Record<string, string>>;
  textOf(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Runs the probes in one new page. */
async function view(
  stage: Stage,
  names: readonly string[],
  { first = '', before, only = '' }: { first?: string; before?: string; only?: string } = {},
): Promise<View> {
  const { browser, traffic, contextOptions } = stage;
  traffic.reset({ routes: true });
  serveOwn(traffic, names, first);
  const context = await browser.newContext(contextOptions);
  const page = await context.newPage();
  await page.goto(PROBE_PAGE);
  if (before) {
    await page.evaluate(before);
    await page.goto(PROBE_PAGE);
  }
  traffic.reset();
  const digests = await page.evaluate<Record<string, string>>(`runProbes(${JSON.stringify(only)})`);
  await traffic.settle(150, 1500);
  // What the probes asked for, ours aside: each address once, since caches decide how often; no sockets, which may be
  // closed before their handshake leaves.
  const asked = traffic.hits(({ path, scheme }) => !/^ws/.test(scheme) && !/askfirst|favicon/.test(path));
  const requests = [...new Set(asked.map(hit => `${hit.method} ${hit.host}${hit.path}`))].sort().join(' ');
  return {
    digests: { ...digests, ...(!only && { requests }) },
    textOf: name =>
      name === 'requests'
        ? Promise.resolve(requests)
        : page.evaluate(`results[${JSON.stringify(name)}] ?? '(no result)'`),
    close: () => context.close(),
  };
}

/** The neighbourhood of the first character in which two texts differ. */
function excerpts(left: string, right: string): string {
  let at = 0;
  while (left[at] === right[at]) at++;
  const cut = (text: string) => text.slice(Math.max(0, at - 60), at + 200);
  return `\n      native:   ${cut(left)}\n      askfirst: ${cut(right)}`;
}

/** What two pages disagree on: the name of the probe, then both results where they part. */
async function differences(native: View, other: View): Promise<string[]> {
  const found: string[] = [];
  for (const name of Object.keys(other.digests)) {
    if (native.digests[name] === other.digests[name]) continue;
    found.push(name + excerpts(await native.textOf(name), await other.textOf(name)));
  }
  return found;
}

/** Code that breaks something, and the name of a probe that must notice. */
export interface Sabotage {
  readonly code: string;
  readonly noticedBy: string;
}

/** Runs the probes of these files in all three pages; what `accepted` does not explain fails the test. */
export async function expectSame(
  stage: Stage,
  names: readonly string[],
  { code, noticedBy }: Sabotage,
  accepted: readonly Accepted[] = [],
): Promise<void> {
  const native = await view(stage, names);
  const broken = await view(stage, names, { first: `<script>{${code}}</script>`, only: noticedBy });
  expect(await differences(native, broken), 'control: the probes see a broken function').not.toEqual([]);
  await broken.close();

  const isMeant = (text: string) =>
    accepted.some(
      ({ where, only }) => (!only || only === stage.engine) && where.test(text.split('\n')[0] ?? ''),
    );
  for (const before of [undefined, 'askfirst.acceptAll()']) {
    const guarded = await view(stage, names, { first: SDK, ...(before && { before }) });
    expect(Object.keys(guarded.digests), 'all probes were run').toEqual(Object.keys(native.digests));
    const found = (await differences(native, guarded)).filter(text => !isMeant(text));
    expect
      .soft(found, `${found.length} differences with everything ${before ? 'granted' : 'denied'}`)
      .toEqual([]);
    await guarded.close();
  }
  await native.close();
}
