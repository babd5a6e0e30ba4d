// Elements that load, beside scripts and images: media, frames, objects, forms, pings, links.
import { rows } from './rows.mjs';

const hidden = `const f = put(make('iframe', { name: 'lab' + Math.random().toString(36).slice(2) }));`;
/** `location` cannot be replaced, and the first, empty document of a frame fires no navigate event (seen in three engines). */
const LOCATION = { why: 'an empty frame sent elsewhere by its location, before which no event comes' };
const VISIT = {
  why: 'a navigation of the window itself: the visitor goes there, and links must keep working',
};

const media = rows('media', { as: 'mp4' }, [
  ['audio', `put(make('audio', { preload: 'auto', src: U }))`],
  ['new-audio', `const a = new Audio(U); a.preload = 'auto'; a.load()`],
  ['new-audio-src', `const a = new Audio(); a.preload = 'auto'; a.src = U`],
  ['video', `put(make('video', { preload: 'auto', src: U }))`],
  ['video-attribute', `const v = make('video'); v.setAttribute('src', U); v.load()`],
  ['source', `const v = make('video', { preload: 'auto' }); v.append(make('source', { src: U })); put(v)`],
  ['source-late', `const v = put(make('video', { preload: 'auto' })); v.append(make('source', { src: U }))`],
  [
    'source-attr-node',
    `const v = make('video', { preload: 'auto' }), s = make('source'); const a = document.createAttribute('src'); a.value = U; s.setAttributeNode(a); v.append(s); put(v)`,
  ],
  [
    'track',
    `const v = put(make('video')); const t = make('track', { kind: 'subtitles', default: true, src: U }); v.append(t); t.track.mode = 'showing'`,
    { as: 'vtt' },
  ],
]);

