// Random documents of tags that write with document.write, listen for DOMContentLoaded, load and their kin, and look at
// readyState: what is held and released notes the same, in the same order, and leaves the same content as the same
// document in a browser alone. What the platform leaves open (async, scripts made by script) is not compared in order.
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';
import type { Browser } from '@playwright/test';

const TRACKER = 'static.hotjar.com';
const PAGE = 'https://www.parlo.test/random-release';
/** `RELEASE_SEEDS=100-160` looks elsewhere, and longer. */
const [FROM = 1, TO = 8] = (process.env['RELEASE_SEEDS'] ?? '1-8').split('-').map(Number);

/** Numbers in [0, 1) that depend on `seed` alone (mulberry32). */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const KINDS = 'ext ext ext defer async module inline inline inlinemodule scripted gone tpl'.split(' ');
const DECLARED = 'type="text/plain" data-category="analytics"';

/** Serves the scripts of document `seed` and answers with its two renderings. */
function make(farm: Farm, seed: number) {
  const next = random(seed);
  const chance = (p: number) => next() < p;
  const below = (n: number) => Math.floor(next() * n);
  const pick = (list: readonly string[]) => list[below(list.length)] ?? '';
  let count = 0;

  const url = (id: string) => `https://${TRACKER}/${seed}/${id}.js`;
  const serve = (id: string, body: string, status = 200) =>
    farm.reply(TRACKER, `/${seed}/${id}.js`, { body, status, delay: below(100) });
  const note = (id: string, what: string) => `log('${id} ${what} ' + document.readyState);`;
  const listen = (id: string) =>
    [
      [0.3, `document.addEventListener('DOMContentLoaded', () => { ${note(id, 'DCL')} });`],
      [0.25, `window.addEventListener('load', () => { ${note(id, 'load')} });`],
      [0.15, `document.addEventListener('readystatechange', () => { ${note(id, 'change')} });`],
      [0.15, `window.addEventListener('pageshow', event => log('${id} show ' + event.persisted));`],
      [0.1, `window.onload = () => log('${id} onload');`],
      [
        0.15,
        `(f => document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', f) : f())(() => log('${id} ready'));`,
      ],
    ]
      .map(([p, code]) => (chance(p as number) ? code : ''))
      .join('');
  const code = (id: string, writes: boolean, depth = 0): string => {
    const current = "(document.currentScript ? document.currentScript.id : '-')";
    let text = `log('${id} run ' + document.readyState + ' ' + ${current});${listen(id)}`;
    if (!writes || !chance(0.4)) return text;
    const sub = `w${count++}`;
    const write = (html: string) => `document.write(${JSON.stringify(html).replace(/<\//g, '<\\/')});`;
    const external = () => {
      serve(sub, code(sub, depth < 1, depth + 1));
      return `<script id="${sub}" src="${url(sub)}"></script>`;
    };
    const inline = (name: string) => `<script id="${name}">${code(name, depth < 1, depth + 1)}</script>`;
    const sees = `log('${id} sees ' + (document.getElementById('${sub}') || {}).textContent);`;
    const kind = pick(['text', 'inline', 'ext', 'split', 'div', 'mixed']);
    if (kind === 'text') text += write(`<b id="${sub}">x</b>`) + sees;
    if (kind === 'inline') text += `${write(inline(sub))}log('${id} goes on');`;
    if (kind === 'ext') text += `${write(external())}log('${id} goes on');`;
    if (kind === 'split') text += write(`<div id="${sub}">`) + write('in') + write('</div>') + sees;
    if (kind === 'div') text += write(`<div id="${sub}d">${external()}<i>y</i></div>`);
    if (kind === 'mixed') text += write(external() + inline(`${sub}i`)) + write(`<u id="${sub}u"></u>`);
    return text;
  };

  const tags = Array.from({ length: 4 + below(7) }, () => {
    const id = `t${count++}`;
    const kind = pick(KINDS);
    const isDeclared = chance(0.5);
    const head = kind !== 'tpl' && chance(0.3);
    const both = (html: string) => ({ head, alone: html, held: html });
    const external = (attributes: string, quiet = '') => {
      const events = ['load', 'error'].map(type => `on${type}="log('${quiet}${id} on${type}')"`).join(' ');
      const rest = `id="${id}" ${events} ${attributes}`;
      return {
        head,
        alone: `<script ${rest} src="${url(id)}"></script>`,
        held: isDeclared
          ? `<script ${DECLARED} ${rest.replace(' type=', ' data-type=')} data-src="${url(id)}"></script>`
          : `<script ${rest} src="${url(id)}"></script>`,
      };
    };
    const inline = (text: string, type = '') => ({
      head,
      alone: `<script ${type && `type="${type}"`} id="${id}">${text}</script>`,
      held: `<script ${DECLARED} ${type && `data-type="${type}"`} id="${id}">${text}</script>`,
    });
    if (kind === 'inline') return inline(code(id, true));
    if (/module/.test(kind)) serve(`${id}d`, `log('${id} dep')`);
    if (kind === 'inlinemodule') return inline(`import '${url(`${id}d`)}';${code(id, false)}`, 'module');
    if (kind === 'gone') serve(id, '', 404);
    else if (kind === 'async' || kind === 'scripted') serve(id, `log('~${id}')`);
    else serve(id, (kind === 'module' ? `import './${id}d.js';` : '') + code(id, /ext|tpl/.test(kind)));
    if (kind === 'scripted')
      return both(
        `<script>{ const s = document.createElement('script'); s.src = '${url(id)}'; document.head.append(s); }</script>`,
      );
    if (kind === 'tpl') {
      const inside = `<p id="${id}p">p</p><script id="${id}" src="${url(id)}"></script><script id="${id}b">${code(`${id}b`, true)}</script>`;
      return { head, alone: inside, held: `<template data-category="analytics">${inside}</template>` };
    }
    return external(
      /defer|async/.test(kind) ? kind : kind === 'module' ? 'type="module"' : '',
      kind === 'async' ? '~' : '',
    );
  });
  const render = (which: 'alone' | 'held') => {
    const part = (head: boolean) => tags.flatMap(tag => (tag.head === head ? tag[which] : [])).join('\n');
    return `<!doctype html><html lang="en"><head><title>r</title><link rel="icon" href="data:,">
      <script>window.out = []; function log(text) { out.push(text); }</script>
      ${which === 'held' ? '<script src="/askfirst.js"></script>' : ''}${part(true)}</head>
      <body><p id="first">f</p>${part(false)}<p id="last">l</p></body></html>`;
  };
  return { alone: render('alone'), held: render('held') };
}

