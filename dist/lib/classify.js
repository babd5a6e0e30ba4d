const RULES = `1 recaptcha google.*,gstatic.com /recaptcha/
41 google-ads/google google.* /(pagead|ads|ccm|rmkt|adsense)/ /measurement/conversion
26 google-maps google.* /maps/
44 google-ads/gtag googletagmanager.com /gtag/(js|destination)&id=(AW|DC|MC)-
34 google-analytics googletagmanager.com /gtag/
41 doubleclick doubleclick.net /g/collect
41 meta-pixel/tr facebook.com /tr/?$
1 facebook-login facebook.com /(*/)?dialog/oauth /login
46 facebook-sdk connect.facebook.net /(*/)?(sdk|all)[/.]
44 meta-pixel connect.facebook.net /
41 linkedin-insight linkedin.com /(px|collect)/?$
41 x-pixel t.co,twitter.com,x.com /(1/)?i/adsct
42 yandex-ads yandex.* /ads/
44 pinterest-tag pinimg.com /ct/
44 reddit-pixel redditstatic.com /ads/
44 snap-pixel sc-static.net /scevent
44 tiktok-pixel tiktok.com /(i18n/pixel|api/v2/)
26 hubspot-chat hubspot.com /livechat /conversations-visitor
31 shopify-analytics shopify.com /(*/)?(web-pixels|trekkie|boomerang|wpm|produce)
44 google-ads/own own /(*/)?(gtag/js)?$&id=(AW|DC)-[0-9]{7,}
44 meta-pixel/own * /(*/)?fbevents[.]js$
43 adobe-audience-manager * /id$&d_(visid_ver|orgid)=
43 /cookie-sync third /(*/)?(user|cookie|pixel)_?-?(sync|match)(/|[.]|$) /(*/)?[gs]etuid
42 prebid * /(*/)?prebid([0-9.-]*)?([.]min)?[.]js$ /(*/)?openrtb2?/
41 meta-pixel/hit * /(*/)?tr/?$&id=[0-9]+&ev=
41 criteo * /event$&a=[0-9]+&v=[0-9]+[.][0-9]+&p0=
34 zaraz own /cdn-cgi/zaraz/
34 vercel-analytics own /_vercel/(speed-)?insights/
34 matomo * /(*/)?(matomo|piwik)([.]min)?[.]js$
34 plausible * /(*/)?plausible([.][a-z.-]+)?[.]js$
34 umami * /(*/)?umami[.]js$
34 posthog * /(*/)?(static/array([.]full)?[.]js$|array/phc_) /(*/)?(e|s|flags)/$&(ip|compression)=&_=[0-9]+
34 google-analytics/own own /(*/)?(gtag/js)?$&id=(G|GT)-[A-Z0-9]{7,}
31 cloudflare-web-analytics own /cdn-cgi/(rum|beacon)
31 matomo/hit * /(*/)?(matomo|piwik)[.]php$ /&idsite=[0-9]+&rec=1
31 piwik-pro * /(*/)?ppms[.](js|php)$
31 snowplow * /(*/)?com[.]snowplowanalytics[.]snowplow/tp2$
31 google-analytics/hit * /(*/)?(collect|ga/g/c)$&tid=(G|UA)-
31 adobe-analytics * /b/ss/[a-z]
31 adobe-web-sdk * /(*/)?ee/(*/)?v[0-9]+/(interact|collect)$
25 google-tag-manager own /(*/)?(gtm[.]js|ns[.]html)?$&id=GTM-`;
const VENDORS = `1  googleapis.com,gstatic.com,cdnjs.cloudflare.com,jsdelivr.net,stripe.com,unpkg.com,usercentrics.eu,cookiebot.com,accounts.google.com,hcaptcha.com,cookielaw.org,paypal.com,challenges.cloudflare.com,recaptcha.net,paypalobjects.com,mercadopago.com,klarna.com,mlstatic.com,datadome.co,adyen.com,captcha-delivery.com,braintreegateway.com,klarnacdn.net,appleid.apple.com _pubcid_optout cto_optout _pbjs_id_optout _hjOptOut
25  adobedtm.com,tiqcdn.com,tagcommander.com
25 google-tag-manager googletagmanager.com
26  open.spotify.com
26 calendly .com
26 crisp .chat
26 disqus .com
26 google-maps maps.googleapis.com,maps.google.com
26 google-translate translate.google.com,translate.googleapis.com
26 intercom .io,intercomcdn.com intercom-* intercom[.]*
26 mapbox .com
26 tawk .to
26 typeform .com
26 vimeo .com
26 wistia .com
26 youtube googlevideo.com,.com,ytimg.com,youtube-nocookie.com,youtu.be yt-(remote|player)-*
26 zendesk zdassets.com __zlcmid
3  cloudflareinsights.com,crazyegg.com,nr-data.net,newrelic.com,datadoghq-browser-agent.com,browser-intake-datadoghq.com,heapanalytics.com,usefathom.com,xiti.com,browser-intake-datadoghq.eu _hp2_* fs_uid _lr_(tabs|uf|hb)_* _ce[.]* _cs_c _cs_id _cs_s Hm_lp?vt_[0-9a-f-]+ _chartbeat* _sp_(id|ses)[.][0-9a-f-]+ sbjs_*
3 abtasty .com
3 adobe-analytics omtrdc.net,2o7.net s_(cc|sq|vi|fid|ppv|nr) kndctr_*
3 amplitude .com AMP_* amplitude_*
3 bugsnag .com
3 chartbeat .com
3 contentsquare .net
3 fullstory .com
3 google-analytics .com,analytics.google.com _ga _ga_[A-Z0-9]{6,} _gid _dc_gtm_* FPID FPLC _gat(_*)? __utm[a-z]
3 hotjar .com,.io _hj*
3 logrocket .io
3 matomo .cloud _pk_*
3 microsoft-clarity clarity.ms _clck _clsk
3 mixpanel .com,mxpnl.com mp_[0-9a-f-]+_mixpanel
3 mouseflow .com
3 optimizely .com optimizely*
3 parsely .com
3 piwik-pro piwik.pro stg_(last|returning|traffic|externalR|fired_|utm_|pk_)*
3 plausible .io
3 posthog .com ph_*_posthog
3 segment .com,.io ajs_*
3 sentry .io,sentry-cdn.com
3 shopify-analytics  _shopify_[ysa]*
3 smartlook .com
3 statcounter .com
3 umami .is
3 vwo visualwebsiteoptimizer.com _vwo_* _vis_opt_*
3 yandex-metrica mc.yandex.* _ym_*
4  rubiconproject.com,amazon-adsystem.com,adnxs.com,dotomi.com,adsrvr.org,demdex.net,casalemedia.com,quantserve.com,scorecardresearch.com,imasdk.googleapis.com,an.yandex.* t_gid taboola* _tb_* __adroll* __rtbh[.]* demdex AMCVS?_*AdobeOrg __qca _mkto_trk visitor_id[0-9]+* mc_(cid|eid) __attentive_* _pubcid* _?sharedid* _pbjs_* id5_* id5id* idl_env _lr_* panoramaId* __uid2_*
4 adroll .com
4 criteo .com,.net cto_*
4 doubleclick .net IDE test_cookie
4 google-ad-manager googletagservices.com __gads __gpi __eoi
4 google-ads adtrafficquality.google,googlesyndication.com,googleadservices.com,adservice.google.* _gcl_* _gac_* FPAU FPGCL*
4 hubspot .com,hs-scripts.com,hs-banner.com,hs-analytics.net,hsadspixel.net hubspotutk __hs(tc|sc|src|fp)
4 klaviyo .com __kla_id
4 linkedin-insight licdn.com li_fat_id ln_or bcookie lidc
4 marketo .net
4 meta-pixel facebook.net _fbp _fbc
4 microsoft-uet c.bing.com,bat.bing.com MUID _uet*
4 openx .net
4 outbrain .com
4 pardot .com
4 pinterest-tag ct.pinterest.com _pin_unauth _pinterest_ct*
4 pubmatic .com
4 reddit-pixel alb.reddit.com _rdt_*
4 snap-pixel snapchat.com _sctr _scid*
4 taboola .com
4 tiktok-pixel tiktokw.us _ttp ttclid _tt_* tt_(appInfo|sessionId|pixel*) ttcsid*
4 x-pixel analytics.twitter.com,ads-twitter.com _twpid _?twclid
46  linkedin.com,tiktok.com
46 facebook-plugins fbcdn.net,facebook.com
46 instagram .com
46 sharethis .com
46 x-widgets twitter.com`;
const WORDS = `4 ^h.*?[.:-](ads?|adserv(er|ing)?|rtb|bid(der)?|dsp|ssp|dmp|(user|cookie|c|u)?sync)[0-9]*[.-] 
3 ^h.*?[.:-](pixels?|track(er|ing)?|analytics?|stats?|metrics?|rum)[0-9]*[.-] 
1 ^n.*?[^a-z]([a-z]*sess(ion)?(_?id)?|[cx]srf[a-z]*|auth[a-z]*|log(in|ged)|cart|checkout|[a-z]*consent[a-z]*|lang(uage)?|locale|theme)([^a-z]|$) `;

