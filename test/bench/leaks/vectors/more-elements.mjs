// More of elements: nodes of documents that another way made, frames that are led elsewhere, attributes switched in an odd order.
import { rows } from './rows.mjs';

const NS = `'http://www.w3.org/2000/svg'`;
const XL = `'http://www.w3.org/1999/xlink'`;
const named = `const f = put(make('iframe')); f.name = 'lab' + Math.random().toString(36).slice(2);`;
const svg = (inside, more) =>
  `const g = document.createElementNS(${NS}, 'svg'); g.setAttribute('width', 30); g.setAttribute('height', 30); const n = document.createElementNS(${NS}, '${inside}'); n.setAttribute('width', 20); n.setAttribute('height', 20); ${more}`;
const blobOf = (text, type) =>
  `window.URL.createObjectURL(new Blob([${text}]${type === undefined ? '' : `, { type: '${type}' }`}))`;
const fr = src => `put(make('iframe', { src: ${src} }))`;
const IMG = `'<!doctype html><img src="' + U + '">'`;
const el = (v, t, a, more = '') =>
  `const ${v} = document.createElementNS(${NS}, '${t}'); for (const [k, x] of Object.entries(${a})) ${v}.setAttribute(k, x); ${more}`;
const from = (text, then) =>
  `return new Promise(done => { const x = new XMLHttpRequest(); x.open('GET', 'data:text/html,' + encodeURIComponent(${text})); x.responseType = 'document'; x.onloadend = () => { const D = x.response; ${then}; done() }; x.send() })`;

