// Sly code: arguments that change when looked at twice, other wrappers, patches that
// are deleted or redefined, built-ins that a page replaced. Rows that change what all share have a page of their own.
import { rows } from './rows.mjs';

const soft = `.catch(() => {})`;
const pixel = `new Image().src = U`;
const flip = `let n = 0; const F = { toString() { return n++ ? U : '/lab/own.gif' } };`;
const flips = rows('flip', { group: 'sly', as: 'gif', release: 'none' }, [
  ['src', `${flip} make('img').src = F`],
  ['set-attribute-value', `${flip} make('img').setAttribute('src', F)`],
  [
    'set-attribute-name',
    `let n = 0; make('img').setAttribute({ toString() { return n++ ? 'src' : 'title' } }, U)`,
  ],
  [
    'set-attribute-ns-name',
    `let n = 0; make('img').setAttributeNS(null, { toString() { return n++ ? 'src' : 'title' } }, U)`,
  ],
  ['fetch', `${flip} return fetch(F, { mode: 'no-cors' })${soft}`, { release: 'dropped' }],
  ['xhr', `${flip} const x = new XMLHttpRequest(); x.open('GET', F); x.send()`, { release: 'dropped' }],
  ['beacon', `${flip} navigator.sendBeacon(F)`, { release: 'dropped' }],
  [
    'worker',
    `let n = 0; const F = { toString() { return n++ ? 'data:,fetch(' + encodeURIComponent(JSON.stringify(U)) + ')' : 'data:,' } }; new Worker(F)`,
    { release: 'dropped' },
  ],
  ['event-source', `${flip} new EventSource(F)`, { as: 'es', release: 'dropped' }],
  [
    'inner-html',
    `let n = 0; put(make('div')).innerHTML = { toString() { return n++ ? '<img src="' + U + '">' : '' } }`,
  ],
  [
    'adjacent-html',
    `let n = 0; put(make('div')).insertAdjacentHTML('beforeend', { toString() { return n++ ? '<img src="' + U + '">' : '' } })`,
  ],
  [
    'style',
    `let n = 0; put(make('p', { textContent: 'x' })).style.background = { toString() { return n++ ? 'url(' + U + ')' : '' } }`,
  ],
  [
    'symbol-primitive',
    `let n = 0; make('img').src = { [Symbol.toPrimitive]() { return n++ ? U : '/lab/own.gif' } }`,
  ],
  [
    'url-object-changed',
    `const u = new URL('/lab/own.gif', location); let n = 0; Object.defineProperty(u, 'href', { get() { return '/lab/own.gif' } }); u.host = 'static.hotjar.com'; u.pathname = new URL(U).pathname; return fetch(u, { mode: 'no-cors' })${soft}`,
    { release: 'dropped' },
  ],
  [
    'request-url-hidden',
    `const r = new Request(U, { mode: 'no-cors' }); Object.defineProperty(r, 'url', { value: '/lab/own.gif' }); return fetch(r)${soft}`,
    { release: 'dropped' },
  ],
  [
    'request-prototype',
    `const r = new Request(U, { mode: 'no-cors' }); Object.setPrototypeOf(r, null); return fetch(r)${soft}`,
    { release: 'dropped' },
  ],
  [
    'local-name-hidden',
    `const i = make('img'); Object.defineProperty(i, 'localName', { value: 'div' }); Object.defineProperty(i, 'tagName', { value: 'DIV' }); i.setAttribute('src', U)`,
  ],
  [
    'base-uri-hidden',
    `Object.defineProperty(document, 'baseURI', { value: 'https://www.parlo.test/', configurable: true }); make('img').src = U; delete document.baseURI`,
  ],
  [
    'named-elements',
    `const f = put(make('form')); f.innerHTML = '<input name=localName><input name=setAttribute><input name=getAttribute>'; const i = make('img'); f.append(i); i.src = U`,
  ],
  [
    'own-property',
    `const i = make('img'); i.setAttribute = function (n, v) { Element.prototype.setAttribute.call(this, n, v) }; i.setAttribute('src', U)`,
  ],
  ['reflect-set', `Reflect.set(make('img'), 'src', U)`],
  ['object-assign', `Object.assign(make('img'), { src: U })`],
  ['lookup-setter', `make('img').__lookupSetter__('src').call(make('img'), U)`],
  [
    'descriptor',
    `Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set.call(make('img'), U)`,
  ],
  ['proxy-call', `new Proxy(fetch, {})(U, { mode: 'no-cors' })${soft}`, { release: 'dropped' }],
  [
    'prototype-swapped',
    `const i = make('img'); Object.setPrototypeOf(i, HTMLScriptElement.prototype); Element.prototype.setAttribute.call(i, 'src', U)`,
  ],
  [
    'cross-tag-setter',
    `const i = make('img'); try { Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src').set.call(i, U) } catch { i.src = U }`,
  ],
  [
    'marked-exempt',
    `const i = make('img'); i.dataset.category = 'first-party'; i.dataset.askfirst = 'allow'; i.src = U`,
  ],
  ['mask-forged', `put(make('div')).innerHTML = '<img data-askfirst-src="/lab/own.gif" src="' + U + '">'`],
  [
    'unmasked-by-page',
    `const i = put(make('img')); i.src = U; for (const a of [...i.attributes]) if (a.value === U && a.name !== 'src') { i.setAttribute('src', a.value) }`,
  ],
  [
    'serialised-back',
    `const i = make('img'); i.src = U; put(make('div')).innerHTML = i.outerHTML.replace(/data-[\\w-]*src=/, 'src=')`,
  ],
  [
    'serialised-xml',
    `const i = make('img'); i.src = U; put(make('div')).innerHTML = new XMLSerializer().serializeToString(i).replace(/data-[\\w-]*src=/, 'src=')`,
  ],
]);

