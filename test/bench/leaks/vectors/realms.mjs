// Other realms of the same origin: each has natives of its own, and may be reached in many ways and at once.
// `R` is how a row gets at the fresh window; each is tried with what a tracker would do first.
import { rows } from './rows.mjs';

const soft = `.catch(() => {})`;
const OWN_PAGE = {
  why: "a page of the site's own that does not carry the SDK runs before anyone can reach into it",
};

/** Ways to a window that nobody has prepared. */
const WAYS = {
  append: `const R = frame().contentWindow;`,
  'append-child': `const f = make('iframe'); document.body.appendChild(f); const R = f.contentWindow;`,
  'insert-before': `const f = make('iframe'); document.body.insertBefore(f, document.body.firstChild); const R = f.contentWindow;`,
  after: `const f = make('iframe'); put(make('div')).after(f); const R = f.contentWindow;`,
  'replace-with': `const f = make('iframe'); put(make('div')).replaceWith(f); const R = f.contentWindow;`,
  'adjacent-element': `const f = make('iframe'); document.body.insertAdjacentElement('beforeend', f); const R = f.contentWindow;`,
  range: `const f = make('iframe'); const r = document.createRange(); r.selectNodeContents(put(make('div'))); r.insertNode(f); const R = f.contentWindow;`,
  fragment: `const f = make('iframe'), d = document.createDocumentFragment(); d.append(f); put(d); const R = f.contentWindow;`,
  nested: `const f = make('iframe'), d = make('div'); d.append(f); put(d); const R = f.contentWindow;`,
  'inner-html': `const d = put(make('div')); d.innerHTML = '<iframe></iframe>'; const R = d.firstChild.contentWindow;`,
  'adjacent-html': `const d = put(make('div')); d.insertAdjacentHTML('beforeend', '<iframe></iframe>'); const R = d.firstChild.contentWindow;`,
  'contextual-fragment': `put(document.createRange().createContextualFragment('<iframe id="lab-cf"></iframe>')); const R = document.getElementById('lab-cf').contentWindow;`,
  clone: `const f = put(make('iframe').cloneNode()); const R = f.contentWindow;`,
  'by-index': `frame(); const R = window[window.length - 1];`,
  'by-frames': `frame(); const R = frames[frames.length - 1];`,
  'by-name': `put(make('iframe', { name: 'labNamed' })); const R = window.labNamed;`,
  'by-name-string': `put(make('div')).innerHTML = '<iframe name="labString"></iframe>'; const R = window.labString;`,
  'by-window-open': `put(make('iframe', { name: 'labOpened' })); const R = window.open('', 'labOpened');`,
  'default-view': `const R = frame().contentDocument.defaultView;`,
  shadow: `const f = make('iframe'); put(make('div')).attachShadow({ mode: 'closed' }).append(f); const R = f.contentWindow;`,
  'frame-of-frame': `const d = frame().contentDocument; const f = d.createElement('iframe'); d.body.append(f); const R = f.contentWindow;`,
  'frame-of-frame-string': `const d = frame().contentDocument; d.body.innerHTML = '<iframe></iframe>'; const R = d.defaultView[0];`,
  'document-write': `const d = frame().contentDocument; d.write('<iframe></iframe>'); d.close(); const R = d.defaultView[0];`,
  reopened: `const d = frame().contentDocument; d.open(); d.write('x'); d.close(); const R = d.defaultView;`,
  object: `const o = put(make('object', { data: 'about:blank' })); const R = o.contentWindow;`,
  'object-late': `const o = put(make('object', { type: 'text/html', data: '/lab/bare' })); await new Promise(done => (o.onload = done)); const R = o.contentWindow;`,
  'about-blank-loaded': `const f = make('iframe', { src: 'about:blank' }); put(f); await new Promise(done => setTimeout(done, 50)); const R = f.contentWindow;`,
  'srcdoc-loaded': `const f = make('iframe', { srcdoc: 'x' }); const l = new Promise(done => (f.onload = done)); put(f); await l; const R = f.contentWindow;`,
  'srcdoc-at-once': `const R = put(make('iframe', { srcdoc: 'x' })).contentWindow;`,
  'blob-loaded': `const f = make('iframe', { src: URL.createObjectURL(new Blob(['x'], { type: 'text/html' })) }); const l = new Promise(done => (f.onload = done)); put(f); await l; const R = f.contentWindow;`,
  'same-origin-loaded': `const f = make('iframe', { src: '/lab/bare' }); const l = new Promise(done => (f.onload = done)); put(f); await l; const R = f.contentWindow;`,
  'same-origin-at-once': `const R = put(make('iframe', { src: '/lab/bare' })).contentWindow;`,
  'javascript-frame': `const f = put(make('iframe', { src: 'javascript:"x"' })); await new Promise(done => setTimeout(done, 80)); const R = f.contentWindow;`,
  navigated: `const f = make('iframe', { src: '/lab/bare' }); let l = new Promise(done => (f.onload = done)); put(f); await l; l = new Promise(done => (f.onload = done)); f.src = '/lab/bare?2'; await l; const R = f.contentWindow;`,
  removed: `const f = frame(); const R = f.contentWindow; const i = R.document.createElement('img'); window.labKeep = i;`,
  'message-source': `const f = put(make('iframe', { srcdoc: '<script>parent.postMessage("lab", "*")</' + 'script>' })); const R = await new Promise(done => addEventListener('message', e => e.data === 'lab' && done(e.source)));`,
  'mutation-observer': `const p = new Promise(done => new MutationObserver(l => { for (const m of l) for (const n of m.addedNodes) if (n.id === 'lab-mo') done(n.contentWindow) }).observe(document, { childList: true, subtree: true })); put(make('iframe', { id: 'lab-mo' })); const R = await p;`,
  'custom-element': `let R; customElements.define('lab-frame', class extends HTMLElement { connectedCallback() { this.append(make('iframe')); R = this.firstChild.contentWindow } }); put(make('lab-frame'));`,
};
const reach = rows(
  'realm',
  { as: 'js', release: 'dropped' },
  Object.entries(WAYS).map(([id, way]) => [id, `${way} return R.fetch(U, { mode: 'no-cors' })${soft}`]),
);

