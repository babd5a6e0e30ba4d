// Nodes of documents that came by request, and windows that come about in rarer ways.
import { rows } from './rows.mjs';

const EMBED = {
  why: 'the window in an `<embed>`, of which Firefox tells nobody when it is there',
  engines: ['firefox'],
  stoppable: true,
};

/** Reading every property by the browser's own getter would double what each insertion costs. */
const HIDDEN = {
  why: 'a page that puts properties of its own over those of its elements, and reaches their frames by number',
  stoppable: true,
};

export const moreDocuments = [
  ...rows('more-insert', { group: 'insert', as: 'gif', release: 'once' }, [
    [
      'response-image-own-file',
      `return new Promise(done => { const x = new XMLHttpRequest(); x.open('GET', '/lab/fragment?t=img&u=' + encodeURIComponent(U)); x.responseType = 'document'; x.onload = () => { put(x.response.querySelector('img')); done() }; x.send() })`,
    ],
    [
      'response-body',
      `return new Promise(done => { const x = new XMLHttpRequest(); x.open('GET', 'data:text/html,' + encodeURIComponent('<div><img src="' + U + '"></div>')); x.responseType = 'document'; x.onloadend = () => { const D = x.response; put(D.body.firstChild); done() }; x.send() })`,
    ],
    [
      'response-video',
      `return new Promise(done => { const x = new XMLHttpRequest(); x.open('GET', 'data:text/html,' + encodeURIComponent('<video preload=auto src="' + U + '"></video>')); x.responseType = 'document'; x.onloadend = () => { const D = x.response; put(D.querySelector('video')); done() }; x.send() })`,
      { as: 'mp4' },
    ],
    [
      'response-poster',
      `return new Promise(done => { const x = new XMLHttpRequest(); x.open('GET', 'data:text/html,' + encodeURIComponent('<video poster="' + U + '"></video>')); x.responseType = 'document'; x.onloadend = () => { const D = x.response; put(D.querySelector('video')); done() }; x.send() })`,
    ],
    [
      'response-style',
      `return new Promise(done => { const x = new XMLHttpRequest(); x.open('GET', 'data:text/html,' + encodeURIComponent('<style>@import "' + U + '";</style>')); x.responseType = 'document'; x.onloadend = () => { const D = x.response; document.head.append(D.querySelector('style')); done() }; x.send() })`,
      { as: 'css' },
    ],
    [
      'response-style-attribute',
      `return new Promise(done => { const x = new XMLHttpRequest(); x.open('GET', 'data:text/html,' + encodeURIComponent('<p style="background:url(' + U + ')">x</p>')); x.responseType = 'document'; x.onloadend = () => { const D = x.response; put(D.querySelector('p')); done() }; x.send() })`,
    ],
    [
      'response-input',
      `return new Promise(done => { const x = new XMLHttpRequest(); x.open('GET', 'data:text/html,' + encodeURIComponent('<input type=image src="' + U + '">')); x.responseType = 'document'; x.onloadend = () => { const D = x.response; put(D.querySelector('input')); done() }; x.send() })`,
    ],
    [
      'response-whole-body',
      `return new Promise(done => { const x = new XMLHttpRequest(); x.open('GET', 'data:text/html,' + encodeURIComponent('<p>x<img src="' + U + '">')); x.responseType = 'document'; x.onloadend = () => { const D = x.response; document.body.replaceWith(D.body); done() }; x.send() })`,
      { alone: 'frame' },
    ],
    [
      'response-adopt-only',
      `return new Promise(done => { const x = new XMLHttpRequest(); x.open('GET', 'data:text/html,' + encodeURIComponent('<img src="' + U + '">')); x.responseType = 'document'; x.onloadend = () => { const D = x.response; window.labKept = document.adoptNode(D.querySelector('img')); done() }; x.send() })`,
    ],
  ]),
  ...rows('more-image', { group: 'image', as: 'gif', release: 'once' }, [
    [
      'response-xml',
      `return new Promise(done => { const x = new XMLHttpRequest(); x.open('GET', 'data:text/html,' + encodeURIComponent('<img srcset="' + U + ' 1x">')); x.responseType = 'document'; x.onloadend = () => { put(x.response.querySelector('img')); done() }; x.send() })`,
    ],
  ]),
  ...rows('more-realm', { group: 'realm', as: 'js', release: 'dropped' }, [
    [
      'shadow-host-image',
      `let R; const h = make('div'); const r = h.attachShadow({ mode: 'closed' }); r.append(make('iframe', { srcdoc: '<script>new Image().src=' + JSON.stringify(U) + '</' + 'script>' })); put(h)`,
      { as: 'gif', release: 'once' },
    ],
    [
      'picture-window',
      `const R = await documentPictureInPicture.requestWindow(); R.fetch(U, { mode: 'no-cors' }).catch(() => {})`,
      { alone: 'page', click: true },
    ],
    [
      'picture-window-event',
      `documentPictureInPicture.onenter = e => { new e.window.Image().src = U }; documentPictureInPicture.requestWindow().catch(() => {})`,
      { as: 'gif', alone: 'page', click: true, release: 'once' },
    ],
    [
      'embed-window',
      `const e = make('embed', { type: 'text/html', src: '/lab/bare' }); const n = window.length; put(e); await new Promise(done => setTimeout(done, 400)); for (let i = n; i < window.length; i++) window[i].fetch(U, { mode: 'no-cors' }).catch(() => {})`,
      { alone: 'frame', limit: EMBED },
    ],
    [
      'child-hidden',
      `const d = make('div'); d.append(make('iframe')); Object.defineProperty(d, 'firstElementChild', { value: null }); document.body.append(d); return window[window.length - 1].fetch(U, { mode: 'no-cors' }).catch(() => {})`,
      { alone: 'frame', limit: HIDDEN },
    ],
    [
      'name-hidden',
      `const f = make('iframe'); Object.defineProperty(f, 'localName', { value: 'div' }); document.body.append(f); return window[window.length - 1].fetch(U, { mode: 'no-cors' }).catch(() => {})`,
      { alone: 'frame', limit: HIDDEN },
    ],
    [
      'connected-hidden',
      `const d = put(make('div')); Object.defineProperty(d, 'isConnected', { value: false }); d.append(make('iframe')); return window[window.length - 1].fetch(U, { mode: 'no-cors' }).catch(() => {})`,
      { alone: 'frame', limit: HIDDEN },
    ],
    [
      'thead',
      `const t = put(make('table')), h = make('thead'); h.append(make('iframe')); t.tHead = h; return window[window.length - 1].fetch(U, { mode: 'no-cors' }).catch(() => {})`,
      { alone: 'frame' },
    ],
    [
      'caption',
      `const t = put(make('table')), h = make('caption'); h.append(make('iframe')); t.caption = h; return window[window.length - 1].fetch(U, { mode: 'no-cors' }).catch(() => {})`,
      { alone: 'frame' },
    ],
    [
      'option',
      `const s = put(make('select')), h = make('option'); h.append(make('iframe')); s.add(h); return window[window.length - 1].fetch(U, { mode: 'no-cors' }).catch(() => {})`,
      { alone: 'frame' },
    ],
  ]),
  ...rows('more-frame', { group: 'frame', as: 'js', release: 'dropped' }, [
    [
      'thead-setter',
      `const t = put(make('table')), h = make('thead'); h.append(make('iframe', { name: 'labth' })); t.tHead = h; const w = window[window.length - 1]; return w.fetch(U, { mode: 'no-cors' }).catch(() => {})`,
    ],
  ]),
];
