// Elements, first part: scripts and frames, by every way to give them an address, and every way to put them in.
// Each address is set by script, so none of these may send its request before consent.
import { rows } from './rows.mjs';

const XLINK = `'http://www.w3.org/1999/xlink'`;
const SVG = `'http://www.w3.org/2000/svg'`;
const IMPORT = { why: 'import is syntax: no script sees the imports of code that runs' };

const scripts = rows('script', { as: 'js' }, [
  ['src', `put(make('script', { src: U }))`],
  ['src-head', `document.head.append(make('script', { src: U }))`],
  ['src-async', `put(make('script', { async: true, src: U }))`],
  ['src-in-order', `put(make('script', { async: false, src: U }))`],
  ['src-defer', `put(make('script', { defer: true, src: U }))`],
  ['src-after-insertion', `put(make('script')).src = U`],
  ['src-with-fallback-text', `put(make('script', { src: U, textContent: '/* not run */' }))`],
  ['type-after-src', `put(make('script', { src: U, type: 'text/javascript' }))`],
  [
    'type-inert-then-real',
    `const s = make('script', { type: 'text/plain', src: U }); s.type = 'text/javascript'; put(s)`,
  ],
  [
    'type-removed',
    `const s = make('script', { type: 'text/plain', src: U }); s.removeAttribute('type'); put(s)`,
  ],
  ['type-removed-ns', `const s = make('script', { src: U }); s.removeAttributeNS(null, 'type'); put(s)`],
  ['type-toggled', `const s = make('script', { src: U }); s.toggleAttribute('type', false); put(s)`],
  [
    'type-node-removed',
    `const s = make('script', { src: U }); if (s.hasAttribute('type')) s.attributes.removeNamedItem('type'); put(s)`,
  ],
  [
    'type-remove-attribute-node',
    `const s = make('script', { src: U }); const a = s.getAttributeNode('type'); if (a) s.removeAttributeNode(a); put(s)`,
  ],
  [
    'type-attr-value',
    `const s = make('script', { src: U, type: 'text/javascript' }); s.getAttributeNode('type').value = 'text/javascript'; put(s)`,
  ],
  ['module', `put(make('script', { type: 'module', src: U }))`],
  ['type-upper-case', `put(make('script', { type: 'TEXT/JavaScript', src: U }))`],
  ['type-ecmascript', `put(make('script', { type: 'application/ecmascript', src: U }))`],
  [
    'language-attribute',
    `const s = make('script'); s.setAttribute('language', 'javascript1.5'); s.src = U; put(s)`,
  ],
  ['set-attribute', `const s = make('script'); s.setAttribute('src', U); put(s)`],
  ['set-attribute-capitals', `const s = make('SCRIPT'); s.setAttribute('SRC', U); put(s)`],
  ['set-attribute-ns', `const s = make('script'); s.setAttributeNS(null, 'src', U); put(s)`],
  ['set-attribute-ns-empty', `const s = make('script'); s.setAttributeNS('', 'src', U); put(s)`],
  [
    'named-item',
    `const s = make('script'); const a = document.createAttribute('src'); a.value = U; s.attributes.setNamedItem(a); put(s)`,
  ],
  [
    'named-item-ns',
    `const s = make('script'); const a = document.createAttributeNS(null, 'src'); a.value = U; s.attributes.setNamedItemNS(a); put(s)`,
  ],
  [
    'attribute-node',
    `const s = make('script'); const a = document.createAttribute('src'); a.value = U; s.setAttributeNode(a); put(s)`,
  ],
  [
    'attribute-node-ns',
    `const s = make('script'); const a = document.createAttributeNS(null, 'src'); a.nodeValue = U; s.setAttributeNodeNS(a); put(s)`,
  ],
  [
    'attr-value',
    `const s = make('script'); const a = document.createAttribute('src'); s.setAttributeNode(a); a.value = U; put(s)`,
  ],
  [
    'attr-node-value',
    `const s = make('script'); const a = document.createAttribute('src'); s.setAttributeNode(a); a.nodeValue = U; put(s)`,
  ],
  [
    'attr-text-content',
    `const s = make('script'); const a = document.createAttribute('src'); s.setAttributeNode(a); a.textContent = U; put(s)`,
  ],
  [
    'attr-moved',
    `const x = make('div'); x.setAttribute('src', U); const a = x.getAttributeNode('src'); x.removeAttributeNode(a); const s = make('script'); s.setAttributeNode(a); put(s)`,
  ],
  [
    'attr-cloned',
    `const x = make('div'); x.setAttribute('src', U); const s = make('script'); s.setAttributeNode(x.getAttributeNode('src').cloneNode()); put(s)`,
  ],
  [
    'create-ns',
    `const s = document.createElementNS('http://www.w3.org/1999/xhtml', 'script'); s.src = U; put(s)`,
  ],
  [
    'created-elsewhere',
    `const d = document.implementation.createHTMLDocument(''); const s = d.createElement('script'); s.src = U; put(s)`,
  ],
  [
    'adopt-node',
    `const d = document.implementation.createHTMLDocument(''); const s = d.createElement('script'); s.setAttribute('src', U); put(document.adoptNode(s))`,
  ],
  [
    'import-node',
    `const d = document.implementation.createHTMLDocument(''); const s = d.createElement('script'); s.setAttribute('src', U); put(document.importNode(s, true))`,
  ],
  [
    'import-node-created-xml',
    `const d = document.implementation.createDocument('http://www.w3.org/1999/xhtml', 'html'); const s = d.createElement('script'); s.setAttribute('src', U); put(document.importNode(s))`,
  ],
  ['clone', `put(make('script', { src: U }).cloneNode())`],
  [
    'clone-of-inert',
    `const s = make('script', { type: 'text/plain', src: U }).cloneNode(); s.type = ''; put(s)`,
  ],
  ['clone-deep', `const d = make('div'); d.append(make('script', { src: U })); put(d.cloneNode(true))`],
  ['nested', `const d = make('div'); d.append(make('script', { src: U })); put(d)`],
  ['fragment', `const f = document.createDocumentFragment(); f.append(make('script', { src: U })); put(f)`],
  [
    'customized-built-in',
    `class Tag extends HTMLScriptElement {} customElements.define('lab-tag', Tag, { extends: 'script' }); const s = document.createElement('script', { is: 'lab-tag' }); s.src = U; put(s)`,
  ],
  [
    'custom-element-callback',
    `customElements.define('lab-loader', class extends HTMLElement { connectedCallback() { this.append(make('script', { src: this.title })) } }); put(make('lab-loader', { title: U }))`,
  ],
  [
    'custom-element-upgrade',
    `const e = put(make('lab-late', { title: U })); customElements.define('lab-late', class extends HTMLElement { constructor() { super(); document.head.append(make('script', { src: this.title })) } })`,
  ],
  [
    'attribute-callback',
    `customElements.define('lab-watch', class extends HTMLElement { static observedAttributes = ['tag']; attributeChangedCallback(n, o, v) { this.append(make('script', { src: v })) } }); const e = put(make('lab-watch')); e.setAttribute('tag', U)`,
  ],
  [
    'shadow-root',
    `const d = put(make('div')); d.attachShadow({ mode: 'open' }).append(make('script', { src: U }))`,
  ],
  [
    'shadow-root-closed',
    `const d = put(make('div')); d.attachShadow({ mode: 'closed' }).append(make('script', { src: U }))`,
  ],
  ['inline-text', `put(inline('put(make("script", { src: ' + JSON.stringify(U) + ' }))'))`],
  [
    'inline-text-module',
    `const s = inline('put(make("script", { src: ' + JSON.stringify(U) + ' }))'); s.type = 'module'; put(s)`,
  ],
  [
    'inline-append-text',
    `const s = put(make('script')); s.append('put(make("script", { src: ' + JSON.stringify(U) + ' }))')`,
  ],
  [
    'blob-script',
    `const b = new Blob(['put(make("script", { src: ' + JSON.stringify(U) + ' }))'], { type: 'text/javascript' }); put(make('script', { src: window.URL.createObjectURL(b) }))`,
  ],
  [
    'data-script',
    `put(make('script', { src: 'data:text/javascript,' + encodeURIComponent('put(make("script", { src: ' + JSON.stringify(U) + ' }))') }))`,
  ],
  [
    'svg-href',
    `const s = document.createElementNS(${SVG}, 'script'); s.setAttribute('href', U); const g = document.createElementNS(${SVG}, 'svg'); g.append(s); put(g)`,
  ],
  [
    'svg-xlink',
    `const s = document.createElementNS(${SVG}, 'script'); s.setAttributeNS(${XLINK}, 'xlink:href', U); const g = document.createElementNS(${SVG}, 'svg'); g.append(s); put(g)`,
  ],
  [
    'svg-base-val',
    `const s = document.createElementNS(${SVG}, 'script'); s.href.baseVal = U; const g = document.createElementNS(${SVG}, 'svg'); g.append(s); put(g)`,
  ],
  [
    'first-party-redirect',
    `put(make('script', { src: '/lab/redirect?u=' + encodeURIComponent(U) }))`,
    { limit: { why: 'a redirect by a server is followed by the browser alone' } },
  ],
  [
    'import-inline-module',
    `put(Object.assign(inline('import ' + JSON.stringify(U)), { type: 'module' }))`,
    { limit: IMPORT },
  ],
  ['import-dynamic', `import(U).catch(() => {})`, { limit: IMPORT }],
  [
    'import-dynamic-inline',
    `put(inline('import(' + JSON.stringify(U) + ').catch(() => {})'))`,
    { limit: IMPORT },
  ],
  [
    'import-first-party-module',
    `import('/lab/module.js?u=' + encodeURIComponent(U)).catch(() => {})`,
    { limit: IMPORT },
  ],
  [
    'import-map-added',
    `const m = make('script', { type: 'importmap', textContent: JSON.stringify({ imports: { 'lab-mapped': U } }) }); put(m); put(Object.assign(inline('import "lab-mapped"'), { type: 'module' }))`,
    { alone: 'frame', limit: IMPORT },
  ],
]);

