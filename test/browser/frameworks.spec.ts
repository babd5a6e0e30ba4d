// Real applications, bundled from npm, run the same with the guard on: same documents, console, order of events and
// requests, with everything denied and again with everything granted. The control is the same application without it.
import type { Browser, BrowserContextOptions } from '@playwright/test';
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';
import { SDK, serveApp, urlOf, type App } from '../pages/apps/serve.js';

const PART = `<p>part</p><img src="/p/pixel.svg?part" alt=""><script>note('part script')</script><p id="oob" hx-swap-oob="true">new</p>`;
const FRAME = (inner: string) => `<turbo-frame id="frame">${inner}</turbo-frame>`;

const APPS: Readonly<Record<string, App>> = {
  react: { file: 'react.jsx' },
  preact: { file: 'preact.jsx' },
  vue: { file: 'vue.js' },
  svelte: { file: 'svelte.js' },
  jquery: { file: 'jquery.js' },
  lit: { file: 'lit.js' },
  trix: { file: 'trix.js' },
  'htmx-alpine': { file: 'htmx.js', pages: { part: { title: 'part', body: PART } } },
  'turbo/1': {
    file: 'turbo.js',
    title: 'Turbo 1',
    body: '<a id="go" href="/app/turbo/2">go</a><p id="kept" data-turbo-permanent>x</p><p id="gone">gone</p>',
    pages: {
      'turbo/2': {
        title: 'Turbo 2',
        body: `<p id="kept" data-turbo-permanent>never seen</p><p id="inline"></p>
          <script>document.getElementById('inline').textContent = 'ran'</script><script src="/p/script.js"></script>
          <turbo-frame id="frame" src="/app/turbo/frame"></turbo-frame><ul id="streamed"></ul><p id="gone">gone</p>
          <form action="/app/turbo/stream" method="post" data-turbo-stream><button id="send">send</button></form>`,
      },
      'turbo/frame': {
        title: 'f',
        body: FRAME(
          '<p class="loaded">x</p><img src="/p/pixel.svg?f" alt=""><a href="/app/turbo/other">o</a>',
        ),
      },
      'turbo/other': {
        title: 'o',
        body: FRAME('<p class="other">y</p><script>note("frame script")</script>'),
      },
    },
  },
  'transitions/1': {
    file: 'transitions.js',
    title: 'Transitions 1',
    body: '<main><a id="go" href="/app/transitions/2">go</a></main>',
    pages: {
      'transitions/2': {
        title: 'Transitions 2',
        body: '<main><h1>two</h1><img src="/p/pixel.svg?t" alt=""><script src="/p/script.js"></script><script>note("inline ran")</script></main>',
      },
    },
  },
  'trusted types': { file: 'trusted.js', csp: "require-trusted-types-for 'script'; trusted-types app" },
};

interface Stage {
  readonly browser: Browser;
  readonly traffic: Farm;
  readonly contextOptions: BrowserContextOptions;
}

/** The document without us (the banner makes room for itself on the root element), shadow roots included. */
const DOCUMENT = `(() => {
  const tell = node => {
    if (node.nodeType !== 1 && node.nodeType !== 11) return node.nodeType === 3 ? node.data : '<!--' + node.data + '-->';
    if (node.matches?.('[data-askfirst], script[src="/askfirst.js"]')) return '';
    const inner = [...node.childNodes].map(tell).join('');
    const shadow = node.shadowRoot ? '#shadow(' + tell(node.shadowRoot) + ')' : '';
    const content = node.content instanceof DocumentFragment ? tell(node.content) : '';
    const attributes = [...(node.attributes ?? [])].filter(a => a.name !== 'style' || node !== document.documentElement).map(a => ' ' + a.name + '=' + JSON.stringify(a.value)).join('');
    return '<' + node.nodeName + attributes + '>' + shadow + content + inner + '</>';
  };
  return tell(document.documentElement);
})()`;

