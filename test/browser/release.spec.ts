// Release keeps the page's order, at the speed of the slowest tag, with the same elements; late code finds what it would
// have found in time; one dead tag stalls nobody. Truth: the request log, and the order in which the scripts ran.
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';
import type { Page } from '@playwright/test';

const PAGE = 'https://www.parlo.test/release';
const TRACKER = 'static.hotjar.com';

interface Log {
  log?: string[];
}
const log = (page: Page) => page.evaluate(() => (window as unknown as Log).log ?? []);
const say = (text: string) => `(window.log ??= []).push(${JSON.stringify(text)});`;

/** A page with askfirst first in its head. */
function serve(farm: Farm, body: string, head = '', config = '{}'): void {
  farm.page(
    PAGE,
    `<!doctype html><html lang="en"><head><title>release</title><link rel="icon" href="data:,">
    <script type="application/json" id="askfirst-config">${config}</script>
    <script src="/askfirst.js"></script>${head}</head><body>${body}</body></html>`,
  );
}
const script = (farm: Farm, path: string, code: string, delay = 0) =>
  farm.reply(TRACKER, path, { body: code, delay, headers: { 'content-type': 'text/javascript' } });
const grant = (page: Page) =>
  page.evaluate(() => (window as unknown as { askfirst: { acceptAll(): void } }).askfirst.acceptAll());

/** Six tags with the slowest first, once as the site declares them and once as the parser meets them unmarked. */
const tags = (attributes: (rest: string) => string) => `
  <script ${attributes('src="https://static.hotjar.com/a.js"')}></script>
  <script type="text/plain" data-category="analytics">${say('B')}</script>
  <script ${attributes('src="https://static.hotjar.com/c.js" defer')}></script>
  <script ${attributes('src="https://static.hotjar.com/d.js" async')}></script>
  <script ${attributes('src="https://static.hotjar.com/e.js"')}></script>
  <script type="text/plain" data-category="analytics">${say('G')}
    document.addEventListener('DOMContentLoaded', function (event) {
      ${say('DCL')} if (event.target !== document || this !== document) ${say('wrong target')}
    });
    window.addEventListener('load', { handleEvent() { ${say('LOAD')} } });
    window.addEventListener('pageshow', () => { ${say('SHOW')} });
  </script>`;

const forms: Record<string, (rest: string) => string> = {
  'declared with data-src': rest =>
    `type="text/plain" data-category="analytics" ${rest.replace('src=', 'data-src=')}`,
  'declared with src': rest => `type="text/plain" data-category="analytics" ${rest}`,
  'not declared at all': rest => rest,
};

for (const [name, attributes] of Object.entries(forms)) {
  test(`order of tags ${name} is the page's own`, async ({ page, traffic }) => {
    for (const [letter, delay] of [
      ['a', 400],
      ['c', 300],
      ['d', 0],
      ['e', 200],
    ] as const) {
      script(traffic, `/${letter}.js`, say(letter.toUpperCase()), delay);
    }
    serve(traffic, tags(attributes));
    await page.goto(PAGE);
    await page.waitForLoadState('load');
    await traffic.settle();
    expect(await log(page)).toEqual([]);
    traffic.reset();
    await grant(page);
    await expect.poll(() => log(page)).toContain('SHOW');
    await traffic.settle();
    const all = await log(page);
    expect(all.filter(entry => entry !== 'D')).toEqual(['A', 'B', 'E', 'G', 'C', 'DCL', 'LOAD', 'SHOW']);
    expect(all.filter(entry => entry === 'D')).toHaveLength(1);
    // Each script was asked for at most once: what the browser had fetched ahead may come from its cache.
    for (const letter of ['a', 'c', 'd', 'e']) {
      expect(traffic.hits(hit => hit.path === `/${letter}.js`).length, letter).toBeLessThanOrEqual(1);
    }
  });
}

