// A faulty configuration: one clear problem each, by code and path, in the console and in problems(); the page works and
// everything optional stays held whatever is pressed. A damaged or later consent cookie: asked again, nothing thrown.
import { expect, test } from '../support/fixtures.js';
import { HOME, asked, calm, cookieNames, homePage, homePageWith, leaks, ran } from '../support/parlo.js';
import type { Page } from '@playwright/test';

/** What these specs use of the handle, as the public contract gives it. */
interface Handle {
  problems(): { code: string; at: string; detail: string }[];
  acceptAll(): void;
  choose(choices: object): void;
  allows(question: string): boolean;
}

const problems = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { askfirst: Handle }).askfirst.problems().map(({ code, at }) => `${code} at ${at}`),
  );

const FAULTS: { name: string; config: string; code: string; at: string }[] = [
  { name: 'not JSON', config: '{ "policy": ', code: 'config/not-json', at: '#askfirst-config' },
  {
    name: 'an unknown category',
    config: '{ "services": { "matomo": { "category": "statistics" } } }',
    code: 'config/unknown-category',
    at: 'services.matomo.category',
  },
  {
    name: 'a wrong type',
    config: '{ "policy": { "version": 2018 } }',
    code: 'config/wrong-type',
    at: 'policy.version',
  },
  {
    name: 'a service in two categories',
    config: '{ "services": { "matomo": { "category": ["analytics", "advertising"] } } }',
    code: 'config/two-categories',
    at: 'services.matomo.category',
  },
  { name: 'a misspelt key', config: '{ "polciy": {} }', code: 'config/unknown-key', at: 'polciy' },
  { name: 'a list instead of an object', config: '[]', code: 'config/wrong-type', at: '' },
  { name: 'a number', config: '7', code: 'config/wrong-type', at: '' },
];

for (const { name, config, code, at } of FAULTS) {
  test(`configuration with ${name}: one clear problem, and everything optional stays held`, async ({
    page,
    context,
    traffic,
  }) => {
    const said: string[] = [];
    const thrown: string[] = [];
    page.on('console', message => message.text().includes('[askfirst]') && said.push(message.text()));
    page.on('pageerror', error => thrown.push(error.message));
    traffic.page(HOME, homePageWith(config));
    await page.goto(HOME);
    await calm(traffic);

    expect(await problems(page)).toEqual([`${code} at ${at}`]);
    expect(said, said.join('\n')).toHaveLength(1);
    expect(said[0]).toContain(code);
    expect(said[0]).toContain(at);
    expect(thrown).toEqual([]);

    // The page works ...
    const card = page.locator('.card').first();
    await card.click();
    await expect(card).toHaveAttribute('aria-pressed', 'true');
    // ... and nothing opens the gate: not the API, and not an answer to a question that must not be asked.
    await page.evaluate(() => {
      const { askfirst } = window as unknown as { askfirst: Handle };
      askfirst.acceptAll();
      askfirst.choose({ analytics: true, advertising: true });
    });
    await calm(traffic);
    // Parlo's own A/B test is known by its declaration alone, and these configurations do not declare it.
    expect(leaks(traffic).filter(line => !line.includes('/research/'))).toEqual([]);
    const names = Object.keys(await ran(page)).filter(name => name !== 'research');
    expect(names).toEqual([]);
    const cookies = await cookieNames({ cookies: () => context.cookies(HOME) });
    expect(cookies).toContain('parlo_prefs');
    expect(cookies.filter(cookie => /^(_|cto_|li_|ln_)/.test(cookie))).toEqual([]);
  });
}

test('a fault elsewhere in the configuration does not open what the site declared as optional', async ({
  page,
  context,
  traffic,
}) => {
  traffic.page(
    HOME,
    homePage(html => html.replace('"2018.5.7"', '2018')),
  );
  await page.goto(HOME);
  await calm(traffic);
  expect(await problems(page)).toEqual(['config/wrong-type at policy.version']);
  expect(leaks(traffic)).toEqual([]);
  expect(await ran(page)).toEqual({});
  expect(await cookieNames({ cookies: () => context.cookies(HOME) })).toEqual(['parlo_prefs']);
});

const RECORDS: [name: string, value: string, code: string][] = [
  ['a corrupt one', 'not%20a%20record', 'record/unreadable'],
  ['half a one', '%7B%22v%22%3A1%2C%22policy%22', 'record/unreadable'],
  ['one of a later version', '%7B%22v%22%3A99%2C%22choices%22%3A%22granted%22%7D', 'record/newer'],
];

for (const [name, value, code] of RECORDS) {
  test(`consent cookie, ${name}: asked again, nothing thrown`, async ({ page, context, traffic }) => {
    const thrown: string[] = [];
    page.on('pageerror', error => thrown.push(error.message));
    await context.addCookies([{ name: 'askfirst', value, url: HOME }]);
    await page.goto(HOME);
    await asked({ sees: label => page.getByRole('button', { name: label }).isVisible() });
    await calm(traffic);
    expect(leaks(traffic)).toEqual([]);
    expect(await ran(page)).toEqual({});
    expect(await problems(page)).toEqual([`${code} at askfirst`]);
    expect(thrown).toEqual([]);

    await page.getByRole('button', { name: 'Reject all' }).click();
    await page.goto(HOME);
    await calm(traffic);
    expect(await page.getByRole('button', { name: 'Accept all' }).isVisible()).toBe(false);
    expect(await problems(page), 'the new record replaced it').toEqual([]);
  });
}
