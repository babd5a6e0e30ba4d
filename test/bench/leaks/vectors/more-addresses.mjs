// Addresses that are documents themselves (`data:`, `blob:`, `javascript:`) in every spelling, refreshes without a word, and
// links whose relation comes later.
import { rows } from './rows.mjs';

const blobOf = (text, type) =>
  `window.URL.createObjectURL(new Blob([${text}]${type === undefined ? '' : `, { type: '${type}' }`}))`;
const NS = `'http://www.w3.org/2000/svg'`;
const svg = (inside, more) =>
  `const g = document.createElementNS(${NS}, 'svg'); g.setAttribute('width', 30); g.setAttribute('height', 30); const n = document.createElementNS(${NS}, '${inside}'); n.setAttribute('width', 20); n.setAttribute('height', 20); ${more}`;
const fr = src => `put(make('iframe', { src: ${src} }))`;
const IMG = `'<!doctype html><img src="' + U + '">'`;

const BUILT = {
  why: 'markup that the code of a `javascript:` address puts together: its parser asks for it at once',
  stoppable: true,
};

export const moreAddresses = [
  ...rows('more-frame', { group: 'frame', as: 'html', release: 'none' }, [
    [
      'meta-refresh-bare',
      `const d = frame().contentDocument; const m = d.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;' + U; d.head.append(m)`,
    ],
    [
      'meta-refresh-space',
      `const d = frame().contentDocument; const m = d.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0 ' + U; d.head.append(m)`,
    ],
    [
      'meta-refresh-markup',
      `const d = frame().contentDocument; d.body.innerHTML = '<meta http-equiv=refresh content="0;' + U + '">'`,
    ],
    [
      'meta-refresh-srcdoc',
      `put(make('iframe', { srcdoc: '<meta http-equiv=refresh content="0;' + U + '">' }))`,
    ],
  ]),
  ...rows('more-frame', { group: 'frame', as: 'gif', release: 'none' }, [
    ['blob-newline', fr(`${blobOf(IMG, 'text/html')}.replace('blob', 'bl\\nob')`)],
    ['blob-control', fr(`'\\u0001' + ${blobOf(IMG, 'text/html')}`)],
    ['blob-charset', fr(blobOf(`'<meta charset=iso-2022-jp><im\\x1b(Bg src="' + U + '">'`, 'text/html'))],
    [
      'blob-style-script-end',
      fr(blobOf(`'<style>/*</script*/body{background:url(' + U + ')}</style>x'`, 'text/html')),
    ],
    [
      'blob-svg-entity',
      fr(
        blobOf(
          `'<!DOCTYPE svg [<!ENTITY u "' + U + '">]><svg xmlns="http://www.w3.org/2000/svg"><image width="9" height="9" href="&u;"/></svg>'`,
          'image/svg+xml',
        ),
      ),
    ],
    [
      'blob-xml-prefix',
      fr(
        blobOf(
          `'<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body><h:img src="' + U + '"/></h:body></h:html>'`,
          'application/xhtml+xml',
        ),
      ),
    ],
    [
      'blob-xlink-prefix',
      fr(
        blobOf(
          `'<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="http://www.w3.org/1999/xlink"><image width="9" height="9" o:href="' + U + '"/></svg>'`,
          'image/svg+xml',
        ),
      ),
    ],
    [
      'blob-svg-style',
      `put(make('iframe', { src: ${blobOf(`'<svg xmlns="http://www.w3.org/2000/svg"><style>@import &#34;' + U + '&#34;;</style></svg>'`, 'image/svg+xml')} }))`,
      { as: 'css' },
    ],
    [
      'blob-xslt',
      `const t = ${blobOf(`'<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/><xsl:template match="/"><html><body><img src="' + U + '"/></body></html></xsl:template></xsl:stylesheet>'`, 'text/xml')}; put(make('iframe', { src: ${blobOf(`'<?xml-stylesheet type="text/xsl" href="' + t + '"?><a/>'`, 'text/xml')} }))`,
    ],
    ['data-newline', fr(`'da\\nta:text/html,' + encodeURIComponent(${IMG})`)],
    ['data-control', fr(`'\\u0002data:text/html,' + encodeURIComponent(${IMG})`)],
    ['data-base64-space', fr(`'data:text/html; base64,' + btoa(${IMG})`)],
    [
      'data-in-data',
      fr(
        `'data:text/html,' + encodeURIComponent('<iframe src="data:text/html,' + encodeURIComponent(${IMG}) + '"></iframe>')`,
      ),
    ],
    [
      'data-utf-16',
      fr(`'data:text/html;charset=utf-16le;base64,' + btoa([...${IMG}].map(c => c + '\\0').join(''))`),
    ],
    ['javascript-newline', fr(`'java\\nscript:' + JSON.stringify('<img src="' + U + '">')`)],
    [
      'javascript-built',
      fr(`'javascript:' + JSON.stringify('<img src="' + U + '">').replace('//', '/"+"/')`),
      { limit: BUILT },
    ],
    [
      'data-object-newline',
      `put(make('object', { type: 'text/html', data: 'd\\nata:text/html,' + encodeURIComponent('<img src="' + U + '">') }))`,
    ],
    [
      'data-markup-newline',
      `put(make('div')).innerHTML = '<iframe src="da&NewLine;ta:text/html,' + encodeURIComponent('<img src="' + U + '">') + '"></iframe>'`,
    ],
  ]),
  ...rows('more-image', { group: 'image', as: 'gif' }, [
    [
      'svg-use-blob',
      svg(
        'use',
        `n.setAttribute('href', ${blobOf(`'<svg xmlns="http://www.w3.org/2000/svg"><g id="a"><image width="9" height="9" href="' + U + '"/></g></svg>'`, 'image/svg+xml')} + '#a'); g.append(n); put(g)`,
      ),
      { release: 'none' },
    ],
  ]),
  ...rows('more-link', { group: 'link', as: 'css' }, [
    [
      'markup-rel-switched',
      `document.head.insertAdjacentHTML('beforeend', '<link rel="author" href="' + U + '">'); document.head.lastChild.rel = 'stylesheet'`,
    ],
    [
      'markup-rel-list',
      `document.head.insertAdjacentHTML('beforeend', '<link rel="license" href="' + U + '">'); document.head.lastChild.relList.add('stylesheet')`,
    ],
    [
      'markup-rel-token-value',
      `document.head.insertAdjacentHTML('beforeend', '<link rel="help" href="' + U + '">'); document.head.lastChild.relList.value = 'preload'; document.head.lastChild.as = 'image'`,
      { as: 'gif' },
    ],
    [
      'authored-rel-switched',
      `document.getElementById('labcanon').rel = 'stylesheet'`,
      { html: '<link id="labcanon" rel="canonical" href="{U}">', alone: 'frame' },
    ],
    [
      'parsed-rel-switched',
      `const d = new DOMParser().parseFromString('<link rel=author href="' + U + '">', 'text/html'); const l = d.querySelector('link'); document.head.append(l); l.relList.toggle('stylesheet')`,
    ],
  ]),
  ...rows('more-style', { group: 'style', as: 'css' }, [
    [
      'import-blob-in-text',
      `const b = ${blobOf(`'@import "' + U + '";'`, 'text/css')}; document.head.append(make('style', { textContent: '@import "' + b + '";' }))`,
    ],
    [
      'import-data-in-data',
      `const e = encodeURIComponent; const one = 'data:text/css,' + e('@import "' + U + '";'); document.head.append(make('style', { textContent: '@import "data:text/css,' + e('@import "' + one + '";') + '";' }))`,
    ],
    [
      'import-data-escaped',
      `document.head.append(make('style', { textContent: '@import "data:text/css,' + encodeURIComponent('@import "' + U.replace('//', '\\\\2f /') + '";') + '";' }))`,
    ],
    [
      'link-blob-no-type',
      `document.head.append(make('link', { rel: 'stylesheet', href: ${blobOf(`'@import "' + U + '";'`)} }))`,
    ],
    [
      'link-data-in-data',
      `const e = encodeURIComponent; document.head.append(make('link', { rel: 'stylesheet', href: 'data:text/css,' + e('@import "data:text/css,' + e('@import "' + U + '";') + '";') }))`,
    ],
    [
      'link-data-newline',
      `document.head.append(make('link', { rel: 'stylesheet', href: 'da\\nta:text/css,' + encodeURIComponent('@import "' + U + '";') }))`,
    ],
    [
      'link-blob-newline',
      `document.head.append(make('link', { rel: 'stylesheet', href: ${blobOf(`'@import "' + U + '";'`, 'text/css')}.replace('blob', 'bl\\tob') }))`,
    ],
  ]),
];
