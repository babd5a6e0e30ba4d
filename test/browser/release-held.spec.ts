// What the page does with elements while they are held, and where they are: copies, moves, removals, newer values, shadow
// roots, frames, media. Each thing happens once and on the right side. Truth: the request log and what the scripts noted.
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';
import type { Page } from '@playwright/test';

const PAGE = 'https://www.parlo.test/held';
const TRACKER = 'static.hotjar.com';

type Scope = Window & { log?: string[]; askfirst: { acceptAll(): void; choose(choices: object): void } };
const log = (page: Page) => page.evaluate(() => (window as unknown as Scope).log ?? []);
const say = (text: string) => `(window.log ??= []).push(${JSON.stringify(text)});`;
const grant = (page: Page) => page.evaluate(() => (window as unknown as Scope).askfirst.acceptAll());
const script = (farm: Farm, path: string, code = say(path), delay = 0) =>
  farm.reply(TRACKER, path, { body: code, delay, headers: { 'content-type': 'text/javascript' } });
const asked = (farm: Farm) => farm.hits(TRACKER).map(hit => hit.path);

/** The page as it is with askfirst, or alone as the control. */
function serve(farm: Farm, body: string, { alone = false, config = '{}' } = {}): void {
  const tag = `<script type="application/json" id="askfirst-config">${config}</script><script src="/askfirst.js"></script>`;
  farm.page(
    PAGE,
    `<!doctype html><html lang="en"><head><title>held</title><link rel="icon" href="data:,">${alone ? '' : tag}</head><body>${body}</body></html>`,
  );
}
const tag = (path: string, more = '') => `<script src="https://${TRACKER}${path}" ${more}></script>`;
const declared = (path: string) =>
  `<script type="text/plain" data-category="analytics" data-src="https://${TRACKER}${path}"></script>`;

for (const alone of [true, false]) {
  test(`a copy of a tag runs no more than ${alone ? 'in a browser alone' : 'that when it was held'}`, async ({
    page,
    traffic,
  }) => {
    for (const path of ['/one.js', '/two.js']) script(traffic, path);
    // A copy by cloneNode is one of what has started; a new element with the same attributes is not.
    serve(
      traffic,
      `<div id="box">${tag('/one.js')}</div><script>
        document.body.append(document.getElementById('box').cloneNode(true));
        const old = document.createElement('script'); old.src = 'https://${TRACKER}/two.js';
        const fresh = document.createElement('script');
        for (const { name, value } of old.attributes) fresh.setAttribute(name, value);
        document.body.append(old, fresh);
        window.later = document.getElementById('box').cloneNode(true);
      </script>`,
      { alone },
    );
    await page.goto(PAGE);
    await traffic.settle();
    if (!alone) {
      expect(await log(page)).toEqual([]);
      await grant(page);
    }
    await expect.poll(async () => (await log(page)).sort()).toEqual(['/one.js', '/two.js', '/two.js']);
    await page.evaluate(() => document.body.append((window as unknown as { later: Node }).later));
    await traffic.settle();
    expect((await log(page)).sort()).toEqual(['/one.js', '/two.js', '/two.js']);
  });
}

test('what the page took out does not run, and runs where it puts it in again', async ({ page, traffic }) => {
  for (const path of ['/a.js', '/b.js', '/c.js']) script(traffic, path);
  serve(
    traffic,
    `<main>${declared('/a.js')}<i id="b">${declared('/b.js')}</i>${declared('/c.js')}</main>
     <script>window.gone = document.getElementById('b'); gone.remove();
       document.body.prepend(document.querySelector('main > script:last-child'));</script>`,
  );
  await page.goto(PAGE);
  await traffic.settle();
  await grant(page);
  // The order in which the parser met them, wherever they stand now.
  await expect.poll(() => log(page)).toEqual(['/a.js', '/c.js']);
  expect(await page.evaluate(() => document.body.firstElementChild?.localName)).toBe('script');
  await page.evaluate(() => document.body.append((window as unknown as { gone: Node }).gone));
  await expect.poll(() => log(page)).toEqual(['/a.js', '/c.js', '/b.js']);
});

