// Text that is something else than it looks: markup and CSS of XML and SVG, in pieces, changed after it was judged, and ways
// into styles that no string goes by.
import { rows } from './rows.mjs';

const blobOf = (text, type) =>
  `window.URL.createObjectURL(new Blob([${text}]${type === undefined ? '' : `, { type: '${type}' }`}))`;
const NS = `'http://www.w3.org/2000/svg'`;
const svg = (inside, more) =>
  `const g = document.createElementNS(${NS}, 'svg'); g.setAttribute('width', 30); g.setAttribute('height', 30); const n = document.createElementNS(${NS}, '${inside}'); n.setAttribute('width', 20); n.setAttribute('height', 20); ${more}`;
const XL = `'http://www.w3.org/1999/xlink'`;
const el = (v, t, a) =>
  `const ${v} = document.createElementNS(${NS}, '${t}'); for (const [k, x] of Object.entries(${a})) ${v}.setAttribute(k, x);`;
const cls = `const c = 'k' + Math.random().toString(36).slice(2); const d = put(make('div', { className: c, textContent: 'x' }));`;
const box = (style = '') =>
  `const d = put(make('div', { textContent: 'x' })); d.style.cssText = 'width:30px;height:30px'; ${style}`;
const rule = `'.' + c + '{background:url(' + U + ')}'`;
const R = `const R = frame().contentWindow;`;