const frames = rows('frame', { as: 'html' }, [
  ['iframe', `put(make('iframe', { src: U }))`],
  ['iframe-late', `put(make('iframe')).src = U`],
  ['iframe-attribute', `const f = make('iframe'); f.setAttribute('src', U); put(f)`],
  [
    'iframe-named-item',
    `const f = make('iframe'); const a = document.createAttribute('src'); a.value = U; f.attributes.setNamedItem(a); put(f)`,
  ],
  ['iframe-attr-late', `const f = put(make('iframe', { src: '/lab/bare' })); f.attributes.src.value = U`],
  ['iframe-lazy', `put(make('iframe', { loading: 'lazy', src: U }))`],
  ['iframe-location', `put(make('iframe')).contentWindow.location = U`, { release: 'none', limit: LOCATION }],
  [
    'iframe-location-href',
    `put(make('iframe')).contentWindow.location.href = U`,
    { release: 'none', limit: LOCATION },
  ],
  [
    'iframe-location-replace',
    `put(make('iframe')).contentWindow.location.replace(U)`,
    { release: 'none', limit: LOCATION },
  ],
  [
    'iframe-location-assign',
    `put(make('iframe')).contentDocument.location.assign(U)`,
    { release: 'none', limit: LOCATION },
  ],
  [
    'iframe-link-target',
    `${hidden} put(make('a', { href: U, target: f.name })).click()`,
    { release: 'none' },
  ],
  ['iframe-window-open', `${hidden} window.open(U, f.name)`, { release: 'none' }],
  ['iframe-clone', `put(make('iframe', { src: U }).cloneNode())`],
  ['embed', `put(make('embed', { src: U }))`],
  ['embed-type-late', `const e = put(make('embed')); e.setAttribute('src', U)`],
  ['object', `put(make('object', { data: U }))`],
  ['object-attribute', `const o = put(make('object')); o.setAttribute('data', U)`],
  [
    'object-attr-node',
    `const o = make('object'); const a = document.createAttribute('data'); a.value = U; o.setAttributeNode(a); put(o)`,
  ],
  [
    'object-param',
    `const o = make('object', { type: 'text/html' }); o.append(make('param', { name: 'src', value: U })); put(o)`,
    { release: 'none' },
  ],
  [
    'frameset',
    `const d = put(make('iframe')).contentDocument; const s = d.createElement('frameset'), f = d.createElement('frame'); f.src = U; s.append(f); d.body.replaceWith(s)`,
  ],
  [
    'form-submit',
    `${hidden} const m = put(make('form', { method: 'post', action: U, target: f.name })); m.submit()`,
    { release: 'none' },
  ],
  [
    'form-request-submit',
    `${hidden} const m = put(make('form', { method: 'post', action: U, target: f.name })); m.requestSubmit()`,
    { release: 'none' },
  ],
  [
    'form-get',
    `${hidden} const m = put(make('form', { action: U, target: f.name })); m.submit()`,
    { release: 'none' },
  ],
  [
    'form-attribute',
    `${hidden} const m = make('form', { method: 'post', target: f.name }); m.setAttribute('action', U); put(m).submit()`,
    { release: 'none' },
  ],
  [
    'form-button',
    `${hidden} const m = put(make('form', { method: 'post', target: f.name })); const b = make('button', { formAction: U }); m.append(b); b.click()`,
    { release: 'none' },
  ],
  [
    'form-input-click',
    `${hidden} const m = put(make('form', { method: 'post', action: U, target: f.name })); const b = make('input', { type: 'submit' }); m.append(b); b.click()`,
    { release: 'none' },
  ],
  [
    'form-attr-node',
    `${hidden} const m = make('form', { method: 'post', target: f.name }); const a = document.createAttribute('action'); a.value = U; m.setAttributeNode(a); put(m).submit()`,
    { release: 'none' },
  ],
  [
    'anchor-ping',
    `${hidden} put(make('a', { href: '/lab/bare', target: f.name, ping: U })).click()`,
    { release: 'none' },
  ],
  [
    'anchor-ping-attribute',
    `${hidden} const a = put(make('a', { href: '/lab/bare', target: f.name })); a.setAttribute('ping', U); a.click()`,
    { release: 'none' },
  ],
  [
    'anchor-attribution',
    `${hidden} const a = put(make('a', { href: '/lab/bare', target: f.name })); a.setAttribute('attributionsrc', U); a.click()`,
    { release: 'none' },
  ],
  [
    'area-ping',
    `${hidden} const m = put(make('map')); const a = make('area', { href: '/lab/bare', target: f.name, ping: U }); m.append(a); a.click()`,
    { release: 'none' },
  ],
  [
    'image-attribution',
    `put(make('img', { src: '/lab/own.gif' })).setAttribute('attributionsrc', U)`,
    { release: 'none' },
  ],
  [
    'meta-refresh-in-frame',
    `const d = put(make('iframe')).contentDocument; const m = d.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=' + U; d.head.append(m)`,
    { release: 'none' },
  ],
  [
    'meta-refresh',
    `const m = make('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=' + U; document.head.append(m)`,
    { alone: 'frame', release: 'none', limit: VISIT },
  ],
  ['window-location', `location.href = U`, { alone: 'frame', release: 'none', limit: VISIT }],
  ['window-open-address', `window.open(U)`, { alone: 'page', click: true, release: 'none', limit: VISIT }],
  ['anchor-click', `put(make('a', { href: U })).click()`, { alone: 'frame', release: 'none', limit: VISIT }],
]);

