// Markup as text: every way to hand a string to the parser, in the document, in documents of its own, in shadow roots.
// `T` in a row stands for the string; what it loads is a script where the way runs scripts, else an image or a frame.
import { rows } from './rows.mjs';

const IMG = `'<img src="' + U + '">'`;
const SCRIPT = `'<script src="' + U + '"></' + 'script>'`;
const XLINK = 'xlink:href';

export const markup = rows('markup', { as: 'gif' }, [
  ['inner-html', `put(make('div')).innerHTML = ${IMG}`],
  ['inner-html-detached', `make('div').innerHTML = ${IMG}`],
  ['inner-html-srcset', `make('div').innerHTML = '<img srcset="' + U + ' 1x">'`],
  ['inner-html-unquoted', `put(make('div')).innerHTML = '<IMG/SRC=' + U + '>'`],
  [
    'inner-html-entities',
    `put(make('div')).innerHTML = '<img src="' + U.replace(/:/g, '&colon;').replace(/\\//g, '&#x2f;') + '">'`,
  ],
  [
    'inner-html-onerror',
    `put(make('div')).innerHTML = '<img src="data:," onerror="new Image().src=this.title" title="' + U + '">'`,
  ],
  [
    'inner-html-svg-onload',
    `put(make('div')).innerHTML = '<svg onload="new Image().src=\\'' + U + '\\'"></svg>'`,
  ],
  [
    'inner-html-picture',
    `put(make('div')).innerHTML = '<picture><source srcset="' + U + '"><img></picture>'`,
  ],
  ['inner-html-iframe', `put(make('div')).innerHTML = '<iframe src="' + U + '"></iframe>'`, { as: 'html' }],
  [
    'inner-html-iframe-srcdoc',
    `put(make('div')).innerHTML = '<iframe srcdoc="<img src=' + U + '>"></iframe>'`,
  ],
  ['inner-html-embed', `put(make('div')).innerHTML = '<embed src="' + U + '">'`, { as: 'html' }],
  ['inner-html-object', `put(make('div')).innerHTML = '<object data="' + U + '"></object>'`, { as: 'html' }],
  ['inner-html-video-poster', `put(make('div')).innerHTML = '<video poster="' + U + '"></video>'`],
  [
    'inner-html-audio',
    `put(make('div')).innerHTML = '<audio preload=auto src="' + U + '"></audio>'`,
    { as: 'mp4' },
  ],
  [
    'inner-html-audio-detached',
    `make('div').innerHTML = '<audio preload=auto src="' + U + '"></audio>'`,
    { as: 'mp4' },
  ],
  [
    'inner-html-source',
    `put(make('div')).innerHTML = '<video preload=auto><source src="' + U + '"></video>'`,
    { as: 'mp4' },
  ],
  ['inner-html-input', `put(make('div')).innerHTML = '<input type=image src="' + U + '">'`],
  ['inner-html-link', `put(make('div')).innerHTML = '<link rel=stylesheet href="' + U + '">'`, { as: 'css' }],
  ['inner-html-preload', `put(make('div')).innerHTML = '<link rel=preload as=image href="' + U + '">'`],
  ['inner-html-style', `put(make('div')).innerHTML = '<style>@import "' + U + '"</style>'`, { as: 'css' }],
  ['inner-html-style-attribute', `put(make('div')).innerHTML = '<p style="background:url(' + U + ')">x</p>'`],
  ['inner-html-svg-image', `put(make('div')).innerHTML = '<svg><image href="' + U + '"/></svg>'`],
  ['inner-html-svg-image-xlink', `put(make('div')).innerHTML = '<svg><image ${XLINK}="' + U + '"/></svg>'`],
  [
    'inner-html-svg-script',
    `put(make('div')).append(document.createRange().createContextualFragment('<svg><script href="' + U + '"/></svg>'))`,
    { as: 'js' },
  ],
  [
    'inner-html-table-background',
    `put(make('div')).innerHTML = '<table background="' + U + '"><tr><td>x</table>'`,
  ],
  ['inner-html-image-alias', `put(make('div')).innerHTML = '<image src="' + U + '">'`],
  [
    'inner-html-meta-refresh',
    `const d = put(make('iframe')).contentDocument; d.body.innerHTML = '<meta http-equiv=refresh content="0;url=' + U + '">'`,
    { as: 'html', release: 'none' },
  ],
  [
    'inner-html-base',
    `const d = put(make('iframe')).contentDocument; d.body.innerHTML = '<base href="' + U + '"><img src="' + U.split('/').pop() + '">'`,
    { release: 'none' },
  ],
  [
    'inner-html-form',
    `const n = 'lab' + Math.random(); const d = put(make('div')); d.innerHTML = '<iframe name="' + n + '"></iframe><form method=post action="' + U + '" target="' + n + '"></form>'; d.lastChild.submit()`,
    { as: 'html', release: 'none' },
  ],
  [
    'inner-html-custom-element',
    `customElements.define('lab-string', class extends HTMLElement { connectedCallback() { new Image().src = this.getAttribute('a') } }); put(make('div')).innerHTML = '<lab-string a="' + U + '"></lab-string>'`,
  ],
  [
    'inner-html-template-clone',
    `const t = make('template'); t.innerHTML = ${IMG}; put(t.content.cloneNode(true))`,
  ],
  [
    'inner-html-template-import',
    `const t = make('template'); t.innerHTML = ${IMG}; document.importNode(t.content, true)`,
    { release: 'none' },
  ],
  [
    'inner-html-template-script',
    `const t = make('template'); t.innerHTML = ${SCRIPT}; const s = t.content.firstChild; const c = make('script'); for (const a of s.attributes) c.setAttribute(a.name, a.value); put(c)`,
    { as: 'js' },
  ],
  [
    'inner-html-script-copied',
    `const d = make('div'); d.innerHTML = ${SCRIPT}; const o = d.firstChild; put(make('script', { src: o.src }))`,
    { as: 'js' },
  ],
  [
    'inner-html-script-replaced',
    `const d = put(make('div')); d.innerHTML = ${SCRIPT}; const o = d.querySelector('script'), n = make('script'); [...o.attributes].forEach(a => n.setAttributeNode(a.cloneNode())); o.replaceWith(n)`,
    { as: 'js' },
  ],
  ['outer-html', `put(make('div')).outerHTML = ${IMG}`],
  ['outer-html-iframe', `put(make('div')).outerHTML = '<iframe src="' + U + '"></iframe>'`, { as: 'html' }],
  ['adjacent-html', `put(make('div')).insertAdjacentHTML('afterend', ${IMG})`],
  ['adjacent-html-beforebegin', `put(make('div')).insertAdjacentHTML('beforebegin', ${IMG})`],
  ['adjacent-html-detached', `make('div').insertAdjacentHTML('beforeend', ${IMG})`],
  ['contextual-fragment', `put(document.createRange().createContextualFragment(${SCRIPT}))`, { as: 'js' }],
  ['contextual-fragment-image', `document.createRange().createContextualFragment(${IMG})`],
  [
    'contextual-fragment-nested',
    `put(document.createRange().createContextualFragment('<div>' + ${SCRIPT} + '</div>'))`,
    { as: 'js' },
  ],
  [
    'contextual-fragment-inline',
    `put(document.createRange().createContextualFragment('<script>put(make("script",{src:' + JSON.stringify(U) + '}))</' + 'script>'))`,
    { as: 'js' },
  ],
  [
    'contextual-fragment-iframe',
    `put(document.createRange().createContextualFragment('<iframe src="' + U + '"></iframe>'))`,
    { as: 'html' },
  ],
  [
    'dom-parser-adopt',
    `const d = new DOMParser().parseFromString(${IMG}, 'text/html'); put(d.body.firstChild)`,
  ],
  [
    'dom-parser-import',
    `const d = new DOMParser().parseFromString(${IMG}, 'text/html'); document.importNode(d.body, true)`,
    { release: 'none' },
  ],
  [
    'dom-parser-iframe',
    `const d = new DOMParser().parseFromString('<iframe src="' + U + '"></iframe>', 'text/html'); put(d.body.firstChild)`,
    { as: 'html' },
  ],
  [
    'dom-parser-link',
    `const d = new DOMParser().parseFromString('<link rel=stylesheet href="' + U + '">', 'text/html'); document.head.append(d.head.firstChild)`,
    { as: 'css' },
  ],
  [
    'dom-parser-script',
    `const d = new DOMParser().parseFromString(${SCRIPT}, 'text/html'); put(document.importNode(d.querySelector('script')))`,
    { as: 'js' },
  ],
  [
    'dom-parser-xhtml',
    `const d = new DOMParser().parseFromString('<html xmlns="http://www.w3.org/1999/xhtml"><body><img src="' + U + '"/></body></html>', 'application/xhtml+xml'); put(document.importNode(d.querySelector('img')))`,
  ],
  [
    'dom-parser-svg',
    `const d = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><image href="' + U + '"/></svg>', 'image/svg+xml'); put(document.importNode(d.documentElement, true))`,
  ],
  [
    'dom-parser-svg-script',
    `const d = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><script href="' + U + '"/></svg>', 'image/svg+xml'); put(document.importNode(d.documentElement, true))`,
    { as: 'js' },
  ],
  [
    'other-document',
    `const d = document.implementation.createHTMLDocument(''); d.body.innerHTML = ${IMG}; put(d.body.firstChild)`,
  ],
  [
    'other-document-write',
    `const d = document.implementation.createHTMLDocument(''); d.write(${IMG}); put(d.querySelector('img'))`,
  ],
  [
    'xhr-document',
    `return new Promise(done => { const x = new XMLHttpRequest(); x.open('GET', '/lab/fragment?t=script&u=' + encodeURIComponent(U)); x.responseType = 'document'; x.onload = () => { put(document.importNode(x.response.querySelector('script'), true)); done() }; x.send() })`,
    { as: 'js' },
  ],
  [
    'xslt',
    `const p = new XSLTProcessor(); const x = t => new DOMParser().parseFromString(t, 'text/xml'); p.importStylesheet(x('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/><xsl:template match="/"><script src="' + U + '"></script></xsl:template></xsl:stylesheet>')); put(p.transformToFragment(x('<a/>'), document))`,
    { as: 'js' },
  ],
  ['set-html-unsafe', `put(make('div')).setHTMLUnsafe(${IMG})`],
  [
    'set-html-unsafe-shadow',
    `put(make('div')).setHTMLUnsafe('<p><template shadowrootmode="open">' + ${IMG} + '</template></p>')`,
  ],
  ['set-html', `put(make('div')).setHTML(${IMG}, { sanitizer: {} })`],
  ['parse-html-unsafe', `const d = Document.parseHTMLUnsafe(${IMG}); put(d.body.firstChild)`],
  [
    'parse-html-unsafe-script',
    `const d = Document.parseHTMLUnsafe(${SCRIPT}); put(document.importNode(d.querySelector('script')))`,
    { as: 'js' },
  ],
  [
    'parse-html-unsafe-shadow',
    `const d = Document.parseHTMLUnsafe('<p><template shadowrootmode="open">' + ${IMG} + '</template></p>'); put(d.body.firstChild)`,
  ],
  ['shadow-inner-html', `put(make('div')).attachShadow({ mode: 'open' }).innerHTML = ${IMG}`],
  ['shadow-inner-html-closed', `put(make('div')).attachShadow({ mode: 'closed' }).innerHTML = ${IMG}`],
  ['shadow-inner-html-detached', `make('div').attachShadow({ mode: 'open' }).innerHTML = ${IMG}`],
  [
    'shadow-inner-html-style',
    `put(make('div')).attachShadow({ mode: 'open' }).innerHTML = '<style>:host{background:url(' + U + ')}</style>x'`,
  ],
  [
    'shadow-inner-html-link',
    `put(make('div')).attachShadow({ mode: 'open' }).innerHTML = '<link rel=stylesheet href="' + U + '">'`,
    { as: 'css' },
  ],
  ['shadow-set-html-unsafe', `put(make('div')).attachShadow({ mode: 'open' }).setHTMLUnsafe(${IMG})`],
  [
    'shadow-fragment',
    `put(make('div')).attachShadow({ mode: 'open' }).append(document.createRange().createContextualFragment(${SCRIPT}))`,
    { as: 'js' },
  ],
  [
    'shadow-in-shadow',
    `const a = put(make('div')).attachShadow({ mode: 'closed' }); a.innerHTML = '<div></div>'; a.firstChild.attachShadow({ mode: 'closed' }).innerHTML = ${IMG}`,
  ],
  [
    'shadow-late',
    `const r = make('div').attachShadow({ mode: 'open' }); r.append(make('p')); put(r.host); r.firstChild.outerHTML = ${IMG}`,
  ],
  [
    'shadow-cloned',
    `const t = make('template'); t.setHTMLUnsafe('<p><template shadowrootmode="open" shadowrootclonable>' + ${IMG} + '</template></p>'); put(t.content.cloneNode(true))`,
  ],
  [
    'exec-command',
    `const d = put(make('div', { contentEditable: 'true', textContent: 'x' })); d.focus(); getSelection().selectAllChildren(d); document.execCommand('insertHTML', false, ${IMG})`,
    { release: 'none' },
  ],
  [
    'exec-command-image',
    `const d = put(make('div', { contentEditable: 'true', textContent: 'x' })); d.focus(); getSelection().selectAllChildren(d); document.execCommand('insertImage', false, U)`,
    { release: 'none' },
  ],
  ['iframe-srcdoc', `put(make('iframe', { srcdoc: ${IMG} }))`],
  ['iframe-srcdoc-script', `put(make('iframe', { srcdoc: ${SCRIPT} }))`, { as: 'js' }],
  [
    'iframe-srcdoc-inline',
    `put(make('iframe', { srcdoc: '<script>new Image().src=' + JSON.stringify(U) + '</' + 'script>' }))`,
  ],
  ['iframe-srcdoc-attribute', `const f = make('iframe'); f.setAttribute('srcdoc', ${IMG}); put(f)`],
  [
    'iframe-srcdoc-attr-node',
    `const f = make('iframe'); const a = document.createAttribute('srcdoc'); a.value = ${IMG}; f.setAttributeNode(a); put(f)`,
  ],
  ['iframe-srcdoc-late', `put(make('iframe')).srcdoc = ${IMG}`],
  [
    'iframe-srcdoc-base',
    `put(make('iframe', { srcdoc: '<base href="' + U + '"><img src="' + U.split('/').pop() + '">' }))`,
    { release: 'none' },
  ],
  [
    'iframe-srcdoc-sandbox',
    `const f = make('iframe'); f.setAttribute('sandbox', 'allow-scripts'); f.srcdoc = ${SCRIPT}; put(f)`,
    // Nobody reaches in to let it go.
    { as: 'js', release: 'none' },
  ],
  [
    'iframe-srcdoc-nested',
    `put(make('iframe', { srcdoc: '<iframe srcdoc="<img src=' + U + '>"></iframe>' }))`,
  ],
  [
    'iframe-srcdoc-style',
    `put(make('iframe', { srcdoc: '<style>body{background:url(' + U + ')}</style>' }))`,
  ],
]);
