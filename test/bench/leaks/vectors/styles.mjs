// Styles: every way in which CSS names an address, and every way in which script hands CSS to the browser.
import { rows } from './rows.mjs';

const box = (style = '') =>
  `const d = put(make('div', { className: 'lab-box', textContent: 'x' })); ${style}`;
const css = (text, more = '') => `document.head.append(make('style', { textContent: \`${text}\` })); ${more}`;
const cls = `const c = 'k' + Math.random().toString(36).slice(2); const d = put(make('div', { className: c, textContent: 'x' }));`;
const sheet = `${cls} const s = document.head.appendChild(make('style')).sheet;`;

export const styles = rows('style', { as: 'gif' }, [
  ['text', `${cls} ${css('.${c}{background:url(${U})}')}`],
  ['text-quoted', `${cls} ${css('.${c}{background-image:url("${U}")}')}`],
  [
    'text-escaped',
    `${cls} document.head.append(make('style', { textContent: '.' + c + '{background:u\\\\72l("' + U.replace('hotjar', 'h\\\\6ftjar') + '")}' }))`,
  ],
  [
    'text-node',
    `${cls} const e = make('style'); e.append('.' + c + '{background:url(' + U + ')}'); document.head.append(e)`,
  ],
  [
    'text-node-late',
    `${cls} const e = make('style'); document.head.append(e); e.append('.' + c + '{background:url(' + U + ')}')`,
  ],
  [
    'text-node-data',
    `${cls} const e = make('style', { textContent: ' ' }); document.head.append(e); e.firstChild.data = '.' + c + '{background:url(' + U + ')}'`,
  ],
  [
    'text-node-append-data',
    `${cls} const e = make('style', { textContent: ' ' }); document.head.append(e); e.firstChild.appendData('.' + c + '{background:url(' + U + ')}')`,
  ],
  [
    'text-node-replace-data',
    `${cls} const e = make('style', { textContent: ' ' }); document.head.append(e); e.firstChild.replaceData(0, 1, '.' + c + '{background:url(' + U + ')}')`,
  ],
  [
    'text-node-insert-data',
    `${cls} const e = make('style', { textContent: ' ' }); document.head.append(e); e.firstChild.insertData(0, '.' + c + '{background:url(' + U + ')}')`,
  ],
  [
    'text-node-value',
    `${cls} const e = make('style', { textContent: ' ' }); document.head.append(e); e.firstChild.nodeValue = '.' + c + '{background:url(' + U + ')}'`,
  ],
  [
    'text-node-replace-with',
    `${cls} const e = make('style', { textContent: ' ' }); document.head.append(e); e.firstChild.replaceWith('.' + c + '{background:url(' + U + ')}')`,
  ],
  [
    'text-in-pieces',
    `${cls} const e = make('style'); document.head.append(e); e.append('.' + c + '{background:url(' + U.slice(0, 20)); e.append(U.slice(20) + ')}')`,
  ],
  [
    'inner-html',
    `${cls} document.head.append(make('style', { innerHTML: '.' + c + '{background:url(' + U + ')}' }))`,
  ],
  [
    'inner-text',
    `${cls} document.head.append(make('style', { innerText: '.' + c + '{background:url(' + U + ')}' }))`,
  ],
  [
    'media-late',
    `${cls} const e = make('style', { media: 'print', textContent: '.' + c + '{background:url(' + U + ')}' }); document.head.append(e); e.media = 'all'`,
  ],
  [
    'adjacent-text',
    `${cls} const e = make('style'); document.head.append(e); e.insertAdjacentText('beforeend', '.' + c + '{background:url(' + U + ')}')`,
  ],
  [
    'clone',
    `${cls} document.head.append(make('style', { textContent: '.' + c + '{background:url(' + U + ')}' }).cloneNode(true))`,
  ],
  [
    'svg-style',
    `${cls} const e = document.createElementNS('http://www.w3.org/2000/svg', 'style'); e.textContent = '.' + c + '{background:url(' + U + ')}'; const g = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); g.append(e); put(g)`,
  ],
  ['import', css('@import url(${U});'), { as: 'css' }],
  ['import-string', css('@import "${U}";'), { as: 'css' }],
  ['import-layer', css('@import "${U}" layer(lab);'), { as: 'css' }],
  ['import-comment', css('@im\\\\70ort /**/ "${U}";'), { as: 'css' }],
  ['import-supports', css('@import url(${U}) supports(display: grid) screen;'), { as: 'css' }],
  [
    'import-data',
    css('@import "data:text/css,${encodeURIComponent(`@import "` + U + `";`)}";'),
    { as: 'css' },
  ],
  [
    'import-blob',
    `const b = window.URL.createObjectURL(new Blob(['@import "' + U + '";'], { type: 'text/css' })); document.head.append(make('link', { rel: 'stylesheet', href: b }))`,
    { as: 'css' },
  ],
  [
    'link-data',
    `document.head.append(make('link', { rel: 'stylesheet', href: 'data:text/css,' + encodeURIComponent('@import "' + U + '";') }))`,
    { as: 'css' },
  ],
  [
    'font-face-rule',
    `${css('@font-face{font-family:labf;src:url(${U})}')} put(make('p', { textContent: 'x' })).style.fontFamily = 'labf'`,
    { as: 'woff2' },
  ],
  ['image-set', `${cls} ${css('.${c}{background:image-set("${U}" 1x)}')}`],
  ['image-set-webkit', `${cls} ${css('.${c}{background:-webkit-image-set(url(${U}) 1x)}')}`],
  ['cross-fade', `${cls} ${css('.${c}{background:-webkit-cross-fade(url(${U}), url(data:,), 50%)}')}`],
  ['custom-property', `${cls} ${css('.${c}{--lab:url(${U});background:var(--lab)}')}`],
  ['content', `${cls} ${css('.${c}::before{content:url(${U})}')}`],
  ['list-style', `${cls} ${css('.${c}{display:list-item;list-style:url(${U})}')}`],
  ['border-image', `${cls} ${css('.${c}{border:9px solid;border-image:url(${U}) 1}')}`],
  ['mask', `${cls} ${css('.${c}{mask:url(${U});-webkit-mask-image:url(${U})}')}`, { as: 'svg' }],
  ['filter', `${cls} ${css('.${c}{filter:url(${U}#f)}')}`, { as: 'svg' }],
  ['clip-path', `${cls} ${css('.${c}{clip-path:url(${U}#c)}')}`, { as: 'svg' }],
  ['cursor', `${cls} ${css('.${c}{cursor:url(${U}),auto}')}`],
  ['shape-outside', `${cls} ${css('.${c}{float:left;shape-outside:url(${U})}')}`],
  [
    'keyframes',
    `${cls} ${css('@keyframes labk{from,to{background-image:url(${U})}} .${c}{animation:labk 9s}')}`,
  ],
  ['media-query', `${cls} ${css('@media all{@supports (color:red){.${c}{background:url(${U})}}}')}`],
  ['nested', `${cls} ${css('body{& .${c}{background:url(${U})}}')}`],
  ['cssom-background', box(`d.style.background = 'url(' + U + ')'`)],
  ['cssom-background-image', box(`d.style.backgroundImage = 'url("' + U + '")'`)],
  ['cssom-dashed', box(`d.style['background-image'] = 'url(' + U + ')'`)],
  ['cssom-css-text', box(`d.style.cssText = 'background:url(' + U + ')'`)],
  ['cssom-style-assigned', box(`d.style = 'background:url(' + U + ')'`)],
  ['cssom-set-property', box(`d.style.setProperty('background', 'url(' + U + ')', 'important')`)],
  [
    'cssom-custom-property',
    box(`d.style.background = 'var(--lab-x)'; d.style.setProperty('--lab-x', 'url(' + U + ')')`),
  ],
  ['cssom-list-style', box(`d.style.display = 'list-item'; d.style.listStyleImage = 'url(' + U + ')'`)],
  ['cssom-content', box(`d.style.content = 'url(' + U + ')'`)],
  ['cssom-mask', box(`d.style.webkitMaskImage = 'url(' + U + ')'`), { as: 'svg' }],
  ['cssom-border-image', box(`d.style.border = '3px solid'; d.style.borderImageSource = 'url(' + U + ')'`)],
  ['cssom-cursor', box(`d.style.cursor = 'url(' + U + '), auto'`)],
  ['cssom-filter', box(`d.style.filter = 'url(' + U + '#f)'`), { as: 'svg' }],
  [
    'cssom-before-insertion',
    `const d = make('div', { textContent: 'x' }); d.style.background = 'url(' + U + ')'; put(d)`,
  ],
  ['style-attribute', box(`d.setAttribute('style', 'background:url(' + U + ')')`)],
  ['style-attribute-ns', box(`d.setAttributeNS(null, 'style', 'background:url(' + U + ')')`)],
  [
    'style-attr-node',
    box(
      `const a = document.createAttribute('style'); a.value = 'background:url(' + U + ')'; d.setAttributeNode(a)`,
    ),
  ],
  [
    'style-attr-value',
    box(`d.setAttribute('style', ''); d.getAttributeNode('style').value = 'background:url(' + U + ')'`),
  ],
  [
    'style-map',
    box(
      `d.attributeStyleMap.set('background-image', CSSStyleValue.parse('background-image', 'url(' + U + ')'))`,
    ),
  ],
  ['style-map-string', box(`d.attributeStyleMap.set('background-image', 'url(' + U + ')')`)],
  ['style-map-append', box(`d.attributeStyleMap.append('background-image', 'url(' + U + ')')`)],
  [
    'svg-style-attribute',
    `const g = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); put(g); g.style.background = 'url(' + U + ')'`,
  ],
  [
    'animate',
    box(`d.animate([{ backgroundImage: 'url(' + U + ')' }, { backgroundImage: 'url(' + U + ')' }], 9000)`),
  ],
  ['animate-properties', box(`d.animate({ backgroundImage: ['url(' + U + ')', 'url(' + U + ')'] }, 9000)`)],
  [
    'keyframe-effect',
    box(
      `new Animation(new KeyframeEffect(d, [{ backgroundImage: 'url(' + U + ')' }, { backgroundImage: 'none' }], 9000)).play()`,
    ),
  ],
  [
    'set-keyframes',
    box(
      `d.animate([{ opacity: 1 }, { opacity: 1 }], 9000).effect.setKeyframes([{ backgroundImage: 'url(' + U + ')' }, { backgroundImage: 'url(' + U + ')' }])`,
    ),
  ],
  ['insert-rule', `${sheet} s.insertRule('.' + c + '{background:url(' + U + ')}')`],
  ['insert-rule-import', `${sheet} s.insertRule('@import "' + U + '"')`, { as: 'css' }],
  ['add-rule', `${sheet} s.addRule('.' + c, 'background:url(' + U + ')')`],
  [
    'insert-rule-nested',
    `${sheet} s.insertRule('@media all{}'); s.cssRules[0].insertRule('.' + c + '{background:url(' + U + ')}')`,
  ],
  [
    'insert-rule-in-rule',
    `${sheet} s.insertRule('.' + c + '{}'); s.cssRules[0].insertRule('&{background:url(' + U + ')}')`,
  ],
  ['rule-style', `${sheet} s.insertRule('.' + c + '{}'); s.cssRules[0].style.background = 'url(' + U + ')'`],
  [
    'rule-style-assigned',
    `${sheet} s.insertRule('.' + c + '{}'); s.cssRules[0].style = 'background:url(' + U + ')'`,
  ],
  [
    'rule-css-text',
    `${sheet} s.insertRule('.' + c + '{}'); s.cssRules[0].style.cssText = 'background:url(' + U + ')'`,
  ],
  [
    'rule-set-property',
    `${sheet} s.insertRule('.' + c + '{}'); s.cssRules[0].style.setProperty('background-image', 'url(' + U + ')')`,
  ],
  [
    'rule-style-map',
    `${sheet} s.insertRule('.' + c + '{}'); s.cssRules[0].styleMap.set('background-image', 'url(' + U + ')')`,
  ],
  [
    'keyframes-append-rule',
    `${sheet} s.insertRule('@keyframes laba{}'); s.cssRules[0].appendRule('from,to{background-image:url(' + U + ')}'); d.style.animation = 'laba 9s'`,
  ],
  [
    'font-face-rule-inserted',
    `${sheet} s.insertRule('@font-face{font-family:labi;src:url(' + U + ')}'); d.style.fontFamily = 'labi'`,
    { as: 'woff2' },
  ],
  [
    'constructed-replace-sync',
    `${cls} const s = new CSSStyleSheet(); s.replaceSync('.' + c + '{background:url(' + U + ')}'); document.adoptedStyleSheets.push(s)`,
  ],
  [
    'constructed-replace',
    `${cls} const s = new CSSStyleSheet(); document.adoptedStyleSheets = [...document.adoptedStyleSheets, s]; s.replace('.' + c + '{background:url(' + U + ')}')`,
  ],
  [
    'constructed-insert-rule',
    `${cls} const s = new CSSStyleSheet(); document.adoptedStyleSheets.push(s); s.insertRule('.' + c + '{background:url(' + U + ')}')`,
  ],
  [
    'constructed-in-shadow',
    `const s = new CSSStyleSheet(); s.replaceSync(':host{background:url(' + U + ')}'); const d = put(make('div', { textContent: 'x' })); d.attachShadow({ mode: 'open' }).adoptedStyleSheets = [s]`,
  ],
  [
    'constructed-base-url',
    `${cls} const s = new CSSStyleSheet({ baseURL: U }); s.replaceSync('.' + c + '{background:url(' + U.split('/').pop() + ')}'); document.adoptedStyleSheets.push(s)`,
    // The base of a sheet cannot be changed once it is made.
    { release: 'none' },
  ],
  [
    'font-face',
    `new FontFace('labg', 'url(' + U + ')').load().catch(() => {})`,
    { release: 'none', as: 'woff2' },
  ],
  [
    'font-face-added',
    `document.fonts.add(new FontFace('labh', 'url(' + U + ')')); put(make('p', { textContent: 'x' })).style.fontFamily = 'labh'`,
    { release: 'none', as: 'woff2' },
  ],
  [
    'font-face-in-document',
    `const f = new FontFace('labj', 'url("' + U + '") format("woff2")'); document.fonts.add(f); document.fonts.load('12px labj').catch(() => {})`,
    { release: 'none', as: 'woff2' },
  ],
  [
    'canvas-filter',
    `const c = put(make('canvas')).getContext('2d'); c.filter = 'url(' + U + '#f)'; c.fillRect(0, 0, 9, 9)`,
    { as: 'svg', release: 'none' },
  ],
  [
    'computed-registered',
    `${cls} try { CSS.registerProperty({ name: '--lab-img', syntax: '<image>', inherits: false, initialValue: 'url(data:,)' }) } catch {} d.style.setProperty('--lab-img', 'url(' + U + ')'); d.style.background = 'var(--lab-img)'`,
  ],
  [
    'xml-stylesheet',
    `put(make('iframe', { src: window.URL.createObjectURL(new Blob(['<?xml-stylesheet href="' + U + '"?><html xmlns="http://www.w3.org/1999/xhtml"><body>x</body></html>'], { type: 'application/xhtml+xml' })) }))`,
    { as: 'css', release: 'none' },
  ],
]);
