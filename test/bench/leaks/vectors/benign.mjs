// Benign controls: the same ways, used for what a page needs anyway. Each must do with an SDK exactly what it does without:
// the same requests in the same number, and the same answer where the code returns one. U is an address of the site itself.
import { rows } from './rows.mjs';

const CDN = `U.replace('https://www.parlo.test', 'https://cdn.jsdelivr.net')`;
const STATIC = `U.replace('www.parlo.test', 'cdn.parlo.test')`;
const loaded = node =>
  `const n = ${node}; return new Promise(done => { n.onload = () => done('load'); n.onerror = () => done('error'); put(n) })`;
export const benign = rows('benign', { as: 'gif', own: true, release: 'none' }, [
  ['script', loaded(`make('script', { src: U })`), { as: 'js' }],
  ['script-cdn', loaded(`make('script', { src: ${CDN} })`), { as: 'js' }],
  ['script-static', loaded(`make('script', { src: ${STATIC} })`), { as: 'js' }],
  ['script-module', loaded(`make('script', { type: 'module', src: U })`), { as: 'js' }],
  [
    'script-attribute',
    `const s = make('script'); s.setAttribute('src', U); put(s); return [s.src, s.getAttribute('src'), s.type, s.outerHTML]`,
    { as: 'js' },
  ],
  [
    'script-attr-node',
    `const a = document.createAttribute('src'); a.value = U; const s = make('script'); s.setAttributeNode(a); put(s); return [s.attributes.length, a.ownerElement === s]`,
    { as: 'js' },
  ],
  ['script-inline', `put(inline('window.labInline = (window.labInline ?? 0) + 1')); return window.labInline`],
  [
    'script-inline-order',
    `window.labOrder = []; labOrder.push(1); put(inline('labOrder.push(2)')); labOrder.push(3); return labOrder`,
  ],
  [
    'script-contextual',
    `put(document.createRange().createContextualFragment('<script>window.labCf = (window.labCf ?? 0) + 1</' + 'script>')); return window.labCf`,
  ],
  [
    'script-inner-html-inert',
    `put(make('div')).innerHTML = '<script>window.labNever = 1</' + 'script>'; return window.labNever ?? 'not run'`,
  ],
  [
    'script-current',
    `window.labCurrent = ''; put(inline('labCurrent = document.currentScript.tagName')); return labCurrent`,
  ],
  ['image', loaded(`make('img', { src: U })`)],
  [
    'image-detached',
    `return new Promise(done => { const i = new Image(3, 4); i.onload = () => done([i.width, i.height, i.naturalWidth, i.complete, i.src === U]); i.src = U })`,
  ],
  [
    'image-srcset',
    `const i = make('img', { srcset: U + ' 1x' }); put(i); return [i.srcset === U + ' 1x', i.getAttributeNames(), i.hasAttribute('src')]`,
  ],
  ['image-error', loaded(`make('img', { src: '/lab/missing.gif' })`)],
  [
    'image-constructor',
    `return [Image.name, Image.length, new Image() instanceof HTMLImageElement, new Image().constructor.name, Object.prototype.toString.call(new Image())]`,
  ],
  ['picture', `put(make('div')).innerHTML = '<picture><source srcset="' + U + '"><img alt=""></picture>'`],
  ['iframe', loaded(`make('iframe', { src: U })`), { as: 'html' }],
  [
    'iframe-srcdoc',
    `const f = make('iframe', { srcdoc: '<p id=a>x</p>' }); return new Promise(done => { f.onload = () => done([f.contentDocument.body.innerHTML, f.getAttribute('srcdoc'), f.srcdoc]); put(f) })`,
  ],
  [
    'iframe-blank',
    `const f = frame(); return [f.contentWindow.location.href, f.contentDocument.body.innerHTML, f.contentWindow.parent === window, f.contentDocument.readyState]`,
  ],
  [
    'iframe-write',
    `const d = frame().contentDocument; d.open(); d.write('<p>a</p><script>document.title = "w"</' + 'script>'); d.close(); return [d.body.textContent, d.title]`,
  ],
  [
    'iframe-natives',
    `const R = frame().contentWindow; return [R.fetch === fetch, R.Array === Array, typeof R.fetch, R.document.createElement('a') instanceof R.HTMLElement]`,
  ],
  [
    'iframe-messages',
    `return new Promise(done => { addEventListener('message', e => e.data === 'lab-benign' && done(e.source === f.contentWindow)); const f = put(make('iframe', { srcdoc: '<script>parent.postMessage("lab-benign", "*")</' + 'script>' })) })`,
  ],
  [
    'iframe-blob',
    `const f = make('iframe', { src: URL.createObjectURL(new Blob(['<p>b</p>'], { type: 'text/html' })) }); return new Promise(done => { f.onload = () => done([f.contentDocument.body.textContent, f.contentDocument.contentType]); put(f) })`,
  ],
  ['link', loaded(`make('link', { rel: 'stylesheet', href: U })`), { as: 'css' }],
  [
    'link-canonical',
    `const l = make('link', { rel: 'canonical', href: 'https://www.facebook.com/parlo' }); document.head.append(l); return [l.href, l.rel, l.getAttribute('href'), document.head.contains(l)]`,
  ],
  ['link-preload', `document.head.append(make('link', { rel: 'preload', as: 'image', href: U }))`],
  [
    'anchor',
    `const a = put(make('a', { href: 'https://www.facebook.com/parlo', textContent: 'x' })); a.setAttribute('title', 't'); return [a.href, a.host, a.outerHTML, a.attributes.length]`,
  ],
  [
    'anchor-markup',
    `const d = put(make('div')); d.innerHTML = '<a href="https://static.hotjar.com/x">x</a>'; return [d.innerHTML, d.firstChild.href]`,
  ],
  [
    'form',
    `const m = put(make('form', { action: '/lab/bare', method: 'post' })); m.innerHTML = '<input name=action><input name=a value=1>'; return [m.action.name, [...new FormData(m)], m.method]`,
  ],
  [
    'form-submit',
    `const f = put(make('iframe', { name: 'labOwn' })); put(make('form', { method: 'post', action: U, target: 'labOwn' })).submit()`,
    { as: 'html' },
  ],
  [
    'inner-html',
    `const d = put(make('div')); d.innerHTML = '<p class="a">b<!--c--> &amp; <i data-src="https://static.hotjar.com/x">d</i></p>'; return [d.innerHTML, d.childNodes.length, d.textContent]`,
  ],
  [
    'inner-html-table',
    `const t = make('table'); t.innerHTML = '<tr><td>a<td>b'; return [t.outerHTML, t.rows.length, t.rows[0].cells.length]`,
  ],
  [
    'inner-html-null',
    `const d = make('div'); d.innerHTML = null; const a = d.innerHTML; d.innerHTML = undefined; return [a, d.innerHTML]`,
  ],
  [
    'inner-html-text-of-tracker',
    `const d = make('div'); d.innerHTML = '<code>&lt;img src="https://static.hotjar.com/x"&gt;</code>'; return [d.innerHTML, d.textContent]`,
  ],
  [
    'outer-html',
    `const d = put(make('div')), p = make('p'); d.append(p); p.outerHTML = '<b>x</b>'; return d.innerHTML`,
  ],
  [
    'adjacent-html',
    `const d = put(make('div')); d.insertAdjacentHTML('afterbegin', '<i>1</i>'); d.insertAdjacentHTML('beforeend', '<i>2</i>'); try { d.insertAdjacentHTML('nowhere', '') } catch (e) { return [d.innerHTML, e.name, e.constructor === DOMException] }`,
  ],
  [
    'template',
    `const t = make('template'); t.innerHTML = '<p>a</p>'; return [t.content.childNodes.length, put(t.content.cloneNode(true)).nodeType, t.innerHTML]`,
  ],
  [
    'dom-parser',
    `const d = new DOMParser().parseFromString('<p>a</p><script>1</' + 'script>', 'text/html'); return [d.body.innerHTML, d.contentType, d.defaultView]`,
  ],
  [
    'dom-parser-xml-error',
    `return new DOMParser().parseFromString('<a', 'text/xml').getElementsByTagName('parsererror').length`,
  ],
  [
    'document-write',
    `document.write('<p id="lab-w">w</p>'); return document.getElementById('lab-w')?.outerHTML`,
    { parse: true },
  ],
  ['document-write-image', `document.write('<img src="' + U + '">')`, { parse: true }],
  [
    'shadow',
    `const d = put(make('div')); const r = d.attachShadow({ mode: 'open' }); r.innerHTML = '<style>p{color:red}</style><p>x</p><slot></slot>'; return [r.innerHTML, getComputedStyle(r.querySelector('p')).color]`,
  ],
  [
    'clone',
    `const d = make('div', { id: 'c', title: 't' }); d.append('x', make('b')); return [d.cloneNode(true).outerHTML, document.importNode(d, true).outerHTML, d.cloneNode().outerHTML]`,
  ],
  [
    'custom-element',
    `const log = []; customElements.define('lab-own', class extends HTMLElement { static observedAttributes = ['a']; constructor() { super(); log.push('c') } connectedCallback() { log.push('in') } disconnectedCallback() { log.push('out') } attributeChangedCallback(n, o, v) { log.push(n, o, v) } }); const e = make('lab-own'); e.setAttribute('a', 1); put(e); e.remove(); put(make('div')).innerHTML = '<lab-own a="2">'; return log`,
  ],
  [
    'mutation-records',
    `const d = put(make('div')); const o = new MutationObserver(() => {}); o.observe(d, { childList: true, attributes: true, subtree: true }); d.append(make('img', { src: U })); d.firstChild.setAttribute('alt', 'x'); d.innerHTML = '<p>'; return o.takeRecords().map(r => [r.type, r.attributeName, r.addedNodes.length, r.removedNodes.length])`,
  ],
  [
    'style-text',
    `${`const d = put(make('p', { className: 'lab-own', textContent: 'x' }));`} document.head.append(make('style', { textContent: '.lab-own{background-image:url(' + U + ');color:rgb(1,2,3)}' })); return [getComputedStyle(d).color, getComputedStyle(d).backgroundImage]`,
  ],
  [
    'style-cssom',
    `const d = put(make('p', { textContent: 'x' })); d.style.cssText = 'color: red; background: url("' + U + '")'; d.style.setProperty('--x', ' 1px '); d.style.width = '5px'; return [d.style.cssText, d.getAttribute('style'), d.style.length, d.style.backgroundImage]`,
  ],
  [
    'style-rules',
    `const s = document.head.appendChild(make('style')).sheet; s.insertRule('a{}'); s.insertRule('b{}', 1); s.cssRules[0].style.color = 'red'; s.deleteRule(1); try { s.insertRule('{{') } catch (e) { return [s.cssRules.length, s.cssRules[0].cssText, e.name] }`,
  ],
  [
    'style-constructed',
    `const s = new CSSStyleSheet(); s.replaceSync('.k{color:red}'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, s]; return s.replace('.k{color:blue}').then(r => [r === s, s.cssRules[0].cssText])`,
  ],
  [
    'fetch',
    `return fetch(U, { headers: { 'x-a': '1' } }).then(r => [r.status, r.ok, r.type, r.url === U, r.redirected])`,
  ],
  [
    'fetch-request',
    `const r = new Request(U, { method: 'POST', body: 'b' }); return fetch(r).then(a => [a.status, r.bodyUsed])`,
  ],
  [
    'fetch-abort',
    `const c = new AbortController(); const p = fetch(U, { signal: c.signal }); c.abort(); return p.catch(e => [e.name, e.constructor === DOMException])`,
    { counts: false },
  ],
  ['fetch-invalid', `return fetch('http://a b').catch(e => [e.constructor === TypeError])`],
  [
    'fetch-shape',
    `return [fetch.name, fetch.length, 'prototype' in fetch, Object.prototype.hasOwnProperty.call(window, 'fetch'), typeof fetch]`,
  ],
  [
    'xhr',
    `return new Promise(done => { const log = [], x = new XMLHttpRequest(); for (const t of ['readystatechange', 'loadstart', 'load', 'loadend', 'error']) x.addEventListener(t, () => log.push(t + x.readyState)); x.addEventListener('loadend', () => done([log, x.status, x.responseURL === U, x.responseType])); x.open('GET', U); x.send() })`,
  ],
  [
    'xhr-sync',
    `const x = new XMLHttpRequest(); x.open('GET', U, false); x.send(); return [x.status, x.readyState]`,
  ],
  [
    'xhr-misuse',
    `try { new XMLHttpRequest().send() } catch (e) { return [e.name, e instanceof DOMException] }`,
  ],
  ['beacon', `return navigator.sendBeacon(U, 'x')`],
  [
    'event-source',
    `return new Promise(done => { const e = new EventSource(U); e.onopen = () => { done([e.url === U, e.readyState, e.withCredentials, EventSource.CONNECTING]); e.close() } })`,
    { as: 'es' },
  ],
  [
    'web-socket',
    `const w = new WebSocket(U.replace('https:', 'wss:')); return new Promise(done => { w.onerror = w.onclose = e => done([e.type, w.url === U.replace('https:', 'wss:'), w.readyState >= 2, WebSocket.OPEN]) })`,
    { as: 'ws' },
  ],
  [
    'worker',
    `return new Promise(done => { const w = new Worker(URL.createObjectURL(new Blob(['postMessage([self.name, typeof importScripts, location.protocol])'])), { name: 'n' }); w.onmessage = e => done(e.data); w.onerror = e => done(['error', e.message]) })`,
  ],
  [
    'worker-file',
    `return new Promise(done => { const w = new Worker('/lab/w.js?do=echo'); w.onmessage = e => done(e.data); w.onerror = () => done('error'); w.postMessage({ a: 1 }) })`,
  ],
  [
    'worker-fetch',
    `return new Promise(done => { const w = new Worker(URL.createObjectURL(new Blob(['fetch(' + JSON.stringify(U) + ').then(r => postMessage(r.status))']))); w.onmessage = e => done(e.data); w.onerror = () => done('error') })`,
  ],
  [
    'worker-module',
    `return new Promise(done => { const w = new Worker(URL.createObjectURL(new Blob(['postMessage(typeof importScripts)'], { type: 'text/javascript' })), { type: 'module' }); w.onmessage = e => done('message'); w.onerror = () => done('error') })`,
  ],
  [
    'worker-failing',
    `return new Promise(done => { const w = new Worker('/lab/missing.js'); w.onerror = e => done([e.type, e.constructor.name]) })`,
  ],
  [
    'shared-worker',
    `return new Promise(done => { const w = new SharedWorker(URL.createObjectURL(new Blob(['onconnect = e => e.ports[0].postMessage(1)']))); w.port.onmessage = e => done(e.data); w.onerror = () => done('error') })`,
  ],
  [
    'payment',
    loaded(`make('script', { src: ${CDN}.replace('cdn.jsdelivr.net', 'cdn.jsdelivr.net') + '?stripe' })`),
    { as: 'js' },
  ],
  [
    'cookie',
    `document.cookie = 'lab_own=1; path=/'; const a = document.cookie.includes('lab_own=1'); document.cookie = 'lab_own=; max-age=0'; return [a, document.cookie.includes('lab_own')]`,
  ],
  [
    'storage',
    `localStorage.labOwn = 1; localStorage.setItem('labTwo', 2); const a = [localStorage.getItem('labOwn'), localStorage.labTwo, 'labOwn' in localStorage, Object.keys(localStorage).includes('labTwo')]; delete localStorage.labOwn; localStorage.removeItem('labTwo'); return [...a, localStorage.labOwn ?? 'gone']`,
  ],
  [
    'storage-session',
    `sessionStorage['lab-a'] = { toString: () => 'x' }; return [sessionStorage['lab-a'], sessionStorage.getItem('nothing'), sessionStorage.nothing ?? 'none']`,
  ],
  [
    'database',
    `return new Promise(done => { const r = indexedDB.open('labOwn', 3); r.onupgradeneeded = e => r.result.createObjectStore('s').put(e.oldVersion, 'k'); r.onsuccess = () => { const g = r.result.transaction('s').objectStore('s').get('k'); g.onsuccess = () => { done([g.result, r.result.version]); r.result.close() } } })`,
  ],
  [
    'cache',
    `return caches.open('labOwn').then(c => c.put('/lab/k', new Response('v')).then(() => c.match('/lab/k')).then(r => r.text()))`,
  ],
  [
    'errors',
    `const of = job => { try { job(); return 'none' } catch (e) { return e.name + '|' + (e instanceof TypeError) } }; return [of(() => make('div').setAttribute('1', 'x')), of(() => make('div').setAttribute('a')), of(() => Element.prototype.setAttribute.call({}, 'src', 'x')), of(() => document.body.append(document)), of(() => document.createElement('<')), of(() => new Worker()), of(() => new EventSource('http://a b')), of(() => new WebSocket('ftp://x'))]`,
  ],
  [
    'descriptors',
    `const of = (o, n) => { const d = o && Object.getOwnPropertyDescriptor(o, n); const f = d && (d.value ?? d.set ?? d.get); return d ? [n, d.enumerable, d.configurable, d.writable, f.name, f.length, 'prototype' in f, !!d.get, !!d.set] : n }; return [of(Element.prototype, 'innerHTML'), of(Element.prototype, 'setAttribute'), of(Element.prototype, 'insertAdjacentHTML'), of(Node.prototype, 'appendChild'), of(Node.prototype, 'insertBefore'), of(Node.prototype, 'cloneNode'), of(Document.prototype, 'write'), of(Document.prototype, 'cookie'), of(HTMLIFrameElement.prototype, 'src'), of(HTMLIFrameElement.prototype, 'srcdoc'), of(HTMLIFrameElement.prototype, 'contentWindow'), of(Attr.prototype, 'value'), of(window, 'Worker'), of(window, 'EventSource'), of(window, 'WebSocket'), of(window, 'open'), of(window, 'Image'), of(Storage.prototype, 'setItem'), of(IDBFactory.prototype, 'open'), of(CSSStyleSheet.prototype, 'insertRule'), of(URL, 'createObjectURL')]`,
  ],
  [
    'instances',
    `const w = new Worker('data:,'); const r = [w instanceof Worker, w.constructor === Worker, Object.prototype.toString.call(w), EventSource.prototype.constructor === EventSource, WebSocket.prototype.constructor === WebSocket, Image.prototype === HTMLImageElement.prototype]; w.terminate(); return r`,
  ],
  [
    'timers',
    `return new Promise(done => setTimeout('window.labTimer = 1', 0) && setTimeout((a, b) => done([window.labTimer, a, b]), 20, 'a', 'b'))`,
  ],
  [
    'enumeration',
    `return [Object.keys(HTMLImageElement.prototype).includes('src'), Object.getOwnPropertyNames(window).filter(n => /askfirst/i.test(n)).length < 2, (() => { const k = []; for (const n in make('img')) k.push(n); return k.length })()]`,
  ],
]);