/** Visits `html`, answers if `isHeld`, and tells what was noted and what stands in the page. */
async function visit(browser: Browser, farm: Farm, html: string, isHeld: boolean) {
  farm.page(PAGE, html);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(PAGE);
  const out = () => page.evaluate(() => (window as unknown as { out: string[] }).out);
  if (isHeld) {
    await farm.settle(150);
    expect(await out(), 'before the answer').toEqual([]);
    await page.evaluate(() =>
      (window as unknown as { askfirst: { acceptAll(): void } }).askfirst.acceptAll(),
    );
  }
  let noted = '';
  for (let still = 0; still < 5;) {
    await page.waitForTimeout(150);
    const now = (await out()).join('\n');
    still = now === noted ? still + 1 : 0;
    noted = now;
  }
  const standing = await page.evaluate(() => ({
    content: [...document.querySelectorAll('[id]:not(script, template)')]
      .filter(({ id }) => !id.startsWith('askfirst'))
      .map(({ id, parentNode }) => `${id} in ${parentNode?.nodeName} ${(parentNode as Element | null)?.id}`),
    traces: [...document.querySelectorAll('*')].flatMap(element =>
      element.getAttributeNames().filter(name => /^(data-askfirst-|a:s$)/.test(name)),
    ),
  }));
  await context.close();
  const all = noted.split('\n');
  return { ...standing, order: all.filter(text => !text.startsWith('~')), all: all.sort() };
}

for (let seed = FROM; seed <= TO; seed += 1) {
  test(`document ${seed}: released late, and as if in time`, async ({ browser, traffic }) => {
    const { alone, held } = make(traffic, seed);
    const oracle = await visit(browser, traffic, alone, false);
    const released = await visit(browser, traffic, held, true);
    expect(released.order).toEqual(oracle.order);
    expect(released.all, 'each once').toEqual(oracle.all);
    expect(released.content).toEqual(oracle.content);
    expect(released.traces).toEqual([]);
  });
}
