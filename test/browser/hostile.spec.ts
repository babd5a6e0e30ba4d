// Pages that are hostile, unlucky or merely old: nothing gets round the guard, nothing of ours throws into the page, and
// what a page does to its own elements counts. Truth: the request log, the cookie jar, and what the scripts noted.
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';

const PAGE = 'https://www.parlo.test/hostile';
const T = 'https://www.facebook.com/tr/';
const HOTJAR = 'https://static.hotjar.com';

function serve(farm: Farm, body: string, { head = '', before = '', config = '{}' } = {}): void {
  farm.page(
    PAGE,
    `<!doctype html><html lang="en"><head><title>hostile</title><link rel="icon" href="data:,">${before}
    <script type="application/json" id="askfirst-config">${config}</script><script src="/askfirst.js"></script>${head}</head><body>${body}</body></html>`,
  );
}
const js = (farm: Farm, path: string, code: string, delay = 0) =>
  farm.reply('static.hotjar.com', path, {
    body: code,
    delay,
    headers: { 'content-type': 'text/javascript' },
  });
const reached = (farm: Farm, host = 'www.facebook.com') =>
  farm.hits(hit => hit.host === host).map(hit => hit.path);

interface Page_ {
  log?: string[];
  askfirst: {
    acceptAll(): void;
    withdraw(): void;
    choose(choices: object): void;
    problems(): { code: string }[];
    get(): { choices: Record<string, string> };
  };
}

test('relative addresses are judged against the base of the document', async ({ page, traffic }) => {
  serve(
    traffic,
    `<script>new Image().src = 'tr/?a'; fetch('tr/?b').catch(() => {}); navigator.sendBeacon('/tr/?c', 'x');
      const s = document.createElement('script'); s.src = '/tr/?d'; document.head.append(s);
      const x = new XMLHttpRequest(); x.open('GET', 'tr/?e'); x.send();</script>`,
    { head: '<base href="https://www.facebook.com/">' },
  );
  await page.goto(PAGE);
  await traffic.settle(400);
  expect(reached(traffic)).toEqual([]);
});

test('a verdict does not outlive the address of the page it was made for', async ({ page, traffic }) => {
  traffic.reply('www.parlo.test', '/ping', { body: 'ok' });
  serve(traffic, '', { config: '{"services":{"r":{"category":"analytics","urls":["/research/*"]}}}' });
  await page.goto(PAGE);
  await page.evaluate(async () => {
    await fetch('ping');
    history.pushState({}, '', '/research/');
    await fetch('ping').catch(() => {});
  });
  expect(traffic.hits(hit => hit.path.endsWith('/ping')).map(hit => hit.path)).toEqual(['/ping']);
});

test('taking attributes off or giving them other values never asks for what was refused', async ({
  page,
  traffic,
}) => {
  traffic.reply('www.parlo.test', '/own.css', { body: '' });
  serve(
    traffic,
    `<script>
      for (const off of ['type', 'TYPE']) { const s = document.createElement('script'); s.src = '${T}?type'; s.removeAttribute(off); document.head.append(s); }
      for (const rel of ['stylesheet', 'preload']) {
        const a = document.createElement('link'); a.rel = rel; a.as = 'style'; document.head.append(a); a.href = '${T}?removed'; a.removeAttribute('HREF');
        const b = document.createElement('link'); b.rel = rel; b.as = 'style'; document.head.append(b); b.href = '${T}?replaced'; b.href = '/own.css';
      }
      const e = document.createElement('embed'); document.body.append(e); e.src = '${T}?embed'; e.removeAttribute('src');
      window.attributes = e.getAttributeNames();
    </script>`,
  );
  await page.goto(PAGE);
  await traffic.settle(400);
  expect(reached(traffic)).toEqual([]);
  expect(traffic.hits(hit => hit.path === '/own.css').length).toBeGreaterThan(0);
  expect(await page.evaluate(() => (window as unknown as { attributes: string[] }).attributes)).toEqual([]);
  // Removed is removed: consent brings back the scripts alone.
  await page.evaluate(() => (window as unknown as Page_).askfirst.acceptAll());
  await expect.poll(() => reached(traffic).length).toBeGreaterThan(0);
  await traffic.settle(300);
  expect(new Set(reached(traffic))).toEqual(new Set(['/tr/?type']));
});

test('cookies: the last lifetime counts, and what the page deleted stays deleted', async ({
  page,
  context,
  traffic,
}) => {
  serve(
    traffic,
    `<script>document.cookie = '_ga=1; max-age=0; max-age=9999'; document.cookie = '_fbp=1'; document.cookie = '_fbp=; expires=Thu, 01 Jan 1970 00:00:00 GMT';</script>`,
  );
  await page.goto(PAGE);
  const names = async () =>
    (await context.cookies(PAGE)).map(({ name }) => name).filter(name => name.startsWith('_'));
  expect(await names()).toEqual([]);
  await page.evaluate(() => (window as unknown as Page_).askfirst.acceptAll());
  await expect.poll(names).toEqual(['_ga']);
});

