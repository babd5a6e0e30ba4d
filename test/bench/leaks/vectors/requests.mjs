// Calls that send a request by themselves. They are dropped, not held: nothing of them arrives after consent.
import { rows } from './rows.mjs';

const soft = `.catch(() => {})`;
/** Stands for the network where it goes past every proxy: what reaches the browser's own constructor is reported. */
const hook = (name, pick) =>
  `{ const Native = window.${name}; if (Native) window.${name} = class extends Native { constructor(...a) { super(...a); const u = ${pick}; if (u) window.labNetwork(u) } } }`;

const calls = rows('call', { as: 'js', release: 'dropped' }, [
  ['fetch', `return fetch(U, { mode: 'no-cors' })${soft}`],
  ['fetch-cors', `return fetch(U)${soft}`],
  ['fetch-url', `return fetch(new URL(U), { mode: 'no-cors' })${soft}`],
  ['fetch-request', `return fetch(new Request(U, { mode: 'no-cors' }))${soft}`],
  ['fetch-request-of-request', `return fetch(new Request(new Request(U), { mode: 'no-cors' }))${soft}`],
  ['fetch-request-clone', `return fetch(new Request(U, { mode: 'no-cors' }).clone(), {})${soft}`],
  [
    'fetch-keepalive',
    `return fetch(U, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' })${soft}`,
  ],
  ['fetch-credentials', `return fetch(U, { mode: 'no-cors', credentials: 'include' })${soft}`],
  ['fetch-object', `return fetch({ toString: () => U }, { mode: 'no-cors' })${soft}`],
  ['fetch-call', `return fetch.call(window, U, { mode: 'no-cors' })${soft}`],
  ['fetch-bound', `return fetch.bind(window)(U, { mode: 'no-cors' })${soft}`],
  ['fetch-reflect', `return Reflect.apply(fetch, window, [U, { mode: 'no-cors' }])${soft}`],
  ['fetch-self', `return self.fetch(U, { mode: 'no-cors' })${soft}`],
  ['fetch-top', `return top.fetch(U, { mode: 'no-cors' })${soft}`],
  ['fetch-global-this', `return globalThis['fe' + 'tch'](U, { mode: 'no-cors' })${soft}`],
  ['fetch-later', `fetchLater(U, { activateAfter: 0 })`],
  [
    'fetch-redirect',
    `return fetch('/lab/redirect?u=' + encodeURIComponent(U), { mode: 'no-cors' })${soft}`,
    { limit: { why: 'a redirect by a server is followed by the browser alone' } },
  ],
  ['cache-add', `return caches.open('lab').then(c => c.add(U))${soft}`],
  [
    'cache-add-all',
    `return caches.open('lab').then(c => c.addAll([new Request(U, { mode: 'no-cors' })]))${soft}`,
  ],
  ['xhr', `const x = new XMLHttpRequest(); x.open('GET', U); x.send()`],
  ['xhr-post', `const x = new XMLHttpRequest(); x.open('POST', U); x.send('x')`],
  ['xhr-url', `const x = new XMLHttpRequest(); x.open('GET', new URL(U)); x.send()`],
  ['xhr-sync', `const x = new XMLHttpRequest(); x.open('GET', U, false); try { x.send() } catch {}`],
  ['xhr-reopened', `const x = new XMLHttpRequest(); x.open('GET', '/lab/bare'); x.open('GET', U); x.send()`],
  ['xhr-subclass', `class X extends XMLHttpRequest {} const x = new X(); x.open('GET', U); x.send()`],
  [
    'xhr-prototype',
    `const x = new XMLHttpRequest(); XMLHttpRequest.prototype.open.call(x, 'GET', U); XMLHttpRequest.prototype.send.call(x)`,
  ],
  ['beacon', `navigator.sendBeacon(U, 'x')`],
  ['beacon-blob', `navigator.sendBeacon(U, new Blob(['x']))`],
  ['beacon-prototype', `Navigator.prototype.sendBeacon.call(navigator, U)`],
  ['event-source', `new EventSource(U)`, { as: 'es' }],
  ['event-source-url', `new EventSource(new URL(U), { withCredentials: true })`, { as: 'es' }],
  ['event-source-subclass', `new (class extends EventSource {})(U)`, { as: 'es' }],
  ['event-source-reflect', `Reflect.construct(EventSource, [U])`, { as: 'es' }],
  [
    'event-source-constructor',
    `const e = new EventSource('/lab/none.es'); const C = e.constructor; e.close(); new C(U)`,
    { as: 'es' },
  ],
  ['web-socket', `new WebSocket(U.replace('https:', 'wss:'))`, { as: 'ws' }],
  ['web-socket-https', `new WebSocket(U)`, { as: 'ws' }],
  ['web-socket-protocols', `new WebSocket(U.replace('https:', 'wss:'), ['a'])`, { as: 'ws' }],
  ['web-socket-subclass', `new (class extends WebSocket {})(U.replace('https:', 'wss:'))`, { as: 'ws' }],
  [
    'web-socket-constructor',
    `const w = WebSocket.prototype.constructor; new w(U.replace('https:', 'wss:'))`,
    { as: 'ws' },
  ],
  ['web-socket-stream', `new WebSocketStream(U.replace('https:', 'wss:')).opened${soft}`, { as: 'ws' }],
  [
    'web-transport',
    `try { new WebTransport(U).ready${soft} } catch {}`,
    { alone: 'frame', before: hook('WebTransport', 'a[0]') },
  ],
  [
    'rtc',
    `const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:static.hotjar.com:3478' }] })`,
    { alone: 'frame', before: hook('RTCPeerConnection', `a[0]?.iceServers?.length && labUrl('call-rtc')`) },
  ],
  [
    'rtc-configured',
    `const p = new RTCPeerConnection(); p.setConfiguration({ iceServers: [{ urls: 'turns:static.hotjar.com:443?transport=tcp', username: 'u', credential: 'c' }] }); p.createDataChannel('x'); return p.createOffer().then(o => p.setLocalDescription(o))`,
    {
      alone: 'frame',
      before: `{ const p = window.RTCPeerConnection?.prototype, s = p?.setConfiguration; if (s) p.setConfiguration = function (c) { s.call(this, c); if (c.iceServers?.length) window.labNetwork(labUrl('call-rtc-configured')) } }`,
    },
  ],
  [
    'rtc-tunnel',
    `const p = new RTCPeerConnection({ iceServers: [{ urls: 'turns:px.ads.linkedin.com:443?transport=tcp', username: 'u', credential: 'c' }] }); p.createDataChannel('x'); return p.createOffer().then(o => p.setLocalDescription(o))`,
    { alone: 'frame', tunnel: 'px.ads.linkedin.com' },
  ],
  [
    'media-session-artwork',
    `navigator.mediaSession.metadata = new MediaMetadata({ title: 'x', artwork: [{ src: U, sizes: '96x96' }] })`,
    { as: 'gif' },
  ],
  [
    'payment-request',
    `return new PaymentRequest([{ supportedMethods: U }], { total: { label: 'x', amount: { currency: 'EUR', value: '1' } } }).canMakePayment()${soft}`,
  ],
  ['notification-icon', `new Notification('x', { icon: U })`, { as: 'gif' }],
  ['shared-storage', `return sharedStorage.worklet.addModule(U)${soft}`],
  ['service-worker-register', `return navigator.serviceWorker.register(U)${soft}`],
  ['wasm-streaming', `return WebAssembly.compileStreaming(fetch(U))${soft}`],
  [
    'jsonp',
    `window.labCb = () => {}; put(make('script', { src: U + '?callback=labCb' }))`,
    { release: 'once' },
  ],
  ['response-url', `return navigator.locks.request('lab', () => fetch(U, { mode: 'no-cors' }))${soft}`],
  [
    'wait-pagehide',
    `addEventListener('pagehide', () => navigator.sendBeacon(U, 'x'), { once: true }); dispatchEvent(new Event('pagehide'))`,
  ],
  [
    'visibility',
    `document.addEventListener('visibilitychange', () => navigator.sendBeacon(U, 'x')); document.dispatchEvent(new Event('visibilitychange'))`,
  ],
]);

