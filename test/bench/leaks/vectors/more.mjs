// More of what is neither markup nor an element that shows: calls, realms, links, late and sly code.
import { rows } from './rows.mjs';

const soft = `.catch(() => {})`;
const NS = `'http://www.w3.org/2000/svg'`;
const svg = (inside, more) =>
  `const g = document.createElementNS(${NS}, 'svg'); g.setAttribute('width', 30); g.setAttribute('height', 30); const n = document.createElementNS(${NS}, '${inside}'); n.setAttribute('width', 20); n.setAttribute('height', 20); ${more}`;
const blobOf = (text, type) =>
  `window.URL.createObjectURL(new Blob([${text}]${type === undefined ? '' : `, { type: '${type}' }`}))`;
const R = `const R = frame().contentWindow;`;
const D = 'Object.getOwnPropertyDescriptor';
const ice = `{ const Native = window.RTCPeerConnection; if (Native) window.RTCPeerConnection = class extends Native { constructor(...a) { const s = [...(a[0]?.iceServers ?? [])].map(x => String(x.urls)); super({}); if (s.join().includes('hotjar')) window.labNetwork(labUrl('ID')) } } }`;

export const moreRest = [
  ...rows('more-script', { group: 'script', as: 'js' }, [
    [
      'type-switched',
      `const s = make('script', { type: 'application/json', src: U }); put(s); s.type = 'module'; const t = s.cloneNode(); put(t)`,
    ],
    [
      'text-after-src-removed',
      `const s = make('script', { src: U }); s.removeAttribute('src'); s.text = 'put(make("script", { src: ' + JSON.stringify(U) + ' }))'; put(s)`,
    ],
    [
      'import-map-integrity',
      `put(make('script', { type: 'importmap', textContent: JSON.stringify({ integrity: { [U]: 'sha384-x' } }) })); put(make('script', { type: 'module', src: U }))`,
      { alone: 'frame', release: 'none' },
    ],
    [
      'trusted-type',
      `const p = trustedTypes.createPolicy('lab' + Math.random(), { createScriptURL: x => x }); put(make('script', { src: p.createScriptURL(U) }))`,
    ],
    [
      'trusted-type-hidden',
      `const p = trustedTypes.createPolicy('lab' + Math.random(), { createScriptURL: x => x }); const t = p.createScriptURL(U); Object.defineProperty(t, 'toString', { value: () => '/lab/own.gif' }); put(make('script', { src: t }))`,
    ],
    [
      'trusted-html-hidden',
      `const p = trustedTypes.createPolicy('lab' + Math.random(), { createHTML: x => x }); const t = p.createHTML('<img src="' + U + '">'); Object.defineProperty(t, 'toString', { value: () => '' }); put(make('div')).innerHTML = t`,
      {
        as: 'gif',
        limit: {
          why: 'a trusted text of the page whose own `toString` says something else, in WebKit',
          engines: ['webkit'],
          stoppable: true,
        },
      },
    ],
  ]),
  ...rows('more-link', { group: 'link', as: 'css' }, [
    [
      'rel-switched',
      `const l = make('link', { rel: 'author', href: U }); document.head.append(l); l.rel = 'stylesheet'`,
    ],
    [
      'markup-rel-clone',
      `const t = make('template'); t.innerHTML = '<link rel="me" href="' + U + '">'; const l = t.content.firstChild.cloneNode(); l.setAttribute('rel', 'stylesheet'); document.head.append(l)`,
    ],
    [
      'imagesrcset-sizes-order',
      `const l = make('link'); l.imageSrcset = U + ' 100w'; l.imageSizes = '100vw'; l.as = 'image'; document.head.append(l); l.rel = 'preload'`,
      { as: 'gif' },
    ],
    [
      'media-switched',
      `const l = make('link', { rel: 'stylesheet', media: '(width: 1px)', href: U }); document.head.append(l); l.media = 'all'`,
    ],
  ]),
  ...rows('more-call', { group: 'call', as: 'js', release: 'dropped' }, [
    [
      'fetch-init-getter',
      `return fetch(U, { get mode() { return 'no-cors' }, get signal() { return undefined } })${soft}`,
    ],
    [
      'fetch-request-subclass',
      `class Q extends Request { get url() { return '/lab/own.gif' } } return fetch(new Q(U, { mode: 'no-cors' }))${soft}`,
    ],
    ['fetch-later-request', `fetchLater(new Request(U), { activateAfter: 0 })`],
    [
      'cache-add-all-iterator',
      `return caches.open('lab').then(c => c.addAll(new Set([U])))${soft}`,
      { alone: 'frame' },
    ],
    [
      'xhr-method-turning',
      `let n = 0; const x = new XMLHttpRequest(); x.open({ toString: () => n++ ? 'GET' : 'POST' }, U, true); x.send()`,
    ],
    [
      'beacon-turning',
      `let n = 0; navigator.sendBeacon({ [Symbol.toPrimitive]: () => n++ ? '/lab/own.gif' : U }, new URLSearchParams('a=1'))`,
    ],
    [
      'web-socket-stream-turning',
      `let n = 0; new WebSocketStream({ toString: () => n++ ? '' : U.replace('https:', 'wss:') }, { get protocols() { return [] } }).opened${soft}`,
      { as: 'ws' },
    ],
    [
      'rtc-generator',
      `new RTCPeerConnection({ iceServers: { *[Symbol.iterator]() { yield { urls: ['stun:static.hotjar.com'] } } } })`,
      { alone: 'frame', before: ice.replace('ID', 'more-call-rtc-generator') },
    ],
    [
      'rtc-inherited',
      `new RTCPeerConnection(Object.create({ iceServers: [{ urls: 'STUN:static.hotjar.com' }] }))`,
      { alone: 'frame', before: ice.replace('ID', 'more-call-rtc-inherited') },
    ],
  ]),
  ...rows('more-worker', { group: 'worker', as: 'js', release: 'dropped' }, [
    [
      'stream-upload',
      `new Worker(${blobOf(`'fetch(' + JSON.stringify(U) + ', { method: "POST", mode: "no-cors", body: new Blob(["x"]) })'`, 'text/javascript')})`,
    ],
    [
      'options-getter',
      `let n = 0; new Worker(${blobOf(`'fetch(' + JSON.stringify(U) + ', { mode: "no-cors" })'`, 'text/javascript')}, { get type() { return n++ ? 'classic' : 'module' } })`,
    ],
    [
      'options-getter-name',
      `new Worker(${blobOf(`'fetch(' + JSON.stringify(U) + ', { mode: "no-cors" })'`, 'text/javascript')}, { get name() { return 'x' } })`,
    ],
    [
      'url-control',
      `new Worker('\\u0001 da\\tta:,' + encodeURIComponent('fetch(' + JSON.stringify(U) + ', { mode: "no-cors" })'))`,
    ],
    [
      'dispatch',
      `new SharedWorker(${blobOf(`'onconnect = () => new EventSource(' + JSON.stringify(U) + ')'`, 'text/javascript')}, { name: 'labmore', type: 'classic' })`,
      { as: 'es' },
    ],
  ]),
  ...rows('more-realm', { group: 'realm', as: 'js', release: 'dropped' }, [
    [
      'xslt-frame',
      `const p = new XSLTProcessor(); const x = t => new DOMParser().parseFromString(t, 'text/xml'); p.importStylesheet(x('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/><xsl:template match="/"><div><iframe></iframe></div></xsl:template></xsl:stylesheet>')); put(p.transformToFragment(x('<a/>'), document)); return window[window.length - 1].fetch(U, { mode: 'no-cors' })${soft}`,
      { alone: 'frame' },
    ],
    [
      'exec-command-frame',
      `const d = put(make('div', { contentEditable: 'true', textContent: 'x' })); d.focus(); getSelection().selectAllChildren(d); document.execCommand('insertHTML', false, '<iframe></iframe>'); return window[window.length - 1].fetch(U, { mode: 'no-cors' })${soft}`,
      { alone: 'frame' },
    ],
    [
      'shadow-nested-by-index',
      `const h = make('div'); h.attachShadow({ mode: 'closed' }).append(make('iframe')); const n = window.length; const f = make('iframe'); h.append(f); put(h); return Promise.all([...Array(window.length - n).keys()].map(i => window[n + i].fetch(U, { mode: 'no-cors' })${soft}))`,
      { alone: 'frame' },
    ],
    [
      'shadow-host-in',
      `const h = make('div'); const f = make('iframe'); h.attachShadow({ mode: 'open' }).append(f); put(h); const w = f.contentWindow; return w.fetch(U, { mode: 'no-cors' })${soft}`,
    ],
    [
      'scoped-registry',
      `const g = new CustomElementRegistry(); g.define('lab-scoped', class extends HTMLElement { connectedCallback() { new Image().src = U } }); const r = put(make('div')).attachShadow({ mode: 'open', customElementRegistry: g }); r.innerHTML = '<lab-scoped></lab-scoped>'`,
      { as: 'gif', release: 'once' },
    ],
  ]),
  ...rows('more-late', { group: 'late', as: 'gif' }, [
    [
      'command-event',
      `const d = put(make('div', { id: 'labcmd' })); d.addEventListener('command', () => { new Image().src = U }); const b = put(make('button', { textContent: 'x' })); b.commandForElement = d; b.command = '--lab'; b.click()`,
    ],
    [
      'navigate-event',
      `navigation.addEventListener('navigate', () => { new Image().src = U }, { once: true }); location.hash = 'labnav'`,
      { alone: 'page' },
    ],
    ['abort-signal', `AbortSignal.timeout(20).addEventListener('abort', () => { new Image().src = U })`],
    [
      'slotchange',
      `const h = put(make('div')); const r = h.attachShadow({ mode: 'open' }); r.append(make('slot')); r.firstChild.addEventListener('slotchange', () => { new Image().src = U }, { once: true }); h.append('x')`,
    ],
    [
      'view-transition-callback',
      `document.startViewTransition(() => { new Image().src = U })`,
      { alone: 'page' },
    ],
  ]),
  ...rows('more-sly', { group: 'sly', as: 'gif', release: 'none' }, [
    [
      'parser-type-turning',
      `let n = 0; const d = new DOMParser().parseFromString('<img xmlns="http://www.w3.org/1999/xhtml" src="' + U + '"/>', { toString() { return n++ ? 'text/xml' : 'text/html' } }); put(d.querySelector('img'))`,
    ],
    [
      'animated-of-other-realm',
      `${R} ${svg('image', `g.append(n); put(g); const h = ${D}(R.SVGImageElement.prototype, 'href').get.call(n); h.baseVal = U`)}`,
    ],
    [
      'animated-setter-of-other-realm',
      `${R} ${svg('image', `g.append(n); put(g); ${D}(R.SVGAnimatedString.prototype, 'baseVal').set.call(n.href, U)`)}`,
    ],
    [
      'write-into-two-frames',
      `const a = frame().contentDocument, b = frame().contentDocument; a.write('<img src="'); b.write('<p>x'); a.write(U + '">'); a.close(); b.close()`,
    ],
    [
      'popup-named-twice',
      `const R = window.open('about:blank', 'labpn'); const Q = window.open('', 'labpn'); new Q.Image().src = U`,
      { alone: 'page', click: true },
    ],
    [
      'popup-opener-realm',
      `const R = window.open('about:blank'); R.eval('opener.labOpened = () => { const i = document.createElement("img"); i.setAttribute("srcset", ' + JSON.stringify(U + ' 1x') + ') }'); window.labOpened()`,
      { alone: 'page', click: true },
    ],
  ]),
  ...rows('more-write-down', { group: 'write-down', as: 'none' }, [
    [
      'local-event-area',
      `return new Promise(done => { addEventListener('storage', e => { if (e.key === 'labOther') { e.storageArea[K] = 1; done() } }); frame().contentWindow.localStorage.setItem('labOther', Math.random()); setTimeout(done, 800) })`,
      { store: 'local' },
    ],
    [
      'local-defined-property',
      `Object.defineProperties(localStorage, { [K]: { value: 'x', configurable: true, enumerable: true, writable: true } })`,
      { store: 'local' },
    ],
    [
      'local-prototype-chain',
      `Reflect.set(Object.create(localStorage), K, '1', localStorage)`,
      { store: 'local' },
    ],
    ['local-set-item-array', `localStorage.setItem([K], [1])`, { store: 'local' }],
    [
      'cache-mixed-realm',
      `${R} return R.CacheStorage.prototype.open.call(caches, K)`,
      { store: 'caches', release: 'none' },
    ],
  ]),
];
