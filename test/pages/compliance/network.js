// fetch, XMLHttpRequest, sendBeacon, EventSource and WebSocket: answers, errors, events, their order and whether they come
// in the same step, in a microtask or later. The last group is about refused calls against the platform's own failure.

const text = async (...args) => {
  const answer = await fetch(...args);
  return [
    answer.status,
    answer.ok,
    answer.type,
    answer.redirected,
    new URL(answer.url).pathname,
    answer.headers.get('x-own'),
    await answer.text(),
  ];
};

class MyRequest extends Request {
  get mine() {
    return true;
  }
}

probes('fetch', {
  'a string': () => text('/p/text'),
  'a URL': () => text(new URL('/p/text?x=1#frag', location)),
  'a Request': () => text(new Request('/p/text', { headers: { a: 'b' } })),
  'a Request of a subclass': () => text(new MyRequest('/p/text')),
  'a Request and init': () => text(new Request('/p/text'), { method: 'POST', body: 'x' }),
  'an object with toString': () => text({ toString: () => '/p/text' }),
  'toString is called once': async () => {
    const counted = { times: 0, toString: () => (counted.times++, '/p/text') };
    await fetch(counted);
    return counted.times;
  },
  'init is read as often, in the same order': async t => {
    const init = new Proxy(
      { method: 'POST', body: 'x' },
      {
        get: (target, key) => (t.log(String(key)), target[key]),
        has: (target, key) => (t.log(`has ${String(key)}`), key in target),
      },
    );
    await fetch('/p/text', init);
  },
  'a body that is a stream is read by the network': async () => {
    const request = new Request('/p/text', { method: 'POST', body: 'x' });
    const before = request.bodyUsed;
    const promise = fetch(request);
    const after = request.bodyUsed;
    await promise;
    return [before, after, request.bodyUsed];
  },
  'an absolute address of a content network': () => text('https://cdn.jsdelivr.net/p/text'),
  'not found': () => text('/p/missing'),
  'a redirect': () => text('/p/moved'),
  'a redirect refused': () => text('/p/moved', { redirect: 'error' }),
  'no arguments': t => {
    const promise = fetch();
    t.log(promise instanceof Promise);
    return promise;
  },
  'a bad address': () => fetch('https://[bad'),
  'a bad scheme': () => fetch('nope:x'),
  'credentials in the address': () => fetch('https://a:b@www.parlo.test/p/text'),
  'a bad method': () => fetch('/p/text', { method: 'TRACE' }),
  'a body on GET': () => fetch('/p/text', { body: 'x' }),
  'a symbol': () => fetch(Symbol('s')),
  null: () => text(null),
  'init of a wrong kind': () => fetch('/p/text', 5),
  'on another this': () => attempt(() => fetch.call({}, '/p/text') instanceof Promise),
  'on undefined': async () => (await fetch.call(undefined, '/p/text')).status,
  'bound, applied, spread': async () => [
    (await fetch.bind(window)('/p/text')).status,
    (await fetch.apply(null, ['/p/text'])).status,
    (await fetch(...['/p/text', {}])).status,
  ],
  'aborted before': () => fetch('/p/text', { signal: AbortSignal.abort() }),
  'aborted before, with a reason': () => fetch('/p/text', { signal: AbortSignal.abort('why') }),
  'aborted during': () => {
    const control = new AbortController();
    const promise = fetch('/p/slow', { signal: control.signal });
    control.abort();
    return promise;
  },
  'timed out': () => fetch('/p/slow', { signal: AbortSignal.timeout(30) }),
  'an unreadable answer': () => fetch('https://cdn.jsdelivr.net/p/unreadable'),
  'an opaque answer': async () => {
    const answer = await fetch('https://cdn.jsdelivr.net/p/unreadable', { mode: 'no-cors' });
    return [answer.type, answer.status];
  },
  'when it settles': async t => {
    t.clock();
    const promise = fetch('https://[bad');
    promise.catch(() => t.log('rejected'));
    t.log('end of the call');
    await t.pause(20);
  },
  'settles after as many microtasks': async t => {
    let count = 0;
    let isDone = false;
    const tick = () => isDone || (count++, queueMicrotask(tick));
    const promise = fetch('https://[bad').catch(() => (isDone = true));
    queueMicrotask(tick);
    await promise;
    return count;
  },
  'the promise is a plain one': () => {
    const promise = fetch('/p/text');
    return [
      promise.constructor === Promise,
      Object.getPrototypeOf(promise) === Promise.prototype,
      Reflect.ownKeys(promise),
    ];
  },
  'data and blob addresses': async () => [
    await text('data:text/plain,hello').catch(show),
    await text(URL.createObjectURL(new Blob(['blob'])))
      .catch(show)
      .then(a => String(a).replace(/[\w-]{36}/, 'uuid')),
  ],
  'keepalive, headers, streams': async () => {
    const answer = await fetch('/p/json', {
      keepalive: true,
      headers: [['x-a', '1']],
      cache: 'no-store',
      priority: 'low',
    });
    const copy = answer.clone();
    return [await answer.json(), answer.bodyUsed, copy.bodyUsed, await copy.text()];
  },
  'integrity that fails': () =>
    fetch('/p/text', { integrity: 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' }),
});

const XHR_EVENTS = 'readystatechange loadstart progress abort error load timeout loadend';
const follow = (t, xhr) => {
  t.listen(xhr, XHR_EVENTS, event => (event.type === 'progress' ? '' : `${xhr.readyState} ${xhr.status}`));
  t.listen(xhr.upload, 'loadstart abort error load timeout loadend', () => 'upload');
  return new Promise(done => xhr.addEventListener('loadend', done));
};
const xhrProbe =
  (prepare, { open = ['GET', '/p/text'], body } = {}) =>
  async t => {
    const xhr = new XMLHttpRequest();
    const ended = follow(t, xhr);
    xhr.open(...open);
    prepare?.(xhr, t);
    xhr.send(body);
    t.log('end of the call');
    await ended;
    return [
      xhr.status,
      xhr.statusText,
      xhr.readyState,
      attempt(() => xhr.response),
      xhr.responseURL.replace(/^.*test/, ''),
      xhr.getResponseHeader('x-own'),
    ];
  };

probes('XMLHttpRequest', {
  plain: xhrProbe(),
  json: xhrProbe(xhr => (xhr.responseType = 'json'), { open: ['GET', '/p/json'] }),
  arraybuffer: xhrProbe(xhr => (xhr.responseType = 'arraybuffer')),
  'document address object': xhrProbe(null, { open: ['GET', new URL('/p/text', location)] }),
  'lower-case method, body, upload events': xhrProbe(null, { open: ['post', '/p/text'], body: 'x=1' }),
  missing: xhrProbe(null, { open: ['GET', '/p/missing'] }),
  moved: xhrProbe(null, { open: ['GET', '/p/moved'] }),
  unreadable: xhrProbe(null, { open: ['GET', 'https://cdn.jsdelivr.net/p/unreadable'] }),
  'unreadable, with a body and upload listeners': xhrProbe(null, {
    open: ['POST', 'https://cdn.jsdelivr.net/p/unreadable'],
    body: 'x',
  }),
  timeout: xhrProbe(xhr => (xhr.timeout = 40), { open: ['GET', '/p/slow'] }),
  'abort while opened': t => {
    const xhr = new XMLHttpRequest();
    follow(t, xhr);
    xhr.open('GET', '/p/text');
    xhr.abort();
    return [xhr.readyState, xhr.status];
  },
  'abort while sent': t => {
    const xhr = new XMLHttpRequest();
    follow(t, xhr);
    xhr.open('GET', '/p/slow');
    xhr.send();
    xhr.abort();
    return [xhr.readyState, xhr.status];
  },
  synchronous: t => {
    const xhr = new XMLHttpRequest();
    follow(t, xhr);
    xhr.open('GET', '/p/text', false);
    const sent = xhr.send();
    return [sent, xhr.status, xhr.responseText, xhr.readyState];
  },
  'synchronous and unreadable': t => {
    const xhr = new XMLHttpRequest();
    follow(t, xhr);
    xhr.open('GET', 'https://cdn.jsdelivr.net/p/unreadable', false);
    return [attempt(() => xhr.send()), xhr.status, xhr.readyState];
  },
  'async argument: undefined, null, 0': async () => {
    const states = [];
    for (const flag of [undefined, null, 0, 'yes']) {
      const xhr = new XMLHttpRequest();
      xhr.open('GET', '/p/text', flag);
      xhr.send();
      states.push(xhr.readyState);
    }
    return states;
  },
  'user and password': xhrProbe(null, { open: ['GET', '/p/text', true, 'u', 'p'] }),
  errors: () => {
    const xhr = new XMLHttpRequest();
    return [
      attempt(() => xhr.send()),
      attempt(() => xhr.setRequestHeader('a', 'b')),
      attempt(() => xhr.open('GET')),
      attempt(() => xhr.open()),
      attempt(() => xhr.open('TRACE', '/p/text')),
      attempt(() => xhr.open('b d', '/p/text')),
      attempt(() => xhr.open('GET', 'https://[bad')),
      attempt(() => xhr.open(Symbol('s'), '/p/text')),
      attempt(() => xhr.open('GET', Symbol('s'))),
      xhr.readyState,
      attempt(() => xhr.open('GET', '/p/text')),
      attempt(() => xhr.setRequestHeader('b d', 'x')),
      attempt(() => xhr.getAllResponseHeaders()),
      attempt(() => (xhr.responseType = 'nonsense')),
      xhr.responseType,
      attempt(() => xhr.send()),
      attempt(() => xhr.send()),
      attempt(() => (xhr.responseType = 'json')),
    ];
  },
  'opened twice': xhrProbe(xhr => xhr.open('GET', '/p/json')),
  'the address is converted once': () => {
    const counted = { times: 0, toString: () => (counted.times++, '/p/text') };
    const xhr = new XMLHttpRequest();
    xhr.open('GET', counted);
    xhr.send();
    return counted.times;
  },
  'used again after it ended': async t => {
    const xhr = new XMLHttpRequest();
    for (const path of ['/p/text', '/p/json']) {
      const ended = new Promise(done => (xhr.onloadend = done));
      xhr.open('GET', path);
      xhr.send();
      await ended;
      t.log(xhr.responseText);
    }
  },
  'headers and mime type': xhrProbe(xhr => {
    xhr.setRequestHeader('X-A', '1');
    xhr.overrideMimeType('text/plain; charset=x-user-defined');
    xhr.withCredentials = true;
  }),
  'handler properties': async t => {
    const xhr = new XMLHttpRequest();
    for (const type of XHR_EVENTS.split(' ').filter(name => name !== 'progress'))
      xhr[`on${type}`] = event => t.log(`${type} ${event.target === xhr} ${event.currentTarget === xhr}`);
    const ended = new Promise(done => xhr.addEventListener('loadend', done));
    xhr.open('GET', '/p/text');
    xhr.send();
    await ended;
  },
});
