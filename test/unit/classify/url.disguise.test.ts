// classifyUrl on trackers behind the site's own hosts, and on addresses made to look like trackers or to hide one.
import { describe, expect, test } from 'vitest';
import { classifyUrl } from '../../../src/classify/url.js';

const page = 'https://www.shop.example/products/1?ref=mail';

/** `url class` or `url class service`, one a line */
function rows(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/));
}

// The same trackers served from the site's own hosts.
const OWN_HOSTED = rows(`
  /matomo.js analytics matomo
  /stats/piwik.js analytics matomo
  /matomo/matomo.php?action_name=x&idsite=1&rec=1 analytics matomo
  /js/?idsite=1&rec=1 analytics matomo
  /matomo/js/container_AbCd1234.js functional matomo-tag-manager
  /js/container_AbCd1234_staging_0a1b2c3d.js functional matomo-tag-manager
  https://metrics.shop.example/ppms.php analytics piwik-pro
  /com.snowplowanalytics.snowplow/tp2 analytics snowplow
  https://sp.shop.example/com.snowplowanalytics.snowplow/tp2 analytics snowplow
  /js/plausible.js analytics plausible
  /js/plausible.outbound-links.js analytics plausible
  /umami.js analytics umami
  /ingest/static/array.js analytics posthog
  /ingest/e/?ip=1&_=1700000000000&ver=1.2 analytics posthog
  https://sgtm.shop.example/g/collect?v=2&tid=G-ABCDEFG123&gtm=1 analytics google-analytics
  /metrics/ga/g/c?v=2&tid=G-ABCDEFG123 analytics google-analytics
  https://gtm.shop.example/gtag/js?id=G-ABCDEFG123 analytics google-analytics
  /gateway/?id=G-ABCDEFG123 analytics google-analytics
  https://gtm.shop.example/gtag/js?id=AW-123456789 advertising google-ads
  https://gtm.shop.example/gtm.js?id=GTM-ABC123 functional google-tag-manager
  /metrics/ag/g/c?v=2&tid=G-ABCDEFG123 analytics google-analytics
  https://gtm.shop.example/loader.js?id=G-ABCDEFG123 analytics google-analytics
  https://gtm.shop.example/loader.js?id=GTM-ABC123 functional google-tag-manager
  https://smetrics.shop.example/b/ss/acmeprod/1/JS-2.22 analytics adobe-analytics
  https://edge.shop.example/ee/or2/v1/interact?configId=1 analytics adobe-web-sdk
  https://smetrics.shop.example/id?d_visid_ver=5.5.0&d_fieldgroup=A advertising adobe-audience-manager
  https://capi.shop.example/tr/?id=123456789012345&ev=Purchase advertising meta-pixel
  /static/fbevents.js advertising meta-pixel
  https://bid.shop.example/event?a=1234&v=5.23.0&p0=e advertising criteo
  /cdn-cgi/zaraz/s.js?z=1 analytics zaraz
  /cdn-cgi/rum? analytics cloudflare-web-analytics
  /_vercel/insights/script.js analytics vercel-analytics
  /.well-known/shopify/monorail/unstable/produce_batch analytics shopify-analytics
  /cdn/wpm/b0a1b2c3dm.js analytics shopify-analytics
  /wpm@0.0.449/app.js analytics shopify-analytics
  /cdn/shopifycloud/web-pixels-manager/1.js analytics shopify-analytics
  /_vercel/speed-insights/script.js analytics vercel-analytics
  /vendor/prebid9.20.0.js advertising prebid
  /vendor/prebid.js advertising prebid
  /vendor/prebid-8.52.2.min.js advertising prebid
`);

// Look like trackers and are none, or the other way round.
const MISLEADING = rows(`
  /blog/facebook-pixel first-party
  /blog/matomo.js-explained first-party
  /help/google-analytics first-party
  /wiki/piwik first-party
  /redirect?to=https://www.facebook.com/tr?id=1&ev=PageView first-party
  /search?q=googletagmanager.com/gtag/js?id=G-ABCDEFG123 first-party
  /out?url=https%3A%2F%2Fwww.google-analytics.com%2Fcollect first-party
  /p?file=matomo.js first-party
  /p?/matomo.js first-party
  /a&id=GTM-ABC/gtm.js first-party
  /collect first-party
  /collect?id=G-1 first-party
  /product?id=AW-123 first-party
  /product?id=G-12 first-party
  /event?a=1 first-party
  /event?id=3 first-party
  /event?s=3 first-party
  /events?s=123456 first-party
  /tr/?id=5&ev=1 first-party
  /tr/urunler?id=12 first-party
  /products/?id=G-1234567 first-party
  /docs/openrtb2/intro first-party
  /b/ss/catalogue first-party
  /wpm/test first-party
  /stats first-party
  /analytics first-party
  /track-order?ip=1 first-party
  /js/script.js first-party
  /api/event first-party
  /api/send first-party
  /blog/prebid-and-you first-party
  /i18n/at.js first-party
  /.netlify/functions/cart first-party
  /events/track first-party
  /js/analytics.js first-party
  /id?user=1 first-party
  /pagead/x first-party
  /recaptcha/x first-party
  https://ads.shop.example/banner.png first-party
  https://cdn.jsdelivr.net/npm/x?u=https://www.facebook.com/tr first-party
  https://facebook.com.unheard-of.example/tr?id=1 unknown
  https://notfacebook.com/tr unknown
  https://unheard-of.example/?u=doubleclick.net unknown
  https://unheard-of.example/doubleclick.net/x.js unknown
  https://doubleclick.net@unheard-of.example/x unknown
  https://google.com.unheard-of.example/pagead/x unknown
  https://shop.example.unheard-of.org/x unknown
  https://notshop.example/x unknown
  https://t.co/abc unknown
  https://www.google.com/search?q=1 unknown
  https://badstats.unheard-of.example/x unknown
  https://adsense-tips.unheard-of.example/x unknown
  https://unheard-of.ads/ unknown
  https://WWW.FACEBOOK.COM/tr?id=1 advertising
  https://www.facebook.com./tr?id=1 advertising
  https://www.facebook.com:443/tr?id=1 advertising
  https://user:pw@www.facebook.com/tr?id=1 advertising
  //www.facebook.com/tr?id=1 advertising
  \\\\www.facebook.com/tr?id=1 advertising
  https:\\/www.facebook.com\\tr?id=1 advertising
  https:www.facebook.com/tr?id=1 first-party
  https://www.facebook.com/x/../tr?id=1 advertising
  https://www.f%61cebook.com/tr?id=1 advertising
  https://ｗｗｗ.facebook.com/tr?id=1 advertising
  http://bat.bing.com:8080/bat.js advertising
  ws://ib.adnxs.com/x advertising
  wss://www.google-analytics.com/x analytics
  https://a.b.c.d.doubleclick.net/x advertising
`);

describe('first-party-hosted trackers', () => {
  test.each(OWN_HOSTED)('%s', (url, expected, service) => {
    expect(classifyUrl(url ?? '', { page })).toMatchObject({ class: expected, service });
  });
});

describe('misleading', () => {
  test.each(MISLEADING)('%s', (url, expected) =>
    expect(classifyUrl(url ?? '', { page }).class).toBe(expected),
  );
});