const R = WAYS.append;
const within = rows('realm-use', { group: 'realm', as: 'gif', release: 'none' }, [
  ['image', `${R} new R.Image().src = U`],
  ['create-element', `${R} R.document.createElement('img').src = U`],
  ['set-attribute', `${R} R.document.createElement('img').setAttribute('src', U)`],
  [
    'script',
    `${R} const s = R.document.createElement('script'); s.src = U; R.document.body.append(s)`,
    { as: 'js', release: 'once' },
  ],
  ['inner-html', `${R} R.document.body.innerHTML = '<img src="' + U + '">'`],
  [
    'iframe',
    `${R} const f = R.document.createElement('iframe'); f.src = U; R.document.body.append(f)`,
    { as: 'html' },
  ],
  ['xhr', `${R} const x = new R.XMLHttpRequest(); x.open('GET', U); x.send()`, { release: 'dropped' }],
  ['beacon', `${R} R.navigator.sendBeacon(U, 'x')`, { release: 'dropped' }],
  ['event-source', `${R} new R.EventSource(U)`, { as: 'es', release: 'dropped' }],
  ['web-socket', `${R} new R.WebSocket(U.replace('https:', 'wss:'))`, { as: 'ws', release: 'dropped' }],
  ['eval', `${R} R.eval('new Image().src = ' + JSON.stringify(U))`],
  ['function', `${R} R.Function('u', 'new Image().src = u')(U)`],
  ['string-timer', `${R} R.setTimeout('new Image().src = ' + JSON.stringify(U))`],
  [
    'inline-script',
    `${R} const s = R.document.createElement('script'); s.textContent = 'new Image().src = ' + JSON.stringify(U); R.document.body.append(s)`,
  ],
  [
    'style',
    `${R} const s = R.document.createElement('style'); s.textContent = 'body{background:url(' + U + ')}'; R.document.head.append(s)`,
  ],
  ['cssom', `${R} R.document.body.style.background = 'url(' + U + ')'`],
  [
    'attr-node',
    `${R} const a = R.document.createAttribute('src'); a.value = U; R.document.createElement('img').setAttributeNode(a)`,
  ],
  [
    'worker',
    `${R} new R.Worker(R.URL.createObjectURL(new R.Blob(['fetch(' + JSON.stringify(U) + ', { mode: "no-cors" })'])))`,
    { as: 'js', release: 'dropped' },
  ],
  [
    'element-moved-in',
    `const i = make('div'); ${R} const g = R.document.createElement('img'); document.body.append(g); g.src = U`,
  ],
  ['element-moved-out', `${R} const s = R.document.createElement('script'); put(s); s.src = U`, { as: 'js' }],
  ['javascript-url', `put(make('iframe', { src: 'javascript:new Image().src=' + JSON.stringify(U) }))`],
  [
    'javascript-url-document',
    `put(make('iframe', { src: 'javascript:' + JSON.stringify('<img src="' + U + '">') }))`,
  ],
  ['javascript-url-late', `frame().src = 'javascript:new Image().src=' + JSON.stringify(U)`],
  [
    'javascript-location',
    `frame().contentWindow.location = 'javascript:new Image().src=' + JSON.stringify(U)`,
  ],
  [
    'javascript-anchor',
    `put(make('a', { href: 'javascript:void(new Image().src=' + JSON.stringify(U) + ')' })).click()`,
  ],
  [
    'blob-frame',
    `put(make('iframe', { src: URL.createObjectURL(new Blob(['<img src="' + U + '">'], { type: 'text/html' })) }))`,
  ],
  [
    'blob-frame-script',
    `put(make('iframe', { src: URL.createObjectURL(new Blob(['<script>new Image().src=' + JSON.stringify(U) + '</' + 'script>'], { type: 'text/html' })) }))`,
  ],
  [
    'blob-frame-svg',
    `put(make('iframe', { src: URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><script>new Image().src=' + JSON.stringify(U) + '</' + 'script></svg>'], { type: 'image/svg+xml' })) }))`,
  ],
  [
    'data-frame',
    `put(make('iframe', { src: 'data:text/html,' + encodeURIComponent('<img src="' + U + '">') }))`,
  ],
  [
    'data-frame-script',
    `put(make('iframe', { src: 'data:text/html,' + encodeURIComponent('<script>new Image().src=' + JSON.stringify(U) + '</' + 'script>') }))`,
  ],
  [
    'data-object',
    `put(make('object', { data: 'data:text/html,' + encodeURIComponent('<img src="' + U + '">') }))`,
  ],
  [
    'same-origin-page',
    `put(make('iframe', { src: '/lab/fragment?t=img&u=' + encodeURIComponent(U) }))`,
    { limit: OWN_PAGE },
  ],
  [
    'same-origin-page-script',
    `put(make('iframe', { src: '/lab/fragment?t=inline&u=' + encodeURIComponent(U) }))`,
    { limit: OWN_PAGE },
  ],
  [
    'popup-script',
    `const R = window.open('about:blank'); const s = R.document.createElement('script'); s.src = U; R.document.body.append(s)`,
    { as: 'js', alone: 'page', click: true },
  ],
  [
    'popup-fetch',
    `const R = window.open(''); R.fetch(U, { mode: 'no-cors' })${soft}`,
    { as: 'js', alone: 'page', click: true, release: 'dropped' },
  ],
  [
    'popup-write',
    `const R = window.open(''); R.document.write('<img src="' + U + '">'); R.document.close()`,
    { alone: 'page', click: true },
  ],
  ['popup-image', `const R = window.open(); new R.Image().src = U`, { alone: 'page', click: true }],
  [
    'popup-blob',
    `window.open(URL.createObjectURL(new Blob(['<img src="' + U + '">'], { type: 'text/html' })))`,
    { alone: 'page', click: true },
  ],
  [
    'popup-javascript',
    `window.open('javascript:new Image().src=' + JSON.stringify(U))`,
    { alone: 'page', click: true },
  ],
  ['popup-without-click', `const R = window.open(''); new R.Image().src = U`, { alone: 'page' }],
]);

