// What classifyUrl must answer for addresses from vendors' own documentation: trackers, benign services,
// first-party-hosted trackers, and addresses made to mislead. One line per address.
import { describe, expect, test } from 'vitest';
import { classifyUrl } from '../../../src/classify/url.js';

const page = 'https://www.shop.example/products/1?ref=mail';
const classOf = (url: string) => classifyUrl(url, { page }).class;

/** `url` or `url service` or `url service role`, one a line */
function rows(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/));
}

const ADVERTISING = rows(`
  https://www.googletagmanager.com/gtag/js?id=AW-123456789 google-ads tracker-script
  https://www.googletagmanager.com/gtag/js?id=DC-1234567&l=dataLayer google-ads tracker-script
  https://www.googletagmanager.com/gtag/destination?id=AW-123456789&cx=c google-ads tracker-script
  https://www.googleadservices.com/pagead/conversion/123456789/?label=abc google-ads
  https://googleads.g.doubleclick.net/pagead/viewthroughconversion/123456789/ doubleclick
  https://stats.g.doubleclick.net/g/collect?v=2&tid=G-ABCDEFG123
  https://securepubads.g.doubleclick.net/tag/js/gpt.js doubleclick
  https://www.googletagservices.com/tag/js/gpt.js google-ad-manager
  https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js google-ads
  https://www.google.com/pagead/1p-user-list/123456789/ google-ads pixel
  https://www.google.de/pagead/1p-user-list/123456789/ google-ads pixel
  https://www.google.co.uk/ads/ga-audiences?v=1&aip=1 google-ads pixel
  https://www.google.com.br/ccm/collect?en=page_view google-ads pixel
  https://adservice.google.fr/adsid/integrator.js google-ads
  https://imasdk.googleapis.com/js/sdkloader/ima3.js
  https://ep1.adtrafficquality.google/getconfig/sodar google-ads
  https://connect.facebook.net/en_US/fbevents.js meta-pixel tracker-script
  https://connect.facebook.net/signals/config/1234567890?v=2.9.1 meta-pixel tracker-script
  https://connect.facebook.net/de_DE/sdk.js facebook-sdk widget
  https://www.facebook.com/tr?id=123456789012345&ev=PageView&noscript=1 meta-pixel pixel
  https://www.facebook.com/tr/ meta-pixel pixel
  https://www.facebook.com/plugins/like.php?href=https://shop.example facebook-plugins widget
  https://www.facebook.com/v18.0/plugins/page.php facebook-plugins widget
  https://snap.licdn.com/li.lms-analytics/insight.min.js linkedin-insight
  https://px.ads.linkedin.com/collect/?pid=123&fmt=gif linkedin-insight
  https://www.linkedin.com/px/?pid=1 linkedin-insight pixel
  https://platform.linkedin.com/in.js
  https://static.ads-twitter.com/uwt.js x-pixel
  https://analytics.twitter.com/i/adsct?txn_id=abc x-pixel
  https://t.co/i/adsct?p_id=Twitter x-pixel pixel
  https://t.co/1/i/adsct?bci=4 x-pixel pixel
  https://platform.twitter.com/widgets.js x-widgets widget
  https://bat.bing.com/bat.js microsoft-uet
  https://bat.bing.com/action/0?ti=1234 microsoft-uet
  https://c.bing.com/c.gif?CtsSyncId=1 microsoft-uet
  https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4 tiktok-pixel
  https://analytics-ipv6.tiktokw.us/ipv6/enrich_ipv6 tiktok-pixel
  https://s.pinimg.com/ct/core.js pinterest-tag tracker-script
  https://ct.pinterest.com/v3/?tid=2612 pinterest-tag
  https://sc-static.net/scevent.min.js snap-pixel tracker-script
  https://tr.snapchat.com/p snap-pixel
  https://www.redditstatic.com/ads/pixel.js reddit-pixel tracker-script
  https://alb.reddit.com/rp.gif?id=t2_abc reddit-pixel
  https://ads.yahoo.com/pixel?id=1
  https://c.amazon-adsystem.com/aax2/apstag.js
  https://s.amazon-adsystem.com/iu3?pid=1
  https://static.criteo.net/js/ld/ld.js criteo
  https://dynamic.criteo.com/js/ld/ld.js?a=1234 criteo
  https://gum.criteo.com/syncframe criteo
  https://cdn.taboola.com/libtrc/unip/1/tfa.js taboola
  https://amplify.outbrain.com/cp/obtp.js outbrain
  https://s.adroll.com/j/roundtrip.js adroll
  https://js.adsrvr.org/up_loader.1.1.0.js
  https://ib.adnxs.com/getuid?https://x.example/u=$UID
  https://eus.rubiconproject.com/usync.html
  https://ads.pubmatic.com/AdServer/js/user_sync.html
  https://u.openx.net/w/1.0/pd openx
  https://ssum.casalemedia.com/usermatch
  https://dpm.demdex.net/id?d_visid_ver=5.5.0
  https://secure.quantserve.com/quant.js
  https://js.hs-scripts.com/123456.js hubspot
  https://js.hs-analytics.net/analytics/1/123456.js hubspot
  https://track.hubspot.com/__ptq.gif?k=1 hubspot
  https://munchkin.marketo.net/munchkin.js marketo
  https://pi.pardot.com/pd.js pardot
  https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=A klaviyo
  https://an.yandex.ru/system/context.js
  https://yandex.ru/ads/system/context.js yandex-ads ad-tag
  https://www.instagram.com/embed.js instagram widget
  https://sync.unheard-of.example/usersync?p=1
  https://x.unheard-of.example/cookie-sync?gdpr=0
  https://pbs.unheard-of.example/openrtb2/auction prebid ad-tag
  https://ads.unheard-of.example/banner.js
  https://prebid.unheard-of.example/auction
  https://rtb12.unheard-of.example/
`);

