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

test('what is fetched ahead for scripts with a nonce has their nonce', async ({ page, traffic }) => {
  const address = 'https://www.parlo.test/nonce';
  const tracker = 'static.hotjar.com';
  const tag = (path: string) =>
    `<script type="text/plain" data-category="analytics" nonce="abc" data-src="https://${tracker}${path}"></script>`;
  for (const [path, delay] of [
    ['/slow.js', 1500],
    ['/next.js', 0],
  ] as const)
    traffic.reply(tracker, path, {
      body: `(window.log ??= []).push('${path}')`,
      delay,
      headers: { 'content-type': 'text/javascript' },
    });
  traffic.page(
    address,
    `<!doctype html><html lang="en"><head><title>nonce</title><link rel="icon" href="data:,">
    <script nonce="abc">addEventListener('securitypolicyviolation', e => (window.violations ??= []).push(e.blockedURI))</script>
    <script nonce="abc" src="/askfirst.js"></script></head><body>${tag('/slow.js') + tag('/next.js')}</body></html>`,
    { headers: { 'content-security-policy': "script-src 'nonce-abc' 'self'" } },
  );
  interface Scope {
    log?: string[];
    violations?: string[];
    askfirst: { acceptAll(): void };
  }
  await page.goto(address);
  await page.evaluate(() => (window as unknown as Scope).askfirst.acceptAll());
  // On its way while the one before it still is.
  await expect.poll(() => traffic.hits(tracker).map(({ path }) => path)).toContain('/next.js');
  const state = () =>
    page.evaluate(() => {
      const { log = [], violations = [] } = window as unknown as Scope;
      return [log, violations];
    });
  expect(await state()).toEqual([[], []]);
  await expect.poll(state).toEqual([['/slow.js', '/next.js'], []]);
  expect(traffic.hits(tracker)).toHaveLength(2);
});
