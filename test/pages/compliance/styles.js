// Styles: declarations, rules, sheets, fonts and style elements answer, fail and load as natives do.

const show2 = style => `${style.cssText} | ${style.length} | ${[...style].join()}`;
const fresh = () => document.createElement('div');

probes('declarations', {
  'property forms': () => {
    const { style } = fresh();
    style.color = 'red';
    style.backgroundColor = 'blue';
    style['background-image'] = 'url(data:,x)';
    style.cssFloat = 'left';
    style.webkitTransform = 'none';
    style.nonsense = 'x';
    style.color = 'nonsense';
    return [
      show2(style),
      style.color,
      style.backgroundImage,
      style['background-color'],
      style.nonsense,
      style.float,
      style[0],
      style[99],
      'color' in style,
      'nonsense' in style,
    ];
  },
  'each kind of value with an address': () =>
    [
      'background',
      'backgroundImage',
      'listStyle',
      'listStyleImage',
      'borderImage',
      'borderImageSource',
      'cursor',
      'content',
      'maskImage',
      'mask',
      'filter',
      'clipPath',
      'shapeOutside',
      'offsetPath',
      '--own',
    ].map(name => {
      const element = fresh();
      const value = { cursor: 'url("data:,c") 1 1, auto' }[name] ?? 'url("data:,x")';
      element.style[name] = value;
      element.style.setProperty(
        name.replace(/[A-Z]/g, c => `-${c.toLowerCase()}`),
        value,
        'important',
      );
      return `${name}: ${show2(element.style)} ${element.outerHTML} ${element.getAttribute('style')}`;
    }),
  'setProperty, priority, removal': () => {
    const { style } = fresh();
    return [
      style.setProperty('color', 'red', 'important'),
      style.getPropertyPriority('color'),
      style.setProperty('color', ''),
      show2(style),
      style.setProperty('COLOR', 'blue'),
      style.setProperty('--Own', ' url( data:,x ) '),
      style.getPropertyValue('--Own'),
      style.getPropertyValue('--own'),
      style.removeProperty('color'),
      style.removeProperty('none'),
      style.setProperty('color', 'red', 'nonsense'),
      style.setProperty('color', null),
      show2(style),
      attempt(() => style.setProperty('color')),
      attempt(() => style.setProperty()),
      attempt(() => style.setProperty('color', Symbol('s'))),
    ];
  },
  cssText: () => {
    const element = fresh();
    return [
      'color: red; background: url(data:,y)',
      'nonsense',
      '',
      'color:red;;}x{',
      null,
      5,
      '/* c */ color : RED !important',
      'background:url("/p/pixel.svg")',
    ].map(text => {
      const got = attempt(() => (element.style.cssText = text));
      return `${got} ${show2(element.style)} ${element.outerHTML}`;
    });
  },
  'the style attribute and its object': () => {
    const element = fresh();
    const { style } = element;
    element.style = 'color: green';
    element.setAttribute('style', `${element.getAttribute('style')}; background: url(data:,z)`);
    const before = [style === element.style, element.outerHTML, show2(style)];
    element.removeAttribute('style');
    const gone = [show2(style), element.outerHTML];
    element.attributeStyleMap?.set('color', 'red');
    return [
      ...before,
      ...gone,
      element.outerHTML,
      `${style}`,
      style instanceof CSSStyleDeclaration,
      style.constructor.name,
      style.parentRule,
      JSON.stringify(Object.keys(style).slice(0, 3)),
    ];
  },
  'records of the attribute': () => {
    const element = fresh();
    const observer = new MutationObserver(() => {});
    observer.observe(element, { attributes: true, attributeOldValue: true });
    element.style.color = 'red';
    element.style.setProperty('color', 'blue');
    element.style.cssText = 'color: green';
    element.style.removeProperty('color');
    element.style.color = 'nonsense';
    return observer.takeRecords().map(r => `${r.attributeName} ${r.oldValue}`);
  },
  'conversion happens once': () => {
    const element = fresh();
    const counted = { times: 0, toString: () => (counted.times++, 'url(data:,n)') };
    element.style.backgroundImage = counted;
    element.style.setProperty('background-image', counted);
    element.style.setProperty('--x', counted);
    element.style.cssText = { toString: () => (counted.times++, 'color: red') };
    return [counted.times, element.outerHTML];
  },
  'computed styles are read-only': t => {
    const style = getComputedStyle(t.box);
    return [
      attempt(() => (style.color = 'red')),
      attempt(() => style.setProperty('color', 'red')),
      attempt(() => (style.cssText = 'x')),
      style.getPropertyValue('color'),
      style.display,
    ];
  },
  'svg and math': () =>
    [
      document.createElementNS('http://www.w3.org/2000/svg', 'rect'),
      document.createElementNS('http://www.w3.org/1998/Math/MathML', 'mi'),
    ].map(e => ((e.style.fill = 'url(#a)'), e.outerHTML)),
});

