// Workers: what they ask for is judged as if the page had asked, and a worker that does nothing of the kind cannot tell.
// Truth is the request log; every claim is held against the same page without askfirst.
import { expect, test } from '../support/fixtures.js';
import type { Farm, Visitor } from '../support/fixtures.js';

const PAGE = 'https://www.parlo.test/workers';
const T = 'https://www.facebook.com/tr/';

interface PageWithLog {
  log: unknown[];
  askfirst: {
    acceptAll(): void;
    rejectAll(): void;
    withdraw(): void;
    ledger(): { what: string; how: string; event: string; prevented: string; kind: string }[];
    problems(): { code: string; detail: string }[];
  };
}

/** The helpers that the pages of this file share. `start` makes a worker of `code`, one way or another. */
const HELPERS = `
window.log = [];
const type = { type: 'text/javascript' };
const blobOf = code => URL.createObjectURL(new Blob([code], type));
const hear = worker => { (worker.port ?? worker).onmessage = event => log.push(event.data); worker.onerror = event => { event.preventDefault(); log.push('error event'); }; return worker; };
const start = {
  classic: code => hear(new Worker(blobOf(code))),
  module: code => hear(new Worker(blobOf(code), { type: 'module' })),
  shared: code => hear(new SharedWorker(blobOf('onconnect = () => {};' + code))),
  revoked: code => { const url = blobOf(code); const worker = hear(new Worker(url)); URL.revokeObjectURL(url); return worker; },
  text: code => hear(new Worker('data:text/javascript,' + encodeURIComponent(code))),
  base64: code => hear(new Worker('data:text/javascript;base64,' + btoa(code))),
  textModule: code => hear(new Worker('data:text/javascript,' + encodeURIComponent(code), { type: 'module' })),
  nested: code => hear(new Worker(blobOf('new Worker(URL.createObjectURL(new Blob([' + JSON.stringify(code) + '])))'))),
  nestedText: code => hear(new Worker(blobOf('new Worker("data:text/javascript,' + encodeURIComponent(code) + '")'))),
  subclass: code => hear(new (class extends Worker {})(blobOf(code))),
  constructor: code => hear(new (hear(new Worker(blobOf(''))).constructor)(blobOf(code))),
  odd: code => hear(new Worker(' \\tBL\\nOB:' + blobOf(code).slice(5) + '#x')),
  frame: code => { const frame = document.createElement('iframe'); document.body.append(frame); return hear(new frame.contentWindow.Worker(blobOf(code))); },
  elsewhere: code => { const frame = document.createElement('iframe'); document.body.append(frame); return hear(new Worker(frame.contentWindow.URL.createObjectURL(new Blob([code])))); },
};
`;

/** Each way for a worker to ask for something; \`who\` is what is asked with. */
const SEND = (who: string) => `
const at = '${T}?${who}.';
const tries = {
  fetch: () => fetch(at + 'fetch', { mode: 'no-cors' }).catch(() => {}),
  request: () => fetch(new Request(at + 'request', { mode: 'no-cors' })).catch(() => {}),
  xhr: () => { const x = new XMLHttpRequest(); x.open('GET', at + 'xhr'); x.send(); },
  imported: () => importScripts(at + 'imported'),
  socket: () => new WebSocket(at.replace('https', 'wss') + 'socket'),
  source: () => new EventSource(at + 'source'),
};
for (const key in tries) try { tries[key](); } catch {}
`;

interface Options {
  readonly sdk?: boolean;
  readonly head?: string;
  readonly config?: string;
  readonly csp?: string;
}

