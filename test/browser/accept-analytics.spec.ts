// Analytics accepted, advertising not: each analytics tag fires once, in order, with the consent signal before it; nothing
// of advertising fires, not even what a tag manager puts in. The next page view asks nobody and runs analytics at once.
import { expect, test } from '../support/fixtures.js';
import type { Farm, Visitor } from '../support/fixtures.js';
import { ANALYTICS_RAN, HOME, OWN_COOKIES, asked, calm, cookieNames, leaks, ran } from '../support/parlo.js';

async function acceptAnalytics(visitor: Visitor): Promise<void> {
  await asked(visitor);
  await visitor.press('Choose');
  await visitor.press('Analytics');
  await visitor.press('Save choices');
}

/** How many page views each analytics service was told of. */
const pageViews = (farm: Farm) => ({
  google: farm.hits(/google-analytics\.com\/g\/collect\?.*en=page_view/).length,
  matomo: farm.hits(/matomo\.php\?.*action_name=/).length,
  hotjar: farm.hits(hit => hit.host === 'metrics.hotjar.io' && hit.body.includes('visit')).length,
  research: farm.hits(/research\/events\?event=shown/).length,
});
const once = { google: 1, matomo: 1, hotjar: 1, research: 1 };

const gtagSaw = (visitor: Visitor) =>
  visitor.evaluate(() => (window as unknown as { __gtagSaw?: string[] }).__gtagSaw ?? []);

test('each analytics tag fires once, nothing of advertising does', async ({ visitor, traffic }) => {
  await visitor.goto(HOME);
  await acceptAnalytics(visitor);
  await expect.poll(() => ran(visitor)).toEqual(ANALYTICS_RAN);
  await calm(traffic);
  expect(await ran(visitor)).toEqual(ANALYTICS_RAN);
  expect(pageViews(traffic)).toEqual(once);
  expect(leaks(traffic, 'advertising', 'video')).toEqual([]);
  const names = await cookieNames(visitor);
  expect(names).toEqual(expect.arrayContaining([...OWN_COOKIES, '_ga', '_pk_id.1.1fff', 'parlo_ab']));
  expect(
    names.filter(name => /^(_fbp|_uet|_ttp|_tt_|cto_|__gads|li_|ln_|_pin|parlo_fcap)/.test(name)),
  ).toEqual([]);
});

test('the consent update is in place before the first released tag, as gtag reads it', async ({
  visitor,
  traffic,
}) => {
  await visitor.goto(HOME);
  await acceptAnalytics(visitor);
  await expect.poll(() => traffic.hits('www.google-analytics.com').length).toBeGreaterThan(0);
  const first = traffic.hits('www.google-analytics.com')[0];
  expect(new URL(`https://x${first?.path}`).searchParams.get('gcs')).toBe('G101');
  const saw = await gtagSaw(visitor);
  expect(saw[0], saw.join(' | ')).toBe('consent default');
  expect(saw).toContain('consent update');
  expect(saw.indexOf('consent default')).toBeLessThan(saw.findIndex(entry => entry.startsWith('config')));
});

test('the next page view asks nobody, runs analytics at once and still holds advertising', async ({
  visitor,
  traffic,
}) => {
  await visitor.goto(HOME);
  await acceptAnalytics(visitor);
  await expect.poll(() => ran(visitor)).toEqual(ANALYTICS_RAN);
  await visitor.goto('about:blank');
  await calm(traffic);
  traffic.reset();
  await visitor.goto(HOME);
  await expect.poll(() => ran(visitor)).toEqual(ANALYTICS_RAN);
  await calm(traffic);
  expect(await visitor.sees('Accept all')).toBe(false);
  expect(traffic.hits(/askfirst-banner\.js/), 'the banner is not even downloaded').toEqual([]);
  expect(pageViews(traffic)).toEqual(once);
  expect(leaks(traffic, 'advertising', 'video')).toEqual([]);
  const saw = await gtagSaw(visitor);
  const update = saw.indexOf('consent update');
  expect(update, saw.join(' | ')).toBeGreaterThan(-1);
  expect(update).toBeLessThan(saw.findIndex(entry => entry.startsWith('config')));
});

test('released tags run in document order, whatever their speed, and a dead one stalls nobody', async ({
  visitor,
  traffic,
}) => {
  const mark = (name: string) => `(window.order = window.order || []).push('${name}')`;
  const page = 'https://www.parlo.test/order';
  traffic.page(
    page,
    `<!doctype html><html lang="en"><title>Order</title>
    <script type="application/json" id="askfirst-config">{ "releaseTimeout": 800 }</script>
    <script src="/askfirst.js"></script>
    <script src="https://static.hotjar.com/slow.js"></script>
    <script type="text/plain" data-category="analytics">${mark('inline')}</script>
    <script src="https://script.hotjar.com/dead.js"></script>
    <script src="https://www.google-analytics.com/fast.js"></script>
    <script src="https://static.hotjar.com/late.js" defer></script><h1>Order</h1>`,
  );
  traffic.reply('static.hotjar.com', '/slow.js', { body: mark('slow'), delay: 400 });
  traffic.reply('script.hotjar.com', '/dead.js', { status: 500 });
  traffic.reply('www.google-analytics.com', '/fast.js', { body: mark('fast') });
  traffic.reply('static.hotjar.com', '/late.js', { body: mark('late') });
  await visitor.goto(page);
  await acceptAnalytics(visitor);
  const order = () => visitor.evaluate(() => (window as unknown as { order?: string[] }).order ?? []);
  await expect.poll(order).toEqual(['slow', 'inline', 'fast', 'late']);
  await calm(traffic);
  expect(await order()).toEqual(['slow', 'inline', 'fast', 'late']);
});