test('released tags load side by side, not one after the other', async ({ page, traffic }) => {
  for (const letter of ['a', 'b', 'c', 'd']) script(traffic, `/${letter}.js`, say(letter), 500);
  serve(
    traffic,
    ['a', 'b', 'c', 'd']
      .map(
        l =>
          `<script type="text/plain" data-category="analytics" data-src="https://${TRACKER}/${l}.js"></script>`,
      )
      .join(''),
  );
  await page.goto(PAGE);
  await traffic.settle();
  await grant(page);
  await expect.poll(() => log(page)).toEqual(['a', 'b', 'c', 'd']);
  // One request each, all four sent before the first answer could have come.
  const hits = traffic.hits(hit => hit.host === TRACKER);
  expect(hits.map(hit => hit.path).sort()).toEqual(['/a.js', '/b.js', '/c.js', '/d.js']);
  const at = hits.map(hit => hit.at);
  expect(Math.max(...at) - Math.min(...at)).toBeLessThan(500);
});

test('a tag that never answers and one that fails stall nobody', async ({ page, traffic }) => {
  traffic.reply(TRACKER, '/hang.js', { hang: true });
  traffic.reply(TRACKER, '/gone.js', { status: 404, body: 'no' });
  script(traffic, '/after.js', say('after'));
  const declared = (path: string) =>
    `<script type="text/plain" data-category="analytics" data-src="https://${TRACKER}${path}"></script>`;
  serve(
    traffic,
    declared('/hang.js') + declared('/gone.js') + declared('/after.js'),
    '',
    '{"releaseTimeout":300}',
  );
  await page.goto(PAGE);
  await grant(page);
  await expect.poll(() => log(page)).toEqual(['after']);
});

test('the same element is revived: identity, nonce, listeners, currentScript, one load event', async ({
  page,
  traffic,
}) => {
  script(traffic, '/x.js', `${say('ran')} window.current = document.currentScript === window.element;`);
  serve(
    traffic,
    `<script>
      window.element = document.createElement('script');
      element.id = 'mine'; element.nonce = 'abc'; element.crossOrigin = 'anonymous';
      element.onload = () => { ${say('onload')} };
      element.addEventListener('load', () => { ${say('load listener')} });
      element.src = 'https://${TRACKER}/x.js';
      window.before = [element.src, element.getAttribute('src'), element.type, element.getAttribute('type')];
      document.head.append(element);
    </script>`,
  );
  traffic.reply(TRACKER, '/x.js', {
    body: `${say('ran')} window.current = document.currentScript === window.element;`,
    headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
  });
  await page.goto(PAGE);
  await traffic.settle();
  expect(traffic.hits(hit => hit.host === TRACKER)).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { before: unknown }).before)).toEqual([
    `https://${TRACKER}/x.js`,
    `https://${TRACKER}/x.js`,
    '',
    null,
  ]);
  await grant(page);
  await expect.poll(() => log(page)).toEqual(['ran', 'onload', 'load listener']);
  const after = await page.evaluate(() => {
    const mine = document.getElementById('mine') as HTMLScriptElement;
    const w = window as unknown as { element: Element; current: boolean };
    return [mine === w.element, w.current, mine.nonce, mine.getAttributeNames().sort()];
  });
  expect(after).toEqual([true, true, 'abc', expect.arrayContaining(['crossorigin', 'id', 'src'])]);
  expect((after[3] as string[]).filter(name => name.startsWith('data-askfirst') || name === 'type')).toEqual(
    [],
  );
});

test('declared tags are valid at any time, also after everything is granted', async ({ page, traffic }) => {
  script(traffic, '/late.js', say('late'));
  serve(traffic, '<p>Hello</p>');
  await page.goto(PAGE);
  await grant(page);
  await page.evaluate(host => {
    const holder = document.createElement('div');
    holder.innerHTML =
      `<script type="text/plain" data-category="advertising" data-src="https://${host}/late.js"></` +
      'script>';
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['category'] = 'analytics';
    script.textContent = '(window.log ??= []).push("inline")';
    document.body.append(holder, script);
  }, TRACKER);
  await expect.poll(() => log(page)).toContain('inline');
});