const blob = (text, type = 'text/javascript') =>
  `window.URL.createObjectURL(new Blob([${text}], { type: '${type}' }))`;
const no = `, { mode: "no-cors" })`;
const inside = `'fetch(' + JSON.stringify(U) + '${no}'`;
const SW = { why: "a service worker of the site's own runs outside every page" };
const OWNFILE = { why: 'what a worker made from a file of the site sends by itself' };
const WFILE = { why: 'imports of a worklet or module worker are syntax, made outside every page' };

const workers = rows('worker', { as: 'js', release: 'dropped' }, [
  ['cross-origin', `try { new Worker(U) } catch {}`],
  ['blob-fetch', `new Worker(${blob(inside)})`],
  ['blob-fetch-module', `new Worker(${blob(inside)}, { type: 'module' })`],
  ['blob-import-scripts', `new Worker(${blob(`'importScripts(' + JSON.stringify(U) + ')'`)})`],
  [
    'blob-xhr',
    `new Worker(${blob(`'x = new XMLHttpRequest(); x.open("GET", ' + JSON.stringify(U) + '); x.send()'`)})`,
  ],
  ['blob-event-source', `new Worker(${blob(`'new EventSource(' + JSON.stringify(U) + ')'`)})`, { as: 'es' }],
  [
    'blob-web-socket',
    `new Worker(${blob(`'new WebSocket(' + JSON.stringify(U.replace('https:', 'wss:')) + ')'`)})`,
    { as: 'ws' },
  ],
  ['blob-late', `new Worker(${blob(`'setTimeout(() => fetch(' + JSON.stringify(U) + '${no}, 50)'`)})`],
  ['blob-message', `const w = new Worker(${blob(`'onmessage = e => fetch(e.data${no}'`)}); w.postMessage(U)`],
  [
    'blob-nested',
    `new Worker(${blob(`'new Worker(URL.createObjectURL(new Blob([' + JSON.stringify('fetch(' + JSON.stringify(U) + '${no}') + '])))'`)})`,
  ],
  [
    'blob-static-import',
    `new Worker(${blob(`'import ' + JSON.stringify(U)`)}, { type: 'module' })`,
    { limit: WFILE },
  ],
  [
    'blob-dynamic-import',
    `new Worker(${blob(`'import(' + JSON.stringify(U) + ').catch(() => {})'`)})`,
    { limit: WFILE },
  ],
  [
    'blob-saved-native',
    `new Worker(${blob(`'const f = WorkerGlobalScope.prototype.fetch ?? fetch; f.call(self, ' + JSON.stringify(U) + '${no}'`)})`,
  ],
  ['blob-font', `new Worker(${blob(`'new FontFace("x", "url(' + U + ')").load()'`)})`, { as: 'woff2' }],
  ['blob-cache-add', `new Worker(${blob(`'caches.open("w").then(c => c.add(' + JSON.stringify(U) + '))'`)})`],
  ['blob-of-blob', `new Worker(window.URL.createObjectURL(new Blob([new Blob([${inside}])])))`],
  [
    'blob-of-bytes',
    `new Worker(window.URL.createObjectURL(new Blob([new TextEncoder().encode(${inside})])))`,
  ],
  ['blob-sliced', `new Worker(window.URL.createObjectURL(new Blob(['##', ${inside}]).slice(2)))`],
  ['blob-file', `new Worker(window.URL.createObjectURL(new File([${inside}], 'w.js')))`],
  ['blob-revoked', `const b = ${blob(inside)}; new Worker(b); window.URL.revokeObjectURL(b)`],
  [
    'blob-from-response',
    `return new Response(${inside}).blob().then(b => new Worker(window.URL.createObjectURL(b)))`,
  ],
  [
    'blob-other-realm',
    `const w = frame().contentWindow; new Worker(w.URL.createObjectURL(new w.Blob([${inside}])))`,
  ],
  ['data-fetch', `new Worker('data:text/javascript,' + encodeURIComponent(${inside}))`],
  ['data-base64', `new Worker('data:text/javascript;base64,' + btoa(${inside}))`],
  ['data-import-scripts', `new Worker('data:,importScripts(' + encodeURIComponent(JSON.stringify(U)) + ')')`],
  ['file-fetch', `new Worker('/lab/w.js?do=fetch&u=' + encodeURIComponent(U))`, { limit: OWNFILE }],
  ['file-xhr', `new Worker('/lab/w.js?do=xhr&u=' + encodeURIComponent(U))`, { limit: OWNFILE }],
  ['file-import-scripts', `new Worker('/lab/w.js?do=import&u=' + encodeURIComponent(U))`, { limit: OWNFILE }],
  [
    'file-module',
    `new Worker('/lab/w.js?do=fetch&u=' + encodeURIComponent(U), { type: 'module' })`,
    { limit: OWNFILE },
  ],
  [
    'file-static-import',
    `new Worker('/lab/w.js?do=module&u=' + encodeURIComponent(U), { type: 'module' })`,
    { limit: WFILE },
  ],
  [
    'file-url-object',
    `new Worker(new URL('/lab/w.js?do=fetch&u=' + encodeURIComponent(U), location))`,
    { limit: OWNFILE },
  ],
  ['file-redirect', `try { new Worker('/lab/redirect?u=' + encodeURIComponent(U)) } catch {}`],
  ['subclass', `new (class extends Worker {})(${blob(inside)})`],
  ['reflect', `Reflect.construct(Worker, [${blob(inside)}])`],
  ['constructor', `new (Worker.prototype.constructor)(${blob(inside)})`],
  ['other-realm', `new (frame().contentWindow.Worker)(${blob(inside)})`],
  ['shared-blob', `new SharedWorker(${blob(inside)})`],
  ['shared-data', `new SharedWorker('data:text/javascript,' + encodeURIComponent(${inside}))`],
  ['shared-file', `new SharedWorker('/lab/w.js?do=fetch&u=' + encodeURIComponent(U))`, { limit: OWNFILE }],
  [
    'shared-import-scripts',
    `new SharedWorker(${blob(`'importScripts(' + JSON.stringify(U) + ')'`)}, 'lab-name')`,
  ],
  [
    'shared-on-connect',
    `new SharedWorker(${blob(`'onconnect = e => { e.ports[0].onmessage = m => fetch(m.data${no} }'`)}).port.postMessage(U)`,
  ],
  ['audio-worklet', `return new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(U)${soft}`],
  [
    'audio-worklet-blob',
    `return new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(${blob(`'import ' + JSON.stringify(U)`)})${soft}`,
    { limit: WFILE },
  ],
  ['paint-worklet', `return CSS.paintWorklet.addModule(U)${soft}`],
  [
    'worklet-prototype',
    `return Worklet.prototype.addModule.call(new OfflineAudioContext(1, 1, 44100).audioWorklet, U)${soft}`,
  ],
  [
    'service-worker-file',
    `return navigator.serviceWorker.register('/lab/sw/w.js?do=fetch&u=' + encodeURIComponent(U))${soft}`,
    { alone: 'frame', limit: SW },
  ],
  [
    'service-worker-import',
    `return navigator.serviceWorker.register('/lab/sw/w.js?do=import&u=' + encodeURIComponent(U))${soft}`,
    { alone: 'frame', limit: SW },
  ],
  [
    'service-worker-message',
    `return navigator.serviceWorker.register('/lab/sw/w.js?do=message&u=').then(r => (r.installing ?? r.active).postMessage(U))${soft}`,
    { alone: 'frame', limit: SW },
  ],
]);

export const requests = [...calls, ...workers];
