// The single-page app from npm imports: nothing before an answer, one page view per route after it, and a lesson video
// that loads for the visitor who asks for it and nothing else with it.
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';
import { OWN_COOKIES, asked, calm, cookieNames, leaks, ran } from '../support/parlo.js';
import type { Page } from '@playwright/test';

const SPA = 'https://www.parlo.test/spa';
const sees = (page: Page) => ({ sees: (name: string) => page.getByRole('button', { name }).isVisible() });
const link = (page: Page, name: string) => page.locator('#routes').getByRole('link', { name }).click();

/** Routes that each service was told of, in order. */
function routes(farm: Farm) {
  const of = (filter: RegExp, key: string) =>
    farm
      .hits(filter)
      .map(hit => new URL(new URL(`https://x${hit.path}`).searchParams.get(key) ?? '').pathname);
  return {
    google: of(/g\/collect\?.*en=page_view/, 'dl'),
    matomo: of(/matomo\.php\?.*action_name=/, 'url'),
  };
}

test('no choice: routes change, nothing is sent', async ({ page, context, traffic }) => {
  await page.goto(SPA);
  await asked(sees(page));
  await link(page, 'Phrases');
  await link(page, 'Video');
  await expect(page.getByRole('heading', { name: 'Video' })).toBeVisible();
  await calm(traffic);
  expect(leaks(traffic)).toEqual([]);
  expect(await ran(page)).toEqual({});
  const own = OWN_COOKIES.filter(name => name !== 'parlo_prefs');
  expect(await cookieNames({ cookies: () => context.cookies(SPA) })).toEqual(own);
});

test('analytics accepted: one page view per route, to each service', async ({ page, traffic }) => {
  await page.goto(SPA);
  await page.getByRole('button', { name: 'Choose' }).click();
  await page.getByRole('switch', { name: 'Analytics' }).click();
  await page.getByRole('button', { name: 'Save choices' }).click();
  await expect.poll(() => ran(page)).toEqual({ gtag: 1, matomo: 1 });
  await expect.poll(() => routes(traffic)).toEqual({ google: ['/spa'], matomo: ['/spa'] });
  await link(page, 'Phrases');
  await link(page, 'Video');
  await page.goBack();
  const path = ['/spa', '/spa/phrases', '/spa/video', '/spa/phrases'];
  await expect.poll(() => routes(traffic)).toEqual({ google: path, matomo: path });
  await calm(traffic);
  expect(routes(traffic)).toEqual({ google: path, matomo: path });
  expect(leaks(traffic, 'advertising', 'video')).toEqual([]);
  const first = traffic.hits(/g\/collect/)[0];
  expect(first?.path).toContain('gcs=G101');
});

test('the lesson video loads for who presses play, and nothing else with it', async ({ page, traffic }) => {
  await page.goto(`${SPA}/video`);
  await asked(sees(page));
  await calm(traffic);
  expect(traffic.hits('www.youtube.com')).toEqual([]);
  await page.getByRole('button', { name: 'Play this lesson' }).click();
  await expect.poll(() => traffic.hits(/youtube\.com\/embed\/parlo-lesson-1/).length).toBe(1);
  await expect(page.getByRole('button', { name: 'Play this lesson' })).toBeHidden();
  await calm(traffic);
  expect(leaks(traffic, 'analytics', 'advertising', 'tag-manager')).toEqual([]);
});