const into = `const n = make('script'); n.setAttributeNode(Object.assign(document.createAttribute('src'), { value: U }));`;
/** Ways in: the node got its address through an Attr node, so the way in is a second line of defence and must not break. */
const insertion = rows('insert', { as: 'js' }, [
  ['append', `${into} document.body.append(n)`],
  ['prepend', `${into} document.body.prepend(n)`],
  ['append-child', `${into} document.body.appendChild(n)`],
  [
    'insert-before',
    `${into} const f = document.getElementsByTagName('script')[0]; f.parentNode.insertBefore(n, f)`,
  ],
  ['before', `${into} const d = put(make('div')); d.before(n)`],
  ['after', `${into} const d = put(make('div')); d.after(n)`],
  ['replace-with', `${into} put(make('div')).replaceWith(n)`],
  ['replace-child', `${into} const d = put(make('div')); d.parentNode.replaceChild(n, d)`],
  ['replace-children', `${into} put(make('div')).replaceChildren(n)`],
  ['adjacent-element', `${into} document.body.insertAdjacentElement('beforeend', n)`],
  [
    'range-insert-node',
    `${into} const r = document.createRange(); r.selectNodeContents(put(make('div'))); r.insertNode(n)`,
  ],
  [
    'range-surround',
    `${into} const d = put(make('div', { textContent: ' ' })); const r = document.createRange(); r.selectNode(d.firstChild); r.surroundContents(n)`,
  ],
  [
    'range-extract',
    `${into} const d = make('div'); d.append(n); const r = document.createRange(); r.selectNodeContents(d); put(r.extractContents())`,
  ],
  [
    'range-clone-contents',
    `${into} const d = make('div'); d.append(n); const r = document.createRange(); r.selectNodeContents(d); put(r.cloneContents())`,
  ],
  ['parent-first', `const d = put(make('div')); ${into} d.append(n)`],
  ['move-before', `${into} const d = put(make('div')); document.body.moveBefore ? d.append(n) : d.append(n)`],
  [
    'slot-assignment',
    `${into} const d = put(make('div')); d.attachShadow({ mode: 'open' }).append(make('slot')); d.append(n)`,
  ],
  ['dialog', `${into} const d = put(make('dialog')); d.append(n)`],
  ['inside-text-script', `${into} const s = make('script', { type: 'text/template' }); put(s); s.after(n)`],
  [
    'detached-tree-then-in',
    `${into} const a = make('div'), b = make('div'); b.append(n); a.append(b); put(a)`,
  ],
]);

