// Before any choice: no tag that a script inserts reaches its host, no tracking cookie or storage key exists, and the
// site's own cookies do. Tags written into the HTML may be asked for by the preload scanner; nothing of them executes.
import { expect, test } from '../support/fixtures.js';
import {
  ADVERTISING_RAN,
  ANALYTICS_RAN,
  HOME,
  OWN_COOKIES,
  asked,
  calm,
  cookieNames,
  homePageWithout,
  leaks,
  ran,
  storageKeys,
} from '../support/parlo.js';

test('control: without askfirst every tag fires and leaves its cookies', async ({ visitor, traffic }) => {
  traffic.page(HOME, homePageWithout());
  await visitor.goto(HOME);
  await expect.poll(() => ran(visitor)).toEqual({ ...ANALYTICS_RAN, ...ADVERTISING_RAN });
  await calm(traffic);
  const vendors = new Set(traffic.hits(hit => hit.category !== 'first-party').map(hit => hit.vendor));
  expect(vendors.size, [...vendors].join(', ')).toBeGreaterThanOrEqual(14);
  expect(await cookieNames(visitor)).toEqual(
    expect.arrayContaining([
      '_ga',
      '_fbp',
      '_pk_id.1.1fff',
      '_uetsid',
      'cto_bundle',
      'parlo_ab',
      'parlo_fcap',
    ]),
  );
  expect(await storageKeys(visitor)).toEqual(
    expect.arrayContaining(['_uetvid', 'cto_bundle', 'tt_sessionId']),
  );
});

test('with no choice nothing runs, nothing is sent and nothing is kept', async ({ visitor, traffic }) => {
  await visitor.goto(HOME);
  await asked(visitor);
  await calm(traffic);
  expect(leaks(traffic)).toEqual([]);
  expect(await ran(visitor)).toEqual({});
  expect(await cookieNames(visitor)).toEqual(OWN_COOKIES);
  expect(await storageKeys(visitor)).toEqual([]);
});

test('nothing is sent when the visitor leaves without answering', async ({ visitor, traffic }) => {
  await visitor.goto(HOME);
  await asked(visitor);
  await visitor.goto('https://www.parlo.test/privacy');
  await asked(visitor);
  await visitor.goto('about:blank');
  await calm(traffic);
  expect(leaks(traffic)).toEqual([]);
});

test('the text/plain form stops the request of a tag in the HTML too, and runs it after consent', async ({
  visitor,
  traffic,
}) => {
  const page = 'https://www.parlo.test/marked';
  traffic.page(
    page,
    `<!doctype html><html lang="en"><title>Marked</title><script src="/askfirst.js"></script>
    <script type="text/plain" data-category="analytics" data-src="https://www.googletagmanager.com/gtag/js?id=G-MARKED"></script>
    <script type="text/plain" data-category="analytics">window.inlineRan = (window.inlineRan || 0) + 1</script>
    <iframe data-category="advertising" data-src="https://www.youtube.com/embed/marked"></iframe>
    <img alt="" data-category="advertising" data-src="https://www.facebook.com/tr/?id=1&ev=PageView">
    <h1>Marked</h1>`,
  );
  await visitor.goto(page);
  await asked(visitor);
  await calm(traffic);
  expect(traffic.hits(hit => hit.category !== 'first-party')).toEqual([]);
  await visitor.press('Accept all');
  await expect.poll(() => ran(visitor)).toEqual({ gtag: 1 });
  expect(await visitor.evaluate(() => (window as unknown as { inlineRan?: number }).inlineRan)).toBe(1);
  await expect.poll(() => traffic.hits('www.facebook.com').length).toBe(1);
  await expect.poll(() => traffic.hits(/embed\/marked/).length).toBe(1);
});