const CLASSES = "unknown first-party functional analytics advertising".split(" ");
const ROLES = " pixel ad-tag cookie-sync tracker-script tag-manager widget".split(" ");
function answer([what = "", role = ""], rule, service = "", confidence = "high") {
  return {
    class: CLASSES[+what],
    ...service && { service },
    ...role && { role: ROLES[+role] },
    rule,
    confidence
  };
}
function regular(pattern) {
  return pattern.replace(/[*]/g, ".*").replace(/&([^&]*)/g, "(?=[^?]*[?](.*&)?$1)");
}
function read(table, make) {
  return table.split("\n").flatMap((line) => {
    const [code, key, hosts, ...patterns] = line.split(" ");
    return make(code, key, hosts ? hosts.split(",") : [], patterns);
  });
}
function unpack() {
  return {
    rules: read(RULES, (code, id, hosts, patterns) => [
      {
        hosts,
        pattern: new RegExp("^(" + patterns.map(regular).join("|") + ")", "m"),
        answer: answer(code, (/\./.test(hosts.join()) ? "url:" : "signature:") + id, id.replace(/\/.*/, ""))
      }
    ]),
    // A host `.com` continues the service.
    hosts: new Map(
      read(
        VENDORS,
        (code, service, hosts) => hosts.map((part) => {
          const host = part.replace(/^\./, service + ".");
          return [host, answer(code, "host:" + host, service, service ? "high" : "medium")];
        })
      )
    ),
    names: read(
      VENDORS,
      (code, service, _, names) => names.map((name) => ({
        pattern: new RegExp("^" + regular(name) + "$"),
        answer: answer(code.charAt(0), "name:" + name, service)
      }))
    ),
    words: read(WORDS, (code, pattern) => [
      { pattern: new RegExp(pattern, "i"), answer: answer(code, "", "", "low") }
    ])
  };
}
let kept;
function tables() {
  return kept ??= unpack();
}

