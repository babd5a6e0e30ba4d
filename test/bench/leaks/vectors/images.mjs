// Images and SVG, by every way to give them an address. Each is set by script, so none may be asked for before consent.
import { rows } from './rows.mjs';

const svg = (inside, more = '') =>
  `const g = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const n = document.createElementNS('http://www.w3.org/2000/svg', '${inside}'); ${more}`;
const XLINK = `'http://www.w3.org/1999/xlink'`;

export const images = rows('image', { as: 'gif' }, [
  ['new-image', `new Image().src = U`],
  ['create', `make('img').src = U`],
  ['inserted', `put(make('img', { src: U }))`],
  ['set-attribute', `make('img').setAttribute('src', U)`],
  ['set-attribute-ns', `make('img').setAttributeNS(null, 'src', U)`],
  [
    'named-item',
    `const a = document.createAttribute('src'); a.value = U; make('img').attributes.setNamedItem(a)`,
  ],
  [
    'attribute-node',
    `const a = document.createAttribute('src'); a.value = U; make('img').setAttributeNode(a)`,
  ],
  ['attr-value', `const i = make('img', { src: 'data:,' }); i.attributes.src.value = U`],
  ['attr-node-value', `const i = make('img', { src: 'data:,' }); i.getAttributeNode('src').nodeValue = U`],
  [
    'attr-text-content',
    `const i = make('img', { src: 'data:,' }); i.getAttributeNodeNS(null, 'src').textContent = U`,
  ],
  ['srcset', `make('img').srcset = U + ' 1x'`],
  ['srcset-attribute', `make('img').setAttribute('srcset', U + ' 1x, /lab/own.gif 9x')`],
  ['srcset-commas', `make('img').srcset = '/lab/own.gif 9x,' + U`],
  [
    'srcset-attr-node',
    `const a = document.createAttribute('srcset'); a.value = U; make('img').setAttributeNode(a)`,
  ],
  [
    'picture-source',
    `const p = make('picture'), s = make('source'); s.srcset = U; p.append(s, make('img')); put(p)`,
  ],
  [
    'picture-source-late',
    `const p = put(make('picture')), s = make('source'), i = make('img', { src: 'data:,' }); p.append(s, i); s.setAttribute('srcset', U)`,
  ],
  ['lazy', `put(make('img', { loading: 'lazy', src: U }))`],
  ['decode', `const i = new Image(); i.src = U; i.decode().catch(() => {})`],
  ['cross-origin', `const i = new Image(); i.crossOrigin = 'anonymous'; i.src = U`],
  ['moved-address', `const i = put(make('img', { src: '/lab/own.gif' })); i.src = U`],
  ['clone', `make('img', { src: U }).cloneNode()`],
  [
    'clone-of-elsewhere',
    `const d = document.implementation.createHTMLDocument(''); const i = d.createElement('img'); i.src = U; put(document.importNode(i))`,
  ],
  [
    'adopted',
    `const d = document.implementation.createHTMLDocument(''); const i = d.createElement('img'); i.src = U; document.adoptNode(i); put(i)`,
  ],
  ['input-image', `put(make('input', { type: 'image', src: U }))`],
  ['input-image-type-late', `const i = put(make('input')); i.src = U; i.type = 'image'`],
  [
    'input-image-type-attribute',
    `const i = put(make('input')); i.setAttribute('src', U); i.setAttribute('type', 'image')`,
  ],
  ['body-background', `document.body.background = U`, { alone: 'frame' }],
  ['body-background-attribute', `document.body.setAttribute('background', U)`, { alone: 'frame' }],
  [
    'table-background',
    `const t = make('table'); t.setAttribute('background', U); t.insertRow().insertCell().textContent = 'x'; put(t)`,
  ],
  [
    'cell-background',
    `const t = make('table'); const c = t.insertRow().insertCell(); c.textContent = 'x'; c.setAttribute('background', U); put(t)`,
  ],
  ['poster', `put(make('video', { poster: U }))`],
  ['poster-attribute', `const v = put(make('video')); v.setAttribute('poster', U)`],
  ['svg-image-href', svg('image', `n.setAttribute('href', U); g.append(n); put(g)`)],
  ['svg-image-xlink', svg('image', `n.setAttributeNS(${XLINK}, 'xlink:href', U); g.append(n); put(g)`)],
  ['svg-image-xlink-bare', svg('image', `n.setAttributeNS(${XLINK}, 'href', U); g.append(n); put(g)`)],
  ['svg-image-base-val', svg('image', `g.append(n); put(g); n.href.baseVal = U`)],
  [
    'svg-image-attr-node',
    svg(
      'image',
      `g.append(n); put(g); const a = document.createAttribute('href'); a.value = U; n.setAttributeNode(a)`,
    ),
  ],
  ['svg-use', svg('use', `n.setAttribute('href', U + '#a'); g.append(n); put(g)`), { as: 'svg' }],
  [
    'svg-fe-image',
    svg(
      'filter',
      `const i = document.createElementNS('http://www.w3.org/2000/svg', 'feImage'); i.setAttribute('href', U); n.id = 'lab-fe'; n.append(i); const r = document.createElementNS('http://www.w3.org/2000/svg', 'rect'); r.setAttribute('width', 9); r.setAttribute('height', 9); r.setAttribute('filter', 'url(#lab-fe)'); g.append(n, r); put(g)`,
    ),
  ],
  [
    'svg-animate-href',
    svg(
      'image',
      `const s = document.createElementNS('http://www.w3.org/2000/svg', 'set'); s.setAttribute('attributeName', 'href'); s.setAttribute('to', U); n.setAttribute('width', 9); n.setAttribute('height', 9); n.append(s); g.append(n); put(g)`,
    ),
  ],
  [
    'svg-animate-values',
    svg(
      'image',
      `const s = document.createElementNS('http://www.w3.org/2000/svg', 'animate'); s.setAttribute('attributeName', 'href'); s.setAttribute('values', U + ';' + U); s.setAttribute('dur', '9s'); n.setAttribute('width', 9); n.setAttribute('height', 9); n.append(s); g.append(n); put(g)`,
    ),
  ],
  [
    'svg-presentation-attribute',
    svg(
      'rect',
      `n.setAttribute('width', 9); n.setAttribute('height', 9); n.setAttribute('filter', 'url(' + U + '#f)'); g.append(n); put(g)`,
    ),
    { as: 'svg' },
  ],
  [
    'svg-mask-attribute',
    svg(
      'rect',
      `n.setAttribute('width', 9); n.setAttribute('height', 9); n.setAttribute('mask', 'url(' + U + '#m)'); g.append(n); put(g)`,
    ),
    { as: 'svg' },
  ],
]);