const ANALYTICS = rows(`
  https://sb.scorecardresearch.com/beacon.js
  https://www.googletagmanager.com/gtag/js?id=G-ABCDEFG123 google-analytics tracker-script
  https://www.googletagmanager.com/gtag/js?id=UA-12345-1 google-analytics tracker-script
  https://www.googletagmanager.com/gtag/js?id=GT-ABCDEF google-analytics tracker-script
  https://www.googletagmanager.com/td?id=G-ABCDEFG123 google-analytics pixel
  https://www.googletagmanager.com/a?id=GTM-ABC123&cv=7 google-analytics pixel
  https://www.googletagmanager.com/static/service_worker/5140/sw_iframe.html google-analytics pixel
  https://www.google-analytics.com/analytics.js google-analytics
  https://ssl.google-analytics.com/ga.js google-analytics
  https://www.google-analytics.com/g/collect?v=2&tid=G-ABCDEFG123
  https://region1.google-analytics.com/g/collect?v=2
  https://region1.analytics.google.com/g/collect?v=2
  https://www.clarity.ms/tag/abcdef microsoft-clarity
  https://c.clarity.ms/c.gif microsoft-clarity
  https://static.hotjar.com/c/hotjar-123.js?sv=6 hotjar
  https://vc.hotjar.io/sessions/1 hotjar
  wss://ws.hotjar.com/api/v2/client/ws hotjar
  https://cdn.matomo.cloud/example.matomo.cloud/matomo.js matomo
  https://example.matomo.cloud/x matomo
  https://acme.piwik.pro/x piwik-pro
  https://plausible.io/js/script.js plausible
  https://cdn.usefathom.com/script.js
  https://cloud.umami.is/script.js umami
  https://static.cloudflareinsights.com/beacon.min.js
  https://cdn.segment.com/analytics.js/v1/abc/analytics.min.js segment
  https://api.segment.io/v1/t segment
  https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js mixpanel
  https://api-js.mixpanel.com/track/ mixpanel
  https://cdn.amplitude.com/libs/analytics-browser-2.11.1-min.js.gz amplitude
  https://api2.amplitude.com/2/httpapi amplitude
  https://us-assets.i.posthog.com/static/array.js posthog
  https://eu.i.posthog.com/e/ posthog
  https://cdn.heapanalytics.com/js/heap-1.js
  https://edge.fullstory.com/s/fs.js fullstory
  https://cdn.mouseflow.com/projects/1.js mouseflow
  https://web-sdk.smartlook.com/recorder.js smartlook
  https://script.crazyegg.com/pages/scripts/0001/0001.js
  https://t.contentsquare.net/uxa/1.js contentsquare
  https://js.sentry-cdn.com/abc.min.js sentry
  https://o1.ingest.sentry.io/api/1/envelope/ sentry
  https://bam.nr-data.net/1/abc
  https://js-agent.newrelic.com/nr-1.js
  https://www.datadoghq-browser-agent.com/eu1/v5/datadog-rum.js
  https://browser-intake-datadoghq.eu/api/v2/rum
  https://cdn.optimizely.com/js/1.js optimizely
  https://dev.visualwebsiteoptimizer.com/j.php vwo
  https://try.abtasty.com/abc.js abtasty
  https://acme.112.2o7.net/b/ss/acme/1
  https://acme.sc.omtrdc.net/x
  https://mc.yandex.ru/metrika/tag.js yandex-metrica
  https://mc.yandex.com/watch/1 yandex-metrica
  https://static.chartbeat.com/js/chartbeat.js chartbeat
  https://logs1406.xiti.com/hit.xiti?s=1
  https://www.statcounter.com/counter/counter.js statcounter
  https://cdn.shopify.com/shopifycloud/web-pixels-manager/1.js shopify-analytics pixel
  https://cdn.shopify.com/s/trekkie.storefront.0a1b.min.js shopify-analytics pixel
  https://analytics.unheard-of.example/a.js
  https://smetrics.unheard-of.example/x
  https://matomo.unheard-of.example/x
  https://stats2.unheard-of.example/p
  https://cdn.unheard-of.example/matomo.js matomo tracker-script
`);