export const moreText = [
  ...rows('more-markup', { group: 'markup', as: 'gif' }, [
    [
      'style-script-end',
      `${cls} put(make('div')).innerHTML = '<style>/*</script*/.' + c + '{background:url(' + U + ')}</style>'`,
    ],
    [
      'svg-style-references',
      `${cls} put(make('div')).innerHTML = '<svg><style>.' + c + '{background:url&#40;' + U + ')}</style></svg>'`,
    ],
    [
      'svg-style-references-address',
      `${cls} put(make('div')).innerHTML = '<svg><style>.' + c + '{background:url(' + U.replace(':', '&#58;').replace('//', '&#47;&#47;') + ')}</style></svg>'`,
    ],
    [
      'xml-style-entity',
      `${cls} const x = new DOMParser().parseFromString('<style xmlns="http://www.w3.org/1999/xhtml">.' + c + '{background:url&#40;' + U + ')}</style>', 'text/xml'); document.head.append(document.adoptNode(x.documentElement))`,
    ],
    [
      'xml-style-prefix',
      `${cls} const x = new DOMParser().parseFromString('<h:style xmlns:h="http://www.w3.org/1999/xhtml">.' + c + '{background:url(' + U + ')}</h:style>', 'text/xml'); document.head.append(document.importNode(x.documentElement, true))`,
    ],
    [
      'xlink-other-prefix',
      `const x = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="http://www.w3.org/1999/xlink"><image width="9" height="9" o:href="' + U + '"/></svg>', 'image/svg+xml'); put(document.importNode(x.documentElement, true))`,
    ],
    [
      'srcdoc-style-script-end',
      `put(make('iframe', { srcdoc: '<style>/*</script*/body{background:url(' + U + ')}</style>x' }))`,
    ],
    [
      'write-style-in-pieces',
      `${cls} document.write('<style>.' + c + '{background:u'); document.write('rl(' + U + ')}</style>')`,
      { parse: true },
    ],
    [
      'write-frame-in-pieces',
      `const d = frame().contentDocument; d.write('<body><style>body{background:u'); d.write('rl(' + U + ')}</style>x'); d.close()`,
    ],
  ]),
  ...rows('more-style', { group: 'style', as: 'gif' }, [
    [
      'append-object',
      `${cls} const e = make('style'); document.head.append(e); e.append({ toString: () => ${rule} })`,
    ],
    ['append-array', `${cls} const e = make('style'); document.head.append(e); e.replaceChildren([${rule}])`],
    [
      'range-delete',
      `${cls} const e = make('style', { textContent: '.' + c + '{background:urlXX(' + U + ')}' }); document.head.append(e); const t = e.firstChild, at = t.data.indexOf('XX('), r = document.createRange(); r.setStart(t, at); r.setEnd(t, at + 2); r.deleteContents()`,
    ],
    [
      'comment-split',
      `${cls} const e = make('style', { textContent: '/*' + ${rule} }); document.head.append(e); e.firstChild.splitText(2); e.firstChild.remove()`,
    ],
    [
      'cdata-data',
      `${cls} const e = make('style'); const t = document.adoptNode(new DOMParser().parseFromString('<a/>', 'text/xml').createCDATASection(' ')); e.append(t); document.head.append(e); t.data = ${rule}`,
    ],
    [
      'whole-text-extract',
      `${cls} const e = make('style', { textContent: '@x "' + ${rule} + '"{}' }); document.head.append(e); const t = e.firstChild; const k = t.splitText(4); t.remove()`,
    ],
    [
      'surround',
      `${cls} const e = make('style', { textContent: '/*' + ${rule} + '*/' }); document.head.append(e); const t = e.firstChild, r = document.createRange(); r.setStart(t, 0); r.setEnd(t, 2); r.surroundContents(make('b'))`,
    ],
    [
      'extract',
      `${cls} const e = make('style', { textContent: '/*' + ${rule} + '*/' }); document.head.append(e); const t = e.firstChild, r = document.createRange(); r.setStart(t, 0); r.setEnd(t, 2); r.extractContents()`,
    ],
    [
      'selection-delete',
      `${cls} const e = make('style', { textContent: '/*' + ${rule} + '*/' }); document.head.append(e); const t = e.firstChild; const r = document.createRange(); r.setStart(t, 0); r.setEnd(t, 2); const s = getSelection(); s.removeAllRanges(); s.addRange(r); s.deleteFromDocument()`,
    ],
    [
      'content-custom-property',
      `${cls} document.head.append(make('style', { textContent: '.' + c + '{--labcontent:"' + U + '";background:image-set(var(--labcontent) 1x)}' }))`,
    ],
    [
      'font-face-object',
      `new FontFace('labo', { toString: () => 'url(' + U + ')' }).load().catch(() => {})`,
      { as: 'woff2', release: 'none' },
    ],
    [
      'font-face-array',
      `new FontFace('labq', ['url(' + U + ')']).load().catch(() => {})`,
      { as: 'woff2', release: 'none' },
    ],
    [
      'animate-tagged',
      box(
        `d.animate({ [Symbol.toStringTag]: 'CSSKeyframe', backgroundImage: ['url(' + U + ')', 'url(' + U + ')'] }, 9000)`,
      ),
    ],
    [
      'frame-box-reflect',
      `${R} R.document.body.innerHTML = '<p>x</p>'; R.document.body.firstChild.style.webkitBoxReflect = 'below 0 url(' + U + ')'`,
    ],
  ]),
  ...rows('more-image', { group: 'image', as: 'gif' }, [
    [
      'svg-attr-node-other-prefix',
      svg(
        'image',
        `g.append(n); put(g); const a = document.createAttributeNS(${XL}, 'o:href'); a.value = U; n.setAttributeNode(a)`,
      ),
    ],
    [
      'svg-set-mask',
      svg(
        'rect',
        `${el('s', 'animate', `{ attributeName: 'mask', values: 'url(' + U + '#m)', dur: '9s' }`)} n.append(s); g.append(n); put(g)`,
      ),
      { as: 'svg', release: 'none' },
    ],
    [
      'svg-set-cursor',
      svg(
        'rect',
        `${el('s', 'set', `{ attributeName: 'cursor', to: 'url(' + U + '), auto' }`)} n.append(s); g.append(n); put(g)`,
      ),
      { release: 'none' },
    ],
  ]),
  ...rows('more-worker', { group: 'worker', as: 'js', release: 'dropped' }, [
    [
      'font-escaped',
      `new Worker(${blobOf(`'new FontFace("x", "u\\\\\\\\72l(' + U + ')").load()'`, 'text/javascript')})`,
      { as: 'woff2' },
    ],
  ]),
];

