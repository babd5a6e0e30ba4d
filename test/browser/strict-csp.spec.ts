// The home page under `script-src 'nonce-..' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'`:
// banner, preferences, holding and release all work, and the policy has nothing to report.
import { expect, test } from '../support/fixtures.js';
import {
  ADVERTISING_RAN,
  ANALYTICS_RAN,
  OWN_COOKIES,
  calm,
  cookieNames,
  leaks,
  ran,
} from '../support/parlo.js';

const STRICT = 'https://www.parlo.test/strict';

test('everything works under a strict policy', async ({ page, context, traffic }) => {
  const reports: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => void reports.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));

  const answer = await page.goto(STRICT);
  expect(answer?.headers()['content-security-policy']).toContain("'strict-dynamic'");
  const accept = page.getByRole('button', { name: 'Accept all' });
  await expect(accept).toBeVisible();
  const box = await accept.boundingBox();
  expect(box?.height, 'the banner has its styles').toBeGreaterThan(30);
  await calm(traffic);
  expect(leaks(traffic)).toEqual([]);
  expect(await ran(page)).toEqual({});
  expect(await cookieNames({ cookies: () => context.cookies(STRICT) })).toEqual(OWN_COOKIES);

  await page.getByRole('button', { name: 'Choose' }).click();
  await page.getByRole('switch', { name: 'Analytics' }).click();
  await page.getByRole('button', { name: 'Save choices' }).click();
  await expect.poll(() => ran(page)).toEqual(ANALYTICS_RAN);

  await page.getByRole('button', { name: 'Privacy settings' }).last().click();
  await page.getByRole('button', { name: 'Accept all' }).click();
  await expect.poll(() => ran(page)).toEqual({ ...ANALYTICS_RAN, ...ADVERTISING_RAN });
  await calm(traffic);
  expect(reports).toEqual([]);
  expect(errors).toEqual([]);
});

test('control: the policy does stop a script without a nonce', async ({ page }) => {
  await page.goto(STRICT);
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', () => Object.assign(window, { violated: true }));
    document.body.insertAdjacentHTML('beforeend', '<p onclick="window.inlineRan = true">x</p>');
    (document.body.lastElementChild as HTMLElement).click();
  });
  await expect.poll(() => page.evaluate(() => 'violated' in window)).toBe(true);
  expect(await page.evaluate(() => 'inlineRan' in window)).toBe(false);
});
