// Import maps of the page beside askfirst, whose own files are modules: an engine that takes one map alone takes none
// after the first module that anyone asks for.
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';
import type { Page } from '@playwright/test';

const PAGE = 'https://www.parlo.test/import-map';
const map = (name: string, value: number) =>
  `<script type="importmap">{"imports":{"${name}":"data:text/javascript,export default ${value}"}}</script>`;
const use = (name: string) =>
  `<script>window.told ??= []; import('${name}').then(m => told.push(m.default), e => told.push(e.message))</script>`;
const told = (page: Page) => page.evaluate(() => (window as unknown as { told?: unknown[] }).told);

/** `slow` is asked for between askfirst and `body`, and the parser waits for it. */
function serve(farm: Farm, body: string, delay = 400): void {
  farm.reply('www.parlo.test', '/slow.js', { delay, headers: { 'content-type': 'text/javascript' } });
  farm.page(
    PAGE,
    `<!doctype html><html lang="en"><head><title>map</title><link rel="icon" href="data:,">
    <script src="/askfirst.js"></script></head><body><p>x</p><script src="/slow.js"></script>${body}</body></html>`,
  );
}

test('an import map that follows askfirst is taken, and the banner comes', async ({ page, traffic }) => {
  serve(traffic, map('one', 7) + use('one'));
  await page.goto(PAGE);
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible();
  expect(await told(page)).toEqual([7]);
});

test('an import map is taken where the page accepts all while it is still parsed', async ({
  page,
  traffic,
}) => {
  serve(traffic, `<script>askfirst.acceptAll()</script>${map('one', 7)}${use('one')}`);
  await page.goto(PAGE);
  await expect.poll(() => told(page)).toEqual([7]);
});

test('the banner does not wait for the parser where several import maps are taken', async ({
  page,
  traffic,
  engine,
}) => {
  serve(traffic, map('one', 7) + use('one'), 3000);
  const arrival = page.goto(PAGE);
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible();
  expect((await page.evaluate(() => document.readyState)) === 'loading').toBe(engine !== 'firefox');
  await arrival;
  await expect.poll(() => told(page)).toEqual([7]);
});
