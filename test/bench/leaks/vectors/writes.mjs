// What a tracker writes down: cookies, storage, databases. Truth is the browser's own store, read by a page without the SDK.
// `K` in the code is a name that trackers use and that is unique to the row; `store` says where it would be found.
import { rows } from './rows.mjs';

const C = { store: 'cookie' };
const L = { store: 'local' };
const S = { store: 'session' };
const F = `const R = frame().contentWindow;`;
const list = [
  ['cookie', `document.cookie = K + '=1'`, C],
  ['cookie-attributes', `document.cookie = K + '=1; path=/; max-age=9999; SameSite=Lax; Secure'`, C],
  ['cookie-expires', `document.cookie = K + '=1; expires=' + new Date(Date.now() + 9e8).toUTCString()`, C],
  ['cookie-domain', `document.cookie = K + '=1; domain=parlo.test; path=/'`, C],
  ['cookie-spaces', `document.cookie = '  ' + K + ' = 1 ; path=/'`, C],
  [
    'cookie-setter',
    `Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call(document, K + '=1')`,
    C,
  ],
  ['cookie-reflect', `Reflect.set(document, 'cookie', K + '=1')`, C],
  ['cookie-assign', `Object.assign(document, { cookie: K + '=1' })`, C],
  ['cookie-late', `setTimeout(() => { document.cookie = K + '=1' }, 50)`, C],
  [
    'cookie-flip',
    `let n = 0; document.cookie = { toString() { return n++ ? K + '=1' : 'own=1' } }`,
    { ...C, release: 'none' },
  ],
  ['cookie-two-digit-year', `document.cookie = K + '=1; expires=Tue, 01-Jan-30 00:00:00 GMT'`, C],
  ['cookie-frame', `${F} R.document.cookie = K + '=1'`, C],
  [
    'cookie-frame-setter',
    `${F} Object.getOwnPropertyDescriptor(R.Document.prototype, 'cookie').set.call(document, K + '=1')`,
    C,
  ],
  [
    'cookie-frame-script',
    `${F} const s = R.document.createElement('script'); s.textContent = 'document.cookie=' + JSON.stringify(K + '=1'); R.document.body.append(s)`,
    C,
  ],
  [
    'cookie-srcdoc',
    `put(make('iframe', { srcdoc: '<script>document.cookie=' + JSON.stringify(K + '=1') + '</' + 'script>' }))`,
    C,
  ],
  [
    'cookie-write',
    `document.write('<script>document.cookie="' + K + '=1"</' + 'script>')`,
    { ...C, parse: true },
  ],
  [
    'cookie-meta',
    `const m = make('meta'); m.httpEquiv = 'set-cookie'; m.content = K + '=1'; document.head.append(m)`,
    C,
  ],
  ['cookie-other-document', `document.implementation.createHTMLDocument('').cookie = K + '=1'`, C],
  ['cookie-store', `return cookieStore.set(K, '1')`, C],
  ['cookie-store-object', `return cookieStore.set({ name: K, value: '1', path: '/' })`, C],
  ['cookie-store-prototype', `return CookieStore.prototype.set.call(cookieStore, K, '1')`, C],
  ['cookie-store-frame', `${F} return R.cookieStore.set(K, '1')`, C],
  ['cookie-store-service', `return cookieStore.set(Object.create({ name: K, value: '1' }))`, C],
  [
    'cookie-response',
    `return fetch('/lab/set-cookie?name=' + K)`,
    {
      ...C,
      release: 'none',
      limit: {
        why: 'a cookie set by a response is there until the change event, and for good where there is no such event',
        engines: ['firefox', 'webkit'],
      },
    },
  ],
  ['local-set-item', `localStorage.setItem(K, 1)`, L],
  ['local-property', `localStorage[K] = 1`, L],
  [
    'local-define',
    `Object.defineProperty(localStorage, K, { value: '1', configurable: true, enumerable: true, writable: true })`,
    L,
  ],
  ['local-assign', `Object.assign(localStorage, { [K]: '1' })`, L],
  ['local-reflect', `Reflect.set(localStorage, K, '1')`, L],
  ['local-prototype', `Storage.prototype.setItem.call(localStorage, K, '1')`, L],
  ['local-self', `self.localStorage.setItem(K, '1')`, L],
  ['local-top', `top.localStorage[K] = '1'`, L],
  ['local-frame', `${F} R.localStorage.setItem(K, '1')`, L],
  ['local-frame-property', `${F} R.localStorage[K] = '1'`, L],
  ['local-frame-prototype', `${F} R.Storage.prototype.setItem.call(localStorage, K, '1')`, L],
  [
    'local-getter',
    `Object.getOwnPropertyDescriptor(Window.prototype, 'localStorage')?.get.call(window).setItem(K, '1') ?? Object.getOwnPropertyDescriptor(window, 'localStorage').get.call(window).setItem(K, '1')`,
    L,
  ],
  [
    'local-srcdoc',
    `put(make('iframe', { srcdoc: '<script>localStorage.setItem(' + JSON.stringify(K) + ',1)</' + 'script>' }))`,
    L,
  ],
  ['local-object-key', `localStorage.setItem({ toString: () => K }, 1)`, L],
  ['local-increment', `localStorage[K] ??= 1; localStorage[K]++`, L],
  ['session-set-item', `sessionStorage.setItem(K, 1)`, S],
  ['session-property', `sessionStorage[K] = 1`, S],
  [
    'session-define',
    `Object.defineProperty(sessionStorage, K, { value: '1', configurable: true, enumerable: true, writable: true })`,
    S,
  ],
  ['session-assign', `Object.assign(sessionStorage, { [K]: '1' })`, S],
  ['session-prototype', `Storage.prototype.setItem.call(sessionStorage, K, '1')`, S],
  ['session-frame', `${F} R.sessionStorage[K] = '1'`, S],
  ['database', `indexedDB.open(K, 1)`, { store: 'idb', release: 'none' }],
  [
    'database-upgrade',
    `return new Promise(done => { const r = indexedDB.open(K, 1); r.onupgradeneeded = () => r.result.createObjectStore('s'); r.onsuccess = r.onerror = r.onblocked = () => done() })`,
    { store: 'idb', release: 'none' },
  ],
  ['database-prototype', `IDBFactory.prototype.open.call(indexedDB, K)`, { store: 'idb', release: 'none' }],
  ['database-frame', `${F} R.indexedDB.open(K)`, { store: 'idb', release: 'none' }],
  [
    'database-worker',
    `new Worker(URL.createObjectURL(new Blob(['indexedDB.open(' + JSON.stringify(K) + ')'])))`,
    { store: 'idb', release: 'none' },
  ],
  ['cache-open', `return caches.open(K)`, { store: 'caches', release: 'none' }],
  [
    'cache-put',
    `return caches.open(K).then(c => c.put('/lab/x', new Response('x')))`,
    { store: 'caches', release: 'none' },
  ],
  [
    'cache-prototype',
    `return CacheStorage.prototype.open.call(caches, K)`,
    { store: 'caches', release: 'none' },
  ],
  ['cache-frame', `${F} return R.caches.open(K)`, { store: 'caches', release: 'none' }],
  [
    'cookie-store-worker',
    `new Worker(URL.createObjectURL(new Blob(['self.cookieStore && cookieStore.set(' + JSON.stringify(K) + ', "1")'])))`,
    { ...C, release: 'none' },
  ],
];
export const writes = rows('write-down', { as: 'none', release: 'once' }, list);

/** The name each row writes: `_hj` and a capital is one vendor's own prefix, in every kind of store. */
export const nameOf = id => `_hjLab_${id.replace(/\W/g, '_')}`;
