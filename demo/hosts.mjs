// Who is who in the demo's small internet: the site's own hosts, its CDN, and the vendors whose hostnames it answers for.
// The categories here are the SERVER's own knowledge, kept apart from askfirst on purpose: what the panel shows and what
// the tests count never depends on what the SDK believes.

/** The site. In a person's own browser these become `parlo.localhost` and `cdn.parlo.localhost`. */
export const FIRST = 'www.parlo.test';
export const STATIC = 'cdn.parlo.test';
/** A public CDN that tracks nobody. */
export const CDN = 'cdn.jsdelivr.net';

/** Vendor hosts: [host, vendor, category]. */
const VENDORS = [
  ['www.googletagmanager.com', 'Google tag', 'analytics'],
  ['www.google-analytics.com', 'Google Analytics', 'analytics'],
  ['static.hotjar.com', 'Hotjar', 'analytics'],
  ['script.hotjar.com', 'Hotjar', 'analytics'],
  ['metrics.hotjar.io', 'Hotjar', 'analytics'],
  ['connect.facebook.net', 'Meta Pixel', 'advertising'],
  ['www.facebook.com', 'Meta Pixel', 'advertising'],
  ['snap.licdn.com', 'LinkedIn Insight', 'advertising'],
  ['px.ads.linkedin.com', 'LinkedIn Insight', 'advertising'],
  ['analytics.tiktok.com', 'TikTok Pixel', 'advertising'],
  ['bat.bing.com', 'Microsoft UET', 'advertising'],
  ['securepubads.g.doubleclick.net', 'Google Ad Manager', 'advertising'],
  ['tpc.googlesyndication.com', 'Google Ad Manager', 'advertising'],
  ['dynamic.criteo.com', 'Criteo', 'advertising'],
  ['sslwidget.criteo.com', 'Criteo', 'advertising'],
  ['s.pinimg.com', 'Pinterest (put in by the tag manager)', 'advertising'],
  ['ct.pinterest.com', 'Pinterest (put in by the tag manager)', 'advertising'],
  ['www.youtube.com', 'YouTube', 'video'],
];

const vendorOf = new Map(VENDORS.map(([host, vendor, category]) => [host, { vendor, category }]));

export const VENDOR_HOSTS = VENDORS.map(([host]) => host);
/** Every host the demo answers for. */
export const KNOWN_HOSTS = [FIRST, STATIC, CDN, ...VENDOR_HOSTS];

/** Who a request reached, as the server sees it. */
export function whoIs(host, path) {
  if (host === FIRST && path.startsWith('/matomo/')) return { vendor: 'Matomo', category: 'analytics' };
  if (host === FIRST && path.startsWith('/research/'))
    return { vendor: 'Parlo research', category: 'analytics' };
  if (host === FIRST || host === STATIC) return { vendor: 'Parlo', category: 'first-party' };
  if (host === CDN) return { vendor: 'jsDelivr', category: 'first-party' };
  if (host === 'www.googletagmanager.com' && /^\/(gtm\.js|ns\.html)/.test(path)) {
    return { vendor: 'Google Tag Manager', category: 'tag-manager' };
  }
  return vendorOf.get(host) ?? { vendor: host, category: 'unknown' };
}

/** Local name of a host: what a person's own browser resolves to its own machine and nothing else. */
export function localName(host) {
  if (host === FIRST) return 'parlo.localhost';
  if (host === STATIC) return 'cdn.parlo.localhost';
  return `${host}.localhost`;
}

const byLocalName = new Map(KNOWN_HOSTS.map(host => [localName(host), host]));
export const fromLocalName = name => byLocalName.get(name);

/** A function that rewrites the origins of all known hosts in HTML or script text to their local names. */
export function localizer(port) {
  const names = [...KNOWN_HOSTS].sort((a, b) => b.length - a.length).map(host => host.replace(/\./g, '\\.'));
  const origins = new RegExp(`(?:https?:)?//(${names.join('|')})(?![\\w.-])`, 'g');
  return text => text.replace(origins, (_, host) => `http://${localName(host)}:${port}`);
}