const template = (id, way) => [
  id,
  `const n = document.getElementById('t-insert-template-${id}').content; ${way}`,
  { html: `<template id="t-insert-template-${id}"><script src="{U}"></script></template>` },
];
/** Templates of the HTML: their scripts have no window until somebody copies or moves them. */
const templates = rows(
  'insert-template',
  {
    group: 'insert',
    as: 'js',
    limit: {
      why: "Firefox's look-ahead parser fetches what stands in a <template>",
      request: true,
      engines: ['firefox'],
    },
  },
  [
    template('clone-append', `put(n.cloneNode(true))`),
    template('import-append', `put(document.importNode(n, true))`),
    template('adopt-append', `put(document.adoptNode(n))`),
    template('move-script', `put(n.firstChild)`),
    template('clone-script', `put(n.firstChild.cloneNode())`),
    template('insert-before', `document.body.insertBefore(n.cloneNode(true), document.body.firstChild)`),
    template('replace-with', `put(make('div')).replaceWith(n.cloneNode(true))`),
    template('shadow', `put(make('div')).attachShadow({ mode: 'open' }).append(n.cloneNode(true))`),
    template('range', `const r = document.createRange(); r.selectNodeContents(n); put(r.cloneContents())`),
    template(
      'outer-html',
      `const r = document.createRange(); put(r.createContextualFragment(n.firstChild.outerHTML))`,
    ),
  ],
);

export const elements = [...scripts, ...insertion, ...templates];
