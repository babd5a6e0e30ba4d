// Tags that stand in the HTML, undeclared. The look-ahead parser sends their request before any script can act: that is
// their limit, and it is of the request alone. What came must not run, and images and frames arrive again only after consent.
import { rows } from './rows.mjs';

const SCANNER = {
  why: "the request of undeclared tags in the HTML: the browser's look-ahead sends it before any script can act",
  request: true,
};
const STYLE = { why: 'styles in the HTML are followed by the browser as it parses', request: true };
const INLINE = '<script>new Image().src = ';
const IMPORT = { why: 'import is syntax: no script sees the imports of code that runs' };
const CROSS = { why: 'what stands in the HTML of a frame is parsed in the frame', request: true };

const FRAME = {
  why: 'a frame in the HTML begins to load as the parser meets it, and runs in a realm of its own',
};

const html = (id, markup, options) => [id, '', { html: markup, ...options }];
export const authored = rows('authored', { as: 'gif', release: 'none', limit: SCANNER }, [
  html('script', '<script src="{U}"></script>', { as: 'js', release: 'once' }),
  html('script-async', '<script async src="{U}"></script>', { as: 'js', release: 'once' }),
  html('script-defer', '<script defer src="{U}"></script>', { as: 'js', release: 'once' }),
  html('script-module', '<script type="module" src="{U}"></script>', { as: 'js', release: 'once' }),
  html('script-with-nonce', '<script nonce="x" src="{U}"></script>', { as: 'js', release: 'once' }),
  html('script-integrity-empty', '<script integrity="" crossorigin src="{U}"></script>', {
    as: 'js',
    release: 'once',
  }),
  html('script-upper-case', '<SCRIPT SRC="{U}"></SCRIPT>', { as: 'js', release: 'once' }),
  html('script-text-javascript', '<script type="text/javascript" language="javascript" src="{U}"></script>', {
    as: 'js',
    release: 'once',
  }),
  html('script-in-svg', '<svg><script href="{U}"></script></svg>', { as: 'js' }),
  html('script-in-template', '<template><script src="{U}"></script></template>', {
    as: 'js',
    limit: { ...SCANNER, engines: ['firefox'] },
  }),
  html('script-inline-pixel', `${INLINE}"{U}"</script>`, { limit: undefined, release: 'once' }),
  html('script-inline-fetch', '<script>fetch("{U}", { mode: "no-cors" }).catch(() => {})</script>', {
    limit: undefined,
    release: 'dropped',
  }),
  html('script-inline-module-pixel', `${INLINE.replace('<script', '<script type="module"')}"{U}"</script>`, {
    limit: undefined,
    release: 'once',
  }),
  html('script-inline-static-import', '<script type="module">import "{U}"</script>', {
    as: 'js',
    limit: IMPORT,
  }),
  html('script-inline-dynamic-import', '<script>import("{U}").catch(() => {})</script>', {
    as: 'js',
    limit: IMPORT,
  }),
  html(
    'snippet-loader',
    '<script>(function(d,s,u){var j=d.createElement(s),f=d.getElementsByTagName(s)[0];j.async=1;j.src=u;f.parentNode.insertBefore(j,f)})(document,"script","{U}")</script>',
    { as: 'js', limit: undefined, release: 'once' },
  ),
  html('snippet-document-write', '<script>document.write("<script src={U}></scr" + "ipt>")</script>', {
    as: 'js',
    limit: undefined,
    release: 'once',
  }),
  html('image', '<img src="{U}">'),
  html('image-srcset', '<img srcset="{U} 1x">'),
  html('image-lazy', '<img loading="lazy" src="{U}">'),
  html('picture', '<picture><source srcset="{U}"><img></picture>'),
  html('image-onerror', '<img src="data:," onerror="new Image().src=\'{U}\'">', { limit: undefined }),
  html('body-handler', '<svg onload="new Image().src=\'{U}\'"></svg>', { limit: undefined }),
  html('input-image', '<input type="image" src="{U}">'),
  html('iframe', '<iframe src="{U}"></iframe>', { as: 'html', limit: FRAME }),
  html('iframe-lazy', '<iframe loading="lazy" src="{U}"></iframe>', { as: 'html', limit: FRAME }),
  html('iframe-srcdoc', '<iframe srcdoc="<img src=&quot;{U}&quot;>"></iframe>', { limit: CROSS }),
  html('iframe-srcdoc-script', '<iframe srcdoc="<script src=&quot;{U}&quot;></script>"></iframe>', {
    as: 'js',
    limit: CROSS,
  }),
  html(
    'iframe-srcdoc-inline',
    '<iframe srcdoc="<script>new Image().src=&quot;{U}&quot;</script>"></iframe>',
    { limit: { ...CROSS, why: "inline code in the HTML of a frame that stands in the page's HTML" } },
  ),
  html('iframe-javascript', '<iframe src="javascript:void(new Image().src=\'{U}\')"></iframe>', {
    limit: undefined,
  }),
  html('embed', '<embed src="{U}">', { as: 'html', limit: FRAME }),
  html('object', '<object data="{U}"></object>', { as: 'html', limit: FRAME }),
  html('video', '<video preload="auto" src="{U}"></video>', { as: 'mp4' }),
  html('video-source', '<video preload="auto"><source src="{U}"></video>', { as: 'mp4' }),
  html('poster', '<video poster="{U}"></video>'),
  html('audio', '<audio preload="auto" src="{U}"></audio>', { as: 'mp4' }),
  html('track', '<video><track default src="{U}"></video>', { as: 'vtt' }),
  html('link-stylesheet', '<link rel="stylesheet" href="{U}">', { as: 'css' }),
  html('link-preload', '<link rel="preload" as="image" href="{U}">'),
  html('link-preload-script', '<link rel="preload" as="script" href="{U}">', { as: 'js' }),
  html('link-modulepreload', '<link rel="modulepreload" href="{U}">', { as: 'js' }),
  html('link-prefetch', '<link rel="prefetch" href="{U}">', { as: 'js' }),
  html('link-manifest', '', { alone: 'page', as: 'json', head: '<link rel="manifest" href="{U}">' }),
  html('style-import', '<style>@import "{U}";</style>', { as: 'css', limit: STYLE }),
  html('style-background', '<style>.lab-authored{background:url({U})}</style><p class="lab-authored">x</p>', {
    limit: STYLE,
  }),
  html(
    'style-font',
    '<style>@font-face{font-family:laba;src:url({U})}</style><p style="font-family:laba">x</p>',
    { as: 'woff2', limit: STYLE },
  ),
  html('style-attribute', '<p style="background:url({U})">x</p>', { limit: STYLE }),
  html('table-background', '<table background="{U}"><tr><td>x</table>', { limit: STYLE }),
  html('body-background', '', { alone: 'frame', limit: STYLE, html: '<body background="{U}">' }),
  html('svg-image', '<svg><image href="{U}"/></svg>'),
  html('svg-image-xlink', '<svg><image xlink:href="{U}"/></svg>'),
  html('svg-use', '<svg><use href="{U}#a"/></svg>', { as: 'svg' }),
  html('svg-style', '<svg><style>@import "{U}";</style></svg>', { as: 'css', limit: STYLE }),
  html('declarative-shadow-image', '<div><template shadowrootmode="open"><img src="{U}"></template></div>'),
  html(
    'declarative-shadow-script',
    '<div><template shadowrootmode="open"><script src="{U}"></script></template></div>',
    { as: 'js' },
  ),
  html(
    'declarative-shadow-script-closed',
    '<div><template shadowrootmode="closed"><script src="{U}"></script></template></div>',
    { as: 'js', limit: { why: 'a closed shadow root in the HTML cannot be looked into' } },
  ),
  html(
    'declarative-shadow-style',
    '<div><template shadowrootmode="open"><style>:host{background:url({U})}</style>x</template></div>',
    { limit: STYLE },
  ),
  html('meta-refresh', '', {
    alone: 'frame',
    as: 'html',
    head: '<meta http-equiv="refresh" content="0;url={U}">',
    limit: { why: 'a navigation of the window itself' },
  }),
  html(
    'speculation-rules',
    '<script type="speculationrules">{"prefetch":[{"source":"list","urls":["{U}"]}]}</script>',
    { as: 'html', alone: 'page' },
  ),
  html(
    'import-map',
    '<script type="importmap">{"imports":{"lab":"{U}"}}</script><script type="module">import "lab"</script>',
    { as: 'js', alone: 'frame', limit: IMPORT },
  ),
  html('base-then-image', '', {
    alone: 'frame',
    head: '<base href="https://static.hotjar.com/lab/{RUN}/">',
    html: '<img src="{FILE}">',
  }),
  html('marked-script', '<script type="text/plain" data-category="analytics" data-src="{U}"></script>', {
    as: 'js',
    limit: undefined,
    release: 'once',
    marked: true,
  }),
  html('marked-script-src', '<script type="text/plain" data-category="analytics" src="{U}"></script>', {
    as: 'js',
    limit: undefined,
    release: 'once',
    marked: true,
  }),
  html('marked-image', '<img data-category="analytics" data-src="{U}">', {
    limit: undefined,
    release: 'once',
    marked: true,
  }),
  html('marked-iframe', '<iframe data-category="analytics" data-src="{U}"></iframe>', {
    as: 'html',
    limit: undefined,
    release: 'once',
    marked: true,
  }),
  html(
    'marked-inline',
    '<script type="text/plain" data-category="analytics">new Image().src = "{U}"</script>',
    { limit: undefined, release: 'once', marked: true },
  ),
]);