async function open(visitor: Visitor, farm: Farm, script: string, options: Options = {}): Promise<void> {
  const { sdk = true, head = '', config = '{}', csp } = options;
  const tags = `<script type="application/json" id="askfirst-config">${config}</script><script nonce="n" src="/askfirst.js"></script>`;
  farm.reply('www.parlo.test', '/workers.js', { body: HELPERS + script });
  farm.page(
    PAGE,
    `<!doctype html><html lang="en"><head><title>workers</title><link rel="icon" href="data:,">${sdk ? tags : ''}${head}</head>
     <body><script nonce="n" src="/workers.js"></script></body></html>`,
    csp ? { headers: { 'content-security-policy': csp } } : {},
  );
  await visitor.goto(PAGE);
}
const reached = (farm: Farm) => farm.hits('www.facebook.com').map(({ path }) => path.replace('/tr/?', ''));
const logOf = (visitor: Visitor) => visitor.evaluate(() => (window as unknown as PageWithLog).log);
/** Waits until the page has logged \`count\` things. */
async function logged(visitor: Visitor, count: number): Promise<unknown[]> {
  await visitor.waitFor(count => (window as unknown as PageWithLog).log.length >= count, count);
  return logOf(visitor);
}

test('nothing that a worker of text asks for leaves before consent', async ({ visitor, traffic }) => {
  const kinds = `for (const kind in start) start[kind](${JSON.stringify(SEND('KIND'))}.replace('KIND', kind));`;
  await open(visitor, traffic, kinds);
  await traffic.settle(600);
  expect(reached(traffic)).toEqual([]);
  expect(traffic.hits(/askfirst-worker/).length, 'the guard was there').toBeGreaterThan(0);

  // The control comes last: Firefox connects one socket of a host at a time, and the last of them come after the page is left.
  traffic.reset();
  await open(visitor, traffic, kinds, { sdk: false });
  await traffic.settle(1000);
  const control = new Set(reached(traffic));
  for (const kind of ['classic', 'module', 'shared', 'text', 'base64', 'nested', 'subclass', 'odd', 'frame'])
    for (const way of ['fetch', 'request', 'xhr', 'source'])
      expect([...control], 'the page itself leaks').toContain(`${kind}.${way}`);
  expect([...control]).toContain('classic.imported');
  expect([...control].filter(path => path.endsWith('.socket')).length).toBeGreaterThan(0);
});