test('a template is unpacked in place, its scripts in order', async ({ page, traffic, engine }) => {
  script(traffic, '/t.js', say('external'), 200);
  traffic.reply('cdn.parlo.test', '/dot.png', { body: '', headers: { 'content-type': 'image/png' } });
  serve(
    traffic,
    `<p id="before"></p><template data-category="analytics"><div id="widget"><script src="https://${TRACKER}/t.js"></script>
     <script>${say('inline')}</script><img alt="" src="https://cdn.parlo.test/dot.png"></div></template><p id="after"></p>`,
  );
  await page.goto(PAGE);
  await traffic.settle();
  // Firefox's speculative parser looks into templates and fetches what it finds there; nothing of it runs.
  if (engine !== 'firefox') expect(traffic.hits(/dot\.png|\/t\.js/)).toEqual([]);
  expect(await log(page)).toEqual([]);
  traffic.reset();
  await grant(page);
  await expect.poll(() => log(page)).toEqual(['external', 'inline']);
  await expect.poll(() => traffic.hits(/dot\.png/).length).toBe(1);
  expect(await page.evaluate(() => document.getElementById('before')?.nextElementSibling?.id)).toBe('widget');
  expect(await page.locator('template').count()).toBe(0);
});

test('document.write of a released tag lands where the tag stands and wipes nothing', async ({
  page,
  traffic,
}) => {
  script(traffic, '/w.js', `document.write('<b id="ext">external</b>');`);
  serve(
    traffic,
    `<p id="keep">keep</p><div id="slot"><script type="text/plain" data-category="analytics">document.write('<i id="in">inline</i>')</script></div>
     <script type="text/plain" data-category="analytics" data-src="https://${TRACKER}/w.js"></script>`,
  );
  await page.goto(PAGE);
  await grant(page);
  await expect(page.locator('#ext')).toHaveText('external');
  await expect(page.locator('#slot > #in')).toHaveText('inline');
  await expect(page.locator('#keep')).toHaveText('keep');
});

test('a withdrawal during a release stops what has not run', async ({ page, traffic }) => {
  script(traffic, '/1.js', `${say('1')} window.askfirst.withdraw();`);
  script(traffic, '/2.js', say('2'));
  const declared = (path: string) =>
    `<script type="text/plain" data-category="analytics" data-src="https://${TRACKER}${path}"></script>`;
  serve(
    traffic,
    `${declared('/1.js')}${declared('/2.js')}<script type="text/plain" data-category="analytics">${say('3')}</script>`,
  );
  await page.goto(PAGE);
  await grant(page);
  await expect.poll(() => log(page)).toEqual(['1']);
  await traffic.settle();
  expect(await log(page)).toEqual(['1']);
  await grant(page);
  await expect.poll(() => log(page)).toEqual(['1', '2', '3']);
});

test('images, frames, styles and writes are let go once each', async ({ page, traffic }) => {
  for (const path of ['/p.gif', '/q.gif', '/s.css']) traffic.reply(TRACKER, path, { body: '' });
  traffic.reply('www.youtube.com', '/embed/abc', { body: 'video', headers: { 'content-type': 'text/html' } });
  serve(
    traffic,
    `<script>
      new Image().src = 'https://${TRACKER}/p.gif';
      const image = document.createElement('img'); image.setAttribute('srcset', 'https://${TRACKER}/q.gif 1x'); document.body.append(image);
      const frame = document.createElement('iframe'); frame.src = 'https://www.youtube.com/embed/abc'; document.body.append(frame);
      const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = 'https://${TRACKER}/s.css'; document.head.append(link);
      document.cookie = '_ga=GA1.1.1.1; path=/'; document.cookie = '_ga=GA1.1.2.2; path=/'; document.cookie = 'mine=1; path=/';
      localStorage.setItem('_hjid', 'x');
    </script>`,
  );
  await page.goto(PAGE);
  await traffic.settle();
  const outside = () =>
    traffic.hits(hit => [TRACKER, 'www.youtube.com'].includes(hit.host)).map(hit => hit.path);
  expect(outside()).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('mine=1');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await grant(page);
  await expect.poll(() => outside().sort()).toEqual(['/embed/abc', '/p.gif', '/q.gif', '/s.css']);
  expect(await page.evaluate(() => document.cookie)).toContain('_ga=GA1.1.2.2');
  expect(await page.evaluate(() => localStorage.getItem('_hjid'))).toBe('x');
  await traffic.settle();
  expect(outside()).toHaveLength(4);
});
