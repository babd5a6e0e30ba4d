// document.write and writeln: while the page is parsed, into frames, and into a document that was opened anew.
import { rows } from './rows.mjs';

const IMG = `'<img src="' + U + '">'`;
const SCRIPT = `'<script src="' + U + '"></' + 'script>'`;

const write = (text, more = '') => `document.write(${text}); ${more}`;
/** During parsing, so the document goes on; the last rows write into documents that were opened anew. */
export const written = rows('write', { as: 'js', parse: true }, [
  ['script', write(SCRIPT)],
  ['script-async', write(`'<script async src="' + U + '"></' + 'script>'`)],
  ['script-defer', write(`'<script defer src="' + U + '"></' + 'script>'`)],
  ['script-module', write(`'<script type=module src="' + U + '"></' + 'script>'`)],
  ['writeln', `document.writeln(${SCRIPT})`],
  ['in-pieces', `document.write('<scr', 'ipt src="', U); document.write('"></scr'); document.write('ipt>')`],
  ['many-arguments', `document.write('<script src="', U, '"></', 'script>')`],
  ['inline', write(`'<script>put(make("script",{src:' + JSON.stringify(U) + '}))</' + 'script>'`)],
  [
    'written-by-written',
    write(`'<script>document.write("<script src=' + U + '></scr" + "ipt>")</' + 'script>'`),
  ],
  ['image', write(IMG), { as: 'gif' }],
  ['image-srcset', write(`'<img srcset="' + U + ' 1x">'`), { as: 'gif' }],
  ['iframe', write(`'<iframe src="' + U + '"></iframe>'`), { as: 'html' }],
  ['link', write(`'<link rel=stylesheet href="' + U + '">'`), { as: 'css' }],
  ['style', write(`'<style>@import "' + U + '";</style>'`), { as: 'css' }],
  ['style-attribute', write(`'<p style="background:url(' + U + ')">x</p>'`), { as: 'gif' }],
  [
    'base',
    `document.write('<base href="' + U + '"><img src="' + U.split('/').pop() + '">')`,
    { release: 'none', as: 'gif', alone: 'frame' },
  ],
  [
    'declarative-shadow',
    write(`'<div><template shadowrootmode=open>' + ${IMG} + '</template></div>'`),
    { as: 'gif' },
  ],
  [
    'declarative-shadow-script',
    write(`'<div><template shadowrootmode=open>' + ${SCRIPT} + '</template></div>'`),
  ],
  [
    'after-load',
    `addEventListener('load', () => setTimeout(() => { document.write(${SCRIPT}); document.close() }))`,
    { alone: 'page', release: 'none' },
  ],
  [
    'after-open',
    `addEventListener('load', () => setTimeout(() => { const d = document.open(); d.write('<body>' + ${SCRIPT}); d.close() }))`,
    { alone: 'page', release: 'none' },
  ],
  [
    'into-frame',
    `const d = put(make('iframe')).contentDocument; d.write(${SCRIPT}); d.close()`,
    { parse: false },
  ],
  [
    'into-frame-opened',
    `const d = put(make('iframe')).contentDocument; d.open(); d.write(${SCRIPT}); d.close()`,
    { parse: false },
  ],
  [
    'into-frame-opened-by-ours',
    `const d = Document.prototype.open.call(put(make('iframe')).contentDocument); Document.prototype.write.call(d, ${IMG}); d.close()`,
    { parse: false, as: 'gif' },
  ],
  [
    'into-frame-inline',
    `const d = put(make('iframe')).contentDocument; d.write('<body onload="new Image().src=\\'' + U + '\\'">'); d.close()`,
    { parse: false, as: 'gif' },
  ],
]);