const link = (rel, more = '') => `document.head.append(make('link', { rel: '${rel}', ${more}href: U }))`;
const links = rows('link', { as: 'css' }, [
  ['stylesheet', link('stylesheet')],
  [
    'stylesheet-rel-late',
    `const l = make('link', { href: U }); document.head.append(l); l.rel = 'stylesheet'`,
  ],
  [
    'stylesheet-rel-list',
    `const l = make('link', { href: U }); document.head.append(l); l.relList.add('stylesheet')`,
  ],
  [
    'stylesheet-rel-attribute',
    `const l = make('link', { href: U }); document.head.append(l); l.setAttribute('rel', 'stylesheet')`,
  ],
  [
    'stylesheet-set-attribute',
    `const l = make('link', { rel: 'stylesheet' }); l.setAttribute('href', U); document.head.append(l)`,
  ],
  [
    'stylesheet-attr-node',
    `const l = make('link', { rel: 'stylesheet' }); const a = document.createAttribute('href'); a.value = U; l.setAttributeNode(a); document.head.append(l)`,
  ],
  ['stylesheet-media', link('stylesheet', `media: 'print', `)],
  ['stylesheet-alternate', link('alternate stylesheet', `title: 'b', `)],
  [
    'stylesheet-disabled-then-on',
    `const l = make('link', { rel: 'stylesheet', disabled: true, href: U }); document.head.append(l); l.disabled = false`,
  ],
  ['preload-script', link('preload', `as: 'script', `), { as: 'js' }],
  ['preload-style', link('preload', `as: 'style', `)],
  ['preload-image', link('preload', `as: 'image', `), { as: 'gif' }],
  ['preload-font', link('preload', `as: 'font', crossOrigin: '', `), { as: 'woff2' }],
  ['preload-fetch', link('preload', `as: 'fetch', crossOrigin: '', `), { as: 'json' }],
  [
    'preload-as-late',
    `const l = make('link', { rel: 'preload', href: U }); document.head.append(l); l.as = 'image'`,
    { as: 'gif' },
  ],
  [
    'preload-imagesrcset',
    `const l = make('link', { rel: 'preload', as: 'image' }); l.imageSrcset = U + ' 1x'; document.head.append(l)`,
    { as: 'gif' },
  ],
  [
    'preload-imagesrcset-attribute',
    `const l = make('link', { rel: 'preload', as: 'image' }); l.setAttribute('imagesrcset', U + ' 1x'); document.head.append(l)`,
    { as: 'gif' },
  ],
  ['modulepreload', link('modulepreload'), { as: 'js' }],
  ['prefetch', link('prefetch'), { as: 'js' }],
  ['prerender', link('prerender'), { release: 'none', as: 'html', alone: 'page' }],
  ['icon', link('icon'), { release: 'none', as: 'gif', alone: 'page' }],
  [
    'shortcut-icon-attribute',
    `document.querySelector('link[rel=icon]').setAttribute('href', U)`,
    { release: 'none', as: 'gif', alone: 'page' },
  ],
  ['apple-touch-icon', link('apple-touch-icon'), { release: 'none', as: 'gif', alone: 'page' }],
  ['manifest', link('manifest'), { release: 'none', as: 'json', alone: 'page' }],
  [
    'preconnect',
    `document.head.append(make('link', { rel: 'preconnect', href: 'https://metrics.hotjar.io' }))`,
    { tunnel: 'metrics.hotjar.io', alone: 'frame', release: 'none' },
  ],
  [
    'dns-prefetch',
    `document.head.append(make('link', { rel: 'dns-prefetch', href: 'https://bat.bing.com' }))`,
    { tunnel: 'bat.bing.com', alone: 'frame', release: 'none' },
  ],
  ['clone', `document.head.append(make('link', { rel: 'stylesheet', href: U }).cloneNode())`],
  [
    'speculation-rules',
    `put(make('script', { type: 'speculationrules', textContent: JSON.stringify({ prefetch: [{ source: 'list', urls: [U] }] }) }))`,
    { as: 'html', alone: 'page', release: 'none' },
  ],
  [
    'speculation-rules-prerender',
    `put(make('script', { type: 'speculationrules', textContent: JSON.stringify({ prerender: [{ source: 'list', urls: [U] }] }) }))`,
    { as: 'html', alone: 'page', release: 'none' },
  ],
  [
    'first-party-stylesheet',
    `document.head.append(make('link', { rel: 'stylesheet', href: '/lab/style.css?u=' + encodeURIComponent(U) }))`,
    {
      release: 'none',
      limit: {
        why: "a stylesheet file of the site's own that names a tracker: the browser follows it alone",
      },
    },
  ],
]);

export const loaders = [...media, ...frames, ...links];
