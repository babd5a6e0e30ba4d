// The guard in a real browser: what script tries before consent does not leave, refused calls fail as the platform fails
// them, allowed ones are untouched, and patches live with other wrappers. Truth: the request log, beside a control page.
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';

const PAGE = 'https://www.parlo.test/guard';
const PIXEL = 'https://www.facebook.com/tr/?id=1&ev=';

function serve(farm: Farm, code: string, { sdk = true, config = '{}' } = {}): void {
  const first = `<script type="application/json" id="askfirst-config">${config}</script><script src="/askfirst.js"></script>`;
  farm.page(
    PAGE,
    `<!doctype html><html lang="en"><head><title>guard</title><link rel="icon" href="data:,">${sdk ? first : ''}</head>
    <body><script>${code}</script></body></html>`,
  );
}
interface Handle {
  acceptAll(): void;
  rejectAll(): void;
  ledger(): { what: string; event: string; prevented: string; how: string }[];
  problems(): { code: string }[];
  stop(): void;
}
type Window_ = { askfirst: Handle };

/** Each way by which script starts a request; the URL is the pixel's, with the name of the way. */
const WAYS: Record<string, string> = {
  'script.src': `s = document.createElement('script'); s.src = URL; document.head.append(s)`,
  'script.src after insertion': `s = document.createElement('script'); document.head.append(s); s.src = URL`,
  'script.type set late': `s = document.createElement('script'); s.src = URL; s.type = 'text/javascript'; document.head.append(s)`,
  'script setAttribute': `s = document.createElement('script'); s.setAttribute('src', URL); document.head.append(s)`,
  'script SETATTRIBUTE in capitals': `s = document.createElement('script'); s.setAttribute('SRC', URL); document.head.append(s)`,
  'script setAttributeNS': `s = document.createElement('script'); s.setAttributeNS(null, 'src', URL); document.head.append(s)`,
  'img setAttributeNS': `document.createElement('img').setAttributeNS(null, 'src', URL)`,
  'link setAttributeNS': `s = document.createElement('link'); s.rel = 'stylesheet'; s.setAttributeNS(null, 'href', URL); document.head.append(s)`,
  'object setAttributeNS': `s = document.createElement('object'); s.setAttributeNS(null, 'data', URL); document.body.append(s)`,
  'script module': `s = document.createElement('script'); s.type = 'module'; s.src = URL; document.head.append(s)`,
  'script insertBefore': `s = document.createElement('script'); s.async = true; s.src = URL; f = document.getElementsByTagName('script')[0]; f.parentNode.insertBefore(s, f)`,
  'script in a fragment': `d = document.createDocumentFragment(); s = document.createElement('script'); s.src = URL; d.append(s); document.head.append(d)`,
  'new Image': `new Image().src = URL`,
  'img setAttribute': `document.createElement('img').setAttribute('src', URL)`,
  'img srcset': `document.createElement('img').srcset = '/own.png 9x, ' + URL + ' 1x'`,
  'img srcset attribute': `document.createElement('img').setAttribute('srcset', URL + ' 1x')`,
  'iframe.src': `s = document.createElement('iframe'); s.src = URL; document.body.append(s)`,
  'iframe.src after insertion': `s = document.createElement('iframe'); document.body.append(s); s.src = URL`,
  'embed.src': `s = document.createElement('embed'); s.src = URL; document.body.append(s)`,
  'object.data': `s = document.createElement('object'); s.data = URL; document.body.append(s)`,
  'video.poster': `s = document.createElement('video'); s.poster = URL; document.body.append(s)`,
  'audio.src': `s = document.createElement('audio'); s.preload = 'auto'; s.src = URL; document.body.append(s)`,
  'source.src': `v = document.createElement('video'); v.preload = 'auto'; s = document.createElement('source'); s.src = URL; v.append(s); document.body.append(v)`,
  'input.src': `s = document.createElement('input'); s.type = 'image'; s.src = URL; document.body.append(s)`,
  'link stylesheet': `s = document.createElement('link'); s.rel = 'stylesheet'; s.href = URL; document.head.append(s)`,
  'link preload': `s = document.createElement('link'); s.rel = 'preload'; s.as = 'image'; s.href = URL; document.head.append(s)`,
  'link attribute': `s = document.createElement('link'); s.setAttribute('rel', 'stylesheet'); s.setAttribute('href', URL); document.head.append(s)`,
  fetch: `fetch(URL, { mode: 'no-cors' }).catch(() => {})`,
  'fetch URL object': `fetch(new window.URL(URL), { mode: 'no-cors' }).catch(() => {})`,
  'fetch Request': `fetch(new Request(URL, { mode: 'no-cors' })).catch(() => {})`,
  'fetch keepalive': `fetch(URL, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' }).catch(() => {})`,
  XMLHttpRequest: `x = new XMLHttpRequest(); x.open('GET', URL); x.send()`,
  'XMLHttpRequest, synchronous': `x = new XMLHttpRequest(); x.open('GET', URL, false); try { x.send() } catch {}`,
  sendBeacon: `navigator.sendBeacon(URL, 'x')`,
  'upper case host': `new Image().src = URL.replace('www.facebook.com', 'WWW.Facebook.COM')`,
  'trailing dot': `new Image().src = URL.replace('www.facebook.com', 'www.facebook.com.')`,
  'protocol-relative': `new Image().src = URL.replace('https:', '')`,
  'port in the URL': `new Image().src = URL.replace('www.facebook.com', 'www.facebook.com:443')`,
  'tab and newline in the URL': `new Image().src = URL.replace('facebook', 'face\\tbo\\nok')`,
  backslashes: `new Image().src = URL.replace('https://', 'https:\\\\\\\\')`,
  'string timer': `setTimeout("new Image().src = " + JSON.stringify(URL))`,
  'from a microtask': `Promise.resolve().then(() => { new Image().src = URL })`,
};
const attempts = Object.entries(WAYS)
  .map(
    ([name, code]) =>
      `(URL => { let s, d, f, v, x; try { ${code} } catch (e) { console.error(${JSON.stringify(name)}, e) } })(${JSON.stringify(PIXEL + encodeURIComponent(name))});`,
  )
  .join('\n');
