// Addresses that reach the browser past the first look: arguments read twice, functions of another realm, attribute nodes
// that lie about themselves, rare calls, XML style sheets; and what a release has to bring back in spite of the page's ways.
import { rows } from './rows.mjs';

const ice = `{ const Native = window.RTCPeerConnection; if (Native) window.RTCPeerConnection = class extends Native { constructor(...a) { const s = [...(a[0]?.iceServers ?? [])].map(x => String(x.urls)); super({}); if (s.join().includes('hotjar')) window.labNetwork(labUrl('more-call-rtc-getter')) } } }`;

const passkeys = {
  why: 'To use a passkey of another site the browser asks that site which sites may: signing in is not judged.',
  stoppable: true,
};

const instructions = {
  why: 'A style sheet that a script puts beside the root as a processing instruction is not judged.',
  stoppable: true,
};

export const morePast = [
  ...rows('more-call', { group: 'call', as: 'js', release: 'dropped' }, [
    [
      'cache-add-turning',
      `let n = 0; const F = { toString() { return n++ ? U : '/lab/own.gif' } }; return caches.open('lab').then(c => c.add(F)).catch(() => {})`,
      { alone: 'frame' },
    ],
    [
      'cache-add-all-turning',
      `let n = 0; const F = { toString() { return n++ ? U : '/lab/own.gif' } }; return caches.open('lab').then(c => c.addAll([F])).catch(() => {})`,
      { alone: 'frame' },
    ],
    [
      'rtc-getter',
      `let n = 0; new RTCPeerConnection({ iceServers: [{ get urls() { return n++ ? 'stun:static.hotjar.com' : 'stun:www.parlo.test' } }] })`,
      { alone: 'frame', before: ice },
    ],
    [
      'xhr-mixed-realms',
      `const R = frame().contentWindow; const x = new XMLHttpRequest(); x.open('GET', U); R.XMLHttpRequest.prototype.send.call(x)`,
    ],
    [
      'xhr-mixed-realms-back',
      `const R = frame().contentWindow; const x = new R.XMLHttpRequest(); R.XMLHttpRequest.prototype.open.call(x, 'GET', U); XMLHttpRequest.prototype.send.call(x)`,
    ],
    [
      'media-session-late',
      `const m = new MediaMetadata({ title: 'x' }); m.artwork = [{ src: U, sizes: '96x96' }]; navigator.mediaSession.metadata = m`,
      { as: 'gif' },
    ],
    [
      'passkey-related-origin',
      `navigator.credentials.get({ publicKey: { rpId: 'connect.facebook.net', challenge: new Uint8Array(32) } }).catch(() => {})`,
      { alone: 'page', click: true, tunnel: 'connect.facebook.net', limit: passkeys },
    ],
    [
      'passkey-signal',
      `PublicKeyCredential.signalUnknownCredential({ rpId: 'connect.facebook.net', credentialId: 'AAAA' }).catch(() => {})`,
      { alone: 'page', tunnel: 'connect.facebook.net', limit: passkeys },
    ],
  ]),
  ...rows('more-worker', { group: 'worker', as: 'js', release: 'dropped' }, [
    [
      'import-scripts-turning',
      `new Worker(window.URL.createObjectURL(new Blob(['let n = 0; try { importScripts({ toString() { return n++ ? ' + JSON.stringify(U) + ' : ' + JSON.stringify(location.origin + '/lab/loader.js?u=data:,') + ' } }) } catch {}'], { type: 'text/javascript' })))`,
    ],
    [
      'cache-turning',
      `new Worker(window.URL.createObjectURL(new Blob(['let n = 0; caches.open("w").then(c => c.add({ toString() { return n++ ? ' + JSON.stringify(U) + ' : ' + JSON.stringify(location.origin + '/lab/own.gif') + ' } }))'], { type: 'text/javascript' })))`,
    ],
  ]),
  ...rows('more-sly', { group: 'sly', as: 'gif', release: 'none' }, [
    [
      'style-place-turning',
      `const c = 'k' + Math.random().toString(36).slice(2); put(make('div', { className: c, textContent: 'x' })); let n = 0; const e = document.head.appendChild(make('style')); e.insertAdjacentText({ toString() { return n++ ? 'beforeend' : 'afterend' } }, '.' + c + '{background:url(' + U + ')}')`,
    ],
    [
      'map-of-other-realm',
      `const R = frame().contentWindow; const i = make('img'); const m = Object.getOwnPropertyDescriptor(R.Element.prototype, 'attributes').get.call(i); const a = document.createAttribute('src'); a.value = U; m.setNamedItem(a)`,
    ],
    [
      'map-method-of-other-realm',
      `const R = frame().contentWindow; const i = make('img'); const a = document.createAttribute('src'); a.value = U; R.NamedNodeMap.prototype.setNamedItem.call(i.attributes, a)`,
    ],
  ]),
  ...rows('more-image', { group: 'image', as: 'gif' }, [
    [
      'attr-name-hidden',
      `const a = document.createAttribute('src'); a.value = U; Object.defineProperty(a, 'name', { value: 'title' }); make('img').setAttributeNode(a)`,
    ],
    [
      'attr-value-hidden',
      `const a = document.createAttribute('src'); a.value = U; Object.defineProperty(a, 'value', { value: '/lab/own.gif' }); make('img').setAttributeNode(a)`,
    ],
    [
      'attr-owner-hidden',
      `const i = make('img', { src: 'data:,' }); const a = i.getAttributeNode('src'); Object.defineProperty(a, 'ownerElement', { value: null }); a.value = U`,
    ],
    [
      'attr-local-hidden',
      `const i = make('img', { src: 'data:,' }); const a = i.getAttributeNode('src'); Object.defineProperty(a, 'nodeType', { value: 1 }); a.textContent = U`,
    ],
  ]),
  ...rows('more-media', { group: 'media', as: 'vtt' }, [
    [
      'track-default',
      `const v = put(make('video', { crossOrigin: 'anonymous' })); const t = make('track', { src: U, kind: 'captions' }); v.append(t); t.default = true; t.track.mode = 'hidden'`,
    ],
  ]),
  ...rows('more-style', { group: 'style', as: 'gif' }, [
    [
      'starting-style',
      `const c = 'k' + Math.random().toString(36).slice(2); const d = put(make('div', { className: c, textContent: 'x' })); const s = document.head.appendChild(make('style')).sheet; s.insertRule('.' + c + '{transition:background-image 9s allow-discrete;@starting-style{background-image:url(' + U + ')}}')`,
      // What an element starts from is asked for when it starts, if ever.
      { release: 'none' },
    ],
  ]),
  ...rows('more-markup', { group: 'markup', as: 'gif' }, [
    [
      'set-html-elements',
      `put(make('div')).setHTML('<p><img src="' + U + '"></p>', { sanitizer: { elements: ['p', { name: 'img', attributes: ['src'] }] } })`,
    ],
    [
      'set-html-attributes',
      `put(make('div')).setHTML('<video poster="' + U + '" title="x"></video>', { sanitizer: { removeAttributes: ['title'] } })`,
    ],
    [
      'set-html-shadow-root',
      `put(make('div')).attachShadow({ mode: 'open' }).setHTML('<img src="' + U + '" title="x">', { sanitizer: { removeAttributes: ['title'] } })`,
    ],
    [
      'processing-instruction',
      `addEventListener('load', () => setTimeout(() => document.insertBefore(document.createProcessingInstruction('xml-stylesheet', 'href="' + U + '" type="text/css"'), document.documentElement)))`,
      { as: 'css', alone: 'page', parse: true, limit: instructions },
    ],
    [
      'processing-instruction-data',
      `addEventListener('load', () => setTimeout(() => { const p = document.createProcessingInstruction('xml-stylesheet', 'type="text/css"'); document.insertBefore(p, document.documentElement); p.data = 'href="' + U + '" type="text/css"' }))`,
      { as: 'css', alone: 'page', parse: true, limit: instructions },
    ],
  ]),
];