const BEFORE = { why: 'code that ran before the SDK, or kept what was there before it' };
const own = { as: 'gif', alone: 'frame', release: 'none' };
/** The guard is written in the same language, and reads with the same functions. */
const LIES = { limit: { why: 'a page that replaces functions of the language by ones that lie' } };
const redefine = (id, code, options) => [
  `without-${id}`,
  `${code}; ${pixel}; const s = make('script', { src: U.replace('.gif', '.js') }); put(s); fetch(U, { mode: 'no-cors' })${soft}`,
  options,
];
const sly = rows('sly', own, [
  [
    'delete-setter',
    `delete HTMLImageElement.prototype.src; const i = make('img'); i.src = U; i.setAttribute('src', U)`,
  ],
  [
    'delete-set-attribute',
    `delete Element.prototype.setAttribute; const i = make('img'); i.setAttribute?.('src', U)`,
  ],
  ['delete-fetch', `delete window.fetch; return window.fetch?.(U, { mode: 'no-cors' })${soft}`],
  [
    'delete-xhr',
    `delete XMLHttpRequest.prototype.send; delete XMLHttpRequest.prototype.open; const x = new XMLHttpRequest(); x.open?.('GET', U); x.send?.()`,
  ],
  [
    'redefine-setter',
    `Object.defineProperty(HTMLImageElement.prototype, 'src', { set(v) { this.setAttribute('src', v) } }); new Image().src = U`,
  ],
  [
    'redefine-fetch',
    `Object.defineProperty(window, 'fetch', { value: (u, o) => new Promise(done => { const x = new XMLHttpRequest(); x.open('GET', u); x.onloadend = done; x.send() }) }); fetch(U)`,
  ],
  [
    'polyfilled-fetch',
    `window.fetch = u => new Promise((done, fail) => { const x = new XMLHttpRequest(); x.open('GET', u); x.onload = () => done(new Response(x.response)); x.onerror = () => fail(new TypeError('x')); x.send() }); return fetch(U)${soft}`,
  ],
  [
    'vendor-wrapper',
    `const f = window.fetch; window.fetch = function () { return f.apply(this, arguments) }; return fetch(U, { mode: 'no-cors' })${soft}`,
  ],
  [
    'vendor-wrapper-append',
    `const a = Node.prototype.appendChild; Node.prototype.appendChild = function (n) { return a.call(this, n) }; document.body.appendChild(make('script', { src: U }))`,
  ],
  [
    'vendor-wrapper-create',
    `const c = document.createElement; document.createElement = function (...a) { return c.apply(document, a) }; document.createElement('img').src = U`,
  ],
  [
    'wrapper-below',
    `const i = make('img'); i.src = U; window.labBelow?.(U)`,
    {
      before: `const n = window.fetch; window.fetch = function fetch() { return n.apply(this, arguments) }; const s = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src'); Object.defineProperty(HTMLImageElement.prototype, 'src', { ...s, set(v) { s.set.call(this, v) } })`,
    },
  ],
  [
    'saved-after-us',
    `const f = fetch, d = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set; setTimeout(() => { f(U, { mode: 'no-cors' })${soft}; d.call(make('img'), U) }, 50)`,
  ],
  [
    'saved-before-us',
    `window.labSaved(U, { mode: 'no-cors' })${soft}`,
    { before: `window.labSaved = fetch.bind(window)`, limit: BEFORE },
  ],
  [
    'frozen-after-us',
    `for (const o of [HTMLImageElement.prototype, Element.prototype, Node.prototype, XMLHttpRequest.prototype]) Object.freeze(o); new Image().src = U`,
  ],
  [
    'frozen-before-us',
    `new Image().src = U; return fetch(U, { mode: 'no-cors' })${soft}`,
    {
      before: `for (const o of [HTMLImageElement.prototype, Element.prototype, XMLHttpRequest.prototype]) Object.freeze(o)`,
      limit: BEFORE,
    },
  ],
  ['stopped-by-page', `try { window.askfirst?.stop() } catch {} new Image().src = U`],
  [
    'observer-disconnected',
    `MutationObserver.prototype.observe = () => {}; MutationObserver.prototype.takeRecords = () => []; put(make('div')).innerHTML = '<img src="' + U + '">'`,
  ],
  ['sdk-removed', `document.querySelectorAll('script').forEach(s => s.remove()); new Image().src = U`],
  [
    'document-open',
    `addEventListener('load', () => setTimeout(() => { document.open(); document.write('<p>'); document.close(); new Image().src = U }))`,
  ],
  [
    'custom-elements-reaction',
    `customElements.define('lab-sly', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<img src="' + U + '">' } }); make('lab-sly')`,
  ],
  [
    'fake-consent',
    `document.cookie = 'askfirst=' + encodeURIComponent('{"v":1,"choices":{"analytics":"granted","advertising":"granted"}}'); document.dispatchEvent(new CustomEvent('askfirst:change', { detail: { choices: { analytics: 'granted', advertising: 'granted' } } })); new Image().src = U`,
  ],
  redefine('to-lower-case', `String.prototype.toLowerCase = () => ''`),
  redefine('set-has', `Set.prototype.has = () => false`),
  redefine('map-get', `Map.prototype.get = () => undefined`, {
    limit: { ...LIES.limit, engines: ['webkit'] },
  }),
  redefine('regexp-test', `RegExp.prototype.test = () => false; RegExp.prototype.exec = () => null`, LIES),
  redefine(
    'array-some',
    `Array.prototype.some = () => false; Array.prototype.find = () => undefined; Array.prototype.includes = () => true`,
    LIES,
  ),
  redefine('reflect-apply', `const r = Reflect.apply; Reflect.apply = (f, t, a) => r(f, t, a)`),
  redefine('json', `JSON.stringify = () => '{}'; JSON.parse = () => ({})`),
  redefine(
    'url',
    `window.URL = class { constructor() { this.host = this.hostname = 'www.parlo.test'; this.href = 'https://www.parlo.test/'; this.pathname = '/'; this.search = '' } }`,
  ),
  redefine('object-entries', `Object.entries = () => []; Object.keys = () => []`),
  redefine('string-split', `String.prototype.split = () => []; String.prototype.replace = () => ''`, LIES),
  redefine('weak-map', `WeakMap.prototype.get = WeakMap.prototype.has = () => undefined`),
  redefine('iterator', `Array.prototype[Symbol.iterator] = function* () {}`, LIES),
  redefine(
    'closest',
    `Element.prototype.closest = Element.prototype.matches = () => null; Element.prototype.querySelectorAll = () => []`,
  ),
  redefine(
    'getters',
    `for (const n of ['localName', 'tagName']) Object.defineProperty(Element.prototype, n, { get: () => 'div' }); Object.defineProperty(Node.prototype, 'isConnected', { get: () => false }); Object.defineProperty(Node.prototype, 'nodeName', { get: () => 'DIV' })`,
  ),
]);

export const slyRows = [...flips, ...sly];