const D = 'Object.getOwnPropertyDescriptor';
const borrowed = rows('borrow', { as: 'gif', release: 'none' }, [
  ['fetch', `${R} R.fetch.call(window, U, { mode: 'no-cors' })${soft}`, { release: 'dropped' }],
  [
    'fetch-assigned',
    `${R} const own = window.fetch; window.fetch = R.fetch; window.fetch(U, { mode: 'no-cors' })${soft}; window.fetch = own`,
    { release: 'dropped' },
  ],
  ['src-setter', `${R} ${D}(R.HTMLImageElement.prototype, 'src').set.call(make('img'), U)`],
  [
    'script-src-setter',
    `${R} const s = make('script'); ${D}(R.HTMLScriptElement.prototype, 'src').set.call(s, U); put(s)`,
    { as: 'js' },
  ],
  ['set-attribute', `${R} R.Element.prototype.setAttribute.call(make('img'), 'src', U)`],
  [
    'set-attribute-node',
    `${R} const a = document.createAttribute('src'); a.value = U; R.Element.prototype.setAttributeNode.call(make('img'), a)`,
  ],
  [
    'attr-value',
    `${R} const i = make('img', { src: 'data:,' }); ${D}(R.Attr.prototype, 'value').set.call(i.attributes.src, U)`,
  ],
  [
    'inner-html-setter',
    `${R} ${D}(R.Element.prototype, 'innerHTML').set.call(put(make('div')), '<img src="' + U + '">')`,
  ],
  [
    'adjacent-html',
    `${R} R.Element.prototype.insertAdjacentHTML.call(put(make('div')), 'beforeend', '<img src="' + U + '">')`,
  ],
  [
    'append',
    `${R} const s = R.document.createElement('script'); s.src = U; R.Node.prototype.appendChild.call(document.body, s)`,
    { as: 'js' },
  ],
  ['beacon', `${R} R.Navigator.prototype.sendBeacon.call(navigator, U)`, { release: 'dropped' }],
  [
    'xhr-open',
    `${R} const x = new XMLHttpRequest(); R.XMLHttpRequest.prototype.open.call(x, 'GET', U); R.XMLHttpRequest.prototype.send.call(x)`,
    { release: 'dropped' },
  ],
  [
    'document-write',
    `${R} R.Document.prototype.write.call(document, '<img src="' + U + '">')`,
    { parse: true },
  ],
  [
    'css-set-property',
    `${R} const d = put(make('div', { textContent: 'x' })); R.CSSStyleDeclaration.prototype.setProperty.call(d.style, 'background', 'url(' + U + ')')`,
  ],
  [
    'dom-parser',
    `${R} const d = new R.DOMParser().parseFromString('<img src="' + U + '">', 'text/html'); put(d.body.firstChild)`,
  ],
  [
    'constructor-chain',
    `${R} R.document.body.constructor.constructor('u', 'fetch(u, { mode: "no-cors" })')(U)${'?.catch(() => {})'}`,
    { release: 'dropped' },
  ],
  ['array-constructor', `${R} new R.Array().constructor.constructor('u', 'new Image().src = u')(U)`],
]);

export const realms = [...reach, ...within, ...borrowed];
