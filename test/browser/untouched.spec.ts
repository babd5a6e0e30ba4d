// What belongs to the page itself, or to a CDN that tracks nobody, is untouched: the same requests, the same order of
// scripts and events, with askfirst and without it, before an answer and after either answer.
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';
import type { Page } from '@playwright/test';

const URL_ = 'https://www.parlo.test/plain';
const CDN = 'https://cdn.jsdelivr.net/npm/plain@1';

/** Logs in the order things happen. Only what the platform orders is in it: nothing async, nothing that may race. */
const page = (
  askfirst: boolean,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plain</title>
${askfirst ? '<script src="/askfirst.js"></script>' : ''}
<script>
window.log = [];
const note = what => log.push(what);
document.addEventListener('readystatechange', () => note('state ' + document.readyState));
document.addEventListener('DOMContentLoaded', () => note('DOMContentLoaded'));
addEventListener('load', () => note('load'));
</script>
<link rel="stylesheet" href="${CDN}/plain.css" onload="window.cssLoaded = true">
<script src="${CDN}/slow.js" onload="note('onload slow')"></script>
<script>note('inline after slow: ' + getComputedStyle(document.documentElement).getPropertyValue('--plain').trim())</script>
<script src="/own-1.js"></script>
<script src="/own-2.js" defer></script>
<script src="${CDN}/defer.js" defer></script>
<script type="module" src="${CDN}/module.js"></script>
<script type="module">note('module inline')</script>
</head><body>
<img id="own" src="/own.gif" alt="" onload="window.imgLoaded = (window.imgLoaded || 0) + 1">
<img id="cdn" src="${CDN}/cdn.gif" alt="" onload="window.imgLoaded = (window.imgLoaded || 0) + 1">
<iframe id="frame" src="/inner" title="inner"></iframe>
<script>
document.cookie = 'basket=3; path=/';
localStorage.setItem('draft', 'hello');
const xhr = new XMLHttpRequest();
xhr.open('GET', '/api/xhr'); xhr.onload = () => window.xhrSaid = xhr.responseText; xhr.send();
fetch('${CDN}/data.json').then(r => r.text()).then(t => window.fetchSaid = t);
for (const name of ['a', 'b']) {
  const s = document.createElement('script');
  s.async = false; s.src = '${CDN}/ordered-' + name + '.js'; s.onload = () => note('onload ordered-' + name);
  document.head.append(s);
}
const late = document.createElement('script');
late.textContent = "note('inserted inline')";
document.body.append(late);
document.write('<script src="/written.js"><\\/script>');
</script>
<script>note('end of body')</script>
</body></html>`;

function serve(farm: Farm, askfirst: boolean): void {
  const note = (name: string, delay = 0) => ({ body: `note('${name}')`, delay });
  farm.page(URL_, page(askfirst));
  farm.reply('cdn.jsdelivr.net', '/npm/plain@1/plain.css', {
    headers: { 'content-type': 'text/css' },
    body: ':root{--plain:styled}',
  });
  farm.reply('cdn.jsdelivr.net', '/npm/plain@1/slow.js', note('slow', 300));
  farm.reply('cdn.jsdelivr.net', '/npm/plain@1/defer.js', note('defer', 100));
  farm.reply('cdn.jsdelivr.net', '/npm/plain@1/module.js', note('module'));
  farm.reply('cdn.jsdelivr.net', '/npm/plain@1/ordered-a.js', note('ordered-a', 900));
  farm.reply('cdn.jsdelivr.net', '/npm/plain@1/ordered-b.js', note('ordered-b'));
  farm.reply('cdn.jsdelivr.net', '/npm/plain@1/data.json', { body: '{"cdn":true}' });
  farm.reply('cdn.jsdelivr.net', '/npm/plain@1/cdn.gif', gif);
  farm.reply('www.parlo.test', '/own.gif', gif);
  farm.reply('www.parlo.test', '/own-1.js', note('own-1'));
  farm.reply('www.parlo.test', '/own-2.js', note('own-2', 200));
  farm.reply('www.parlo.test', '/written.js', note('written'));
  farm.reply('www.parlo.test', '/api/xhr', { body: 'xhr ok' });
  farm.page('https://www.parlo.test/inner', '<!doctype html><title>inner</title><p>inner');
}
const gif = {
  headers: { 'content-type': 'image/svg+xml' },
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
};

/** Everything that can be told from the outside about one view of the page. */
async function look(page: Page, farm: Farm) {
  farm.reset();
  await page.goto(URL_, { waitUntil: 'load' });
  await page.waitForFunction(() => 'xhrSaid' in window && 'fetchSaid' in window);
  await farm.settle(400, 3000);
  const told = await page.evaluate(() => {
    const w = window as unknown as Record<string, unknown> & { log: string[] };
    return {
      log: w.log,
      cssLoaded: w['cssLoaded'],
      imgLoaded: w['imgLoaded'],
      xhr: w['xhrSaid'],
      fetch: w['fetchSaid'],
      frame: (document.getElementById('frame') as HTMLIFrameElement).contentDocument?.title,
      cookie: document.cookie.includes('basket=3'),
      storage: localStorage.getItem('draft'),
    };
  });
  const asked = farm
    .hits(hit => !/askfirst|favicon/.test(hit.path))
    .map(hit => `${hit.host}${hit.path}`)
    .sort();
  return { ...told, asked };
}

test('resources, events and their order are the same with askfirst as without', async ({
  browser,
  traffic,
  contextOptions,
}) => {
  const fresh = async () => (await browser.newContext(contextOptions)).newPage();

  serve(traffic, false);
  const bare = await fresh();
  const expected = await look(bare, traffic);
  expect(expected.log, 'the control page tells an order').toEqual(
    expect.arrayContaining([
      'slow',
      'inline after slow: styled',
      'own-1',
      'own-2',
      'defer',
      'ordered-b',
      'load',
    ]),
  );
  await bare.context().close();

  for (const answer of ['none', 'Accept all', 'Reject all']) {
    traffic.reset({ routes: true });
    serve(traffic, true);
    const guarded = await fresh();
    expect(await look(guarded, traffic), `first view, then ${answer}`).toEqual(expected);
    if (answer !== 'none') {
      const before = await guarded.evaluate(() => (window as unknown as { log: string[] }).log.length);
      await guarded.getByRole('button', { name: answer }).click();
      await traffic.settle(400, 3000);
      const after = await guarded.evaluate(() => (window as unknown as { log: string[] }).log.length);
      expect(after, 'an answer runs nothing of the page again').toBe(before);
      expect(await look(guarded, traffic), `next view after ${answer}`).toEqual(expected);
    }
    await guarded.context().close();
  }
});