test('a request opened while all was granted is not sent after a withdrawal', async ({ page, traffic }) => {
  serve(traffic, `<script>window.x = new XMLHttpRequest();</script>`);
  await page.goto(PAGE);
  await page.evaluate(url => {
    const { askfirst, x } = window as unknown as Page_ & { x: XMLHttpRequest };
    askfirst.acceptAll();
    x.open('GET', url);
    askfirst.withdraw();
    x.send();
  }, `${T}?xhr`);
  await traffic.settle(300);
  expect(reached(traffic)).toEqual([]);
});

test('one service denied keeps the guard up while every category is granted', async ({ page, traffic }) => {
  serve(traffic, '', {
    config: '{"services":{"mine":{"category":"analytics","hosts":["unheard-of.test"]}}}',
  });
  traffic.reply('unheard-of.test', /./, { body: '' });
  await page.goto(PAGE);
  await page.evaluate(() => {
    const { askfirst } = window as unknown as Page_;
    askfirst.acceptAll();
    askfirst.choose({ services: { mine: false } });
    new Image().src = 'https://unheard-of.test/no.gif';
    new Image().src = 'https://www.facebook.com/tr/?yes';
  });
  await expect.poll(() => reached(traffic)).toEqual(['/tr/?yes']);
  await traffic.settle(300);
  expect(reached(traffic, 'unheard-of.test')).toEqual([]);
});

for (const partly of [false, true]) {
  test(`copies of held elements load when they are inserted after ${partly ? 'a partial' : 'full'} consent`, async ({
    page,
    traffic,
  }) => {
    js(traffic, '/copy.js', '(window.log ??= []).push("copy")');
    serve(
      traffic,
      `<script>const i = document.createElement('img'); i.src = '${HOTJAR}/pixel.gif'; window.saved = i.outerHTML;
       const s = document.createElement('script'); s.src = '${HOTJAR}/copy.js'; window.copy = s.cloneNode();</script>`,
    );
    traffic.reply('static.hotjar.com', '/pixel.gif', { body: '' });
    await page.goto(PAGE);
    await page.evaluate(all => {
      const { askfirst, saved, copy } = window as unknown as Page_ & { saved: string; copy: Node };
      if (all) askfirst.acceptAll();
      else askfirst.choose({ analytics: true, advertising: false });
      const holder = document.createElement('div');
      holder.innerHTML = saved.replace('pixel.gif', 'pixel.gif?copy');
      document.body.append(holder, copy);
    }, !partly);
    await expect.poll(() => page.evaluate(() => (window as unknown as Page_).log)).toEqual(['copy']);
    await expect.poll(() => reached(traffic, 'static.hotjar.com')).toContain('/pixel.gif?copy');
  });
}

test('tags that never run stall nobody, and are not asked for', async ({ page, traffic }) => {
  js(traffic, '/real.js', '(window.log ??= []).push("real")');
  serve(
    traffic,
    `<div id="a"></div><script>addEventListener('load', () => { a.innerHTML = '<script src="${HOTJAR}/dead1.js"></' + 'script>'; });</script>
     <script nomodule src="${HOTJAR}/dead2.js"></script><script type="text/template" src="${HOTJAR}/dead3.js"></script>
     <script type="text/plain" data-category="analytics" data-src="${HOTJAR}/real.js"></script>`,
  );
  await page.goto(PAGE);
  await traffic.settle(300);
  const began = Date.now();
  await page.evaluate(() => (window as unknown as Page_).askfirst.acceptAll());
  await expect.poll(() => page.evaluate(() => (window as unknown as Page_).log)).toEqual(['real']);
  expect(Date.now() - began, 'well under the five seconds that one of them would cost').toBeLessThan(4500);
  await traffic.settle(300);
  expect(reached(traffic, 'static.hotjar.com').filter(path => path.startsWith('/dead3'))).toEqual([]);
});

test('markup written in pieces by a released tag is put together', async ({ page, traffic }) => {
  serve(
    traffic,
    `<div id="slot"><script type="text/plain" data-category="analytics">document.write('<b>A</b>'); document.write('<b>B</b>'); document.write('<i>'); document.write('in'); document.write('</i>');</script></div>`,
  );
  await page.goto(PAGE);
  await page.evaluate(() => (window as unknown as Page_).askfirst.acceptAll());
  await expect
    .poll(() =>
      page.evaluate(() => document.getElementById('slot')?.innerHTML.replace(/<script.*<\/script>/s, '')),
    )
    .toBe('<b>A</b><b>B</b><i>in</i>');
});

