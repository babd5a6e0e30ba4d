const RULES = `1 recaptcha google.*,gstatic.com /recaptcha/
41 google-ads/google google.* /(pagead|ads|ccm|rmkt|adsense)/ /measurement/conversion
26 google-maps google.* /maps(/|$)
44 google-ads/gtag googletagmanager.com /gtag/(js|destination)&id=(AW|DC|MC)-
34 google-analytics googletagmanager.com /gtag/
31 google-analytics/ping googletagmanager.com /(a|td)$ /static/service_worker/
41 doubleclick doubleclick.net /(*/)?collect$
41 meta-pixel/tr facebook.com /tr/?$
1 facebook-login facebook.com,instagram.com /(*/)?(dialog/)?oauth /(*/)?login
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
26 hubspot-forms hubspot.com /(embed/v3/form|uploads/form|submissions|formsubmissions)
44 google-ads/own own /(*/|*[.]js|*gtag/js)?$&id=(AW|DC|MC)-[0-9]{7,}
44 meta-pixel/own * /(*/)?fbevents[.]js$
43 adobe-audience-manager * /id$&d_(visid_ver|orgid)=
43 /cookie-sync third /(*/)?(user|cookie|pixel)_?-?(sync|match)(/|[.]|$) /(*/)?[gs]etuid[a-z]{0,2}(/|$)
42 prebid * /(*/)?prebid([v0-9._-]+)?([.]min)?[.]js$ /(*/)?openrtb2/(auction|amp|video)
41 meta-pixel/hit * /(*/)?tr/?$&id=[0-9]{12,}&ev=
41 criteo * /event$&a=&v=[0-9]+[.][0-9]+&p0=
34 zaraz own /cdn-cgi/zaraz/
34 vercel-analytics own /_vercel/(speed-)?insights/
34 matomo * /(*/)?(matomo|piwik)([.]min)?[.]js$
25 matomo-tag-manager * /(*/)?js/container_[A-Za-z0-9]{8}(_[A-Za-z0-9_]+)?[.]js$
34 plausible * /(*/)?plausible([._-][a-z._-]+)?[.]js$
34 umami * /(*/)?umami([.]min)?[.]js$
34 posthog * /(*/)?(static/array([.]full)?[.]js$|array/phc_) /(*/)?(e|s|flags)/$&(ip|compression)=&_=[0-9]+
34 google-analytics/own own /(*/|*[.]js|*gtag/js)?$&id=G(-[A-Z0-9]{10}|T-[A-Z0-9]{6})
31 cloudflare-web-analytics own /cdn-cgi/(rum|beacon)
31 matomo/hit * /(*/)?(matomo|piwik)[.]php$ /&idsite=[0-9]+&rec=1
31 piwik-pro * /(*/)?ppms[.](js|php)$
31 snowplow * /(*/)?com[.]snowplowanalytics[.]snowplow/tp2$
31 google-analytics/hit * /(*/)?(collect|[ag]{2}/g/c)$&tid=(G|UA)-
31 adobe-analytics * /b/ss/[A-Za-z0-9._,-]+/[0-9]+
31 adobe-web-sdk * /(*/)?ee/(*/)?v[0-9]+/(interact|collect)$
31 shopify-analytics/own * /(*/)?shopifycloud/(web-pixels|perf) /(*/)?trekkie[.]st /[.]well-known/shopify/monorail/ /cdn/wpm/ /wpm[@]
25 google-tag-manager own /(*/|*[.]js|*ns[.]html)?$&id=GTM-[A-Z0-9]{4,}`;
const VENDORS = `1  gstatic.com,cloudflare.com,stripe.com,unpkg.com,usercentrics.eu,hcaptcha.com,paypal.com,recaptcha.net,mercadopago.com,klarna.com,datadome.co,adyen.com,cookiebot.com _pubcid_optout cto_optout _pbjs_id_optout _hjOptOut
25 google-tag-manager googletagmanager.com
26 google-maps maps.googleapis.com,maps.google.com
26 google-translate translate.google.com,translate.googleapis.com
26 intercom .io,intercomcdn.com intercom-* intercom[.]*
26 youtube googlevideo.com,.com,ytimg.com,youtube-nocookie.com,youtu.be yt-(remote|player)-*
26 zendesk zdassets.com __zlcmid
3   _hp2_* fs_uid _lr_(tabs|uf|hb)_* _ce[.]* _cs_c _cs_id _cs_s Hm_lp?vt_[0-9a-f-]+ _chartbeat* _sp_(id|ses)[.][0-9a-f-]+ sbjs_*
3 adobe-analytics omtrdc.net,2o7.net s_(cc|sq|vi|fid|ppv|nr) kndctr_*
3 amplitude .com amplitude_* AMP_(MKTG_)?[0-9a-f]{10}
3 google-analytics .com,analytics.google.com _ga _ga_[A-Z0-9]{6,} _gid _dc_gtm_* FPID FPLC _gat(_*)? __utm[a-z]
3 hotjar .com,.io _hj([A-Z]*|id)
3 matomo .cloud _pk_(id|ses|ref|cvar|hsr|uid|test)*
3 microsoft-clarity clarity.ms _clck _clsk
3 mixpanel .com,mxpnl.com mp_[0-9a-f-]+_mixpanel
3 optimizely .com optimizely*
3 piwik-pro piwik.pro stg_(last|returning|traffic|externalR|fired_|utm_|pk_)*
3 posthog .com ph_*_posthog
3 segment .com,.io ajs_*
3 sentry sentry-cdn.com
3 shopify-analytics monorail-edge.shopifysvc.com,otlp-http-production.shopifysvc.com,error-analytics-sessions-production.shopifysvc.com _shopify_(y|s|sa_*)
3 vwo visualwebsiteoptimizer.com _vwo_* _vis_opt_*
3 yandex-metrica mc.yandex.* _ym_*
4   t_gid taboola* _tb_* __adroll* __rtbh[.]* demdex AMCVS?_*AdobeOrg __qca _mkto_trk visitor_id[0-9]+* mc_(cid|eid) __attentive_* _pubcid* _?sharedid* _pbjs_* id5_* idl_env _lr_* panoramaId* __uid2_* id5id(_*)?
4 criteo .com,.net cto_(bundle|bidid|dna_bundle|pub_*|tld_test|axid|h2h|idcpy|lwid|sid)
4 doubleclick .net,2mdn.net IDE test_cookie
4 google-ad-manager googletagservices.com __gads __gpi __eoi
4 google-ads adtrafficquality.google,googlesyndication.com,googleadservices.com,merchant-center-analytics.goog,adservice.google.* _gcl_* _gac_* FPAU FPGCL[A-Z]{2}
4 hubspot .com,hscollectedforms.net,hs-scripts.com,hs-analytics.net,hubapi.com,hsadspixel.net hubspotutk __hs(tc|sc|src|fp)
4 klaviyo .com __kla_id
4 linkedin-insight ads.linkedin.com,licdn.com li_fat_id ln_or bcookie lidc
4 meta-pixel facebook.net _fbp _fbc
4 microsoft-uet c.bing.com,bat.bing.com MUID _uet(s|v|msclk)id*
4 pinterest-tag ct.pinterest.com,log.pinterest.com _pin_unauth _pinterest_ct*
4 reddit-pixel alb.reddit.com _rdt_*
4 snap-pixel snapchat.com,sc-static.net _sctr _scid(_*)?
4 tiktok-pixel analytics.tiktok.com,tiktokw.us _ttp ttclid _tt_(enable_cookie|sessionId|appInfo|ttclid) tt_(appInfo|sessionId|pixel*) ttcsid*
4 x-pixel analytics.twitter.com,ads-twitter.com _twpid _?twclid
42  media.net,taboola.com,outbrain.com,mgid.com,infolinks.com,mediavine.com
46  sharethis.com,instagram.com,tumblr.com,addtoany.com,grow.me,livejournal.com
46 facebook-plugins fbcdn.net,facebook.com
46 x-widgets twitter.com,twimg.com
5  googleapis.com,jsdelivr.net,accounts.google.com,hs-banner.com,cookielaw.org,challenges.cloudflare.com,paypalobjects.com,cmp.inmobi.com,mlstatic.com,captcha-delivery.com,braintreegateway.com,klarnacdn.net,appleid.apple.com
6  intilery-analytics.com
65  adobedtm.com,tiqcdn.com,containers.piwik.pro,tagcommander.com
66  spotify.com,forms.hubspot.com
86  userapi.com,cdninstagram.com,linkedin.com,vk.com,pinterest.com,pinimg.com,tiktokcdn-us.com,b.st-hatena.com,tiktok.com`;
const HASHES = `n9zju2vppjg1h2d9hvxz10xvay3o3er4q9nzo3zei9ymhy7axk72o3279g2q8hqq1xm5kidapvjz6z8ecwexip44dhxzqdh565764ynkpa714dn8uo3q28lpea7haf8rkeczbe6a1l5a196uoq880j7o26d21deic46o8v7patov43a161fe5exo7awrh2c73zvh2bq9q0o372cl3coqchpnd4wa6k6xls9ehktm5txpa7zy38nckr5l1vrj5pwvd0xzmjqn1cpu3pcu16yp3qr7aunz3evndpjopu6h8069emn9cb9gf07y5j8d14zrmuij3dzz808a3xr4stozgrbq7fgizhsdnly4efqq46uo0l8m4h521x27cj50gdpjiq7fpfvrc2ner8rq9klnusvy7lyj45f92s2b1l4w4v58cjf5frf4gcr8n9xhgr6h94p46u0w7z245pdd9zl64c0cmx1p20cws6ke6sqi37jb11zltugqq5fz28pl0b3w3kwlnb4f39wrcwoa6t8pr8lpa1vxinck6xwhd6fnb9dns6es2wet5t7ha61voxm16nnjj6lf8qv3vdscmownxnwf48fv3g9p5nupyyjibb6zxxyv058z9eo1fyhpn8xmbo6z91t38eflxglwl2p9ofmuxlchn76p4n0v68i4mlzofd4tpcopajph1aox44y4je6it57ropfh5346659g23g506m8b7k8050pv6kba5s5xx1n1jt43ge5o6o74r347t39yow35grk4goj8yn3ifmvg0mfttr93cwoh5qasequgarkuawqag3emfo24fbbjwtnhhtanp3wtuf7z6gqb4co6rp05dgt2vtq5j0rgbxs7hpw2n8ynri2m25hnvtz0q737docvxnn0zuyflnmwmcmcoimgyxu0g3nhabotz3looqjplglzsp3rkrm6w3cfkj47we0nh08h5n3hgtd29byyts64mvt7hbx14wo582diu7ht16w8hty0erz5kz24jcq7d1abtrtmjp6gmr617z0gooc`;
const WORDS = `4h [.-](ads?|ad(x|serv(er|ing)?)|prebid|rtb|bid(der)?|dsp|ssp|dmp|(user|cookie|c|u)?sync)[0-9]*[.-]
3h [.-](pixels?|tr(ack(er|ing)?|k)|analytics?|stats?|s?metrics?|rum|counter|matomo|piwik)[0-9]*[.-]
1n [^a-z]([a-z]*sess(ion)?(_?id)?|[cx]srf[a-z]*|auth[a-z]*|log(in|ged)|cart|checkout|[a-z]*consent[a-z]*|lang(uage)?|locale|theme)([^a-z]|$)
3o [.-](plausible|umami|matomo|piwik|posthog|goatcounter|countly|ackee)[0-9]*[.-]`;

