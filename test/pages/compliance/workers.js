// Worker, SharedWorker, service workers and worklets: constructors, identities, messages, names, errors and the inside of
// a worker, for scripts of the page's own and for blob: and data: ones.

const SELF = `onmessage = e => postMessage({ path: location.protocol, name, kind: self.constructor.name, imports: typeof importScripts, said: e.data, own: [self.onmessage !== null, typeof fetch, origin === 'null'] })`;
const blob = (code, type = 'text/javascript') => URL.createObjectURL(new Blob([code], { type }));

const ask = (worker, what = 'hello') =>
  new Promise(done => {
    worker.onmessage = event =>
      done([event.data, event.isTrusted, event.source, event.origin, event.ports.length]);
    worker.onerror = event => (
      event.preventDefault?.(),
      done(['error', event.constructor.name, event.message, event.lineno])
    );
    worker.postMessage(what);
  }).finally(() => worker.terminate?.());

probes('Worker', {
  'of the page': () => ask(new Worker('/p/worker.js')),
  'with a name': () => ask(new Worker('/p/worker.js', { name: 'n' })),
  'a module': () => ask(new Worker('/p/worker.js', { type: 'module', name: 'm' })),
  'a URL object, relative': () => ask(new Worker(new URL('/p/worker.js?x', location))),
  'from a blob': () => ask(new Worker(blob(SELF))),
  'from a blob, as a module': () => ask(new Worker(blob(SELF), { type: 'module' })),
  'from a blob whose address is revoked at once': () => {
    const url = blob(SELF);
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    return ask(worker);
  },
  'from a blob without a type': () => ask(new Worker(blob(SELF, ''))),
  'from data': () => ask(new Worker(`data:text/javascript,${encodeURIComponent(SELF)}`)),
  'that throws': () => ask(new Worker('/p/worker.js'), 'throw'),
  'that throws in a blob: message and line': () => ask(new Worker(blob('\n\nthrow new Error("third line")'))),
  'with a syntax error': () => ask(new Worker(blob('\n}{'))),
  'that is missing': () => ask(new Worker('/p/missing')),
  'that imports scripts': () =>
    ask(
      new Worker(
        blob(`importScripts('https://www.parlo.test/p/script.js'.replace('script.js','worker.js')); `),
      ),
    ),
  'that fetches its own site': () =>
    ask(
      new Worker(
        blob(
          `onmessage = async () => postMessage(await (await fetch('https://www.parlo.test/p/text')).text())`,
        ),
      ),
    ),
  'that starts a worker': () =>
    ask(
      new Worker(
        blob(
          `onmessage = () => { const w = new Worker(${JSON.stringify('data:text/javascript,postMessage(1)')}); w.onmessage = e => postMessage(['nested', e.data]); w.onerror = e => postMessage('nested error') }`,
        ),
      ),
    ),
  'location, globals and hoisting inside a blob': () =>
    ask(
      new Worker(
        blob(
          `'use strict'; var a = 1; function f() {} const c = 2; onmessage = () => postMessage([typeof self.a, typeof self.f, typeof self.c, this === self, location.href.slice(0, 5), Object.keys(self).filter(k => k === 'a' || k === 'f'), (() => { try { undeclared = 1; return 'sloppy' } catch { return 'strict' } })()])`,
        ),
      ),
    ),
  'a message sent before it runs, in order': async t => {
    const worker = new Worker(blob('onmessage = e => postMessage(e.data)'));
    const got = [];
    const all = new Promise(done => (worker.onmessage = e => (got.push(e.data), got.length === 3 && done())));
    for (const i of [1, 2, 3]) worker.postMessage(i);
    await all;
    worker.terminate();
    return got;
  },
  'transfer, ports and structured errors': async () => {
    const worker = new Worker(blob('onmessage = e => e.ports[0].postMessage([e.data.byteLength])'));
    const { port1, port2 } = new MessageChannel();
    const buffer = new ArrayBuffer(8);
    const heard = new Promise(done => (port1.onmessage = e => done(e.data)));
    worker.postMessage(buffer, [buffer, port2]);
    const out = [await heard, buffer.byteLength, attempt(() => worker.postMessage(() => {}))];
    worker.terminate();
    return out;
  },
  errors: () => [
    attempt(() => new Worker()),
    attempt(() => Worker('/p/worker.js')),
    attempt(() => new Worker('https://[bad')),
    attempt(() => new Worker('https://cdn.jsdelivr.net/p/text')),
    attempt(() => new Worker('/p/worker.js', { type: 'nonsense' })),
    attempt(() => new Worker('/p/worker.js', { credentials: 'nonsense' })),
    attempt(() => new Worker(Symbol('s'))),
    attempt(() => new Worker('/p/worker.js', 5)),
  ],
  'the address is converted once': () => {
    const counted = { times: 0, toString: () => (counted.times++, '/p/worker.js') };
    new Worker(counted).terminate();
    return counted.times;
  },
  identity: () => {
    const worker = new Worker(blob(SELF));
    worker.terminate();
    return [
      worker.constructor === Worker,
      worker instanceof Worker,
      worker instanceof EventTarget,
      Object.getPrototypeOf(worker) === Worker.prototype,
      Reflect.ownKeys(worker),
      `${worker}`,
      worker.onmessage,
      Worker.prototype.constructor === Worker,
    ];
  },
  'new.target of a subclass': async () => {
    class Mine extends Worker {
      say() {
        return ask(this);
      }
    }
    const mine = new Mine('/p/worker.js');
    return [mine.constructor === Mine, await mine.say()];
  },
  'events: addEventListener, handler, removal': async t => {
    const worker = new Worker('/p/worker.js');
    const gone = () => t.log('must not be called');
    worker.addEventListener('message', gone);
    worker.removeEventListener('message', gone);
    worker.addEventListener('message', e =>
      t.log(`first ${e.currentTarget === worker} ${e.target === worker}`),
    );
    worker.onmessage = e => t.log('handler');
    worker.addEventListener('message', { handleEvent: () => t.log('object') });
    await new Promise(done => (worker.addEventListener('message', done), worker.postMessage(1)));
    worker.terminate();
  },
});

