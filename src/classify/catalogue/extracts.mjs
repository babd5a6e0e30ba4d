// The two committed extracts (extracts/README.md), reduced to plain rows as sources.mjs does with packages.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NECESSARY, SECOND_LEVEL, SHARED } from './sources.mjs';

/** Rows of an extract; cells of lists become arrays. */
function extract(name) {
  const path = fileURLToPath(new URL(`extracts/${name}.tsv`, import.meta.url));
  const [head, ...lines] = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'));
  const columns = head.split('\t');
  const listed = new Set(['hosts', 'cookies', 'types']);
  return lines.map(line =>
    Object.fromEntries(
      line.split('\t').map((cell, i) => {
        const text = cell === '-' ? '' : cell;
        return [columns[i], listed.has(columns[i]) ? text.split(' ').filter(Boolean) : text];
      }),
    ),
  );
}

/** tarteaucitron's types; `api`, `support`, `other` and `google` mix everything and say nothing about the class. */
const TARTEAUCITRON = {
  analytic: 'analytics',
  ads: 'advertising',
  social: 'advertising',
  video: 'functional',
  comment: 'functional',
};

/** Wappalyzer's categories as far as they say what a host is for; the others are about the site, not the third party. */
const WAPPALYZER = {
  analytics: 'analytics',
  rum: 'analytics',
  'a-b-testing': 'analytics',
  advertising: 'advertising',
  retargeting: 'advertising',
  segmentation: 'advertising',
  'affiliate-programs': 'advertising',
  'marketing-automation': 'advertising',
  'customer-data-platform': 'advertising',
  'live-chat': 'functional',
  'video-players': 'functional',
  'comment-systems': 'functional',
  reviews: 'functional',
  'appointment-scheduling': 'functional',
  'payment-processors': 'first-party',
  'buy-now-pay-later': 'first-party',
  'cookie-compliance': 'first-party',
  cdn: 'first-party',
};

/** Hosts that many parties use for much else; what loads from them says nothing about them. */
const AMBIGUOUS =
  /(^|\.)(google\.com|gstatic\.com|kxcdn\.com|stripe\.com|jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|cloudflare\.com|jquery\.com|microsoft\.com|adobe\.com|apple\.com|qq\.com|baidu\.com|amazon\.[a-z.]+|shopify\.com|wp\.com|wordpress\.com|playplay\.com|kompass\.com|github\.com|yimg\.com|arc\.io|kount\.net|clearsale\.com\.br|digistore24\.com)$/;

/** Cookies that services list as theirs though bot defence, log-in or language set them. */
const BORROWED = /^(visid_incap|incap_ses|nlbi_|__cfduid|__[ds]cfduid|c_user|locale|zPersonalization|reg_)/;

const usable = host =>
  !SHARED.test(host) && !SECOND_LEVEL.test(host) && !AMBIGUOUS.test(host) && host.includes('.');

/** One class per host: hosts of services with different classes say nothing and are left out. */
function hostRows(entries, source) {
  const rows = new Map();
  for (const { name, cls, hosts } of entries) {
    for (const host of hosts.map(host => host.replace(/^www\./, '')).filter(usable)) {
      const before = rows.get(host);
      if (before && before.class !== cls) before.class = 'mixed';
      else if (!before) rows.set(host, { host, class: cls, source: `${source}: ${name}` });
    }
  }
  return [...rows.values()].filter(row => row.class && row.class !== 'mixed');
}

/** Cookie names of trackers that one service only names; those of two are borrowed names such as `_ga`. */
function nameRows(entries, source) {
  const rows = new Map();
  for (const { name, cls, cookies } of entries) {
    for (const cookie of cookies.map(cookie => cookie.replace(/_$/, '_*'))) {
      const owner = name.replace(/ ?\(.*/, '');
      const before = rows.get(cookie);
      if (before && before.owner !== owner) before.class = 'mixed';
      else if (!before) rows.set(cookie, { name: cookie, class: cls, owner, source: `${source}: ${name}` });
    }
  }
  return [...rows.values()]
    .filter(
      row =>
        /^(analytics|advertising)$/.test(row.class) && !NECESSARY.test(row.name) && !BORROWED.test(row.name),
    )
    .map(({ owner: _, ...row }) => row);
}

const services = extract('tarteaucitron').map(row => ({ ...row, cls: TARTEAUCITRON[row.type] }));
const technologies = extract('wappalyzer').map(row => {
  // Fraud prevention counts as analytics there, and is not.
  if (row.types.includes('security')) return row;
  const classes = new Set(row.types.map(type => WAPPALYZER[type]).filter(Boolean));
  return { ...row, cls: classes.size === 1 ? [...classes][0] : undefined };
});

/** tarteaucitron -> { host, class, source } */
export const tarteaucitronHosts = () => hostRows(services, 'tarteaucitron');
/** tarteaucitron -> { name, class, source } */
export const tarteaucitronNames = () => nameRows(services, 'tarteaucitron');
/** tarteaucitron -> { name, policy, hosts }, whatever the type */
export const tarteaucitronPolicies = () => services.filter(row => row.policy);

/** Wappalyzer -> { host, class, source }; only hosts seen on the web, because its patterns are loose. */
export function wappalyzerHosts(ranked) {
  const seen = new Set(
    ranked.flatMap(host => host.split('.').map((_, i, labels) => labels.slice(i).join('.'))),
  );
  return hostRows(technologies, 'Wappalyzer').filter(row => seen.has(row.host));
}
/** Wappalyzer -> { name, class, source } */
export const wappalyzerNames = () => nameRows(technologies, 'Wappalyzer');