const FUNCTIONAL = rows(`
  https://www.googletagmanager.com/gtm.js?id=GTM-ABC123 google-tag-manager tag-manager
  https://www.googletagmanager.com/ns.html?id=GTM-ABC123 google-tag-manager tag-manager
  https://assets.adobedtm.com/abc/launch-1.min.js adobedtm.com tag-manager
  https://tags.tiqcdn.com/utag/acme/main/prod/utag.js tiqcdn.com tag-manager
  https://acme.containers.piwik.pro/1.js containers.piwik.pro tag-manager
  https://www.youtube.com/embed/abc youtube widget
  https://www.youtube-nocookie.com/embed/abc youtube widget
  https://i.ytimg.com/vi/abc/hqdefault.jpg youtube widget
  https://player.vimeo.com/video/1?dnt=1 vimeo widget
  https://fast.wistia.com/embed/medias/1.jsonp wistia widget
  https://maps.googleapis.com/maps/api/js?key=1 google-maps widget
  https://www.google.com/maps/embed?pb=1 google-maps widget
  https://www.google.co.uk/maps?q=1&output=embed google-maps widget
  https://forms.hubspot.com/embed/v3/form/1/2/json hubspot-forms widget
  https://maps.google.com/maps?q=1 google-maps widget
  https://api.mapbox.com/styles/v1/1 mapbox widget
  https://widget.intercom.io/widget/abc intercom widget
  https://js.intercomcdn.com/shim.latest.js intercom widget
  https://static.zdassets.com/ekr/snippet.js?key=1 zendesk widget
  https://client.crisp.chat/l.js crisp widget
  https://embed.tawk.to/1/default tawk widget
  https://acme.disqus.com/embed.js disqus widget
  https://embed.typeform.com/next/embed.js typeform widget
  https://assets.calendly.com/assets/external/widget.js calendly widget
  https://api.hubspot.com/livechat-public/v1/message hubspot-chat widget
  https://translate.google.com/translate_a/element.js google-translate widget
`);

const FIRST_PARTY = rows(`
  https://www.google.com/recaptcha/api.js
  https://www.recaptcha.net/recaptcha/api.js
  https://www.gstatic.com/recaptcha/releases/x/recaptcha__en.js
  https://js.hcaptcha.com/1/api.js
  https://newassets.hcaptcha.com/captcha/v1/x.html
  https://challenges.cloudflare.com/turnstile/v0/api.js
  https://js.datadome.co/tags.js
  https://geo.captcha-delivery.com/captcha/
  https://js.stripe.com/v3/
  https://api.stripe.com/v1/payment_methods
  https://www.paypal.com/sdk/js?client-id=1
  https://www.paypalobjects.com/api/checkout.js
  https://checkoutshopper-live.adyen.com/checkoutshopper/sdk/5/adyen.js
  https://js.klarna.com/web-sdk/v1/klarna.js
  https://x.klarnacdn.net/kp/lib/v1/api.js
  https://sdk.mercadopago.com/js/v2
  https://http2.mlstatic.com/storage/x.js
  https://js.braintreegateway.com/web/3/js/client.min.js
  https://fonts.googleapis.com/css2?family=Inter
  https://fonts.gstatic.com/s/inter/v12/x.woff2
  https://ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js
  https://cdn.jsdelivr.net/npm/preact@10
  https://unpkg.com/preact@10
  https://cdnjs.cloudflare.com/ajax/libs/lodash.js/4.17.21/lodash.min.js
  https://accounts.google.com/gsi/client
  https://appleid.apple.com/auth/authorize
  https://www.facebook.com/v18.0/dialog/oauth?client_id=1
  https://www.facebook.com/x/oauth/status?client_id=1
  https://www.facebook.com/v3.2/plugins/login_button.php?app_id=1
  https://www.instagram.com/oauth/authorize?client_id=1
  https://cdn.cookielaw.org/scripttemplates/otSDKStub.js
  https://consent.cookiebot.com/uc.js
  https://app.usercentrics.eu/browser-ui/latest/loader.js
  /cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1
  /akam/13/abc
  /assets/app.js
  app.js
  //www.shop.example/x.js
  ?page=2
  #top
  https://shop.example/api/cart
  https://api.shop.example/v1
  https://deep.cdn.shop.example/x.png
  wss://www.shop.example/socket
  data:image/gif;base64,R0lGODlhAQABAAAAACw=
  blob:https://www.shop.example/4f6f
  javascript:void(0)
  about:blank
  mailto:hello@shop.example
  http://[
  https://
`);

describe.each([
  ['advertising', ADVERTISING],
  ['analytics', ANALYTICS],
  ['functional', FUNCTIONAL],
] as const)('%s', (expected, table) => {
  test.each(table)('%s', (url, service, role) => {
    const answer = classifyUrl(url ?? '', { page });
    expect(answer.class).toBe(expected);
    if (service && !service.includes('.')) expect(answer.service).toBe(service);
    if (role) expect(answer.role).toBe(role);
  });
});

describe('never blocked', () => {
  test.each(FIRST_PARTY)('%s', url => expect(classOf(url ?? '')).toBe('first-party'));
});

test('the tables name every address once', () => {
  const all = [...ADVERTISING, ...ANALYTICS, ...FUNCTIONAL, ...FIRST_PARTY].map(([url]) => url);
  expect(new Set(all).size).toBe(all.length);
});