const { URL: Parser } = globalThis;
const LONGEST$1 = 2048;
function parse(url, base) {
  try {
    const parsed = new Parser(url, base);
    return /^(http|ws)s?:$/.test(parsed.protocol) ? parsed : void 0;
  } catch {
    return void 0;
  }
}
function bare(url) {
  return url?.hostname.replace(/\.+$/, "") ?? "";
}
const hosts = /* @__PURE__ */ new Map();
function hostOf(url) {
  let host = hosts.get(url);
  if (host === void 0) {
    if (hosts.size > 9) hosts.clear();
    hosts.set(url, host = bare(parse(url)));
  }
  return host;
}
function within(host, domain) {
  return ("." + host).endsWith(domain.replace(/^(www\.)?/, "."));
}
function suffixes(host) {
  return [host, host.replace(/\.(com?\.)?[a-z]{2,3}$/, ".*")].flatMap(
    (name) => name.split(".").map((_, i, labels) => labels.slice(i).join("."))
  );
}
function firstParty(rule) {
  return { class: "first-party", rule, confidence: "high" };
}
function guess(text) {
  for (const { pattern, answer } of tables().words) {
    const word = pattern.exec(text)?.[1];
    if (word) return { ...answer, rule: "lexical:" + word };
  }
  return { class: "unknown", rule: "none", confidence: "low" };
}
function known$1(host, text, own) {
  const { rules, hosts: hosts2 } = tables();
  const domains = own ? [] : suffixes(host.slice(-LONGEST$1));
  const names = [own ? "own" : "third", "*", ...domains];
  const rule = rules.find((row) => row.hosts.some((name) => names.includes(name)) && row.pattern.test(text));
  if (rule) return rule.answer;
  if (own) return firstParty("same-site");
  return domains.map((domain) => hosts2.get(domain)).find(Boolean) ?? guess("host:" + host);
}
function declared(rest, owner, service) {
  const category = owner?.services.get(service ?? rest.service ?? "")?.category;
  const bland = category && (rest.class === "first-party" || rest.confidence === "low");
  return {
    ...rest,
    ...service && {
      class: CLASSES.find((what) => what === category) ?? (bland ? "advertising" : rest.class),
      service,
      rule: "owner:" + service,
      confidence: "high"
    },
    ...category && { category }
  };
}
function classifyUrl(url, { page, base = page, owner }) {
  const site = hostOf(page);
  const parsed = parse(url, hostOf(base) ? base : void 0);
  if (!parsed) return firstParty("invalid");
  const { pathname: path, search: query } = parsed;
  const host = bare(parsed);
  const own = within(host, site) || within(site, host) || !!owner?.firstParty(host);
  const rest = known$1(host, path.slice(0, LONGEST$1) + "\n" + query.slice(0, LONGEST$1), own);
  return declared(rest, owner, owner?.url(host, path, query, own));
}

