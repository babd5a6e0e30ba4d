// The services a page declares where hosts go by their local names (`www.youtube.com.localhost`): no catalogue can know
// those, so the config says whose they are, in the same way a site declares a partner of its own.
import { VENDOR_HOSTS, whoIs } from './hosts.mjs';

/** Service ids by vendor, with the category a visitor sees. Video follows advertising, the stricter of the two. */
const SERVICES = {
  'Google Analytics': ['google-analytics', 'analytics'],
  Hotjar: ['hotjar', 'analytics'],
  'Meta Pixel': ['meta-pixel', 'advertising'],
  'LinkedIn Insight': ['linkedin-insight', 'advertising'],
  'TikTok Pixel': ['tiktok-pixel', 'advertising'],
  'Microsoft UET': ['microsoft-uet', 'advertising'],
  'Google Ad Manager': ['google-ad-manager', 'advertising'],
  Criteo: ['criteo', 'advertising'],
  'Pinterest (put in by the tag manager)': ['pinterest-tag', 'advertising'],
  YouTube: ['youtube', 'advertising'],
};

/** `localName` turns a real host into its local name. */
export function localServices(localName) {
  const google = localName('www.googletagmanager.com');
  const services = {
    'google-tag': { label: 'Google tag', category: 'analytics', urls: [`${google}/gtag/*`] },
    'google-tag-manager': {
      label: 'Google Tag Manager',
      category: 'analytics',
      urls: [`${google}/gtm.js*`, `${google}/ns.html*`],
    },
  };
  for (const host of VENDOR_HOSTS) {
    const { vendor } = whoIs(host, '/');
    const [id, category] = SERVICES[vendor] ?? [];
    if (!id) continue;
    services[id] ??= { label: vendor, category, hosts: [] };
    services[id].hosts.push(localName(host));
  }
  return services;
}
