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

test('a script that is on its way when the visitor withdraws does not run, and can be granted again', async ({
  page,
  traffic,
}) => {
  const tracker = 'static.hotjar.com';
  const code = { headers: { 'content-type': 'text/javascript' }, delay: 600 };
  for (const path of ['/free.js', '/ordered.js', '/module.js'])
    traffic.reply(tracker, path, { ...code, body: `(window.log ??= []).push('${path}')` });
  const address = 'https://www.parlo.test/on-its-way';
  traffic.page(
    address,
    `<!doctype html><html lang="en"><head><title>x</title><link rel="icon" href="data:,"><script src="/askfirst.js"></script></head><body>
      <script type="text/plain" data-category="analytics" data-src="https://${tracker}/ordered.js"></script>
      <script>for (const type of ['', 'module']) {
        const s = document.createElement('script'); s.type = type;
        s.onerror = () => (window.log ??= []).push('error');
        s.src = 'https://${tracker}/' + (type || 'free') + '.js'; document.body.append(s);
      }</script></body></html>`,
  );
  const act = (name: 'acceptAll' | 'withdraw') =>
    page.evaluate(
      name => (window as unknown as { askfirst: Record<string, () => void> }).askfirst[name]?.(),
      name,
    );
  const log = () => page.evaluate(() => (window as unknown as { log?: string[] }).log ?? []);
  await page.goto(address);
  await act('acceptAll');
  await expect.poll(() => traffic.hits(tracker).length).toBe(3);
  await act('withdraw');
  await page.waitForTimeout(1200);
  expect(await log()).toEqual([]);
  await act('acceptAll');
  await expect.poll(async () => (await log()).sort()).toEqual(['/free.js', '/module.js', '/ordered.js']);
  await page.waitForTimeout(800);
  expect(await log()).toHaveLength(3);
});

test('a refusal also deletes databases and caches of trackers, and what other caches hold of them', async ({
  page,
  traffic,
}) => {
  const address = 'https://www.parlo.test/swept';
  traffic.page(
    address,
    '<!doctype html><html lang="en"><head><title>x</title><link rel="icon" href="data:,"></head></html>',
  );
  await page.goto(address); // what lies there from before askfirst was installed
  await page.evaluate(async () => {
    const open = (name: string) =>
      new Promise<void>(done => {
        const request = indexedDB.open(name, 1);
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      });
    await open('_hjDatabase');
    await open('lessons');
    await caches.open('_ga_offline');
    const mine = await caches.open('mine');
    for (const url of ['https://www.google-analytics.com/analytics.js', '/lesson.html'])
      await mine.put(url, new Response('x'));
  });
  traffic.page(
    address,
    `<!doctype html><html lang="en"><head><title>x</title><link rel="icon" href="data:,"><script type="application/json" id="askfirst-config">
      {"services":{"ours":{"category":"analytics","storage":["_hjDatabase","_ga_offline"]}}}</script><script src="/askfirst.js"></script></head></html>`,
  );
  await page.goto(address);
  const left = () =>
    page.evaluate(async () => [
      (await indexedDB.databases()).map(({ name }) => name),
      await caches.keys(),
      (await (await caches.open('mine')).keys()).map(({ url }) => new URL(url).pathname),
    ]);
  expect(await left()).toEqual([
    expect.arrayContaining(['_hjDatabase', 'lessons']),
    ['_ga_offline', 'mine'],
    ['/analytics.js', '/lesson.html'],
  ]);
  await page.evaluate(() => (window as unknown as { askfirst: { rejectAll(): void } }).askfirst.rejectAll());
  await expect.poll(left).toEqual([['lessons'], ['mine'], ['/lesson.html']]);
  const swept = await page.evaluate(() =>
    (window as unknown as { askfirst: { ledger(): { event: string; how: string }[] } }).askfirst
      .ledger()
      .filter(({ event }) => event === 'swept')
      .map(({ how }) => how),
  );
  expect(swept.sort()).toEqual(['caches', 'caches', 'indexedDB']);
});

test('a refusal also deletes cookies that are partitioned', async ({ page, context, traffic, engine }) => {
  test.skip(engine !== 'chromium', 'script sets partitioned cookies in Chromium only');
  const address = 'https://www.parlo.test/partitioned';
  traffic.page(
    address,
    '<!doctype html><html lang="en"><head><title>x</title><link rel="icon" href="data:,"><script src="/askfirst.js"></script></head></html>',
  );
  await page.goto(address);
  const act = (name: 'acceptAll' | 'rejectAll') =>
    page.evaluate(
      name => (window as unknown as { askfirst: Record<string, () => void> }).askfirst[name]?.(),
      name,
    );
  await act('acceptAll');
  await page.evaluate(() => {
    for (const domain of ['', '; domain=parlo.test'])
      document.cookie = `_ga=1; path=/; secure; samesite=none; partitioned${domain}`;
    document.cookie = 'mine=1; path=/; secure; samesite=none; partitioned';
  });
  const names = async () =>
    (await context.cookies(address)).map(({ name }) => name).filter(name => name !== 'askfirst');
  expect((await names()).sort()).toEqual(['_ga', '_ga', 'mine']);
  await act('rejectAll');
  await expect.poll(names).toEqual(['mine']);
});
