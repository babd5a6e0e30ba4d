// The packages behind the catalogue, each reduced to plain rows. Only permissive licences: third-party-web (MIT),
// Prebid.js (Apache-2.0), Open Cookie Database (Apache-2.0; only this file of the package that carries it).
// tarteaucitron and Wappalyzer: extracts.mjs.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const read = path => readFileSync(packages + path, 'utf8');

/** third-party-web category -> class; categories that are not listed are too unreliable to use unseen. */
const WEB_CLASSES = {
  ad: 'advertising',
  analytics: 'analytics',
  social: 'advertising',
  marketing: 'advertising',
  cdn: 'first-party',
  hosting: 'first-party',
  'consent-provider': 'first-party',
  video: 'functional',
  'customer-success': 'functional',
};

/** Suffixes under which sites register names: a row for one of these would speak for strangers. */
export const SECOND_LEVEL = /^(com?|ne|or|org|net|gov|edu|ac|go)\.[a-z]{2}$/;
export const SHARED =
  /(^|\.)(amazonaws\.com|cloudfront\.net|azureedge\.net|windows\.net|azurewebsites\.net|azurefd\.net|appspot\.com|run\.app|herokuapp\.com|netlify\.app|vercel\.app|workers\.dev|pages\.dev|web\.app|firebaseapp\.com|digitaloceanspaces\.com|akamaihd\.net|akamaized\.net|edgekey\.net|fastly\.net|googleapis\.com|github\.io|blogspot\.com|consensu\.org|b-cdn\.net|scdn\.co|t\.co|bit\.ly)$/;

/** The name someone registered: the last two labels, or three below suffixes such as `co.jp`. */
export function registrable(host) {
  const labels = host.split('.');
  const two = labels.slice(-2).join('.');
  return SECOND_LEVEL.test(two) ? labels.slice(-3).join('.') : two;
}

/** Hosts seen on the web, most frequent first. */
export function rankedHosts() {
  return read('third-party-web/dist/domain-map.csv')
    .trim()
    .split('\n')
    .map(line => line.split(',')[0])
    .filter(host => /^[a-z0-9_.-]+\.[a-z0-9-]+$/.test(host) && !/^[\d.]+$/.test(host));
}

/** third-party-web as it is: { name, company?, category, domains } */
export const webList = () => JSON.parse(read('third-party-web/dist/entities.json').replaceAll('&amp;', '&'));

/** third-party-web -> { host, class, source } */
export function webEntities() {
  const rows = [];
  for (const entity of webList()) {
    for (const domain of entity.domains) {
      const host = domain.replace(/^\*\./, '').toLowerCase();
      if (!/^[a-z0-9_.-]+\.[a-z]{2,}$/.test(host) || SHARED.test(host) || SECOND_LEVEL.test(host)) continue;
      const cls = WEB_CLASSES[entity.category];
      if (cls) rows.push({ host, class: cls, source: `third-party-web: ${entity.name}` });
    }
  }
  return rows;
}

/** Hosts that bid adapters mention and that are not the bidder's own. */
const NOT_BIDDERS =
  /(^|\.)(github\.com|githubusercontent\.com|prebid\.org|iab\.com|iabtechlab\.com|iabeurope\.eu|w3\.org|mozilla\.org|example\.(com|net|org)|npmjs\.com|stackoverflow\.com|wikipedia\.org|jsdelivr\.net|unpkg\.com|google\.com|googletagmanager\.com|youtube\.com|atlassian\.net|adobe\.com|apple\.com|microsoft\.com|whatwg\.org|ietf\.org|schema\.org|vimeo\.com|dropbox\.com|glomex\.com|jwplayer\.com|jwplatform\.com|brightcove\.com|notion\.(so|site)|readme\.io|gitbook\.io|confluence\.com|facebook\.com|twitter\.com|linkedin\.com|test\.com|domain\.com|mysite\.com|publisher\.com|site\.com|localhost|postman\.com|swagger\.io|bitbucket\.org|openstreetmap\.org|ipify\.org|cloudflare\.com|kakao\.com|daum\.net)$/;

/** Names with much besides ads: only the very host that an adapter names is taken. */
const PORTALS =
  /^(opera\.com|mail\.ru|yahoo\.com|yahoo\.co\.jp|yimg\.(com|jp)|wp\.pl|onet\.pl|ocdn\.eu|hinet\.net|otto\.de|seznam\.cz|ex\.co|rakuten\.co\.jp|ebay\.com|disqus\.com|dailymotion\.com|shopify\.com|amazon\.com|bild\.de|vk\.com|reddit\.com|snapchat\.com|tiktok\.com|wordpress\.com|automattic\.com|azure\.com|ip-api\.com|piano\.io)$/;

