// Shapes of an address: what counts is what the platform's own parser makes of it, not what it looks like.
import { rows } from './rows.mjs';

const H = `'static.hotjar.com'`;
const shape = (id, expression, options) => [id, `make('img').src = ${expression}`, options];
const call = (id, expression, options) => [
  `fetch-${id}`,
  `return fetch(${expression}, { mode: 'no-cors' }).catch(() => {})`,
  { release: 'dropped', ...options },
];

const SHAPES = {
  'upper-case': `U.replace(${H}, 'STATIC.HotJar.COM')`,
  'trailing-dot': `U.replace(${H}, 'static.hotjar.com.')`,
  'protocol-relative': `U.replace('https:', '')`,
  'user-info': `U.replace('https://', 'https://www.parlo.test@')`,
  'user-and-password': `U.replace('https://', 'https://a:b@')`,
  port: `U.replace(${H}, 'static.hotjar.com:443')`,
  'other-port': `U.replace(${H}, 'static.hotjar.com:8443')`,
  'port-with-zeros': `U.replace(${H}, 'static.hotjar.com:00443')`,
  'percent-host': `U.replace(${H}, 'static.hotj%61r.com')`,
  'percent-dot': `U.replace(${H}, 'static%2ehotjar%2Ecom')`,
  backslashes: `U.replace('https://', 'https:\\\\\\\\')`,
  'mixed-slashes': `U.replace('https://', 'https:/\\\\/')`,
  'one-slash': `U.replace('https://', 'https:///')`,
  'backslash-relative': `U.replace('https://', '\\\\\\\\')`,
  'slash-backslash': `U.replace('https://', '/\\\\')`,
  'tab-and-newline': `U.replace('hotjar', 'ho\\tt\\nj\\rar')`,
  'scheme-newline': `U.replace('https', 'ht\\ntps')`,
  'leading-space': `' \\n\\t' + U + '  '`,
  'leading-control': `'\\u0001\\u001f' + U`,
  'scheme-upper-case': `U.replace('https', 'HTTPS')`,
  'full-width': `U.replace('hotjar', '\\uff48\\uff4f\\uff54\\uff4a\\uff41\\uff52')`,
  'ideographic-stop': `U.replace(${H}, 'static\\u3002hotjar\\uff0ecom')`,
  'soft-hyphen': `U.replace('hotjar', 'hot\\u00adjar')`,
  'zero-width': `U.replace('hotjar', 'hot\\u200bjar')`,
  'math-letters': `U.replace('hotjar', '\\u{1d421}otjar')`,
  'kelvin-long-s': `U.replace('static', '\\u017ftatic')`,
  'path-dots': `U.replace('/lab/', '/x/../lab/')`,
  'path-percent-dots': `U.replace('/lab/', '/x/%2e%2E/lab/')`,
  hash: `U + '#www.parlo.test'`,
  'query-own-host': `U + '?https://www.parlo.test/'`,
  'very-long': `U + '?' + 'x'.repeat(5000)`,
  'http-scheme': `U.replace('https:', 'http:')`,
};
const urls = rows('shape', { as: 'gif' }, [
  ...Object.entries(SHAPES).map(([id, expression]) => shape(id, expression)),
  ...Object.entries(SHAPES).map(([id, expression]) => call(id, expression)),
  [
    'location-javascript',
    `location.href = 'javascript:void(new Image().src=' + JSON.stringify(U) + ')'`,
    { alone: 'frame' },
  ],
  ['string-timer', `setTimeout('new Image().src=' + JSON.stringify(U))`],
  [
    'string-interval',
    `const i = setInterval('new Image().src=' + JSON.stringify(U) + ';clearInterval(window.labI)', 20); window.labI = i`,
  ],
  [
    'handler-attribute',
    `const i = make('img'); i.setAttribute('onerror', 'new Image().src=' + JSON.stringify(U)); i.src = 'data:,'`,
  ],
  ['eval', `(0, eval)('new Image().src=' + JSON.stringify(U))`],
  ['function', `new Function('new Image().src=' + JSON.stringify(U))()`],
  ['srcset-odd', `make('img').srcset = '/lab/own.gif 3x ,\\n\\t' + U + '\\t1x'`],
  ['srcset-no-space', `make('img').srcset = U + ','`],
  ['set-attribute-space', `make('img').setAttribute('src', '\\n' + U)`],
]);
const T = `U.split('/').slice(0, -1).join('/') + '/'`;
const FILE = `U.split('/').pop()`;
const bases = rows('base', { group: 'shape', as: 'gif', alone: 'frame', release: 'none' }, [
  ['inserted', `document.head.append(make('base', { href: ${T} })); make('img').src = ${FILE}`],
  [
    'set-attribute',
    `const b = make('base'); document.head.append(b); b.setAttribute('href', ${T}); make('img').src = ${FILE}`,
  ],
  [
    'inner-html',
    `document.head.insertAdjacentHTML('beforeend', '<base href="' + ${T} + '">'); make('img').setAttribute('src', ${FILE})`,
  ],
  [
    'fetch',
    `document.head.append(make('base', { href: ${T} })); return fetch(${FILE}, { mode: 'no-cors' }).catch(() => {})`,
    { release: 'dropped' },
  ],
  [
    'beacon',
    `document.head.append(make('base', { href: ${T} })); navigator.sendBeacon(${FILE})`,
    { release: 'dropped' },
  ],
  [
    'xhr',
    `document.head.append(make('base', { href: ${T} })); const x = new XMLHttpRequest(); x.open('GET', ${FILE}); x.send()`,
    { release: 'dropped' },
  ],
  [
    'worker',
    `document.head.append(make('base', { href: ${T} })); new Worker(URL.createObjectURL(new Blob(['fetch(' + JSON.stringify(U) + ', { mode: "no-cors" })'])))`,
    { release: 'dropped' },
  ],
  [
    'script',
    `document.head.append(make('base', { href: ${T} })); put(make('script', { src: ${FILE} }))`,
    { as: 'js' },
  ],
  [
    'after-the-fact',
    `const i = put(make('img', { src: ${FILE} })); document.head.prepend(make('base', { href: ${T} })); i.src = i.getAttribute('src')`,
  ],
  [
    'changed-before-insertion',
    `const s = make('script', { src: ${FILE} }); document.head.append(make('base', { href: ${T} })); put(s)`,
    { as: 'js' },
  ],
  ['authored', `make('img').src = ${FILE}`, { head: `<base href="https://static.hotjar.com/lab/{RUN}/">` }],
  [
    'style',
    `document.head.append(make('base', { href: ${T} })); put(make('p', { textContent: 'x' })).style.background = 'url(' + ${FILE} + ')'`,
  ],
  [
    'form',
    `document.head.append(make('base', { href: ${T}, target: 'labForm' })); put(make('iframe', { name: 'labForm' })); put(make('form', { method: 'post', action: ${FILE} })).submit()`,
    { release: 'none', as: 'html' },
  ],
]);

export const shapes = [...urls, ...bases];