export const moreElements = [
  ...rows('more-insert', { group: 'insert', as: 'js' }, [
    [
      'response-frame',
      from(`'<iframe src="' + U + '"></iframe>'`, `put(D.querySelector('iframe'))`),
      { as: 'html' },
    ],
    [
      'response-link',
      from(`'<link rel=stylesheet href="' + U + '">'`, `document.head.append(D.querySelector('link'))`),
      { as: 'css' },
    ],
    [
      'response-source',
      from(`'<picture><source srcset="' + U + '"><img></picture>'`, `put(D.querySelector('picture'))`),
      { as: 'gif' },
    ],
    [
      'response-template',
      from(
        `'<template><img src="' + U + '"></template>'`,
        `put(D.querySelector('template').content.cloneNode(true))`,
      ),
      { as: 'gif' },
    ],
    [
      'response-svg',
      from(`'<svg><image width=9 height=9 href="' + U + '"/></svg>'`, `put(D.querySelector('svg'))`),
      { as: 'gif' },
    ],
    [
      'response-srcdoc',
      from(`'<iframe srcdoc="<img src=' + U + '>"></iframe>'`, `put(D.querySelector('iframe'))`),
      { as: 'gif' },
    ],
    [
      'other-document-connected',
      `const d = document.implementation.createHTMLDocument(''); d.body.append(d.createElement('img')); d.querySelector('img').setAttribute('src', U); put(d.querySelector('img'))`,
      { as: 'gif' },
    ],
    [
      'import-fragment',
      `const d = document.implementation.createHTMLDocument(''); const t = d.createElement('template'); t.innerHTML = '<img srcset="' + U + ' 1x">'; put(document.importNode(t.content, true))`,
      { as: 'gif' },
    ],
    [
      'option-image',
      `const s = put(make('select')), o = make('option'); o.innerHTML = '<img src="' + U + '">'; s.add(o)`,
      { as: 'gif' },
    ],
    [
      'caption-script',
      `const c = make('caption'); c.append(make('script', { src: U })); put(make('table')).caption = c`,
      { as: 'js' },
    ],
    [
      'tbody-style',
      `const c = make('tfoot'); c.append(make('style', { textContent: '@import "' + U + '";' })); put(make('table')).tFoot = c`,
      { as: 'css' },
    ],
    [
      'document-body-setter',
      `const b = make('body'); b.innerHTML = '<img src="' + U + '">'; document.body = b`,
      { alone: 'frame', as: 'gif' },
    ],
  ]),
  ...rows('more-image', { group: 'image', as: 'gif' }, [
    [
      'svg-attribute-ns-other-prefix',
      svg('image', `g.append(n); put(g); n.setAttributeNS(${XL}, 'o:href', U)`),
    ],
    [
      'svg-set-from',
      svg(
        'image',
        `${el('s', 'animate', `{ attributeName: 'href', from: U, to: '/lab/own.gif?more', dur: '9s' }`)} n.append(s); g.append(n); put(g)`,
      ),
      { release: 'none' },
    ],
    [
      'svg-set-fe-image',
      svg(
        'filter',
        `n.id = 'labfe2'; ${el('i', 'feImage', `{}`)} ${el('s', 'set', `{ attributeName: 'href', to: U }`)} i.append(s); n.append(i); ${el('r', 'rect', `{ width: 9, height: 9, filter: 'url(#labfe2)' }`)} g.append(n, r); put(g)`,
      ),
      { release: 'none' },
    ],
    [
      'svg-marker',
      svg(
        'path',
        `n.setAttribute('d', 'M0 0L9 9'); n.setAttribute('marker-end', 'url(' + U + '#a)'); g.append(n); put(g)`,
      ),
      { as: 'svg' },
    ],
    [
      'svg-foreign-object',
      svg(
        'foreignObject',
        `g.append(n); put(g); n.innerHTML = '<img xmlns="http://www.w3.org/1999/xhtml" src="' + U + '">'`,
      ),
    ],
    [
      'picture-media',
      `const p = put(make('picture')), s = make('source', { media: 'print', srcset: U }); p.append(s, make('img', { src: '/lab/own.gif?more' })); s.media = 'all'`,
    ],
    [
      'picture-sizes',
      `const i = put(make('img')); i.srcset = '/lab/own.gif?more 10w, ' + U + ' 4000w'; i.sizes = '4000px'`,
    ],
    [
      'poster-attr-node',
      `const v = put(make('video')); const a = document.createAttribute('poster'); a.value = U; v.setAttributeNode(a)`,
    ],
    [
      'input-after-src',
      `const i = make('input', { type: 'text' }); const a = document.createAttribute('src'); a.value = U; i.setAttributeNode(a); put(i); i.setAttribute('type', 'image')`,
    ],
    [
      'lazy-switched',
      `const s = put(make('div')); s.style.height = '20000px'; const i = put(make('img', { loading: 'lazy', src: U })); i.loading = 'eager'`,
      { alone: 'frame' },
    ],
    [
      'move-before',
      `const d = document.implementation.createHTMLDocument(''); const i = d.createElement('img'); i.setAttribute('src', U); const p = put(make('div')); try { p.moveBefore(i, null) } catch { p.append(i) }`,
    ],
  ]),
  ...rows('more-media', { group: 'media', as: 'mp4' }, [
    [
      'source-switched',
      `const v = put(make('video', { preload: 'auto' })), s = make('source', { src: '/lab/none.mp4' }); v.append(s); s.src = U; v.load()`,
    ],
    [
      'source-media',
      `const v = put(make('video', { preload: 'auto' })), s = make('source', { media: 'print', src: U }); v.append(s); s.media = 'all'; v.load()`,
    ],
  ]),
  ...rows('more-frame', { group: 'frame', as: 'html', release: 'none' }, [
    [
      'form-request-submit-submitter',
      `${named} const m = put(make('form', { method: 'post', action: '/lab/bare' })); const b = make('button', { formAction: U, formTarget: f.name }); m.append(b); m.requestSubmit(b)`,
    ],
    [
      'form-owner-elsewhere',
      `${named} put(make('form', { id: 'labowner', method: 'post', target: f.name })); const b = make('input', { type: 'image', formAction: U }); b.setAttribute('form', 'labowner'); put(b).click()`,
    ],
    [
      'form-dialog-late',
      `${named} const m = put(make('form', { method: 'dialog', target: f.name, action: U })); const b = make('button', { formMethod: 'post' }); m.append(b); b.click()`,
    ],
    [
      'anchor-svg',
      `${named} ${svg('a', `n.setAttribute('href', U); n.setAttribute('target', f.name); g.append(n); put(g); n.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }))`)}`,
    ],
    [
      'area-target',
      `${named} const m = put(make('map')); const a = make('area', { href: U, target: f.name }); m.append(a); a.click()`,
    ],
    [
      'area-ping-attr-node',
      `${named} const m = put(make('map')); const a = make('area', { href: '/lab/bare', target: f.name }); const p = document.createAttribute('ping'); p.value = U; a.setAttributeNode(p); m.append(a); a.click()`,
    ],
    [
      'ping-two',
      `${named} put(make('a', { href: '/lab/bare', target: f.name, ping: '/lab/own.gif?more ' + U })).click()`,
    ],
    [
      'open-twice',
      `put(make('iframe', { name: 'labtwice' })); window.open('/lab/bare', 'labtwice'); await new Promise(done => setTimeout(done, 200)); window.open(U, 'labtwice')`,
    ],
    [
      'credentialless',
      `const f = make('iframe'); f.credentialless = true; f.src = U; put(f)`,
      { release: 'once' },
    ],
    [
      'lazy-scrolled',
      `const s = put(make('div')); s.style.height = '20000px'; const f = put(make('iframe', { loading: 'lazy', src: U })); f.scrollIntoView()`,
      { alone: 'frame', release: 'once' },
    ],
    [
      'blob-embed-svg',
      `put(make('embed', { type: 'image/svg+xml', src: ${blobOf(`'<svg xmlns="http://www.w3.org/2000/svg"><image width="9" height="9" href="' + U + '"/></svg>'`, 'image/svg+xml')} }))`,
      { as: 'gif' },
    ],
    [
      'blob-in-srcdoc',
      `const b = ${blobOf(IMG, 'text/html')}; put(make('iframe', { srcdoc: '<iframe src="' + b + '"></iframe>' }))`,
      { as: 'gif' },
    ],
    [
      'blob-in-markup',
      `const b = ${blobOf(IMG, 'text/html')}; put(make('div')).innerHTML = '<iframe src="' + b + '"></iframe>'`,
      { as: 'gif' },
    ],
    [
      'data-references',
      fr(`'data:text/html,' + encodeURIComponent(${IMG}.replace('://', ':&#47;&#47;'))`),
      { as: 'gif' },
    ],
    [
      'data-backslashes',
      fr(`'data:text/html,' + encodeURIComponent(${IMG}.replace('://', ':\\\\\\\\'))`),
      { as: 'gif' },
    ],
    [
      'embed-type-switch',
      `const e = put(make('embed', { type: 'image/gif', src: '/lab/own.gif?more' })); e.type = 'text/html'; e.src = U`,
      { release: 'once' },
    ],
    [
      'object-type-switch',
      `const o = put(make('object', { type: 'image/gif', data: U })); o.type = 'text/html'`,
      { release: 'once' },
    ],
    [
      'frame-moved-before',
      `const f = put(make('iframe', { src: U })); const d = put(make('div')); d.moveBefore(f, null)`,
      { release: 'once' },
    ],
    [
      'form-turning',
      `put(make('iframe', { name: 'labft' })); const m = make('form', { method: 'post', target: 'labft' }); let n = 0; m.action = { toString: () => n++ ? '/lab/bare' : U }; put(m).submit()`,
    ],
    [
      'popover-invoker-form',
      `put(make('iframe', { name: 'labpi' })); const m = put(make('form', { method: 'post', target: 'labpi' })); const p = put(make('div', { id: 'labpiv' })); p.popover = 'auto'; const b = make('button', { formAction: U, type: 'submit' }); b.popoverTargetElement = p; m.append(b); b.click()`,
    ],
    [
      'noscript-frame',
      `put(make('iframe', { srcdoc: '<noscript><img src="' + U + '"></noscript>', sandbox: 'allow-same-origin' }))`,
      { as: 'gif' },
    ],
    [
      'sandbox-markup',
      `const f = make('iframe'); f.setAttribute('sandbox', ''); f.srcdoc = '<style>@import "' + U + '"</style>'; put(f)`,
      { as: 'css' },
    ],
    [
      'refresh-quote',
      `const d = frame().contentDocument; d.body.innerHTML = "<meta http-equiv=refresh content='0;url = \\"" + U + "\\" x'>"`,
    ],
    [
      'refresh-dot',
      `const d = frame().contentDocument; d.body.innerHTML = '<meta http-equiv=refresh content=".5;URL=' + U + '">'`,
    ],
    [
      'refresh-cr',
      `const d = frame().contentDocument; const m = d.createElement('meta'); m.setAttribute('content', '0;\\nurl\\t=\\n' + U); m.setAttribute('http-equiv', 'REFRESH'); d.head.append(m)`,
    ],
    [
      'data-charset-case',
      `put(make('iframe', { src: 'DATA:text/html;charset=utf-8;BASE64,' + btoa('<img src="' + U + '">') }))`,
      { as: 'gif' },
    ],
    [
      'blob-utf-16',
      `put(make('iframe', { src: window.URL.createObjectURL(new Blob([new Uint16Array([...('\\ufeff<img src="' + U + '">')].map(c => c.charCodeAt(0)))], { type: 'text/html' })) }))`,
      { as: 'gif' },
    ],
  ]),
];