test('a frame tells of one load, the real one, and shows where it stood', async ({ page, traffic }) => {
  for (const path of ['/embed/a', '/embed/b'])
    traffic.reply('www.youtube.com', path, { body: 'video', headers: { 'content-type': 'text/html' } });
  serve(
    traffic,
    `<p id="before"></p><div id="inner"></div><script>
      window.log = [];
      const frame = document.createElement('iframe');
      frame.onload = () => { ${say('onload')} };
      frame.addEventListener('load', () => { ${say('listener')} });
      frame.src = 'https://www.youtube.com/embed/a';
      document.getElementById('before').after(frame);
      document.getElementById('inner').innerHTML =
        '<iframe src="https://www.youtube.com/embed/b" onload="log.push(1)"></iframe>';
    </script>`,
  );
  await page.goto(PAGE);
  await traffic.settle();
  expect(await log(page)).toEqual([]);
  await grant(page);
  await expect.poll(async () => (await log(page)).sort()).toEqual([1, 'listener', 'onload']);
  expect(await page.evaluate(() => document.getElementById('before')?.nextElementSibling?.localName)).toBe(
    'iframe',
  );
  await traffic.settle();
  expect(traffic.hits('www.youtube.com')).toHaveLength(2);
  expect(await log(page)).toHaveLength(3);
});

test('what the page sets between the answer and the release wins', async ({ page, traffic }) => {
  for (const path of ['/old.gif', '/new.gif', '/gone.gif']) traffic.reply(TRACKER, path, { body: '' });
  serve(
    traffic,
    `<script>
      const [a, b] = [new Image(), new Image()];
      a.src = 'https://${TRACKER}/old.gif'; b.src = 'https://${TRACKER}/gone.gif';
      document.body.append(a, b);
      document.addEventListener('askfirst:change', () => {
        a.src = 'https://${TRACKER}/new.gif'; b.removeAttribute('src');
      });
    </script>`,
  );
  await page.goto(PAGE);
  await traffic.settle();
  await grant(page);
  await expect.poll(() => asked(traffic)).toEqual(['/new.gif']);
  await traffic.settle();
  expect(asked(traffic)).toEqual(['/new.gif']);
});

test('shadow roots and frames of the own origin: released there, with their own events and currentScript', async ({
  page,
  traffic,
}) => {
  script(traffic, '/shadow.js');
  script(traffic, '/frame.js', `${say('frame.js')} if (window === top) ${say('wrong window')}`);
  traffic.reply(TRACKER, '/dot.gif', { body: '' });
  traffic.page(
    'https://www.parlo.test/inner',
    `<!doctype html><link rel="icon" href="data:,"><script>
      const s = document.createElement('script'); s.id = 's'; s.src = 'https://${TRACKER}/inner.js'; document.head.append(s);
    </script>`,
  );
  script(
    traffic,
    '/inner.js',
    `(top.log ??= []).push('inner ' + (document.currentScript.id === 's') + (window !== top));
     window.addEventListener('load', () => top.log.push('inner load'));`,
  );
  serve(
    traffic,
    `<div id="host"></div><iframe src="/inner"></iframe><script>
      const root = document.getElementById('host').attachShadow({ mode: 'open' });
      root.innerHTML = '<img src="https://${TRACKER}/dot.gif">';
      const s = document.createElement('script'); s.src = 'https://${TRACKER}/shadow.js'; root.append(s);
    </script>`,
  );
  await page.goto(PAGE);
  await traffic.settle();
  expect(asked(traffic)).toEqual([]);
  await grant(page);
  await expect
    .poll(async () => (await log(page)).sort())
    .toEqual(['/shadow.js', 'inner load', 'inner truetrue']);
  await traffic.settle();
  expect(asked(traffic).sort()).toEqual(['/dot.gif', '/inner.js', '/shadow.js']);
});