const arrived = (farm: Farm) => [
  ...new Set(
    farm
      .hits(hit => hit.host.startsWith('www.facebook.com'))
      .map(hit => new URL(hit.path, 'https://x').searchParams.get('ev')),
  ),
];

test('control: every one of these ways does reach the tracker', async ({ page, traffic }) => {
  serve(traffic, attempts, { sdk: false });
  await page.goto(PAGE);
  const missing = () => Object.keys(WAYS).filter(name => !arrived(traffic).includes(name));
  await expect.poll(missing).toEqual([]);
});

test('before a choice none of them does, and each is in the ledger as it was', async ({ page, traffic }) => {
  serve(traffic, attempts);
  await page.goto(PAGE);
  await traffic.settle(600);
  expect(arrived(traffic)).toEqual([]);
  const ledger = await page.evaluate(() => (window as unknown as Window_).askfirst.ledger());
  const stopped = ledger.filter(({ event }) => event === 'held' || event === 'dropped');
  expect(stopped.length).toBeGreaterThanOrEqual(Object.keys(WAYS).length);
  expect(new Set(stopped.map(({ prevented }) => prevented))).toEqual(new Set(['request']));
  expect(JSON.stringify(ledger)).not.toContain('ev=');
  expect(await page.evaluate(() => (window as unknown as Window_).askfirst.problems())).toEqual([]);
});

test('after consent what was held arrives once, and what was dropped does not', async ({ page, traffic }) => {
  serve(traffic, attempts);
  await page.goto(PAGE);
  await traffic.settle(300);
  await page.evaluate(() => (window as unknown as Window_).askfirst.acceptAll());
  const dropped = Object.keys(WAYS).filter(name => /fetch|XMLHttp|Beacon/.test(name));
  const held = Object.keys(WAYS).filter(name => !dropped.includes(name));
  await expect.poll(() => held.filter(name => !arrived(traffic).includes(name))).toEqual([]);
  await traffic.settle(300);
  expect(arrived(traffic).filter(name => dropped.includes(name ?? ''))).toEqual([]);
});

