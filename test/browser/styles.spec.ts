// Styles under the guard: every way in which script gets a URL into CSS, against the request log. Before consent none of
// them reaches the tracker, after it each does, once; a control page without askfirst shows that each of them can.
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';

const PAGE = 'https://www.parlo.test/styles';
const PIXEL = 'https://www.facebook.com/tr/?id=1&ev=';

/**
 * Each way; `URL` is the pixel's with the name of the way. `box()` is an element in the page, `sheet(css)` the sheet of
 * a new style element, `tag(css)` the element itself, not yet inserted.
 */
const WAYS: Record<string, string> = {
  'style.background': `box().style.background = 'url(' + URL + ')'`,
  'style.backgroundImage': `box().style.backgroundImage = 'url("' + URL + '")'`,
  'style[background-image]': `box().style['background-image'] = 'url(' + URL + ')'`,
  'style.borderImage': `box().style.borderImage = 'url(' + URL + ')'`,
  'style.borderImageSource': `b = box(); b.style.border = '3px solid'; b.style.borderImageSource = 'url(' + URL + ')'`,
  'style.content': `box().style.content = 'url(' + URL + ')'`,
  'style.cursor': `box().style.cursor = 'url(' + URL + '), auto'`,
  'style.listStyle': `b = box(); b.style.display = 'list-item'; b.style.listStyle = 'url(' + URL + ')'`,
  'style.listStyleImage': `b = box(); b.style.display = 'list-item'; b.style.listStyleImage = 'url(' + URL + ')'`,
  'style.mask': `box().style.mask = 'url(' + URL + ')'`,
  'style.maskImage': `box().style.maskImage = 'url(' + URL + ')'`,
  'style.WebkitMaskImage': `box().style.WebkitMaskImage = 'url(' + URL + ')'`,
  'style.webkitMask': `box().style.webkitMask = 'url(' + URL + ')'`,
  'style[-webkit-mask-image]': `box().style['-webkit-mask-image'] = 'url(' + URL + ')'`,
  'style.shapeOutside': `b = box(); b.style.cssFloat = 'left'; b.style.shapeOutside = 'url(' + URL + ')'`,
  'style.clipPath': `box().style.clipPath = 'url(' + URL + '#x)'`,
  'style.fill': `path().style.fill = 'url(' + URL + '#x)'`,
  'style.stroke': `path().style.stroke = 'url(' + URL + '#x)'`,
  'style.marker': `path().style.marker = 'url(' + URL + '#x)'`,
  'style.webkitMaskBoxImage': `box().style.webkitMaskBoxImage = 'url(' + URL + ')'`,
  'style.maskBorder': `box().style.maskBorder = 'url(' + URL + ')'`,
  'Object.assign(style)': `Object.assign(box().style, { width: '5px', backgroundImage: 'url(' + URL + ')' })`,
  'Reflect.set(style)': `Reflect.set(box().style, 'backgroundImage', 'url(' + URL + ')')`,
  'style = text': `box().style = 'background: url(' + URL + ')'`,
  'style.cssText': `box().style.cssText = 'color: red; background: url(' + URL + ')'`,
  'style.cssText +=': `box().style.cssText += ';background: url(' + URL + ')'`,
  'style.setProperty': `box().style.setProperty('background-image', 'url(' + URL + ')', 'important')`,
  'setProperty with an object': `box().style.setProperty('background-image', { toString: () => 'url(' + URL + ')' })`,
  'setProperty with an object of two minds': `n = 0; box().style.setProperty('background-image', { toString: () => 'url(' + (n++ ? URL : '/own.png') + ')' })`,
  'custom property': `b = box(); b.style.setProperty('--u', 'url(' + URL + ')'); b.style.background = 'var(--u)'`,
  'custom property, a string': `b = box(); b.style.setProperty('--s', '"' + URL + '"'); b.style.backgroundImage = 'image-set(var(--s) 1x)'`,
  'style of a detached element': `b = document.createElement('div'); b.style.cssText = 'height: 9px; background: url(' + URL + ')'; document.body.append(b)`,
  'setAttribute style': `box().setAttribute('style', 'background: url(' + URL + ')')`,
  'escaped url': String.raw`box().style.cssText = 'background: \\75\\72 l(' + URL.replace(/\//g, '\\2f ') + ')'`,
  'escaped with backslashes': String.raw`box().style.cssText = 'background: \\u\\rl("' + URL.replace('https', '\\68ttps') + '")'`,
  'upper case and spaces': `box().style.cssText = 'BACKGROUND:URL( ' + URL + ' )'`,
  'comments around': `box().style.cssText = 'background:/*"*/url(' + URL + ')/*\\'*/'`,
  'after an escaped quote': String.raw`sheet('.a\\"b{} .q1 { background: url(' + URL + ') }'); box().className = 'q1'`,
  'after a broken url': `sheet('.a { color: url(x"y) } .q2 { background: url(' + URL + ') }'); box().className = 'q2'`,
  'after a broken string': `sheet('.a { color: "y\\n} .q3 { background: url(' + URL + ') }'); box().className = 'q3'`,
  unterminated: `box().style.cssText = 'background: url("' + URL`,
  'unterminated, without quotes': `box().style.cssText = 'background: url(' + URL`,
  'line break in the string': String.raw`box().style.cssText = 'background: url("' + URL.replace('facebook', 'face\\' + '\n' + 'book') + '")'`,
  'tab in the host': `box().style.cssText = 'background: url("' + URL.replace('facebook', 'face\\tbook') + '")'`,
  'protocol-relative': `box().style.background = 'url(' + URL.replace('https:', '') + ')'`,
  'image-set': `box().style.backgroundImage = 'image-set("' + URL + '" 1x)'`,
  '-webkit-image-set': `box().style.backgroundImage = '-webkit-image-set(url(' + URL + ') 1x)'`,
  'second of two': `box().style.backgroundImage = 'url(/own.png), url(' + URL + ')'`,
  '@import string': `sheet('@import "' + URL + '";')`,
  '@import url': `sheet('@import url(' + URL + ');')`,
  '@import escaped': String.raw`sheet('@\\69mport url(' + URL + ') layer(x) supports(display: block);')`,
  '@font-face': `sheet('@font-face { font-family: f1; src: url(' + URL + ') }'); box().style.fontFamily = 'f1'`,
  '@property': `sheet('@property --p1 { syntax: "*"; inherits: false; initial-value: url(' + URL + ') }'); box().style.background = 'var(--p1)'`,
  '@function': `sheet('@function --f1() { result: url(' + URL + ') }'); box().style.background = '--f1()'`,
  registerProperty: `CSS.registerProperty({ name: '--p2', syntax: '*', inherits: false, initialValue: 'url(' + URL + ')' }); box().style.background = 'var(--p2)'`,
  'content in a rule': `sheet('.r0::before { content: url(' + URL + ') }'); box().className = 'r0'`,
  'nested rule in text': `sheet('.r1 { color: red; @media all { & { background: url(' + URL + ') } } }'); box().className = 'r1'`,
  '@layer and @media': `sheet('@layer a { @media all { .r2 { background: url(' + URL + ') } } }'); box().className = 'r2'`,
  'style.textContent in place': `t = tag(''); document.head.append(t); t.textContent = '@import "' + URL + '";'`,
  'style.innerText': `t = tag(''); document.head.append(t); t.innerText = '@import "' + URL + '";'`,
  'style.innerHTML': `t = tag(''); document.head.append(t); t.innerHTML = '@import "' + URL + '";'`,
  'style text node': `t = tag(''); t.appendChild(document.createTextNode('@import "' + URL + '";')); document.head.append(t)`,
  'style text node in place': `t = tag(''); document.head.append(t); t.appendChild(document.createTextNode('@import "' + URL + '";'))`,
  'style.append in place': `t = tag(''); document.head.append(t); t.append('@import "' + URL + '";')`,
  'style fragment in place': `t = tag(''); document.head.append(t); d = document.createDocumentFragment(); d.append('@import "' + URL + '";'); t.append(d)`,
  'style.append in pieces': `t = tag('.a {}'); document.head.append(t); t.append('.p1 { background: url(' + URL.slice(0, 15)); t.append(URL.slice(15, 19)); t.append(URL.slice(19) + ') }'); box().className = 'p1'`,
  'style.insertAdjacentText': `t = tag(''); document.head.append(t); t.insertAdjacentText('beforeend', '@import "' + URL + '";')`,
  'style.insertAdjacentHTML': `t = tag(''); document.head.append(t); t.insertAdjacentHTML('beforeend', '@import "' + URL + '";')`,
  'style.setHTMLUnsafe': `t = tag(''); document.head.append(t); t.setHTMLUnsafe('@import "' + URL + '";')`,
  'text.data': `t = tag('a{}'); document.head.append(t); t.firstChild.data = '@import "' + URL + '";'`,
  'text.nodeValue': `t = tag('a{}'); document.head.append(t); t.firstChild.nodeValue = '@import "' + URL + '";'`,
  'text.appendData': `t = tag('@import "'); document.head.append(t); t.firstChild.appendData(URL + '";')`,
  'text.insertData': `t = tag('@import ;'); document.head.append(t); t.firstChild.insertData(8, '"' + URL + '"')`,
  'text.deleteData': `t = tag('@import "x' + URL + '";'); document.head.append(t); t.firstChild.deleteData(9, 1)`,
  'text.replaceData': `t = tag('@import "x";'); document.head.append(t); t.firstChild.replaceData(9, 1, URL)`,
  'svg style': `t = document.createElementNS(SVG, 'style'); t.textContent = '@import "' + URL + '";'; path().before(t)`,
  'style in markup': `document.body.insertAdjacentHTML('beforeend', '<style>.r3 { background: url(' + URL + ') }</style><p class=r3>x')`,
  'style attribute in markup': `document.body.insertAdjacentHTML('beforeend', '<p style="background: url(' + URL + ')">x')`,
  insertRule: `sheet('').insertRule('.i1 { background: url(' + URL + ') }'); box().className = 'i1'`,
  'insertRule @import': `sheet('').insertRule('@import "' + URL + '"')`,
  addRule: `sheet('').addRule('.i2', 'background: url(' + URL + ')'); box().className = 'i2'`,
  'insertRule in @media': `sheet('@media all {}').cssRules[0].insertRule('.i3 { background: url(' + URL + ') }'); box().className = 'i3'`,
  'insertRule in a rule': `sheet('.i4 { color: red }').cssRules[0].insertRule('& { background: url(' + URL + ') }'); box().className = 'i4'`,
  'appendRule of keyframes': `sheet('@keyframes k1 {} .i5 { animation: k1 1000s }').cssRules[0].appendRule('from { background-image: url(' + URL + ') }'); box().className = 'i5'`,
  'rule.style.backgroundImage': `sheet('.i6 { color: red }').cssRules[0].style.backgroundImage = 'url(' + URL + ')'; box().className = 'i6'`,
  'rule.style = text': `sheet('.i7 { color: red }').cssRules[0].style = 'background: url(' + URL + ')'; box().className = 'i7'`,
  'style.src of @font-face': `sheet('@font-face { font-family: f2; src: local(x) }').cssRules[0].style.src = 'url(' + URL + ')'; box().style.fontFamily = 'f2'`,
  'keyframe rule style': `sheet('@keyframes k2 { from { color: red } } .i8 { animation: k2 1000s }').cssRules[0].cssRules[0].style.backgroundImage = 'url(' + URL + ')'; box().className = 'i8'`,
  replaceSync: `s = new CSSStyleSheet(); s.replaceSync('.c1 { background: url(' + URL + ') }'); adopt(s); box().className = 'c1'`,
  replace: `s = new CSSStyleSheet(); s.replace('.c2 { background: url(' + URL + ') }'); adopt(s); box().className = 'c2'`,
  'adopted in a shadow root': `s = new CSSStyleSheet(); s.replaceSync('p { background: url(' + URL + ') }'); r = box().attachShadow({ mode: 'open' }); r.adoptedStyleSheets = [s]; r.append(document.createElement('p'))`,
  'style in a shadow root': `r = box().attachShadow({ mode: 'open' }); r.append(tag('@import "' + URL + '";'))`,
  'attributeStyleMap.set': `box().attributeStyleMap.set('background-image', 'url(' + URL + ')')`,
  'attributeStyleMap.append': `box().attributeStyleMap.append('background-image', 'url(' + URL + ')')`,
  'attributeStyleMap with a typed value': `box().attributeStyleMap.set('background-image', CSSStyleValue.parse('background-image', 'url(' + URL + ')'))`,
  'unparsed value': `b = box(); b.attributeStyleMap.set('--u', new CSSUnparsedValue(['url(' + URL + ')'])); b.style.background = 'var(--u)'`,
  'styleMap of a rule': `sheet('.i9 { color: red }').cssRules[0].styleMap.set('background-image', 'url(' + URL + ')'); box().className = 'i9'`,
  'animate, list': `box().animate([{ backgroundImage: 'url(' + URL + ')' }, { backgroundImage: 'none' }], 1e6)`,
  'animate, object': `box().animate({ backgroundImage: ['url(' + URL + ')', 'none'] }, 1e6)`,
  'animate, iterator': `box().animate((function* () { yield { backgroundImage: 'url(' + URL + ')' }; yield { backgroundImage: 'none' } })(), 1e6)`,
  setKeyframes: `box().animate([], 1e6).effect.setKeyframes([{ backgroundImage: 'url(' + URL + ')' }, { backgroundImage: 'none' }])`,
  KeyframeEffect: `new Animation(new KeyframeEffect(box(), [{ backgroundImage: 'url(' + URL + ')' }, { backgroundImage: 'none' }], 1e6)).play()`,
  'FontFace, used': `document.fonts.add(new FontFace('f3', 'url(' + URL + ')')); box().style.fontFamily = 'f3'`,
  'FontFace, loaded': `new FontFace('f4', 'url(' + URL + ')').load().catch(() => {})`,
  'base of a constructed sheet': `s = new CSSStyleSheet({ baseURL: URL }); s.replaceSync('.c3 { background: url(' + URL.slice(URL.indexOf('?')) + ') }'); adopt(s); box().className = 'c3'`,
};
/** Not released: what was made once and for all. */
const LOST = ['FontFace, used', 'FontFace, loaded', 'registerProperty', 'base of a constructed sheet'];
const HELPERS = `const SVG = 'http://www.w3.org/2000/svg';
const box = () => { const e = document.createElement('div'); e.textContent = 'x'; e.style.width = '20px'; document.body.append(e); return e };
const path = () => { const e = document.createElementNS(SVG, 'svg'), p = document.createElementNS(SVG, 'path'); p.setAttribute('d', 'M0 0L50 50L9 9'); e.append(p); document.body.append(e); return p };
const tag = css => { const e = document.createElement('style'); e.textContent = css; return e };
// WebKit shares sheets of the same text between pages, and with them what styleMap.set did to one.
const sheet = css => { const e = tag(css + '/*' + Math.random() + '*/'); document.head.append(e); return e.sheet };
const adopt = s => { document.adoptedStyleSheets = [...document.adoptedStyleSheets, s] };`;
/** The code of all ways. `id` differs from page to page, because browsers remember the images of the last one. */
const attempts = (id: number) =>
  Object.entries(WAYS)
    .map(
      ([name, code]) =>
        `(URL => { let b, n, s, t, d, r; try { ${code} } catch (e) { errors[${JSON.stringify(name)}] = String(e) } })(${JSON.stringify(PIXEL.replace('1', String(id)) + encodeURIComponent(name))});`,
    )
    .join('\n');