const LONGEST = 512;
function known(name, { domain, setBy, page = "", owner }) {
  const row = tables().names.find(({ pattern }) => pattern.test(name));
  if (row) return row.answer;
  for (const url of [domain && "https://" + domain.replace(/^\./, ""), setBy]) {
    const what = url && classifyUrl(url, { page, owner });
    if (what && what.role !== "tag-manager" && what.confidence !== "low" && what.rule.includes(":")) {
      return { ...what, confidence: "medium" };
    }
  }
  return guess("name:" + name);
}
function classifyName(name, context) {
  const { owner, store } = context;
  return declared(known(name.slice(0, LONGEST), context), owner, owner?.name(name, store));
}

function glob(pattern, text) {
  const [first = "", ...parts] = pattern.split("*");
  const last = parts.pop();
  let at = first.length;
  const next = (part) => {
    const found = text.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  };
  return last === void 0 ? text === first : text.startsWith(first) && parts.every(next) && text.slice(at).endsWith(last);
}
function split(url) {
  const [, host, path] = /^(?:\w*:?\/\/)?(?:\*?\.)?([^/]*)(.*)/s.exec(url.trim()) ?? [];
  return [host ? "*." + (hostOf("https://" + host) || host) : "", path || "*"];
}
function compileOwner(services, firstPartyDomains) {
  const domains = (list = []) => list.map((host) => split(host)[0]).filter(Boolean);
  const own = domains(firstPartyDomains);
  const all = [...services].map(([id, service]) => ({
    id,
    service,
    urls: [...domains(service.hosts).map((host) => [host, "*"]), ...(service.urls ?? []).map(split)]
  }));
  return {
    services,
    url: (host, path, query, sameSite) => all.find(
      ({ urls }) => urls.some(
        ([domain, pattern]) => (domain ? glob(domain, "." + host) : sameSite) && // `/stats.js` means the file, whatever its query.
        (glob(pattern, path) || glob(pattern, path + query))
      )
    )?.id,
    name: (name, store) => all.find(
      ({ service }) => (store === "cookie" ? service.cookies : service.storage)?.some((pattern) => glob(pattern, name))
    )?.id,
    firstParty: (host) => own.some((domain) => glob(domain, "." + host))
  };
}

export { classifyUrl as a, classifyName as b, compileOwner as c };
