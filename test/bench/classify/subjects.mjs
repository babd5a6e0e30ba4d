// URLs and names as pages ask for them: distinct, in the proportions of a shop with its own files, a CDN, the usual
// vendors and a few that nobody knows. Made from a fixed seed, so that two runs measure the same.

export const page = 'https://www.shop.example/products/running-shoes?ref=newsletter';

/** Numbers from 0 to below 1 (mulberry32). */
export function random(seed = 1) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const OWN = ['www.shop.example', 'www.shop.example', 'static.shop.example', 'api.shop.example'];
const VENDORS = [
  'www.google-analytics.com/g/collect?v=2&tid=G-ABCDEFG123&gtm=45je4&_p=1&cid=#&ul=en-us&sr=1920x1080&en=page_view&dl=%2Fproducts%2F#',
  'www.googletagmanager.com/gtag/js?id=G-ABCDEFG123&l=dataLayer&cx=#',
  'www.facebook.com/tr/?id=123456789012345&ev=PageView&dl=https%3A%2F%2Fwww.shop.example%2F&ts=#&sw=1920&sh=1080&v=2.9.1',
  'securepubads.g.doubleclick.net/gampad/ads?pvsid=#&correlator=#&output=ldjh&gdfp_req=1&impl=fifs&iu_parts=1234%2Cshop',
  'static.hotjar.com/c/hotjar-#.js?sv=6',
  'ib.adnxs.com/ut/v3/prebid?cb=#',
  'bidder.criteo.com/cdb?profileId=207&av=36&wv=9.20.0&cb=#',
  'cdn.jsdelivr.net/npm/swiper@11.0.#/swiper-bundle.min.js',
  'fonts.gstatic.com/s/inter/v13/#.woff2',
  'i.ytimg.com/vi/#/hqdefault.jpg',
  'js.stripe.com/v3/fingerprinted/js/shared-#.js',
  'o1.ingest.sentry.io/api/#/envelope/?sentry_key=#&sentry_version=7',
];
const STRANGERS = [
  'images.unheard-of.example/w_640,q_auto/catalogue/#.webp',
  'd1a2b3c4d5.cloudfront.net/assets/#/chunk.js',
  'widgets.some-vendor.io/embed/v2/#.js?shop=1&locale=en-GB',
  'api.another-vendor.co.uk/v1/events?site=#&session=#&path=%2Fproducts%2Frunning-shoes',
];
const FILES = [
  'assets/index-#.js',
  'media/catalogue/#/large.jpg?width=800&height=600&fit=crop&auto=format',
  'api/v2/products/#?include=variants,images,reviews&currency=EUR&locale=de-DE',
  'styles/theme.css?v=#',
];

const fill = (text, next) => text.replaceAll('#', () => Math.floor(next() * 1e9).toString(36));

/** Lists of `count` distinct URLs. */
export function urls(count) {
  const next = random();
  const pick = list => list[Math.floor(next() * list.length)];
  const make = {
    own: () => `${pick(OWN)}/${pick(FILES)}`,
    vendors: () => pick(VENDORS),
    strangers: () => pick(STRANGERS),
  };
  const list = kind =>
    Array.from({ length: count }, (_, i) => {
      const text = 'https://' + fill(make[kind(next())](), next);
      return text + (text.includes('?') ? '&' : '?') + 'n=' + i.toString(36);
    });
  return {
    'a page (half own, 35 % vendors, 15 % strangers)': list(x =>
      x < 0.5 ? 'own' : x < 0.85 ? 'vendors' : 'strangers',
    ),
    'own only': list(() => 'own'),
    'vendors only': list(() => 'vendors'),
    'strangers only': list(() => 'strangers'),
  };
}

const NAMES = [
  '_ga_#',
  '_gid',
  '_fbp',
  '_gcl_au',
  '_hjSession_#',
  'session_id',
  'cart_#',
  'theme',
  'OptanonConsent',
  'wp-settings-#',
  'ajs_user_id',
  '_pk_id.#.1fff',
  'intercom-id-#',
  'locale',
  'XSRF-TOKEN',
  'recently-viewed-#',
  'product:#',
  'uid_#',
  '__Host-#',
  'ab_#',
];

/** Lists of `count` distinct names, each with the Map that it is measured by: one of the same names; half of the lookups miss. */
export function names(count) {
  const next = random(2);
  const list = Array.from(
    { length: count },
    (_, i) => fill(NAMES[Math.floor(next() * NAMES.length)], next) + (i % 3 ? i.toString(36) : ''),
  );
  const distinct = [...new Set(list)];
  return {
    'cookies and keys of a page': {
      list: distinct,
      known: new Map(distinct.filter((_, i) => i % 2).map(name => [name, 1])),
    },
  };
}