const RULES = [
  'a { color: red }',
  '@import url("/p/style.css");',
  '@font-face { font-family: P; src: url(data:,f) }',
  '@media print { b { background: url(data:,m) } }',
  '@namespace x "y";',
  '@layer a, b;',
  '@keyframes k { from { background: url(data:,k) } }',
  '@property --z { syntax: "*"; inherits: false }',
  'a { background: url(/p/pixel.svg) } b {}',
  'nonsense',
  '',
  'a {',
  null,
];
probes('sheets', {
  'insertRule and deleteRule': t => {
    t.box.innerHTML = '<style>x{}</style>';
    const { sheet } = t.box.firstChild;
    return RULES.map(
      rule =>
        `${attempt(() => sheet.insertRule(rule))} ${[...sheet.cssRules].map(r => `${r.constructor.name} ${r.cssText}`).join(' ')}`,
    ).concat(
      attempt(() => sheet.insertRule('a{}', 99)),
      attempt(() => sheet.insertRule('a{}', sheet.cssRules.length)),
      attempt(() => sheet.deleteRule(99)),
      attempt(() => sheet.insertRule()),
      attempt(() => sheet.addRule?.('i', 'color:red')),
      sheet.cssRules.length,
    );
  },
  'constructed sheets': async t => {
    const sheet = new CSSStyleSheet({ media: 'screen' });
    const out = [];
    for (const text of [
      'a { color: red }',
      '@import url("/p/style.css"); b {}',
      'nonsense',
      '',
      null,
      '.p { background: url(data:,r) }',
    ]) {
      out.push(
        attempt(() => sheet.replaceSync(text)),
        [...sheet.cssRules].map(r => r.cssText).join(),
      );
      out.push(await sheet.replace(text).then(got => got === sheet, show));
    }
    document.adoptedStyleSheets.push(sheet);
    out.push(document.adoptedStyleSheets.includes(sheet), sheet.media.mediaText, sheet.ownerNode, sheet.href);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(s => s !== sheet);
    return [
      ...out,
      attempt(() => (document.adoptedStyleSheets = [{}])),
      attempt(() => (document.adoptedStyleSheets = 5)),
      attempt(() => document.adoptedStyleSheets.push(t.box)),
    ];
  },
  'in shadow roots': t => {
    const root = t.box.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { color: rgb(1, 2, 3) }');
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = '<style>p { margin: 7px }</style><p>x</p>';
    const computed = getComputedStyle(root.querySelector('p'));
    return [computed.color, computed.marginTop, root.adoptedStyleSheets.length, root.styleSheets.length];
  },
  'rules found and changed': t => {
    t.box.innerHTML =
      '<style>a { color: red } @media all { b { color: blue } } @font-face { font-family: Q; src: url(data:,q) }</style>';
    const [rule, media, face] = t.box.firstChild.sheet.cssRules;
    rule.style.backgroundImage = 'url(data:,w)';
    rule.selectorText = 'u';
    rule.style.setProperty('color', 'green');
    media.insertRule('i { background: url(data:,i) }', 0);
    attempt(() => rule.styleMap?.set('color', 'red'));
    face.style.setProperty?.('src', 'url(data:,s)');
    return [
      rule.cssText,
      media.cssText,
      face.cssText,
      rule.style.parentRule === rule,
      media.cssRules[0].style.backgroundImage,
      attempt(() => media.insertRule('@import "x"', 0)),
      attempt(() => rule.insertRule?.('&:hover{}', 0)),
    ];
  },
  'style elements: text, changes, load': async t => {
    const style = document.createElement('style');
    t.listen(style, 'load error');
    style.textContent = '.s { color: rgb(9, 9, 9) }';
    t.box.append(style);
    const first = style.sheet;
    style.append('.t { color: red }');
    const again = [first === style.sheet, style.sheet.cssRules.length];
    style.firstChild.data = '.u {}';
    style.media = 'print';
    style.disabled = true;
    await t.pause(50);
    return [
      ...again,
      style.sheet.cssRules.length,
      style.outerHTML,
      style.disabled,
      style.sheet.disabled,
      style.innerHTML,
      style.innerText,
    ];
  },
  'style elements: @import of the own host': async t => {
    const style = document.createElement('style');
    t.listen(style, 'load error');
    style.textContent = '@import url("/p/style.css?i");';
    t.box.append(style);
    await t.until(() => attempt(() => style.sheet.cssRules[0].styleSheet.cssRules.length) === '1');
    await t.pause(20);
    return [
      getComputedStyle(document.documentElement).getPropertyValue('--p'),
      style.sheet.cssRules[0].href,
      style.sheet.cssRules[0].cssText,
      document.styleSheets.length,
    ];
  },
  'a sheet from text with odd characters': t => {
    const style = document.createElement('style');
    style.textContent =
      'a::after { content: "\\201C \\"x\\""; background: url("data:,a b\\)") } /* url(//x) */ b { --x: { y } }';
    t.box.append(style);
    return [[...style.sheet.cssRules].map(r => r.cssText), style.textContent];
  },
});