function serve(farm: Farm, code: string, { sdk = true, head = '' } = {}): void {
  farm.page(
    PAGE,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>styles</title><link rel="icon" href="data:,">${head}${sdk ? '<script src="/askfirst.js"></script>' : ''}</head>
    <body><script>const errors = {};\n${HELPERS}\n${code}</script></body></html>`,
  );
}
interface Handle {
  acceptAll(): void;
  rejectAll(): void;
  ledger(): { what: string; event: string; prevented: string; how: string; kind: string }[];
  problems(): { code: string; message?: string }[];
}
type Window_ = { askfirst: Handle };

/** The names of the ways that reached the tracker, with repetitions. */
const arrivals = (farm: Farm) =>
  farm
    .hits(hit => hit.host.startsWith('www.facebook.com'))
    .map(hit => new URL(hit.path, 'https://x').searchParams.get('ev') ?? '')
    .sort();
const once = (names: readonly string[]) => [...new Set(names)];

/** The ways that this engine has: what arrived without askfirst. Filled by the control, which runs first. */
const possible: Record<string, readonly string[]> = {};
async function control(
  visitor: { goto(url: string): Promise<void> },
  farm: Farm,
): Promise<readonly string[]> {
  serve(farm, attempts(1), { sdk: false });
  await visitor.goto(PAGE);
  await farm.settle(1500);
  const names = once(arrivals(farm));
  farm.reset();
  return names;
}

test('no way of writing styles reaches the tracker before consent; each does after it, once', async ({
  visitor,
  traffic,
  engine,
}) => {
  test.slow();
  const names = (possible[engine] ??= await control(visitor, traffic));
  expect(names.length, names.join('\n')).toBeGreaterThan(70);
  serve(traffic, attempts(2));
  await visitor.goto(PAGE);
  await traffic.settle(1000);
  expect(arrivals(traffic)).toEqual([]);
  const problems = await visitor.evaluate(() => (window as unknown as Window_).askfirst.problems());
  expect(problems).toEqual([]);
  const ledger = await visitor.evaluate(() => (window as unknown as Window_).askfirst.ledger());
  const held = ledger.filter(({ event }) => event === 'held' || event === 'dropped');
  expect(held.length).toBeGreaterThan(70);
  expect(once(held.map(({ prevented }) => prevented))).toEqual(['request']);
  expect(once(held.map(({ kind }) => kind)).sort()).toEqual(['image', 'style']);

  await visitor.evaluate(() => (window as unknown as Window_).askfirst.acceptAll());
  const expected = names.filter(name => !LOST.includes(name)).sort();
  await expect.poll(() => once(arrivals(traffic))).toEqual(expected);
  await traffic.settle(500);
  expect(arrivals(traffic)).toEqual(expected);
});

test('only what the choice allows is let go, and what the page changed meanwhile stays', async ({
  visitor,
  traffic,
}) => {
  const [advertising, analytics] = [
    PIXEL + 'a',
    'https://www.google-analytics.com/collect?v=1&tid=x&t=event',
  ];
  serve(
    traffic,
    `const s = sheet('.one { color: red; background: url("${advertising}") } .two { background: url(${analytics}) }');
     s.insertRule('.one { width: 7px }', 0); s.cssRules[1].style.color = 'rgb(1, 2, 3)';
     window.rule = s.cssRules[1];
     const b = box(); b.className = 'one'; box().className = 'two';
     b.style.cssText = 'height: 5px; background-image: url(${advertising}2), url(${analytics}&in=1)'; b.style.height = '9px'; b.id = 'b';`,
  );
  await visitor.goto(PAGE);
  await traffic.settle(500);
  expect(traffic.hits(/facebook|analytics/)).toEqual([]);
  await visitor.evaluate(() =>
    (window as unknown as { askfirst: { choose(choices: object): void } }).askfirst.choose({
      analytics: true,
      advertising: false,
    }),
  );
  await expect.poll(() => traffic.hits('www.google-analytics.com').length).toBe(2);
  await traffic.settle(500);
  expect(traffic.hits('www.facebook.com')).toEqual([]);
  const seen = await visitor.evaluate(() => {
    const { rule } = window as unknown as { rule: CSSStyleRule };
    const b = document.getElementById('b');
    const sheet = rule.parentStyleSheet;
    return [b?.style.height, rule.style.color, sheet?.cssRules.length, sheet?.cssRules[1] === rule];
  });
  expect(seen).toEqual(['9px', 'rgb(1, 2, 3)', 3, true]);
  await visitor.evaluate(() => (window as unknown as Window_).askfirst.acceptAll());
  await expect.poll(() => traffic.hits('www.facebook.com').length).toBe(1); // the rule's is hidden by the inline one
  await traffic.settle(300);
  expect(traffic.hits('www.google-analytics.com').length).toBe(2);
  expect(await visitor.evaluate(() => (window as unknown as Window_).askfirst.problems())).toEqual([]);
});

test('text that only names a tracker is left alone', async ({ visitor, traffic }) => {
  const url = 'https://www.facebook.com/';
  const css = [
    `a[href^="${url}"] { color: red }`,
    `a[href*='${url}'] { color: red }`,
    `.c::after { content: "${url}" }`,
    `/* url(${url}) "${url}" */ .d { color: red }`,
    `.e { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) }`,
    `.f { background: url("/own.png") } .g { fill: url(#local) }`,
    String.raw`.h\:hover::before { content: "\f101"; font-family: "Font Awesome 5 Free" }`,
    `@media (min-width: 1px) { .i { filter: url(#f) } }`,
    `@namespace x url(http://www.w3.org/1999/xhtml);`,
  ];
  serve(
    traffic,
    `window.out = ${JSON.stringify(css)}.map(css => { const t = tag(css); document.head.append(t); return t.textContent });`,
  );
  await visitor.goto(PAGE);
  expect(await visitor.evaluate(() => (window as unknown as { out: string[] }).out)).toEqual(css);
  await traffic.settle(300);
  expect(traffic.hits('www.facebook.com')).toEqual([]);
});
