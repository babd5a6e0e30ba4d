// What the page does while something is held counts after the grant: what it deleted stays deleted, a module written as
// markup is a module, and what has been let in is not judged again when it is moved.
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';
import type { Page } from '@playwright/test';

const PAGE = 'https://www.parlo.test/while-held';
const TRACKER = 'static.hotjar.com';

function serve(farm: Farm, body: string): void {
  farm.page(
    PAGE,
    `<!doctype html><html lang="en"><head><title>while held</title><link rel="icon" href="data:,">
    <script src="/askfirst.js"></script></head><body>${body}</body></html>`,
  );
}

const call = (page: Page, name: 'acceptAll' | 'withdraw') =>
  page.evaluate(
    name => (window as unknown as { askfirst: Record<string, () => void> }).askfirst[name]?.(),
    name,
  );

test('a held write that the page takes back is not made after the grant', async ({ page, traffic }) => {
  serve(
    traffic,
    `<script>
      for (const name of ['_ga', '_gid', '_fbp']) document.cookie = name + '=1; path=/';
      document.cookie = '_gid=; max-age=0; path=/';
      for (const name of ['_hjid', '_hjUserAttributes', '_hjCachedUserAttributes']) localStorage.setItem(name, '1');
      localStorage.removeItem('_hjUserAttributes');
      delete localStorage._hjCachedUserAttributes;
      // An empty name is a name, and neither store says anything about the other.
      document.cookie = '=; max-age=0';
      localStorage.removeItem('');
      sessionStorage.setItem('_hjid', '1');
      sessionStorage.clear();
    </script>`,
  );
  await page.goto(PAGE);
  const there = () =>
    page.evaluate(() => [
      document.cookie
        .split('; ')
        .filter(pair => !pair.startsWith('askfirst='))
        .sort(),
      Object.keys(localStorage),
      Object.keys(sessionStorage),
    ]);
  expect(await there()).toEqual([[''], [], []]);
  await call(page, 'acceptAll');
  await expect.poll(there).toEqual([['_fbp=1', '_ga=1'], ['_hjid'], []]);
});

test('a module that was written as markup is released as a module', async ({ page, traffic }) => {
  for (const path of ['/written.js', '/piece.js'])
    traffic.reply(TRACKER, path, {
      // In a classic script this is no syntax.
      body: `(window.log ??= []).push(new URL(import.meta.url).pathname)`,
      headers: { 'content-type': 'text/javascript' },
    });
  serve(
    traffic,
    `<script>
      const tag = path => '<script type="module" src="https://${TRACKER}' + path + '"><\\/script>';
      document.write(tag('/written.js'));
      document.body.append(document.createRange().createContextualFragment(tag('/piece.js')));
    </script>`,
  );
  await page.goto(PAGE);
  await traffic.settle();
  expect(traffic.hits(TRACKER)).toEqual([]);
  await call(page, 'acceptAll');
  const log = () => page.evaluate(() => (window as unknown as { log?: string[] }).log?.sort());
  await expect.poll(log).toEqual(['/piece.js', '/written.js']);
});

test('what was let in and is moved after a withdrawal is not judged again', async ({ page, traffic }) => {
  traffic.reply(TRACKER, '/dot.gif', { body: '', headers: { 'content-type': 'image/gif' } });
  serve(traffic, '<div id="box"></div>');
  await page.goto(PAGE);
  await call(page, 'acceptAll');
  await page.evaluate(src => {
    document.body.append(Object.assign(document.createElement('img'), { id: 'dot', src }));
  }, `https://${TRACKER}/dot.gif`);
  await expect.poll(() => traffic.hits(TRACKER).length).toBe(1);
  await call(page, 'withdraw');
  const moved = await page.evaluate(() => {
    const image = document.getElementById('dot')!;
    document.getElementById('box')!.append(image);
    return new XMLSerializer().serializeToString(image);
  });
  expect(moved).toContain(' src="');
  expect(moved).not.toContain('data-askfirst');
});

test('a window whose address is a document that asks a tracker does not open', async ({ page, traffic }) => {
  traffic.reply(TRACKER, /^\/open/, { body: '' });
  serve(traffic, '<iframe name="frame"></iframe>');
  await page.goto(PAGE);
  const open = () =>
    page.evaluate(async host => {
      const image = (name: string) => `<img src="https://${host}/open-${name}">`;
      const opened = [
        window.open(`data:text/html,${image('data')}`, 'frame'),
        window.open(`javascript:'${image('code')}'`, 'frame'),
        window.open(`javascript:'${image('pop')}'`),
        window.open(`data:text/html,50%`, 'frame'),
      ].map(window => !!window);
      await new Promise(done => setTimeout(done, 300));
      return opened;
    }, TRACKER);
  expect(await open()).toEqual([false, false, false, true]);
  await traffic.settle();
  expect(traffic.hits(TRACKER)).toEqual([]);
  await call(page, 'acceptAll');
  expect(await open()).toEqual([true, true, true, true]);
});
