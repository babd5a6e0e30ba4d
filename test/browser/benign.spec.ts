// Harmless things that look odd come out as without askfirst: data: addresses with a bare `%`, bytes in a Blob, text that
// ends in `<`, markup full of `<`. Each page is asked twice, with askfirst and alone, and must answer the same.
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';
import type { Page } from '@playwright/test';

const PAGE = 'https://www.parlo.test/benign';

function serve(farm: Farm, alone: boolean, body = ''): void {
  farm.page(
    PAGE,
    `<!doctype html><html lang="en"><head><title>benign</title><link rel="icon" href="data:,">
    ${alone ? '' : '<script src="/askfirst.js"></script>'}</head><body><div id="d"></div><p id="e"></p>${body}</body></html>`,
  );
}

/** The answers of `ask` with askfirst, after it has stood the test that alone they are `alone`. */
async function same(
  page: Page,
  farm: Farm,
  ask: () => unknown,
  alone: unknown = expect.anything(),
  body?: string,
): Promise<void> {
  serve(farm, true, body);
  await page.goto(PAGE);
  const answer = await page.evaluate(ask);
  expect(answer).toEqual(alone);
  serve(farm, false, body);
  await page.goto(PAGE);
  expect(await page.evaluate(ask)).toEqual(answer);
  const problems = () => (window as unknown as { askfirst: { problems(): unknown[] } }).askfirst.problems();
  expect(await page.evaluate(problems)).toEqual([]);
}

test('a data: address with a bare per cent sign costs no style, frame or rule', async ({ page, traffic }) => {
  const svg = `url("data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='100%'/>")`;
  const html = svg.replace(/"/g, '&quot;');
  await same(
    page,
    traffic,
    () => {
      const svg = `url("data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='100%'/>")`;
      const [d, e] = ['d', 'e'].map(id => document.getElementById(id)!) as [HTMLElement, HTMLElement];
      const style = document.createElement('style');
      style.textContent = `#d{color:rgb(1,2,3);background:${svg}}`;
      document.head.append(style);
      const out: unknown[] = [getComputedStyle(d).color, style.textContent];
      out.push(style.sheet!.insertRule(`#e{color:rgb(7,8,9);background:${svg}}`), getComputedStyle(e).color);
      d.style.backgroundImage = svg;
      out.push(d.style.backgroundImage);
      d.setAttribute('style', `color:rgb(4,5,6);background:${svg}`);
      out.push(d.getAttribute('style'), getComputedStyle(d).color);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`#d{color:red;background:${svg};--x:"\\ffffff:/"}`);
      out.push(sheet.cssRules.length);
      for (const id of ['html', 'written']) out.push(document.getElementById(id)?.getAttribute('style'));
      d.innerHTML = `<iframe src="data:text/html,50%"></iframe><object data="data:text/plain,50%"></object>`;
      out.push(d.innerHTML);
      const link = Object.assign(document.createElement('link'), {
        rel: 'icon',
        href: 'data:image/svg+xml,50%',
      });
      out.push(link.outerHTML);
      return out;
    },
    expect.arrayContaining(['rgb(1, 2, 3)', 'rgb(4, 5, 6)', 'rgb(7, 8, 9)']),
    `<p id="html" style="color:red;background:${html}"></p>
    <script>document.write(${JSON.stringify(`<p id="written" style="color:red;background:${html}"></p>`)})</script>`,
  );
});

test('window.open takes any address that the browser takes', async ({ page, traffic }) => {
  await same(
    page,
    traffic,
    () => {
      const open = (url: string, target: string) => {
        try {
          return window.open(url, target) === null;
        } catch (error) {
          return `${error as Error}`;
        }
      };
      return [
        open('javascript:void("50%")', '_self'),
        open('data:text/plain,100%', 'frame'),
        open('data:text/html;base64,%', 'frame'),
      ];
    },
    [false, false, false],
    '<iframe name="frame"></iframe>',
  );
});

test('bytes that go into a Blob are not read as text, and each part is converted once', async ({
  page,
  traffic,
}) => {
  await same(
    page,
    traffic,
    async () => {
      const log: string[] = [];
      const bytes = new Uint8Array([34, 117]);
      bytes.toString = () => (log.push('bytes'), 'bytes');
      const part = { toString: () => (log.push('part'), 'part') };
      const text = await new Blob([bytes, part] as unknown as BlobPart[]).text();
      const first = await new Blob([part] as unknown as BlobPart[]).text();
      const blob = new Blob([await new Blob(['"use strict"']).text()]);
      const odd = [undefined, null, {}, 'x', [Symbol()]].map(parts => {
        try {
          return new Blob(parts as never).size;
        } catch (error) {
          return (error as Error).name;
        }
      });
      return [log, text, first, blob.size, odd];
    },
    [['part', 'part'], '"upart', 'part', 12, expect.anything()],
  );
});

test('what document.write ends in is shown, wherever it is cut', async ({ page, traffic }) => {
  await same(
    page,
    traffic,
    () => {
      const inner = document.querySelector('iframe')!.contentDocument!;
      const out = [inner.body.innerHTML];
      inner.open();
      inner.write('<p>6 <');
      inner.close();
      out.push(inner.body.innerHTML);
      inner.open();
      inner.write('<p>7 <');
      inner.write(' 8<im');
      inner.write('g alt=y>9');
      inner.close();
      out.push(inner.body.innerHTML);
      return [...out, ...[...document.querySelectorAll('section')].map(({ innerHTML }) => innerHTML.trim())];
    },
    [
      '<p>1 &lt;</p>',
      '<p>6 &lt;</p>',
      '<p>7 &lt; 8<img alt="y">9</p>',
      expect.stringMatching(/2 &lt;\s*$/),
      expect.stringMatching(/3 <b>4<\/b>/),
      expect.stringMatching(/<i>5<\/i>/),
    ],
    `<iframe></iframe><script>{
      const inner = document.querySelector('iframe').contentDocument;
      // Of another document: neither waits for the other.
      inner.open(); inner.write('<p>1 <'); 
    }</script><section><script>document.write('2 <')</script>
    </section><section><script>document.write('3 <'); document.write('b>4</b>')</script></section>
    <section><script>document.write('<')</script>i>5</i></section>
    <script>document.querySelector('iframe').contentDocument.close()</script>`,
  );
});

test('markup full of `<` is taken in time that grows with it', async ({ page, traffic }) => {
  serve(traffic, false);
  await page.goto(PAGE);
  const [some, many] = await page.evaluate(() => {
    const box = document.getElementById('d')!;
    const time = (count: number) => {
      const json = JSON.stringify(Array.from({ length: count }, (_, at) => `x<y ${at}`));
      const began = performance.now();
      box.innerHTML = `<script type="application/json">${json}</script>`;
      return performance.now() - began;
    };
    time(500);
    return [time(2500), time(10_000)];
  });
  expect(many).toBeLessThan(10 * Math.max(some, 5)); // sixteen times, if it grew with the square
});