test('a refused call fails as the network fails it', async ({ page, traffic }) => {
  const probe = `
    window.results = {};
    const timed = xhr => { const events = []; for (const t of ['readystatechange', 'loadstart', 'progress', 'load', 'error', 'abort', 'timeout', 'loadend'])
      xhr.addEventListener(t, () => events.push(t + xhr.readyState)); return events; };
    async function probe(name, url, gone) {
      const out = (results[name] = {});
      out.fetch = await fetch(url).then(() => 'resolved', e => e.constructor === TypeError && e.message.replace(url, ''));
      const stopped = new AbortController(); stopped.abort();
      out.aborted = await fetch(url, { signal: stopped.signal }).then(() => 'resolved', e => e.name);
      const xhr = new XMLHttpRequest(); const events = timed(xhr); xhr.open('POST', url); xhr.setRequestHeader('x-a', 'b'); xhr.send('body');
      out.early = [...events];
      await new Promise(done => xhr.addEventListener('loadend', done));
      out.xhr = [events, xhr.status, xhr.statusText, xhr.responseURL, xhr.responseText, xhr.readyState];
      const sync = new XMLHttpRequest(); sync.open('GET', url, false);
      try { sync.send(); out.sync = 'sent' } catch (e) { out.sync = [e.name, e instanceof DOMException] }
    }
    window.done = probe('refused', 'https://www.facebook.com/tr/?id=1').then(() => probe('gone', 'https://cdn.parlo.test/nowhere'));`;
  serve(traffic, probe);
  // A host that is known but refuses: closing the connection is what a network failure looks like.
  await page.route('https://cdn.parlo.test/nowhere', route => route.abort('connectionrefused'));
  await page.goto(PAGE);
  const results = await page.evaluate(async () => {
    const w = window as unknown as { done: Promise<void>; results: Record<string, Record<string, unknown>> };
    await w.done;
    return w.results;
  });
  expect(results['refused']).toEqual(results['gone']);
  expect(results['refused']?.['fetch']).not.toBe('resolved');
  expect(traffic.hits(/facebook/)).toEqual([]);
});

test('allowed calls are untouched: arguments, results and descriptors', async ({ page, traffic }) => {
  traffic.reply('www.parlo.test', '/echo', { body: ({ headers }) => JSON.stringify(headers) });
  const probe = `window.look = async () => {
    const of = (object, name) => { const d = Object.getOwnPropertyDescriptor(object, name); const f = d.value ?? d.set;
      return [name, d.enumerable, d.configurable, d.writable, f.name, f.length, 'prototype' in f]; };
    const response = await fetch('/echo', { headers: { 'x-mine': '1' } });
    const xhr = new XMLHttpRequest(); xhr.open('GET', '/echo'); xhr.setRequestHeader('x-mine', '2'); xhr.send();
    await new Promise(done => (xhr.onload = done));
    const image = new Image(); image.src = '/own.png'; const link = document.createElement('link'); link.href = 'x';
    const element = document.createElement('div'); element.setAttribute('data-x', 1); element.setAttribute('title', null);
    const thrown = job => { try { job() } catch (e) { return e.name + e.message } };
    localStorage.setItem('mine', 1); document.cookie = 'mine=1';
    return { echo: JSON.parse(await response.text())['x-mine'], xhr: JSON.parse(xhr.responseText)['x-mine'],
      src: [image.src, image.getAttribute('src'), image.hasAttribute('src'), link.href], html: element.outerHTML,
      errors: [thrown(() => element.setAttribute('1', 'x')), thrown(() => element.setAttribute('a')), thrown(() => Element.prototype.setAttribute.call({}, 'src', 'x')),
        thrown(() => new XMLHttpRequest().send()), thrown(() => localStorage.setItem()), thrown(() => navigator.sendBeacon('http://')) && 'threw',
        thrown(() => Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').get.call({}))],
      store: [localStorage.getItem('mine'), document.cookie.includes('mine=1')],
      descriptors: [of(window, 'fetch'), of(XMLHttpRequest.prototype, 'open'), of(XMLHttpRequest.prototype, 'send'), of(Navigator.prototype, 'sendBeacon'),
        of(Element.prototype, 'setAttribute'), of(Element.prototype, 'getAttribute'), of(HTMLImageElement.prototype, 'src'), of(HTMLScriptElement.prototype, 'src'),
        of(Document.prototype, 'cookie'), of(Storage.prototype, 'setItem')] };
  }`;
  const results: unknown[] = [];
  for (const sdk of [false, true]) {
    serve(traffic, probe, { sdk });
    await page.goto(PAGE);
    results.push(await page.evaluate(() => (window as unknown as { look(): Promise<unknown> }).look()));
  }
  expect(results[1]).toEqual(results[0]);
});