const own = { group: 'benign', as: 'gif', own: true, release: 'none' };
/** The same ways as pages use them anyway. */
export const benignText = rows('benign-text', own, [
  [
    'style-insert-before',
    `const e = make('style'); e.insertBefore(document.createTextNode('b{color:red}'), null); e.replaceChild(document.createTextNode('i{color:red}'), e.firstChild); return e.textContent`,
  ],
  [
    'style-edited',
    `const e = document.head.appendChild(make('style', { textContent: '/* a */.labse{color:red}' })); const t = e.firstChild.splitText(7); e.firstChild.remove(); const r = document.createRange(); r.setStart(t, 0); r.setEnd(t, 1); r.deleteContents(); e.normalize(); return [e.textContent, e.sheet.cssRules.length]`,
  ],
  [
    'style-references',
    `const d = put(make('div')); d.innerHTML = '<svg><style>.labsr{fill:url(&quot;#a&quot;)} a&gt;b{color:red}</style></svg><style>a&gt;b{}</style>'; return d.innerHTML`,
  ],
  [
    'blob-text',
    `const f = make('iframe', { src: URL.createObjectURL(new Blob(['see "https://static.hotjar.com/x"'], { type: 'text/plain' })) }); return new Promise(done => { f.onload = () => done(f.contentDocument.body.textContent); put(f) })`,
  ],
  [
    'blob-fragment',
    `const f = make('iframe', { src: URL.createObjectURL(new Blob(['<p id=a>x<script>document.title = location.hash</' + 'script>'], { type: 'text/html' })) + '#a' }); return new Promise(done => { f.onload = () => done(f.contentDocument.title); put(f) })`,
  ],
  [
    'xml',
    `const x = new DOMParser().parseFromString('<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e "f">]><rss xmlns:m="http://search.yahoo.com/mrss/"><m:content url="https://a.parlo.test/a.mp4"/><description><![CDATA[<p>x</p>]]>&e;</description></rss>', 'text/xml'); return [new XMLSerializer().serializeToString(x), x.documentElement.textContent, x.contentType]`,
  ],
  [
    'xml-wrong',
    `const x = new DOMParser().parseFromString('<a><b></a>', 'application/xml'); return x.querySelector('parsererror') !== null`,
  ],
  [
    'meta',
    `put(make('div')).innerHTML = '<meta name="description" content="5 ways, 3 url"><meta name="viewport" content="width=1">'; return document.querySelector('meta[name=description]').content`,
  ],
  [
    'write-style-later',
    `const f = frame(), w = f.contentDocument; w.write('<style>p{color:rgb(1, 2, '); return new Promise(done => setTimeout(() => { w.write('3)}</style><p>x</p>'); w.write('<script>document.title = "<style>"</' + 'script><i>y</i>'); const at = w.title; w.write('<style>i{color:red}'); w.close(); done([f.contentWindow.getComputedStyle(w.querySelector('p')).color, at, w.styleSheets.length, w.documentElement.outerHTML]) }, 50))`,
  ],
  [
    'data-frame',
    `const f = make('iframe', { src: ' data:text/html,<!-- // x --><p>' + encodeURIComponent('grüß') + ' 100%</p>' }); return new Promise(done => { f.onload = () => done(f.src.slice(0, 20)); put(f) })`,
  ],
  [
    'svg-use',
    `const d = put(make('div')); d.innerHTML = '<svg><defs><g id="labg"></g></defs><use href="#labg"/><rect><set attributeName="fill" to="red"/></rect></svg>'; const u = d.querySelector('use'); u.setAttribute('href', '#labh'); u.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', '#labg'); return [d.innerHTML, u.href.baseVal]`,
  ],
  [
    'link-relation',
    `const h = document.head; h.insertAdjacentHTML('beforeend', '<link rel="author" href="https://www.parlo.test/me">'); const l = h.lastChild; l.rel = 'author me'; l.relList.add('x'); return [l.outerHTML, l.relList.contains('me'), [...l.relList]]`,
  ],
]);
