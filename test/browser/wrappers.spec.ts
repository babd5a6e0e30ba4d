// The guard among other wrappers: zone.js, Sentry, rrweb, core-js, replaced built-ins, hand-made wrappers and frozen
// prototypes, loaded before askfirst and after it. The page and the wrapper work as without us, nothing reaches a tracker
// before consent, and stop() gives back every function, or goes inert under the wrapper.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';
import { bundle, serveAnswers } from '../pages/apps/serve.js';

const PAGE = 'https://www.parlo.test/wrapped';
const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../pages/wrappers/${name}.js`, import.meta.url)), 'utf8');
const SDK = '<script src="/guard.js"></script>';
const tag = (name: string) => `<script src="/${name}.js"></script>`;

interface Wrapper {
  readonly name: string;
  /** What of ours it may keep from the guard by coming first; said in the README. */
  readonly leaksWhenFirst?: boolean;
}
const WRAPPERS: readonly Wrapper[] = [
  { name: 'zone' },
  { name: 'sentry' },
  { name: 'rrweb' },
  { name: 'corejs' },
  { name: 'polyfills' },
  { name: 'handmade' },
  { name: 'frozen', leaksWhenFirst: true },
];

interface Stage {
  readonly browser: Browser;
  readonly traffic: Farm;
  readonly contextOptions: BrowserContextOptions;
}

/** A page with these scripts in its head, in this order. */
async function open(
  { browser, traffic, contextOptions }: Stage,
  head: string,
  wrapper?: string,
): Promise<Page> {
  traffic.reset({ routes: true });
  serveAnswers(traffic);
  const js = { 'content-type': 'text/javascript' };
  const own = 'www.parlo.test';
  if (wrapper)
    traffic.reply(own, '/wrapper.js', { headers: js, body: await bundle(`../wrappers/${wrapper}.js`) });
  traffic.reply(own, '/guard.js', { headers: js, body: await bundle('../wrappers/guard.js') });
  for (const name of ['exercise', 'snapshot'])
    traffic.reply(own, `/${name}.js`, { headers: js, body: read(name) });
  traffic.page(
    PAGE,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>w</title><link rel="icon" href="data:,">
    <script>window.errors = []; addEventListener('error', event => errors.push(event.message ?? 'resource'));
    addEventListener('unhandledrejection', event => errors.push(String(event.reason)))</script>
    ${head}${tag('exercise')}</head><body><p>page</p></body></html>`,
  );
  const page = await (await browser.newContext(contextOptions)).newPage();
  await page.goto(PAGE);
  return page;
}

/** What the page says of itself after its rounds. */
const told = async (page: Page) => ({
  exercise: await page.evaluate<string[]>('exercise()'),
  wrapper: await page.evaluate<unknown>('window.probeWrapper?.()'),
  errors: await page.evaluate<string[]>('errors'),
});

const ALL = ['attribute', 'beacon', 'fetch', 'image', 'markup', 'script', 'xhr'];

/** The ways by which the tracker was reached in the round `round`; waits for all of them where they are expected. */
async function reached(page: Page, traffic: Farm, round: string, isOpen = false): Promise<string[]> {
  await page.evaluate(`track('${round}')`);
  const ways = () => {
    const found = traffic
      .hits('www.facebook.com')
      .flatMap(({ path }) => new RegExp(`${round}-(\\w+)`).exec(path)?.[1] ?? []);
    return [...new Set(found)].sort();
  };
  for (let i = 0; i < 50 && isOpen && ways().length < ALL.length; i++) await page.waitForTimeout(100);
  await traffic.settle(150, 2000);
  return ways();
}

for (const { name, leaksWhenFirst = false } of WRAPPERS) {
  test(`${name} before and after askfirst`, async ({ browser, traffic, contextOptions }) => {
    const stage = { browser, traffic, contextOptions };
    const control = await open(stage, tag('wrapper'), name);
    const alone = await told(control);
    expect(alone.exercise.join(), 'the control works').not.toContain('threw');
    expect(
      await reached(control, traffic, 'control', true),
      'control: every way reaches the tracker',
    ).toEqual(ALL);
    await control.context().close();

    for (const isFirst of [true, false]) {
      const where = isFirst ? 'wrapper first' : 'askfirst first';
      const head = isFirst ? tag('wrapper') + SDK : SDK + tag('wrapper');
      const page = await open(stage, head, name);
      expect.soft(await told(page), `${where}, everything denied`).toEqual(alone);
      const leaks = await reached(page, traffic, 'denied');
      if (!(isFirst && leaksWhenFirst)) expect.soft(leaks, `${where}, nothing leaves`).toEqual([]);
      await page.evaluate('askfirst.acceptAll()');
      expect.soft(await reached(page, traffic, 'granted', true), `${where}, granted`).toEqual(ALL);
      await page.evaluate('askfirst.rejectAll()');
      if (!(isFirst && leaksWhenFirst))
        expect.soft(await reached(page, traffic, 'again'), `${where}, withdrawn`).toEqual([]);
      await page.evaluate('stopGuard()');
      expect.soft(await told(page), `${where}, stopped`).toEqual(alone);
      expect.soft(await reached(page, traffic, 'stopped', true), `${where}, stopped`).toEqual(ALL);
      expect
        .soft(
          await page.evaluate(
            '[...new Set(askfirst.problems().map(problem => problem.code + problem.detail))]',
          ),
          `${where}, no fault`,
        )
        .toEqual([]);
      await page.context().close();
    }
  });
}

test('stop() gives back every function of the browser', async ({ browser, traffic, contextOptions }) => {
  const page = await open({ browser, traffic, contextOptions }, tag('snapshot') + SDK);
  expect(await page.evaluate('changedSince()'), 'control: something is patched').not.toEqual([]);
  await page.evaluate('exercise()');
  await page.evaluate('stopGuard()');
  expect(await page.evaluate('changedSince()')).toEqual([]);
  await page.context().close();
});

test('a function that was put over ours, or set back to the native, stays what the page made it', async ({
  browser,
  traffic,
  contextOptions,
}) => {
  const code = `
    <script>window.native = { fetch, append: Element.prototype.append }</script>${SDK}
    <script>
      Element.prototype.append = native.append; // a library that undoes patches
      const under = window.fetch;
      window.mine = window.fetch = function (...args) { window.mineCalls = (window.mineCalls || 0) + 1; return under.apply(this, args); };
      const create = document.createElement;
      document.createElement = function (...args) { return create.apply(document, args); };
      delete document.createElement; // takes its own off again
    </script>`;
  const page = await open({ browser, traffic, contextOptions }, code);
  const before = await page.evaluate<string[]>('exercise()');
  await page.evaluate('stopGuard()');
  expect(await page.evaluate<string[]>('exercise()')).toEqual(before);
  expect(before.join()).not.toContain('threw');
  expect(
    await page.evaluate(
      '[fetch === mine, mineCalls > 3, Element.prototype.append === native.append, errors, Object.hasOwn(document, "createElement")]',
    ),
  ).toEqual([true, true, true, [], false]);
  await page.context().close();
});
