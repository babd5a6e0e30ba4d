// Cookies and storage disabled for real: the page is served into a sandbox without an origin of its own, where
// document.cookie and localStorage throw. The choice then lasts for the page view, from memory.
import { expect, test } from '../support/fixtures.js';
import { HOME, asked, calm, homePage, leaks, ran } from '../support/parlo.js';
import type { Page } from '@playwright/test';

const sees = (page: Page) => ({ sees: (name: string) => page.getByRole('button', { name }).isVisible() });

const canStore = (page: Page) =>
  page.evaluate(() => {
    const works = (job: () => unknown) => {
      try {
        job();
        return true;
      } catch {
        return false;
      }
    };
    return {
      cookie: works(() => document.cookie),
      local: works(() => localStorage.length),
      session: works(() => sessionStorage.length),
    };
  });

test('with cookies and storage off it asks, holds and releases from memory', async ({
  page,
  context,
  traffic,
}) => {
  const thrown: string[] = [];
  page.on('pageerror', error => thrown.push(error.message));
  traffic.page(HOME, homePage(), {
    headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms' },
  });
  await page.goto(HOME);
  expect(await canStore(page), 'the sandbox is real').toEqual({
    cookie: false,
    local: false,
    session: false,
  });

  await asked(sees(page));
  await calm(traffic);
  expect(leaks(traffic)).toEqual([]);
  expect(await ran(page)).toEqual({});

  await page.getByRole('button', { name: 'Choose' }).click();
  await page.getByRole('switch', { name: 'Analytics' }).click();
  await page.getByRole('button', { name: 'Save choices' }).click();
  await expect.poll(() => ran(page)).toMatchObject({ gtag: 1, matomo: 1, hotjar: 1 });
  await calm(traffic);
  expect(traffic.hits(/google-analytics\.com\/g\/collect/).length).toBeGreaterThan(0);
  expect(leaks(traffic, 'advertising', 'video')).toEqual([]);
  expect(
    await page.getByRole('button', { name: 'Accept all' }).isVisible(),
    'not asked twice in one view',
  ).toBe(false);

  const codes = await page.evaluate(() =>
    (window as unknown as { askfirst: { problems(): { code: string }[] } }).askfirst
      .problems()
      .map(p => p.code),
  );
  expect(codes).toEqual(['record/not-stored']);

  await page.goto('about:blank');
  await traffic.settle();
  traffic.reset();
  await page.goto(HOME);
  await asked(sees(page));
  await calm(traffic);
  expect(leaks(traffic)).toEqual([]);
  expect((await context.cookies(HOME)).map(cookie => cookie.name)).not.toContain('askfirst');
  // The page's own code meets what the platform does without us: its guarded access, no surprise of ours.
  expect(thrown).toEqual([]);
});