test('what is refused fails as the platform fails it', async ({ visitor, traffic }) => {
  const script = `
    start.classic(\`
      const said = {};
      const done = () => Object.keys(said).length === 3 && postMessage(said);
      fetch('${T}?a').then(() => 'loaded', error => error.name).then(name => { said.fetch = name; done(); });
      const x = new XMLHttpRequest(); x.open('GET', '${T}?b'); x.onloadend = () => {}; x.onerror = () => { said.xhr = [x.status, x.readyState]; done(); }; x.send();
      try { importScripts('data:text/javascript,self.first = 1', '${T}?c'); } catch (error) { said.imported = [error.name, error instanceof DOMException, self.first]; }
      done();\`);
    const own = '/research/w.js';
    for (const Kind of [Worker, SharedWorker]) new Kind(own).onerror = event => log.push(Kind.name + ' ' + event.constructor.name);
    navigator.serviceWorker.register(own).catch(error => log.push('register ' + error.name));
    new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule('${T}?worklet').catch(error => log.push('addModule ' + error.name));`;
  const config = '{"services":{"r":{"category":"analytics","urls":["/research/*"]}}}';
  const expected = [
    'SharedWorker Event',
    'Worker Event',
    'addModule AbortError',
    'register TypeError',
    { fetch: 'TypeError', xhr: [0, 4], imported: ['NetworkError', true, 1] },
  ];
  const sorted = (list: unknown[]) =>
    [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  await open(visitor, traffic, script, { config });
  expect(sorted(await logged(visitor, 5))).toEqual(expected);
  await traffic.settle();
  expect(reached(traffic)).toEqual([]);
  expect(traffic.hits(/research/)).toEqual([]);
});

/** What a worker can tell about itself and its page about it. */
const BENIGN = `
  const inside = \`/* comment */ 'use strict';
    const said = { name: self.name, strict: (function () { return this === undefined; })(), kind: location.protocol, hash: location.hash, global: 'askfirst' in self,
      natives: [fetch, importScripts, XMLHttpRequest, WebSocket, Worker].map(f => [f.name, f.length]), keys: Object.keys(self).length,
      ctor: self.constructor.name, own: Object.getOwnPropertyDescriptor(self, 'name')?.enumerable };
    self.name = 'assigned'; said.assigned = self.name;
    onmessage = ({ data }) => {
      if (data === 'throw') throw new Error('thrown');
      tell(data);
    };
    const tell = async data => {
      said.echo = data;
      said.fetched = await fetch('https://www.parlo.test/own.txt').then(r => r.text());
      said.relative = await fetch('/own.txt').then(() => 'loaded', error => error.name);
      importScripts('https://www.parlo.test/own.js');
      said.imported = self.own;
      postMessage(said);
    };\`;
  const worker = new Worker(blobOf(inside) + '#part', { name: 'mine' });
  worker.onmessage = ({ data }) => { log.push(data); worker.postMessage('throw'); };
  worker.onerror = event => {
    event.preventDefault();
    log.push({ line: event.lineno, error: event.message.replace('Uncaught ', ''), same: worker.constructor === Worker, is: worker instanceof Worker, name: Worker.name, length: Worker.length });
    worker.terminate();
  };
  worker.postMessage({ deep: [1, new Date(0)] });
  const listening = new Blob(['let n = 0; onconnect = ({ ports: [port] }) => port.postMessage([name, ++n]);']);
  const url = URL.createObjectURL(listening);
  // One after the other: natively, too, which of two ports hears first is the engine's affair.
  const share = then => { new SharedWorker(url, 'shared').port.onmessage = ({ data }) => { log.push(data); then?.(); }; };
  setTimeout(() => share(share), 1500);`;

test('a benign worker cannot tell, nor can its page', async ({ visitor, traffic }) => {
  traffic.reply('www.parlo.test', '/own.txt', { body: 'own' });
  traffic.reply('www.parlo.test', '/own.js', { body: 'self.own = 1' });
  const results: unknown[] = [];
  for (const sdk of [false, true]) {
    await open(visitor, traffic, BENIGN, { sdk });
    results.push(await logged(visitor, 4));
  }
  const [plain, guarded] = results as [object[], object[]];
  expect(guarded).toEqual(plain);
  expect(plain[0]).toMatchObject({
    name: 'mine',
    kind: 'blob:',
    hash: '#part',
    strict: true,
    echo: { deep: [1, {}] },
    fetched: 'own',
    imported: 1,
  });
  expect(plain.slice(1)).toMatchObject([
    { line: 7, error: 'Error: thrown', same: true, is: true },
    ['shared', 1],
    ['shared', 2],
  ]);
});

test('a running worker follows the choices, both ways', async ({ visitor, traffic }) => {
  const ask = `onmessage = ({ data }) => fetch('${T}?' + data, { mode: 'no-cors' }).then(() => postMessage('sent ' + data), () => postMessage('refused ' + data));`;
  await open(
    visitor,
    traffic,
    `window.worker = start.classic(${JSON.stringify(ask)});
     window.inner = start.classic('const w = new Worker(URL.createObjectURL(new Blob([' + JSON.stringify(${JSON.stringify(ask)}) + ']))); w.onmessage = ({ data }) => postMessage("nested " + data); onmessage = ({ data }) => w.postMessage(data)');`,
  );
  const tell = async (what: string, count: number) => {
    await new Promise(done => setTimeout(done, 150)); // the choices travel as a message, too
    await visitor.evaluate(what => {
      const { worker, inner } = window as unknown as Record<'worker' | 'inner', Worker>;
      worker.postMessage(what);
      inner.postMessage(what + 'N');
    }, what);
    await logged(visitor, count);
  };
  await tell('1', 2);
  await visitor.evaluate(() => (window as unknown as PageWithLog).askfirst.acceptAll());
  await tell('2', 4);
  await visitor.evaluate(() => (window as unknown as PageWithLog).askfirst.withdraw());
  await tell('3', 6);
  const said = (await logOf(visitor)) as string[];
  expect(said.filter(text => !text.startsWith('nested'))).toEqual(['refused 1', 'sent 2', 'refused 3']);
  expect(said.filter(text => text.startsWith('nested'))).toEqual([
    'nested refused 1N',
    'nested sent 2N',
    'nested refused 3N',
  ]);
  expect(reached(traffic).sort()).toEqual(['2', '2N']);
});

test('the ledger of the page tells what its workers were refused', async ({ visitor, traffic }) => {
  await open(
    visitor,
    traffic,
    `document.addEventListener('askfirst:blocked', ({ detail }) => log.push(detail.how)); start.classic(${JSON.stringify(SEND('a'))});`,
  );
  await logged(visitor, 6);
  const entries = await visitor.evaluate(() =>
    (window as unknown as PageWithLog).askfirst.ledger().filter(({ event }) => event === 'dropped'),
  );
  expect(entries.map(({ what, how, prevented }) => [what, how, prevented])).toEqual(
    expect.arrayContaining(
      ['fetch', 'xhr', 'importScripts', 'WebSocket', 'EventSource'].map(how => [
        'www.facebook.com/tr/',
        `worker: ${how}`,
        'request',
      ]),
    ),
  );
  expect(JSON.stringify(entries)).not.toContain('?');
});

test('a worker made from a file of the site is out of reach, and the ledger does not hide it', async ({
  visitor,
  traffic,
}) => {
  traffic.reply('www.parlo.test', '/own-worker.js', { body: 'postMessage([name, location.pathname])' });
  await open(visitor, traffic, "hear(new Worker('/own-worker.js', { name: 'mine' }));");
  expect(await logged(visitor, 1)).toEqual([['mine', '/own-worker.js']]);
  const entries = await visitor.evaluate(() =>
    (window as unknown as PageWithLog).askfirst.ledger().filter(({ kind }) => kind === 'worker'),
  );
  expect(entries).toMatchObject([
    { what: 'www.parlo.test/own-worker.js', how: 'Worker', event: 'allowed', prevented: 'nothing' },
  ]);
});

test('without its file no worker of text starts, and the page says why', async ({ visitor, traffic }) => {
  traffic.reply('www.parlo.test', '/askfirst-worker.js', { status: 404, body: '' });
  await open(
    visitor,
    traffic,
    `start.classic(${JSON.stringify(SEND('a'))}); start.module(${JSON.stringify(SEND('b'))});`,
  );
  expect(await logged(visitor, 2)).toEqual(['error event', 'error event']);
  const codes = () =>
    visitor.evaluate(() => (window as unknown as PageWithLog).askfirst.problems().map(({ code }) => code));
  await expect.poll(codes).toContain('worker/not-loaded');
  await traffic.settle();
  expect(reached(traffic)).toEqual([]);
});

test('a strict policy lets guarded workers start', async ({ visitor, traffic }) => {
  for (const csp of [
    "script-src 'nonce-n' 'strict-dynamic'; worker-src blob:",
    "default-src 'self'; script-src 'self' 'nonce-n'; worker-src blob:; connect-src 'self'",
  ]) {
    traffic.reset();
    await open(visitor, traffic, `start.classic("postMessage('here');" + ${JSON.stringify(SEND('a'))});`, {
      csp,
    });
    expect(await logged(visitor, 1), csp).toEqual(['here']);
    await traffic.settle();
    expect(reached(traffic)).toEqual([]);
  }
});

test('with everything granted workers are made as ever', async ({ visitor, traffic }) => {
  await open(visitor, traffic, 'if (askfirst.get().decidedAt) start.classic("postMessage(name)");');
  await visitor.evaluate(() => (window as unknown as PageWithLog).askfirst.acceptAll());
  traffic.reset();
  await visitor.goto(PAGE);
  expect(await logged(visitor, 1)).toEqual(['']);
  expect(traffic.hits(/askfirst-worker/)).toEqual([]);
});
