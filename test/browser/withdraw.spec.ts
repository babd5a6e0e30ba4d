// Withdrawal, without a reload: cookies of the withdrawn categories are gone on every domain and path form, storage keys
// too, and code already running can send nothing more.
import { expect, test } from '../support/fixtures.js';
import {
  ADVERTISING_RAN,
  ANALYTICS_RAN,
  OWN_COOKIES,
  asked,
  calm,
  homePage,
  leaks,
  ran,
} from '../support/parlo.js';
import type { Page } from '@playwright/test';

/** A page below a folder, so that cookies on a path of their own can exist. */
const LESSON = 'https://www.parlo.test/lessons/one';

const beatNow = (page: Page) =>
  page.evaluate(() => {
    for (const beat of (window as unknown as { __vendorBeats?: (() => void)[] }).__vendorBeats ?? []) beat();
  });

/** Cookies in every form a tag might have chosen: host only, each parent domain, root and page paths. */
const scatterCookies = (page: Page) =>
  page.evaluate(() => {
    const forms = ['path=/', 'path=/; domain=parlo.test', 'path=/; domain=www.parlo.test'];
    const paths = ['path=/lessons', 'path=/lessons/one', 'path=/lessons; domain=parlo.test'];
    for (const [i, form] of [...forms, ...paths].entries()) document.cookie = `_ga_PARLOFORM${i}=1; ${form}`;
    for (const form of [...forms, ...paths]) document.cookie = `_fbp=1.2.3; ${form}`;
  });

test('withdraw: cookies, storage and running code, all at once, no reload', async ({
  page,
  context,
  traffic,
}) => {
  traffic.page(LESSON, homePage());
  await page.goto('https://www.parlo.test/privacy'); // here the server sets the site's own cookies
  await page.goto(LESSON);
  await asked({ sees: name => page.getByRole('button', { name }).isVisible() });
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByRole('button', { name: 'Accept all' }).click();
  await expect.poll(() => ran(page)).toEqual({ ...ANALYTICS_RAN, ...ADVERTISING_RAN });
  await scatterCookies(page);

  // The control: every running tag does send when told to, so silence later means something.
  traffic.reset();
  await beatNow(page);
  await expect
    .poll(
      () =>
        new Set(traffic.hits(/asked/).map(hit => hit.vendor)).size +
        traffic.hits('analytics.tiktok.com').length,
    )
    .toBeGreaterThanOrEqual(11);
  const names = async () => [...new Set((await context.cookies(LESSON)).map(cookie => cookie.name))].sort();
  expect(await names()).toEqual(
    expect.arrayContaining(['_ga', '_ga_PARLOFORM5', '_fbp', '_hjSession_2018525', 'parlo_ab']),
  );

  await page.getByRole('button', { name: 'Privacy settings' }).last().click();
  await page.getByRole('button', { name: 'Reject all' }).click();
  await traffic.settle(300, 2000); // what was on its way when the visitor pressed the button
  traffic.reset();
  await beatNow(page);
  await calm(traffic);
  await beatNow(page);
  await calm(traffic);

  expect(leaks(traffic)).toEqual([]);
  expect((await names()).filter(name => name !== 'askfirst')).toEqual(OWN_COOKIES);
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(keys).toEqual([]);
  expect(await page.evaluate(() => 'sameDocument' in window), 'no reload').toBe(true);

  await page.goto('https://www.parlo.test/');
  await calm(traffic);
  expect(leaks(traffic)).toEqual([]);
  expect((await names()).filter(name => name !== 'askfirst')).toEqual(OWN_COOKIES);
});

test('withdrawing one category leaves the other alone', async ({ page, context, traffic }) => {
  await page.goto('https://www.parlo.test/');
  await page.getByRole('button', { name: 'Accept all' }).click();
  await expect.poll(() => ran(page)).toEqual({ ...ANALYTICS_RAN, ...ADVERTISING_RAN });
  await page.getByRole('button', { name: 'Privacy settings' }).last().click();
  await page.getByRole('switch', { name: 'Advertising' }).click();
  await page.getByRole('button', { name: 'Save choices' }).click();
  await traffic.settle(300, 2000);
  traffic.reset();
  await beatNow(page);
  await calm(traffic);
  expect(leaks(traffic, 'advertising', 'video')).toEqual([]);
  expect(traffic.hits(/matomo\.php|g\/collect/).length, 'analytics goes on').toBeGreaterThan(0);
  const names = (await context.cookies('https://www.parlo.test/')).map(cookie => cookie.name);
  expect(names).toEqual(expect.arrayContaining(['_ga', 'parlo_ab']));
  expect(names.filter(name => /^(_fbp|_uet|_ttp|cto_|__gads|li_|_pin|parlo_fcap)/.test(name))).toEqual([]);
});

test('accepting again after a withdrawal brings the tags back on the next view', async ({
  page,
  traffic,
}) => {
  await page.goto('https://www.parlo.test/');
  await page.getByRole('button', { name: 'Accept all' }).click();
  await expect.poll(() => ran(page)).toEqual({ ...ANALYTICS_RAN, ...ADVERTISING_RAN });
  await page.getByRole('button', { name: 'Privacy settings' }).last().click();
  await page.getByRole('button', { name: 'Reject all' }).click();
  await page.getByRole('button', { name: 'Privacy settings' }).last().click();
  await page.getByRole('button', { name: 'Accept all' }).click();
  traffic.reset();
  await page.goto('https://www.parlo.test/privacy');
  await page.goto('https://www.parlo.test/');
  await expect.poll(() => ran(page)).toEqual({ ...ANALYTICS_RAN, ...ADVERTISING_RAN });
});