const CLASSES = ("unknown" + " first-party functional analytics advertising".repeat(2)).split(
  " "
);
const ROLES = " pixel ad-tag cookie-sync tracker-script tag-manager widget".split(" ");
const CODES = ["3", "4", "7", "8", "26"];
function answer(code, rule, service = "", confidence = "high") {
  const role = ROLES[+code.slice(1)];
  const what = {
    class: CLASSES[+code.charAt(0)],
    rule,
    confidence
  };
  if (service) what.service = service;
  if (role) what.role = role;
  return what;
}
function walk(host, see) {
  let hash = 1;
  for (let at = host.length; at; ) {
    hash = Math.imul(hash ^ host.charCodeAt(--at), 16777619);
    if (!at || host.charAt(at - 1) === ".") see(hash >>> 7, at);
  }
}
function hashOf(host) {
  let whole = 0;
  walk(host, (hash) => whole = hash);
  return whole;
}
function regular(pattern) {
  return pattern.replace(/[*]/g, ".*").replace(/&([^&]*)/g, "(?=[^?]*[?](.*&)?$1)");
}
function read(table, see) {
  for (const line of table.split("\n")) see(...line.split(" "));
}
function add(rows, key, code, rule, service, pattern) {
  let compiled;
  const test = (text) => (compiled ??= pattern()).test(text);
  rows.set(key, [...rows.get(key) ?? [], { code, rule, service, test }]);
}
function once(make) {
  let kept;
  return () => kept ??= make();
}
function readRules(text) {
  const rows = /* @__PURE__ */ new Map();
  const paths = [];
  const keys = [];
  read(text, (code, id, scope, ...patterns) => {
    const isHost = scope.includes(".");
    if (!isHost)
      for (const pattern of patterns) {
        const [path = "", key] = pattern.replace(/[$]/g, "").split("&");
        if (key) keys.push(key);
        else paths.push(path.replace(/^.([(][*].[)][?])?/, "").replace(/[*]/g, ".*"));
      }
    for (const key of scope === "*" ? ["own", "third"] : scope.split(","))
      add(
        rows,
        isHost ? hashOf(key) : key,
        code,
        (isHost ? "url:" : "signature:") + id,
        id.replace(/\/.*/, ""),
        () => new RegExp("^(" + patterns.map(regular).join("|") + ")", "m")
      );
  });
  const hint = `/(${paths.join("|")})|[?&](${keys.join("|")})`;
  return { rows, hint: new RegExp(hint) };
}
const urlRules = once(() => readRules(RULES));
const vendors = once(() => {
  const hosts = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  let hash = 0;
  for (const digits of HASHES.match(/..../g) ?? []) {
    const value = parseInt(digits, 36);
    hash += Math.floor(value / 5);
    hosts.set(hash, { code: CODES[value % 5] ?? "" });
  }
  read(VENDORS, (code, service, domains, ...patterns) => {
    for (const domain of domains.split(",")) {
      const host = domain.replace(/^\./, service + ".");
      hosts.set(hashOf(host), { code, service, host });
    }
    for (const pattern of patterns)
      add(
        names,
        /^[\w-]{3}(?![?{])/.exec(pattern)?.[0] ?? "",
        code.charAt(0),
        "name:" + pattern,
        service,
        () => new RegExp("^" + regular(pattern) + "$")
      );
  });
  const words = [];
  read(WORDS, (code, pattern) => words.push({ code, pattern: new RegExp(pattern, "i") }));
  return { hosts, names, words };
});

const { URL: Parser } = globalThis;
const LONGEST$1 = 2048;
const PLAIN = /^(?:http|ws)s?:\/\/(?![^/]*xn--)([\da-z_.-]+\.[a-z][\da-z-]*)((?:\/(?!\.|%2[Ee])[!$-&(-.0-;=@-Z_a-z|~]*)*)(\?[!$-&(-;=?-Z_a-z|~]+)?(?![^#])/;
function parse(url, base) {
  const plain = url.length < LONGEST$1 && PLAIN.exec(url);
  if (plain) return [plain[1] ?? "", plain[2] || "/", plain[3] ?? ""];
  try {
    const { protocol, hostname, pathname, search } = new Parser(url, base);
    return /^(http|ws)s?:$/.test(protocol) ? [hostname.slice(-LONGEST$1).replace(/\.+$/, ""), pathname, search] : void 0;
  } catch {
    return void 0;
  }
}
function hostOf(url) {
  return parse(url)?.[0] ?? "";
}
function memo(make) {
  const kept = /* @__PURE__ */ new Map();
  return (key) => {
    let value = kept.get(key);
    if (value === void 0) {
      if (kept.size > 99) kept.clear();
      kept.set(key, value = make(key));
    }
    return value;
  };
}
function dotted(host) {
  return host.startsWith("www.") ? host.slice(3) : "." + host;
}
const siteOf = memo((url) => dotted(hostOf(url)));
const find = memo((host) => {
  const { rows: rules } = urlRules();
  const { hosts } = vendors();
  const rows = [];
  let suffix = "";
  let what = guess("h", "." + host);
  for (const name of [host.replace(/\.(com?\.)?[a-z]{2,3}$/, ".*"), host])
    walk(name, (hash, at) => {
      rows.unshift(...rules.get(hash) ?? []);
      const row = hosts.get(hash);
      if (!row || row.host && row.host !== name.slice(at)) return;
      const text = name.slice(at);
      suffix = text;
      const label = row.code < "5" ? /([^.]*)(\.(com?|org?|net?))?\.[^.]*$/.exec(text)?.[1] : "";
      what = answer(row.code, "host:" + text, row.service || label, row.service ? "high" : "medium");
    });
  return { rows, suffix, what: Object.freeze(what) };
});
function take(url, { page, base = page, owner }) {
  const parts = parse(url, base) ?? parse(url);
  if (!parts) return;
  const [host, path, query] = parts;
  const site = siteOf(page);
  const below = ("." + host).endsWith(site);
  const own = below || site.endsWith(dotted(host)) || owner?.firstParty(host);
  return {
    host,
    label: below ? ("." + host).slice(0, -site.length) + "." : "",
    path: path.slice(0, LONGEST$1),
    query: query.slice(0, LONGEST$1),
    found: own ? void 0 : find(host)
  };
}
function rowsOf({ found }) {
  return [...found?.rows ?? [], ...urlRules().rows.get(found ? "third" : "own") ?? []];
}
function byRow(rows, text) {
  const row = rows.find(({ test }) => test(text));
  return row && answer(row.code, row.rule, row.service);
}
function guess(kind, text) {
  for (const { code, pattern } of vendors().words) {
    const word = code.charAt(1) === kind && pattern.exec(text)?.[1];
    if (word) return answer(code, "lexical:" + word, "", "low");
  }
  return answer("0", "none", "", "low");
}
function ownGuess({ label }) {
  const what = label.length > 1 ? guess("o", label) : void 0;
  return what?.rule === "none" ? void 0 : what;
}
function known$1(target, further) {
  const { path, query, found } = target;
  const { hint } = urlRules();
  const rows = hint.test(path) || query && hint.test(query) ? rowsOf(target) : found?.rows;
  return further?.byRules(target) ?? (rows?.[0] && byRow(rows, path + "\n" + query)) ?? (found ? further?.byHost(target, found) ?? found.what : ownGuess(target) ?? answer("1", "same-site"));
}
function declared(rest, owner, service) {
  const category = owner?.services.get(service ?? rest.service ?? "")?.category;
  if (!service && !category) return rest;
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
function classifyUrl(url, context, further) {
  const target = take(url, context);
  if (!target) return answer("1", "invalid");
  const { host, path, query, found } = target;
  const { owner } = context;
  return declared(known$1(target, further), owner, owner?.url(host, path, query, !found));
}

const LONGEST = 512;
function isPassedOn({ role, confidence, rule }) {
  return role !== "tag-manager" && confidence !== "low" && rule.includes(":");
}
function candidates(name) {
  const { names } = vendors();
  return [...names.get(name.slice(0, 3)) ?? [], ...names.get("") ?? []];
}
function known(name, context, classify) {
  const { domain, setBy, page = "", owner, catalogue } = context;
  const found = byRow(candidates(name), name) ?? catalogue?.name(name);
  if (found) return found;
  for (const url of [domain && "https://" + domain.replace(/^\./, ""), setBy]) {
    const what = url && classify(url, { page, owner });
    if (what && isPassedOn(what)) return { ...what, confidence: "medium" };
  }
  return guess("n", ":" + name);
}
function classifyName(name, context, classify = classifyUrl) {
  const { owner, store } = context;
  return declared(known(name.slice(0, LONGEST), context, classify), owner, owner?.name(name, store));
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

export { CLASSES as C, LONGEST as L, classifyUrl as a, classifyName as b, compileOwner as c, byRow as d, rowsOf as e, candidates as f, guess as g, isPassedOn as i, once as o, readRules as r, take as t, walk as w };