/** Prebid.js bid adapters and identity modules -> { host, class, source } */
export function prebidHosts() {
  const rows = new Map();
  for (const file of readdirSync(packages + 'prebid.js/modules').sort()) {
    if (!/(BidAdapter|IdSystem)\.(js|ts)$/.test(file)) continue;
    const code = read('prebid.js/modules/' + file).replace(/\/\*[^]*?\*\/|(^|\s)\/\/.*/g, '');
    for (const [, found] of code.matchAll(
      /['"`](?:https?:)?\/\/([a-z0-9][a-z0-9.-]*\.[a-z]{2,})(?=[/'"`?:])/g,
    )) {
      const name = registrable(found);
      const host = PORTALS.test(name) ? found : name;
      if (NOT_BIDDERS.test(found) || SHARED.test(found) || SECOND_LEVEL.test(host) || rows.has(host))
        continue;
      rows.set(host, { host, class: 'advertising', source: `prebid.js: ${file.replace(/\.\w+$/, '')}` });
    }
  }
  return [...rows.values()];
}

/** Device-storage disclosures of Prebid modules, trackers only -> { name, class, source, store, seconds (0: unknown) } */
export function prebidNames() {
  const rows = new Map();
  const folder = 'prebid.js/dist/src/metadata/modules/';
  for (const file of readdirSync(packages + folder).sort()) {
    const found = /metadata\.register\("([^"]+)", (\{[^]*\})\)/.exec(read(folder + file));
    if (!found) continue;
    for (const { disclosures } of Object.values(JSON.parse(found[2]).disclosures ?? {})) {
      for (const { identifier, purposes = [], optOut, type, maxAgeSeconds } of disclosures ?? []) {
        // An identifier without a purpose, or for opting out, is no tracker; XXXXX stands for a text that the vendor left out.
        if (!identifier || /XXX/.test(identifier) || !purposes.length || optOut || rows.has(identifier))
          continue;
        if (/^jwplayer/.test(identifier)) continue; // settings of a player
        rows.set(identifier, {
          name: identifier,
          class: 'advertising',
          source: `prebid.js: ${found[1]}`,
          store: type === 'cookie' ? 'cookie' : 'local',
          seconds: type === 'cookie' && maxAgeSeconds > 0 ? maxAgeSeconds : 0,
        });
      }
    }
  }
  return [...rows.values()];
}

/** What the site cannot do without, by the look of the name: never taken from a list as a tracker. */
export const NECESSARY =
  /sess(ion)?(_?id)?$|auth|csrf|xsrf|token$|cart|login|logged|consent|gdpr|ccpa|cookie[-_]?(law|policy|notice|bar)|captcha|opt[-_]?out|^gdpr|lang(uage)?$|country|currency/i;
const CLASSES = { Marketing: 'advertising', Analytics: 'analytics' };

/** A listed cookie name in our notation: without the invisible characters and the stray `*` that some rows carry. */
function cookieName(cookie, wild) {
  const name = cookie.replace(/[\u200b-\u200d\ufeff\s]/g, '').replace(/\*+$/, '');
  return name + (wild ? '*' : '');
}

/** Open Cookie Database, every row -> { name, class (undefined: benign or mixed), platform, ... } with its texts as they are */
export function openCookieRows() {
  const file = '@slashgear/gdpr-cookie-scanner/dist/data/open-cookie-database.json';
  const all = JSON.parse(read(file).replaceAll('&amp;', '&'));
  return Object.entries(all).flatMap(([platform, cookies]) =>
    cookies.map(row => ({
      name: cookieName(row.cookie, row.wildcardMatch === '1'),
      class: CLASSES[row.category],
      platform: platform || row.dataController || '',
      domain: row.domain,
      text: row.description ?? '',
      lifetime: row.retentionPeriod ?? '',
      policy: row.privacyLink ?? '',
    })),
  );
}

/** Open Cookie Database -> { name, class, source }; only trackers: the rest is what an unknown name gets anyway. */
export function openCookies() {
  const rows = new Map();
  const conflicts = new Set();
  for (const { name, class: cls = 'other', platform, domain } of openCookieRows()) {
    const before = rows.get(name);
    if (before && before.class !== cls) conflicts.add(name);
    // A cookie on the vendor's own domain is out of a page's sight.
    if (!before && !/\(3rd party\)/.test(domain))
      rows.set(name, { name, class: cls, source: `Open Cookie Database: ${platform || 'unnamed'}` });
  }
  return [...rows.values()].filter(
    row => row.class !== 'other' && !conflicts.has(row.name) && !NECESSARY.test(row.name),
  );
}

/** Names that Open Cookie Database calls functional, necessary or security, and nothing else. */
export function openBenign() {
  const rows = openCookieRows();
  const trackers = new Set(rows.filter(row => row.class).map(row => row.name));
  return new Set(rows.map(row => row.name).filter(name => !trackers.has(name)));
}