test('pictures, media, objects and links work again, each asked for once', async ({ page, traffic }) => {
  const kinds: Record<string, string> = { css: 'text/css', webp: 'image/svg+xml', gif: 'image/svg+xml' };
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7"/>';
  for (const path of ['/p.webp', '/o.gif', '/v.mp4', '/s.css', '/pre.gif', '/i.gif']) {
    const kind = path.split('.')[1] ?? '';
    const body = kind === 'css' ? 'p { color: rgb(1, 2, 3) }' : svg;
    traffic.reply(TRACKER, path, { body, headers: { 'content-type': kinds[kind] ?? 'video/mp4' } });
  }
  serve(
    traffic,
    `<p>text</p><script>
      const make = (tag, attributes, ...inside) => {
        const element = document.createElement(tag);
        for (const name in attributes) element.setAttribute(name, attributes[name]);
        element.append(...inside);
        return element;
      };
      const at = path => 'https://${TRACKER}' + path;
      document.body.append(
        make('picture', {}, make('source', { srcset: at('/p.webp') }), make('img', { src: 'data:,' })),
        make('video', {}, make('source', { src: at('/v.mp4') })),
        make('object', { data: at('/o.gif'), type: 'image/svg+xml' }),
        make('input', { type: 'image', src: at('/i.gif') }),
        make('link', { rel: 'stylesheet', href: at('/s.css') }),
        make('link', { rel: 'preload', as: 'image', href: at('/pre.gif') }));
    </script>`,
  );
  await page.goto(PAGE);
  await traffic.settle();
  expect(asked(traffic)).toEqual([]);
  await grant(page);
  await expect
    .poll(() => [...new Set(asked(traffic))].sort())
    .toEqual(['/i.gif', '/o.gif', '/p.webp', '/pre.gif', '/s.css', '/v.mp4']);
  // By hand: Playwright takes what the object loads in Firefox for a navigation of the page, and waits.
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.querySelector('p')!).color))
    .toBe('rgb(1, 2, 3)');
  await expect
    .poll(() => page.evaluate(() => document.querySelector<HTMLImageElement>('picture img')?.currentSrc))
    .toContain('/p.webp');
  await traffic.settle();
  // A browser may ask for a film in several parts.
  expect(asked(traffic).filter(path => path !== '/v.mp4')).toHaveLength(5);
});

/**
 * What part of the time from the grant until the last image is back the longest stretch takes in which the page cannot
 * act. `atOnce`: the control, in which the page brings them back itself, in one task.
 */
const stretch = (page: Page, atOnce: boolean) =>
  page.evaluate(async atOnce => {
    const images = [...document.images];
    const isLeft = () => images.some(image => !image.attributes.getNamedItem('src'));
    const began = performance.now();
    let last = began;
    let longest = 0;
    const { port1, port2 } = new MessageChannel();
    const look = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    };
    const over = new Promise<void>(done => {
      port1.onmessage = () => {
        look();
        if (isLeft()) port2.postMessage(0);
        else done();
      };
    });
    port2.postMessage(0);
    if (atOnce) for (const image of images) image.src = image.alt;
    else (window as unknown as Scope).askfirst.acceptAll();
    await over;
    return longest / (last - began);
  }, atOnce);

test('a thousand held images come back, and the page can act meanwhile', async ({ page, traffic }) => {
  traffic.reply(TRACKER, /^\/n/, { body: '', headers: { 'content-type': 'image/gif' } });
  const some = (attribute: string) => `<script>
    for (let n = 0; n < 1000; n += 1) { const i = new Image(); i.${attribute} = 'https://${TRACKER}/n' + n; document.body.append(i); }
  </script>`;
  serve(traffic, some('alt'), { alone: true });
  await page.goto(PAGE);
  expect(await stretch(page, true), 'control: in one go').toBeGreaterThan(0.5);
  await expect.poll(() => asked(traffic).length, { timeout: 30_000 }).toBe(1000);
  traffic.reset();
  serve(traffic, some('src'));
  await page.goto(PAGE);
  await traffic.settle();
  expect(asked(traffic)).toEqual([]);
  expect(await stretch(page, false)).toBeLessThan(0.5);
  await expect.poll(() => new Set(asked(traffic)).size, { timeout: 30_000 }).toBe(1000);
});

