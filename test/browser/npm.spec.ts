// askfirst from npm, bundled by each bundler as a site runs it: it starts, holds, guards workers of text and lets go.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';
import { BUNDLERS, workerFile } from '../pages/apps/bundlers.js';

const PAGE = 'https://www.parlo.test/npm';
const JS = { 'content-type': 'text/javascript' };

interface Site {
  said?: string;
  consent: { acceptAll(): void; problems(): { code: string; detail: string }[] };
}

/** Serves the bundle under /out/ and `askfirst-worker.js` at `copied`, opens the page and waits for the worker. */
async function open(
  page: Page,
  farm: Farm,
  name: keyof typeof BUNDLERS,
  copied?: string,
  options = 'undefined',
): Promise<string[]> {
  const { bundle, type } = BUNDLERS[name];
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  for (const [file, body] of await bundle('npm.js'))
    farm.reply('www.parlo.test', `/out/${file}`, { headers: JS, body });
  if (copied) farm.reply('www.parlo.test', copied, { headers: JS, body: await workerFile() });
  farm.page(
    PAGE,
    `<!doctype html><html lang="en"><head><title>npm</title><link rel="icon" href="data:,"></head><body>
     <script>window.options = ${options}</script><script src="/out/app.js" ${type === 'module' ? 'type="module"' : ''}></script></body></html>`,
  );
  await page.goto(PAGE);
  await page.waitForFunction(() => 'said' in window, undefined, { timeout: 10_000 }).catch(() => {});
  return errors;
}
const said = (page: Page) => page.evaluate(() => (window as unknown as Site).said);
const problems = (page: Page) => page.evaluate(() => (window as unknown as Site).consent.problems());
const reached = (farm: Farm) => farm.hits('www.facebook.com').map(({ path }) => path.replace('/tr/', ''));

/** Held and guarded now; let go when everything is granted. */
async function isAtWork(page: Page, farm: Farm, errors: string[]): Promise<void> {
  expect(errors).toEqual([]);
  expect(await problems(page)).toEqual([]);
  expect(await said(page), 'the worker runs, and its request fails').toBe('TypeError');
  await farm.settle();
  expect(reached(farm)).toEqual([]);
  await page.evaluate(() => (window as unknown as Site).consent.acceptAll());
  await expect.poll(() => reached(farm), 'the code for a change was found').toEqual(['?image']);
  expect(await problems(page)).toEqual([]);
}

for (const [name, { own }] of Object.entries(BUNDLERS) as [keyof typeof BUNDLERS, { own: boolean }][]) {
  test(`${name}: with nothing but ${own ? 'the bundle' : 'the file beside it'}`, async ({
    page,
    traffic,
  }) => {
    const errors = await open(page, traffic, name, own ? undefined : '/out/askfirst-worker.js');
    await isAtWork(page, traffic, errors);
  });

  test(`${name}: the file where workerUrl says`, async ({ page, traffic }) => {
    const errors = await open(page, traffic, name, '/files/w.js', `{ workerUrl: 'files/w.js' }`);
    await isAtWork(page, traffic, errors);
    expect(traffic.hits(/worker/)).toEqual([]);
  });
}

test('a worker file that is nowhere costs the workers and nothing else, and is reported', async ({
  page,
  traffic,
}) => {
  traffic.reply('www.parlo.test', /gone|askfirst-worker/, { status: 404 });
  for (const [url, asked] of [
    ['/gone.js', 'https://www.parlo.test/gone.js'],
    ['https://', 'https://www.parlo.test/out/askfirst-worker.js'],
  ] as const) {
    traffic.reset();
    const errors = await open(page, traffic, 'esbuild, script', undefined, `{ workerUrl: '${url}' }`);
    expect(errors).toEqual([]);
    expect(await said(page)).toBe('did not start');
    await expect
      .poll(() => problems(page))
      .toEqual([expect.objectContaining({ code: 'worker/not-loaded', detail: asked })]);
    await traffic.settle();
    expect(reached(traffic)).toEqual([]);
  }
});
