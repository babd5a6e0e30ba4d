// More benign uses: the newer ways and the odd ones, as pages have them anyway.
import { rows } from './rows.mjs';
export const moreBenign = rows('benign-more', { group: 'benign', as: 'gif', own: true, release: 'none' }, [
  [
    'storage-shape',
    `localStorage.setItem('labShape', 'x'); const a = [localStorage instanceof Storage, Object.prototype.toString.call(localStorage), localStorage.hasOwnProperty('labShape'), typeof localStorage.length, JSON.parse(JSON.stringify(localStorage)).labShape, frame().contentWindow.localStorage.labShape]; localStorage.removeItem('labShape'); return a`,
  ],
  [
    'typed-style',
    `const d = put(make('p', { textContent: 'x' })); d.attributeStyleMap.set('width', CSS.px(5)); d.attributeStyleMap.append('background-image', 'url(' + U + ')'); d.attributeStyleMap.set('--a', new CSSUnparsedValue(['1px ', new CSSVariableReferenceValue('--b')])); return [d.getAttribute('style'), d.attributeStyleMap.size, String(d.attributeStyleMap.get('width'))]`,
  ],
  [
    'style-append-object',
    `const e = document.head.appendChild(make('style')); e.append({ toString: () => 'b{color:red}' }, 5, null); return [e.textContent, e.childNodes.length]`,
  ],
  [
    'style-comment',
    `const e = document.head.appendChild(make('style', { textContent: '/* "https://static.hotjar.com/x" */ a[href="https://static.hotjar.com/"]{content:"https://a"}' })); return [e.textContent, e.sheet.cssRules[0].cssText]`,
  ],
  [
    'processing-instruction',
    `const p = document.createProcessingInstruction('lab', 'href="x"'); const c = document.createElement('i'); c.append(p); put(c); p.data = 'b'; return [c.outerHTML, p.data, p.nodeType]`,
  ],
  [
    'form-frame',
    `put(make('iframe', { name: 'labbf' })); const r = put(make('div')).attachShadow({ mode: 'open' }); const m = make('form', { method: 'post', action: U, target: 'labbf' }); const log = []; m.onsubmit = e => log.push(e.submitter?.id, e.defaultPrevented); m.append(make('button', { id: 'labgo' })); r.append(m); m.requestSubmit(m.firstChild); return log`,
    { as: 'html' },
  ],
  [
    'link-relations',
    `const l = make('link', { rel: 'alternate', hreflang: 'de', href: 'https://www.parlo.test/de' }); document.head.append(l); l.relList.add('x'); return [l.outerHTML, l.relList.length, l.relList.value]`,
  ],
  [
    'link-preload-swap',
    `return new Promise(done => { const l = make('link', { rel: 'preload', as: 'style', href: U }); l.onload = () => { l.onload = () => done([l.rel, l.sheet?.cssRules.length]); l.rel = 'stylesheet' }; document.head.append(l) })`,
    { as: 'css' },
  ],
  [
    'speculation',
    `const s = put(make('script', { type: 'speculationrules', textContent: JSON.stringify({ prefetch: [{ where: { href_matches: '/lab/none/*' }, eagerness: 'conservative' }] }) })); return [s.type, s.textContent.length, HTMLScriptElement.supports('speculationrules')]`,
  ],
  [
    'keyframes',
    `const d = put(make('p', { textContent: 'x' })); const k = [{ opacity: 0, offset: 0, easing: 'ease-in' }, { opacity: 1, offset: 1, composite: 'add' }]; const a = d.animate(k, { duration: 9000, id: 'lab' }); class K { color = 'red' } const b = new KeyframeEffect(d, [new K(), { color: 'blue' }], 10); return [a.effect.getKeyframes().map(x => [x.opacity, x.easing, x.composite]), a.id, b.getKeyframes().map(x => x.color)]`,
  ],
  [
    'blob-frame-utf16',
    `const t = '\\ufeff<!doctype html><p>gr\\u00fc\\u00df</p>'; const f = make('iframe', { src: URL.createObjectURL(new Blob([new Uint16Array([...t].map(c => c.charCodeAt(0)))], { type: 'text/html' })) }); return new Promise(done => { f.onload = () => done(f.contentDocument.body.textContent); put(f) })`,
  ],
  [
    'write-two-frames',
    `const a = frame().contentDocument, b = frame().contentDocument; a.write('<p class="x'); b.write('<i>b</i>'); a.write('y">a</p>'); a.close(); b.close(); return [a.body.innerHTML, b.body.innerHTML]`,
  ],
  [
    'write-open-tag-end',
    `const a = frame().contentDocument; a.write('<p>1</p><img alt="x" src="' + U + '"'); a.write('><b>2</b> <'); a.write(' 3'); a.close(); return a.body.innerHTML.replace(U, 'U')`,
  ],
  [
    'set-html',
    `if (!Element.prototype.setHTML) return 'none'; const d = put(make('div')); d.setHTML('<p onclick=x>a<script>1${`</' + 'script>`}<b>b</b>', { sanitizer: { elements: ['p', 'b'] } }); return d.innerHTML`,
  ],
  [
    'move-before',
    `const a = put(make('div')), b = put(make('div')), p = make('p'); a.append(p); b.moveBefore?.(p, null); return [a.childNodes.length, b.childNodes.length, typeof b.moveBefore]`,
  ],
  [
    'table-setters',
    `const t = put(make('table')), h = make('thead'), c = make('caption'); c.textContent = 'c'; t.tHead = h; t.caption = c; const s = put(make('select')); s.add(make('option', { text: 'o' })); s.options[1] = make('option', { text: 'p' }); return [t.outerHTML, s.outerHTML]`,
  ],
  [
    'font-face',
    `const f = new FontFace('labown', 'local("Arial")', { weight: '700' }); document.fonts.add(f); return [f.family, f.weight, f.status, document.fonts.has(f), new FontFace('x', new ArrayBuffer(4)).status]`,
  ],
  [
    'xhr-frame-realm',
    `return new Promise(done => { const R = frame().contentWindow, x = new XMLHttpRequest(); x.open('GET', U); x.onload = () => done([x.status, x.readyState]); R.XMLHttpRequest.prototype.send.call(x) })`,
  ],
  [
    'open-same-name',
    `put(make('iframe', { name: 'labso' })); const a = window.open('/lab/bare', 'labso'), b = window.open('', 'labso'); return [a === b, a === window.labso, a.name]`,
  ],
  [
    'trusted-types',
    `if (!window.trustedTypes) return 'none'; const p = trustedTypes.createPolicy('labown' + Math.random(), { createHTML: x => x, createScriptURL: x => x }); const d = put(make('div')); d.innerHTML = p.createHTML('<b>x</b>'); return [d.innerHTML, String(p.createScriptURL('/a'))]`,
  ],
  [
    'storage-event',
    `const e = new StorageEvent('storage', { key: 'a', newValue: '1', storageArea: localStorage }), f = new StorageEvent('storage', { storageArea: null }); return [e.key, e.storageArea === localStorage, e.newValue, f.storageArea, new StorageEvent('x').url]`,
  ],
  [
    'peer-connection',
    `class Settings { get iceServers() { return [{ url: 'stun:www.parlo.test' }, { urls: ['turn:www.parlo.test'], username: 'a', credential: 'b' }] } get bundlePolicy() { return 'max-bundle' } } try { const p = new RTCPeerConnection(new Settings()); const c = p.getConfiguration(); p.close(); return [c.iceServers.map(s => [String(s.urls), s.username, s.credential]), c.bundlePolicy] } catch (e) { return e.name }`,
  ],
  [
    'media-metadata',
    `const m = new MediaMetadata({ title: 't', artwork: [{ src: '/lab/own.gif', sizes: '9x9', type: 'image/gif' }] }); const a = m.artwork.length; m.artwork = [{ src: '/lab/own.gif' }, { src: '/lab/own.gif?b' }]; return [m.title, a, m.artwork.map(x => [x.src, x.sizes, x.type])]`,
  ],
  [
    'cache-add',
    `return caches.open('labown').then(async c => { await c.add('/lab/own.gif'); await c.addAll(['/lab/own.gif?1', new Request('/lab/own.gif?2'), { toString: () => '/lab/own.gif?3' }]); return (await c.keys()).map(r => new URL(r.url).search) })`,
  ],
  [
    'attribute-nodes',
    `const a = document.createAttribute('src'); a.value = '/lab/own.gif'; const i = make('img'); const r = i.setAttributeNode(a); const out = [r, a.ownerElement === i]; for (const x of [null, {}, 5, make('p')]) { try { i.setAttributeNode(x); out.push('set') } catch (e) { out.push(e.name) } } return out`,
  ],
]);