/** Numbers that a library draws anew on each run. */
const named = (text: string) => text.replace(/\b_=\d+|lit\$\d+\$|data-trix-id="\d+"/g, '(number)');

/** Everything that can be told from the outside about one run of an application. */
async function run(
  { browser, traffic, contextOptions }: Stage,
  name: string,
  app: App,
  first: string,
  answer = '',
) {
  traffic.reset({ routes: true });
  await serveApp(traffic, name, app, first);
  traffic.reply('www.parlo.test', '/app/turbo/stream', {
    headers: { 'content-type': 'text/vnd.turbo-stream.html' },
    body: '<turbo-stream action="append" target="streamed"><template><li>from the server</li></template></turbo-stream>',
  });
  const context = await browser.newContext(contextOptions);
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', message => {
    if (/error|warning|assert/.test(message.type())) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', error => said.push(`uncaught: ${error.message}`));
  await page.goto(urlOf(name));
  if (answer) await page.evaluate(answer);
  const failed = await page.evaluate<string>(`scenario().then(() => '', error => String(error))`);
  await traffic.settle(150, 2000);
  // Pictures once each: the browser's own cache decides how often it asks.
  const asked = traffic
    .hits(hit => !/askfirst|favicon/.test(hit.path))
    .map(hit => `${hit.method} ${hit.host}${named(hit.path)}`)
    .filter((line, at, all) => !line.includes('pixel') || all.indexOf(line) === at);
  const told = {
    failed,
    log: await page.evaluate<string[]>('log'),
    late: await page.evaluate<string[]>('late.sort()'),
    document: named(await page.evaluate<string>(DOCUMENT))
      .replaceAll('><', '>\n<')
      .split('\n'),
    said: said.sort(),
    asked: asked.sort(),
  };
  await context.close();
  return told;
}

for (const [name, app] of Object.entries(APPS)) {
  test(`${name} runs as it does alone`, async ({ browser, traffic, contextOptions }) => {
    const stage = { browser, traffic, contextOptions };
    const alone = await run(stage, name, app, '');
    expect(alone.failed, 'the control runs to its end').toBe('');
    expect(alone.log.length, 'the control tells what happened').toBeGreaterThan(2);
    expect.soft(await run(stage, name, app, SDK), 'everything denied').toEqual(alone);
    expect
      .soft(await run(stage, name, app, SDK, 'askfirst.acceptAll()'), 'everything granted')
      .toEqual(alone);
  });
}

test('markup that a Trusted Types policy of the page made is judged, kept and needs no policy of ours', async ({
  page,
  traffic,
}) => {
  const code = `
    window.reports = [];
    document.addEventListener('securitypolicyviolation', event => reports.push(event.violatedDirective + ' ' + event.sample));
    const own = window.trustedTypes ? trustedTypes.createPolicy('app', { createHTML: text => text }) : { createHTML: text => text };
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = own.createHTML('<p>kept</p><img alt="" src="https://www.facebook.com/tr/?id=1&ev=markup"><b>too</b>');
    window.kept = box.textContent;`;
  const serve = (first: string) =>
    traffic.page(
      urlOf('trusted-markup'),
      `<!doctype html><html lang="en"><head><title>t</title><link rel="icon" href="data:,">${first}</head><body><script>${code}</script></body></html>`,
      { headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types app" } },
    );
  for (const first of ['', SDK]) {
    traffic.reset({ routes: true });
    serve(first);
    await page.goto(urlOf('trusted-markup'));
    await traffic.settle(300, 2000);
    const leaks = traffic.hits('www.facebook.com').length;
    if (!first) expect(leaks, 'control: the picture is asked for').toBe(1);
    else expect.soft(leaks, 'nothing leaves').toBe(0);
    expect.soft(await page.evaluate('[kept, reports]'), first || 'control').toEqual(['kepttoo', []]);
  }
});