probes('SharedWorker', {
  'of the page, twice the same': async () => {
    const out = [];
    for (const name of ['one', 'one']) {
      const { port } = new SharedWorker('/p/worker.js', name);
      out.push(await new Promise(done => ((port.onmessage = e => done(e.data)), port.postMessage('x'))));
    }
    return out;
  },
  'from a blob': async () => {
    const { port } = new SharedWorker(
      blob('onconnect = e => e.ports[0].postMessage([name, self.constructor.name])'),
      { name: 'b' },
    );
    return new Promise(done => (port.onmessage = e => done(e.data)));
  },
  missing: async t => {
    const worker = new SharedWorker('/p/missing');
    return new Promise(done => (worker.onerror = e => done(show(e))));
  },
  errors: () => [
    attempt(() => new SharedWorker()),
    attempt(() => SharedWorker('/p/worker.js')),
    attempt(() => new SharedWorker('https://[bad')),
    attempt(() => new SharedWorker('https://cdn.jsdelivr.net/p/text')),
  ],
});

probes('service workers and worklets', {
  'registration of what is missing': () => navigator.serviceWorker.register('/p/missing').then(show, show),
  'registration outside its scope': () =>
    navigator.serviceWorker.register('/p/worker.js', { scope: '/' }).then(show, show),
  'registration without arguments': () => navigator.serviceWorker.register(),
  'registration from data': () => navigator.serviceWorker.register('data:text/javascript,').then(show, show),
  'registration and removal': async () => {
    const registration = await navigator.serviceWorker.register('/p/worker.js', { scope: '/p/' });
    const out = [registration.constructor.name, new URL(registration.scope).pathname];
    return [...out, await registration.unregister()];
  },
  getRegistrations: async () => (await navigator.serviceWorker.getRegistrations()).length,
  'a worklet module': async () => {
    const context = new OfflineAudioContext(1, 128, 44100);
    return [
      await context.audioWorklet.addModule('/p/module.js'),
      await context.audioWorklet.addModule('/p/missing').then(show, show),
      await context.audioWorklet.addModule('https://[bad').then(show, show),
      await context.audioWorklet.addModule().then(show, show),
    ];
  },
  'a worklet from a blob': async () => {
    const context = new OfflineAudioContext(1, 128, 44100);
    await context.audioWorklet.addModule(
      blob(`registerProcessor('probe', class extends AudioWorkletProcessor { process() { return false } })`),
    );
    return new AudioWorkletNode(context, 'probe').constructor.name;
  },
});