test('a wrapper put on top of ours survives stop(), and one below it is still called', async ({
  page,
  traffic,
}) => {
  traffic.page(
    PAGE,
    `<!doctype html><html lang="en"><head><title>wrap</title><link rel="icon" href="data:,">
     <script>window.calls = []; const native = fetch; window.fetch = function fetch() { calls.push('below'); return native.apply(this, arguments) }</script>
     <script type="importmap">{ "imports": { "js-cookie": "/modules/js-cookie.js" } }</script>
     <script type="module">
       import { createConsent } from '/dist/index.js';
       import { startGuard } from '/dist/guard.js';
       const consent = createConsent(); const before = XMLHttpRequest.prototype.open;
       window.stop = startGuard(consent); window.patched = XMLHttpRequest.prototype.open !== before;
       const ours = window.fetch; const above = function () { calls.push('above'); return ours.apply(this, arguments) }; window.fetch = above;
       const refused = await fetch('https://www.facebook.com/tr/?id=1').then(() => false, () => true);
       const allowed = await fetch('/echo').then(r => r.ok);
       stop();
       const after = await fetch('https://www.facebook.com/tr/?id=2', { mode: 'no-cors' }).then(() => true, () => false);
       window.outcome = { refused, allowed, after, kept: window.fetch === above, restored: XMLHttpRequest.prototype.open === before, patched: window.patched, calls };
     </script></head><body></body></html>`,
  );
  traffic.reply('www.parlo.test', '/echo', { body: 'ok' });
  await page.goto(PAGE);
  const outcome = () => page.evaluate(() => (window as unknown as { outcome?: unknown }).outcome);
  await expect.poll(outcome).toEqual({
    refused: true,
    allowed: true,
    after: true,
    kept: true,
    restored: true,
    patched: true,
    calls: ['above', 'below', 'above', 'below', 'above', 'below'],
  });
  expect(traffic.hits(/facebook/).map(hit => hit.path)).toEqual(['/tr/?id=2']);
});

test('standing down: with everything granted nothing is judged any more; a withdrawal re-arms without a reload', async ({
  page,
  traffic,
}) => {
  serve(traffic, `window.pixel = name => { new Image().src = '${PIXEL}' + name }`);
  await page.goto(PAGE);
  const pixel = (name: string) =>
    page.evaluate(n => (window as unknown as { pixel(n: string): void }).pixel(n), name);
  const call = (name: 'acceptAll' | 'rejectAll') =>
    page.evaluate(n => (window as unknown as Window_).askfirst[n](), name);
  await call('acceptAll');
  await pixel('granted');
  await expect.poll(() => arrived(traffic)).toEqual(['granted']);
  expect(await page.evaluate(() => (window as unknown as Window_).askfirst.ledger())).toEqual([]);
  await call('rejectAll');
  await pixel('denied');
  await traffic.settle(300);
  expect(arrived(traffic)).toEqual(['granted']);
});

test('unknown third parties pass and are recorded, or are held where the site says so', async ({
  page,
  traffic,
}) => {
  const code = `new Image().src = 'https://cdn.jsdelivr.net/dot.png'; new Image().src = 'https://unheard-of.test/dot.png'`;
  for (const [config, expected] of [
    ['{}', 1],
    ['{"unknown":"block"}', 0],
  ] as const) {
    traffic.reply('unheard-of.test', '/dot.png', { body: '' });
    serve(traffic, code, { config });
    traffic.reset();
    await page.goto(PAGE);
    await expect.poll(() => traffic.hits(hit => hit.host === 'cdn.jsdelivr.net').length).toBe(1);
    await traffic.settle(300);
    expect(traffic.hits(hit => hit.host === 'unheard-of.test')).toHaveLength(expected);
    const ledger = await page.evaluate(() => (window as unknown as Window_).askfirst.ledger());
    expect(ledger.filter(({ what }) => what.startsWith('unheard-of.test')).map(({ event }) => event)).toEqual(
      [expected ? 'allowed' : 'held'],
    );
  }
});

test('a script that document.write made is not even asked for, and runs once after consent', async ({
  page,
  traffic,
}) => {
  traffic.reply('static.hotjar.com', '/w.js', {
    body: 'window.wrote = (window.wrote ?? 0) + 1',
    headers: { 'content-type': 'text/javascript' },
  });
  serve(traffic, `document.write('<script src="https://static.hotjar.com/w.js"></' + 'script>')`);
  await page.goto(PAGE);
  await traffic.settle(300);
  expect(traffic.hits('static.hotjar.com')).toEqual([]);
  await page.evaluate(() => (window as unknown as Window_).askfirst.acceptAll());
  const wrote = () => page.evaluate(() => (window as unknown as { wrote?: number }).wrote);
  await expect.poll(wrote).toBe(1);
  await traffic.settle(300);
  expect(await wrote()).toBe(1);
});
