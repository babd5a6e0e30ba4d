// More of markup and styles: newer and rarer ways of the platform, names of XML, typed values, text in pieces.
import { rows } from './rows.mjs';

const S = `</' + 'script>'`;
const NS = `'http://www.w3.org/2000/svg'`;
const cls = `const c = 'k' + Math.random().toString(36).slice(2); const d = put(make('div', { className: c, textContent: 'x' }));`;
const box = (style = '') =>
  `const d = put(make('div', { textContent: 'x' })); d.style.cssText = 'width:30px;height:30px'; ${style}`;
const sheet = `${cls} const s = document.head.appendChild(make('style')).sheet;`;
const rule = `'.' + c + '{background:url(' + U + ')}'`;
const ld = f => `await new Promise(done => { const f = ${f}; f.onload = done; put(f); window.labF = f });`;

export const moreMarkup = [
  ...rows('more-markup', { group: 'markup', as: 'gif' }, [
    [
      'parse-html',
      `put(Document.parseHTML('<p><img src="' + U + '"></p>', { sanitizer: {} }).body.firstChild)`,
    ],
    [
      'set-html-replace',
      `put(make('div')).setHTML('<b><img src="' + U + '"></b>', { sanitizer: new Sanitizer({ replaceWithChildrenElements: ['b'] }) })`,
    ],
    [
      'set-html-unsafe-sanitizer',
      `put(make('div')).setHTMLUnsafe('<img srcset="' + U + ' 1x">', { sanitizer: {} })`,
    ],
    [
      'set-html-unsafe-scripts',
      `put(make('div')).setHTMLUnsafe('<script src="' + U + '">${S}, { runScripts: true })`,
      { as: 'js' },
    ],
    [
      'shadow-set-html-options',
      `put(make('div')).attachShadow({ mode: 'closed' }).setHTMLUnsafe('<video poster="' + U + '"></video>', { sanitizer: {} })`,
    ],
    [
      'svg-style-cdata',
      `${cls} put(make('div')).innerHTML = '<svg><style><![CDATA[.' + c + '{background:url(' + U + ')}]]></style></svg>'`,
    ],
    [
      'reference-without-semicolon',
      `put(make('div')).innerHTML = '<img src="' + U.replace('.com', '&shy.com') + '">'`,
      {
        limit: {
          why: 'a soft hyphen in a host name in WebKit: judged otherwise than it is requested, for a reason we have not found',
          engines: ['webkit'],
          stoppable: true,
        },
      },
    ],
    [
      'math-style',
      `${cls} put(make('div')).innerHTML = '<math><mtext style="background:url(' + U + ')">x</mtext></math>'`,
    ],
    [
      'xml-prefix',
      `const x = new DOMParser().parseFromString('<a xmlns:h="http://www.w3.org/1999/xhtml"><h:img src="' + U + '"/></a>', 'text/xml'); put(document.importNode(x.documentElement.firstChild))`,
    ],
    [
      'xml-entity',
      `const x = new DOMParser().parseFromString('<!DOCTYPE a [<!ENTITY u "' + U + '">]><img xmlns="http://www.w3.org/1999/xhtml" src="&u;"/>', 'text/xml'); put(document.adoptNode(x.documentElement))`,
    ],
    [
      'xhr-xml',
      `return new Promise(done => { const x = new XMLHttpRequest(); x.open('GET', 'data:text/xml,' + encodeURIComponent('<img xmlns="http://www.w3.org/1999/xhtml" src="' + U + '"/>')); x.onloadend = () => { put(document.adoptNode(x.responseXML.documentElement)); done() }; x.send() })`,
    ],
    [
      'write-attribute-in-pieces',
      `document.write('<p '); document.write('style="background:url(' + U + ')">x</p>')`,
      { parse: true },
    ],
    [
      'write-custom-in-pieces',
      `document.write('<x-y'); document.write(' style="background:url(' + U + ')">x</x-y>')`,
      { parse: true },
    ],
    [
      'write-shadow-in-pieces',
      `document.write('<div><template shadowrootmode="open"><im'); document.write('g src="' + U + '"></template></div>')`,
      { parse: true },
    ],
    [
      'srcdoc-in-srcdoc-late',
      `${ld(`make('iframe', { srcdoc: '<iframe></iframe>' })`)} labF.contentDocument.querySelector('iframe').srcdoc = '<img src="' + U + '">'`,
    ],
  ]),
  ...rows('more-style', { group: 'style', as: 'gif' }, [
    ['box-reflect', box(`d.style.webkitBoxReflect = 'below 0 url(' + U + ')'`)],
    ['image-set-inline', box(`d.style.backgroundImage = 'image-set("' + U + '" 1x, "/lab/own.gif" 9x)'`)],
    [
      'image-set-type',
      `${sheet} s.insertRule('.' + c + '{background:image-set("' + U + '" type("image/gif") 1x)}')`,
    ],
    [
      'cross-fade-inline',
      box(`d.style.background = '-webkit-cross-fade(url(data:,), url("' + U + '"), 20%)'`),
    ],
    [
      'scope-late',
      `${sheet} s.insertRule('@scope (body){}'); s.cssRules[0].insertRule('.' + c + '{background:url(' + U + ')}')`,
    ],
    [
      'container',
      `${sheet} s.insertRule('body{container-type:inline-size}'); s.insertRule('@container (min-width:1px){.' + c + '{background:url(' + U + ')}}', 1)`,
    ],
    ['layer-late', `${sheet} s.insertRule('@layer lab{}'); s.cssRules[0].insertRule(${rule})`],
    [
      'property-initial',
      `${cls} document.head.append(make('style', { textContent: '@property --labp{syntax:"<image>";inherits:false;initial-value:url(' + U + ')}.' + c + '{background:var(--labp)}' }))`,
    ],
    [
      'register-property-initial',
      `const p = '--lab' + Math.random().toString(36).slice(2); CSS.registerProperty({ name: p, syntax: '<image>', inherits: false, initialValue: 'url(' + U + ')' }); put(make('div', { textContent: 'x' })).style.background = 'var(' + p + ')'`,
      { release: 'none' },
    ],
    [
      'nested-declarations',
      `${sheet} s.insertRule('.' + c + '{& b{} color:red}'); s.cssRules[0].cssRules[1].style.background = 'url(' + U + ')'`,
    ],
    [
      'typed-parse-all',
      box(
        `d.attributeStyleMap.set('background-image', ...CSSStyleValue.parseAll('background-image', 'url(' + U + ')'))`,
      ),
    ],
    [
      'typed-unparsed-pieces',
      box(
        `d.attributeStyleMap.set('--labu', new CSSUnparsedValue(['image-set(', '"' + U + '"', ' 1x)'])); d.style.background = 'var(--labu)'`,
      ),
    ],
    [
      'typed-from-rule',
      `${sheet} s.insertRule('.' + c + '{}'); s.cssRules[0].styleMap.append('background-image', CSSStyleValue.parse('background-image', 'url(' + U + ')'))`,
    ],
    [
      'typed-text-hidden',
      box(
        `const v = CSSStyleValue.parse('background-image', 'url(' + U + ')'); Object.defineProperty(v, 'toString', { value: () => 'none' }); d.attributeStyleMap.set('background-image', v)`,
      ),
    ],
    [
      'text-node-moved',
      `${cls} const x = make('div', { textContent: ${rule} }); const e = make('style'); document.head.append(e); e.moveBefore ? e.appendChild(x.firstChild) : e.append(x.firstChild)`,
    ],
    [
      'svg-style-late',
      `${cls} const e = document.createElementNS(${NS}, 'style'); const g = document.createElementNS(${NS}, 'svg'); g.append(e); put(g); e.append(${rule})`,
    ],
    [
      'adopted-late',
      `const r = put(make('div', { textContent: 'x' })).attachShadow({ mode: 'closed' }); const s = new CSSStyleSheet(); r.adoptedStyleSheets.push(s); s.insertRule(':host{display:block;background:url(' + U + ')}')`,
    ],
    [
      'adopted-from-frame',
      `const R = frame().contentWindow; const s = new R.CSSStyleSheet(); s.replaceSync('body{background:url(' + U + ')}'); R.document.adoptedStyleSheets = [s]`,
    ],
    [
      'font-face-rule-src',
      `${sheet} s.insertRule('@font-face{font-family:labr;src:local(x)}'); s.cssRules[0].style.src = 'url(' + U + ')'; d.style.fontFamily = 'labr'`,
      { as: 'woff2' },
    ],
    [
      'animate-getter',
      box(
        `let n = 0; d.animate({ get backgroundImage() { return n++ ? ['url(' + U + ')', 'none'] : ['url(' + U + ')', 'url(' + U + ')'] } }, 9000)`,
      ),
    ],
    [
      'animate-keyframe-set',
      box(
        `new KeyframeEffect(d, null).setKeyframes(new Set([{ backgroundImage: 'url(' + U + ')' }, { backgroundImage: 'url(' + U + ')' }])); const k = new KeyframeEffect(d, new Set([{ backgroundImage: 'url(' + U + ')' }, { backgroundImage: 'url(' + U + ')' }]), 9000); new Animation(k).play()`,
      ),
    ],
    [
      'backdrop',
      `${cls} const p = put(make('dialog', { className: c + 'x', textContent: 'x' })); document.head.append(make('style', { textContent: '.' + c + 'x::backdrop{background:url(' + U + ')}' })); p.showModal()`,
      { alone: 'frame' },
    ],
    [
      'popover',
      `const p = put(make('div', { textContent: 'x', id: 'labpop' })); p.popover = 'manual'; document.head.append(make('style', { textContent: '#labpop:popover-open{background:url(' + U + ')}' })); p.showPopover()`,
    ],
    [
      'function-rule',
      `${cls} document.head.append(make('style', { textContent: '@function --labfn(){result:url(' + U + ')}.' + c + '{background:--labfn()}' }))`,
    ],
    [
      'child-element-text',
      `${cls} const e = make('style'); document.head.append(e); const f = document.createDocumentFragment(); f.append('.' + c + '{background:url', '(' + U + ')}'); e.append(f)`,
    ],
    [
      'normalise',
      `${cls} const e = make('style'); document.head.append(e); e.append('.' + c + '{background:u'); e.append('rl('); e.append(U); e.append(')}'); e.normalize()`,
    ],
    [
      'anchor-fallback',
      `${cls} document.head.append(make('style', { textContent: '.' + c + '{background:var(--nolab, url(' + U + '))}' }))`,
    ],
  ]),
];