test('five hundred held elements come back, each once', async ({ page, traffic }) => {
  traffic.reply(TRACKER, /^\/n/, { body: '', headers: { 'content-type': 'image/gif' } });
  traffic.reply(TRACKER, /^\/s/, { body: '', headers: { 'content-type': 'text/javascript' } });
  serve(
    traffic,
    `<script>
      for (let n = 0; n < 250; n += 1) { const i = new Image(); i.src = 'https://${TRACKER}/n' + n; document.body.append(i); }
    </script>${Array.from({ length: 250 }, (_, n) => declared(`/s${n}`)).join('')}`,
  );
  await page.goto(PAGE);
  await traffic.settle();
  traffic.reset();
  await grant(page);
  await expect.poll(() => new Set(asked(traffic)).size, { timeout: 30_000 }).toBe(500);
  await expect.poll(() => page.locator('script[data-src]').count(), { timeout: 30_000 }).toBe(0);
  expect(asked(traffic)).toHaveLength(500);
});

test('a release during a release is not held up by a tag that hangs', async ({ page, traffic }) => {
  traffic.reply(TRACKER, '/hang.js', { hang: true });
  traffic.reply('bat.bing.com', '/bat.js', {
    body: say('ad'),
    headers: { 'content-type': 'text/javascript' },
  });
  serve(
    traffic,
    `<script>
      for (const src of ['https://${TRACKER}/hang.js', 'https://bat.bing.com/bat.js']) {
        const s = document.createElement('script'); s.src = src; document.head.append(s);
      }
    </script>`,
    { config: '{"releaseTimeout":30000}' },
  );
  await page.goto(PAGE);
  await page.evaluate(() => (window as unknown as Scope).askfirst.choose({ analytics: true }));
  await expect.poll(() => asked(traffic)).toEqual(['/hang.js']);
  await grant(page);
  await expect.poll(() => log(page)).toEqual(['ad']);
});

test('what released code puts in is heard in time too, and the load event waits for it', async ({
  page,
  traffic,
}) => {
  // A loader, as snippets are: it puts in a library, which puts in another; each asks how far the page is.
  const ask = (name: string) => `{
    const say = text => (window.log ??= []).push('${name} ' + text);
    say(document.readyState);
    for (const [target, type] of [[document, 'DOMContentLoaded'], [window, 'load']])
      target.addEventListener(type, () => say(type));
  }`;
  const put = (how: string, path: string) =>
    `{ const script = document.createElement('script'); script.src = 'https://${TRACKER}${path}'; ${how}; }`;
  script(traffic, '/loader.js', ask('loader') + put('document.head.appendChild(script)', '/library.js'));
  script(
    traffic,
    '/library.js',
    ask('library') + put('document.currentScript.before(script)', '/more.js'),
    150,
  );
  script(traffic, '/more.js', ask('more'), 150);
  const heard: Record<string, string[]> = {};
  for (const alone of [true, false]) {
    // Before and after it the page's own: it hears its own events once, and knows the true state.
    serve(traffic, `<script>${ask('own')}</script>${tag('/loader.js')}`, { alone });
    await page.goto(PAGE);
    if (!alone) {
      await traffic.settle(150);
      expect(await log(page)).toEqual(['own loading', 'own DOMContentLoaded', 'own load']);
      await grant(page);
    }
    await expect.poll(() => log(page)).toContain('more load');
    await traffic.settle(150);
    heard[alone ? 'alone' : 'late'] = await log(page);
  }
  const of = (name: string, list: readonly string[] = []) => list.filter(text => text.startsWith(name));
  for (const name of ['loader', 'library', 'more', 'own'])
    expect(of(name, heard['late']), name).toEqual(of(name, heard['alone']));
  expect(heard['late']?.filter(text => text.endsWith(' load')).slice(1)).toEqual([
    'loader load',
    'library load',
    'more load',
  ]);
});

test('a held script that released code puts in does not hold up its load event', async ({
  page,
  traffic,
}) => {
  script(
    traffic,
    '/loader.js',
    `addEventListener('load', () => { ${say('load')} });
     const script = document.createElement('script'); script.src = 'https://static.ads-twitter.com/uwt.js'; document.head.append(script);`,
  );
  serve(traffic, tag('/loader.js'));
  await page.goto(PAGE);
  await traffic.settle(150);
  await page.evaluate(() =>
    (window as unknown as Scope).askfirst.choose({ analytics: true, advertising: false }),
  );
  await expect.poll(() => log(page), { timeout: 2000 }).toEqual(['load']);
  expect(traffic.hits('static.ads-twitter.com')).toEqual([]);
});