test('only listeners of released code are called late, once, and not when they were taken back', async ({
  page,
  traffic,
}) => {
  js(
    traffic,
    '/slow.js',
    'window.addEventListener("load", window.late); window.addEventListener("load", window.late);',
    600,
  );
  serve(
    traffic,
    `<script>window.log = []; window.late = () => log.push('late');</script>
     <script type="text/plain" data-category="analytics" data-src="${HOTJAR}/slow.js"></script>`,
  );
  await page.goto(PAGE);
  await page.waitForLoadState('load');
  await page.evaluate(() => {
    const { askfirst, log } = window as unknown as Page_;
    askfirst.acceptAll();
    setTimeout(() => {
      window.addEventListener('load', () => log?.push('page'));
    }, 200);
  });
  await expect.poll(() => page.evaluate(() => (window as unknown as Page_).log)).toEqual(['late']);
  await traffic.settle(300);
  expect(await page.evaluate(() => (window as unknown as Page_).log)).toEqual(['late']);
});

test('the data layer may be assigned anew, or be something else', async ({ page, traffic }) => {
  serve(traffic, `<script>dataLayer = [{ page: 'signup' }];</script>`);
  await page.goto(PAGE);
  await page.evaluate(() =>
    (window as unknown as Page_).askfirst.choose({ analytics: true, advertising: false }),
  );
  const layer = await page.evaluate(() =>
    (window as unknown as { dataLayer: ArrayLike<unknown>[] }).dataLayer.map(item =>
      Object.prototype.toString.call(item) === '[object Arguments]'
        ? [item[0], item[1], (item[2] as Record<string, string>)['analytics_storage']]
        : item,
    ),
  );
  expect(layer).toEqual([
    { page: 'signup' },
    ['consent', 'default', 'denied'],
    ['consent', 'update', 'granted'],
    { event: 'consent_update' },
  ]);
  serve(traffic, '', { before: '<script>window.dataLayer = {};</script>' });
  await page.goto(PAGE);
  await page.context().clearCookies();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Reject all' })).toBeVisible();
});

test('names that the page gives its images do not reach us', async ({ page, traffic }) => {
  const thrown: string[] = [];
  page.on('pageerror', error => thrown.push(error.message));
  serve(
    traffic,
    `<img name="dispatchEvent" alt=""><form><input name="querySelectorAll"><input name="localName"><img alt="" id="in"></form>
     <script>new Image().src = '${T}?a';</script>`,
  );
  await page.goto(PAGE);
  await page.evaluate(() => (window as unknown as Page_).askfirst.acceptAll());
  await expect.poll(() => reached(traffic)).toEqual(['/tr/?a']);
  expect(thrown).toEqual([]);
});

test('the tag included twice works as if it were there once', async ({ page, traffic }) => {
  serve(traffic, `<script>const i = new Image(); i.src = '${T}?twice'; document.body.append(i);</script>`, {
    head: '<script src="/askfirst.js?again"></script>',
  });
  traffic.reply('www.parlo.test', '/askfirst.js?again', {
    status: 302,
    headers: { location: '/askfirst.js' },
  });
  await page.goto(PAGE);
  await expect(page.getByRole('button', { name: 'Reject all' })).toHaveCount(1);
  await page.evaluate(() => (window as unknown as Page_).askfirst.acceptAll());
  await expect.poll(() => reached(traffic)).toEqual(['/tr/?twice']);
});

test('faults around the script are told by code, and nothing opens', async ({ page, traffic }) => {
  const said: string[] = [];
  page.on('console', message => said.push(message.text()));
  traffic.reply('www.parlo.test', '/askfirst-banner.js', { status: 404, body: '' });
  traffic.reply('www.parlo.test', '/askfirst-change.js', { status: 404, body: '' });
  traffic.page(
    PAGE,
    `<!doctype html><html lang="en"><head><title>x</title><link rel="icon" href="data:,"><script src="/askfirst.js" defer></script></head>
     <body><script type="text/plain" data-category="nonsense">window.log = ['ran']</script></body></html>`,
  );
  await page.goto(PAGE);
  await page.waitForFunction(() => 'askfirst' in window);
  await page.evaluate(url => {
    new Image().src = url;
    (window as unknown as Page_).askfirst.acceptAll();
  }, `${T}?held`);
  const codes = () =>
    page.evaluate(() => (window as unknown as Page_).askfirst.problems().map(({ code }) => code));
  await expect
    .poll(codes)
    .toEqual(
      expect.arrayContaining([
        'script/not-first',
        'banner/not-loaded',
        'markup/unknown-category',
        'change/not-loaded',
      ]),
    );
  expect(said.filter(text => text.startsWith('[askfirst]')).length).toBeGreaterThanOrEqual(4);
  expect(reached(traffic)).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as Page_).log)).toBeUndefined();
});
