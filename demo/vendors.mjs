// The vendors' side of the demo: which address serves which stand-in script, pixel, frame or ad.
// The scripts in vendors/ are our own; they do what each vendor documents: set its cookies, load further scripts, send pixels.
import { readFile } from 'node:fs/promises';
import { CDN } from './hosts.mjs';

const read = name => readFile(new URL(`./vendors/${name}`, import.meta.url), 'utf8');

/** A 1 x 1 transparent GIF. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** [host, path, script in vendors/] */
const SCRIPTS = [
  ['www.googletagmanager.com', /^\/gtag\/js$/, 'gtag.js'],
  ['www.googletagmanager.com', /^\/gtm\.js$/, 'gtm.js'],
  ['connect.facebook.net', /^\/en_US\/fbevents\.js$/, 'fbevents.js'],
  ['connect.facebook.net', /^\/signals\/config\//, 'fbconfig.js'],
  ['snap.licdn.com', /^\/li\.lms-analytics\/insight\.min\.js$/, 'linkedin.js'],
  ['analytics.tiktok.com', /^\/i18n\/pixel\/events\.js$/, 'tiktok.js'],
  ['static.hotjar.com', /^\/c\/hotjar-/, 'hotjar.js'],
  ['script.hotjar.com', /^\/modules\./, 'hotjar-modules.js'],
  ['bat.bing.com', /^\/bat\.js$/, 'uet.js'],
  ['securepubads.g.doubleclick.net', /^\/tag\/js\/gpt\.js$/, 'gpt.js'],
  ['dynamic.criteo.com', /^\/js\/ld\/ld\.js$/, 'criteo.js'],
  ['s.pinimg.com', /^\/ct\/core\.js$/, 'pinterest.js'],
  [CDN, /^\/npm\/flip-cards@/, 'flip-cards.js'],
];

/** A stand-in script, with the kit it needs, wrapped so that it leaves no name behind. */
export async function vendorScript(name, query = new URLSearchParams()) {
  const [kit, code] = await Promise.all([read('kit.js'), read(name)]);
  const asked = JSON.stringify(Object.fromEntries(query)).replace(/</g, '\\u003c');
  return `(() => {\nconst asked = ${asked};\n${kit}\n${code}\n})();\n`;
}

/** A third party's cookie: what the vendor's own server would set on its own domain. */
function ownCookie(host, local) {
  const name = { 'www.facebook.com': 'fr', 'bat.bing.com': 'MUID', 'px.ads.linkedin.com': 'bcookie' }[host];
  if (!name) return {};
  const secure = local ? '' : '; SameSite=None; Secure';
  return { 'set-cookie': `${name}=${Date.now().toString(36)}; Path=/; Max-Age=7776000${secure}` };
}

export async function answerVendor({ req, host, pathname, query, local, send }) {
  const cors = {
    'access-control-allow-origin': req.headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'content-type',
  };
  if (req.method === 'OPTIONS') return send('text/plain', '', { status: 204, headers: cors });

  const script = SCRIPTS.find(([h, path]) => h === host && path.test(pathname));
  if (script) return send('text/javascript', await vendorScript(script[2], query), { headers: cors });

  if (host === 'www.youtube.com' && pathname.startsWith('/embed/'))
    return send('text/html', await read('youtube.html'));
  if (host === 'securepubads.g.doubleclick.net' && pathname === '/gampad/ads') {
    return send('application/json', JSON.stringify({ creative: Number(query.get('c') ?? 1) }), {
      headers: cors,
    });
  }
  if (host === 'tpc.googlesyndication.com' && pathname.startsWith('/safeframe/')) {
    return send('text/html', await read('creative.html'));
  }
  if (host === 'www.googletagmanager.com' && pathname === '/ns.html')
    return send('text/html', '<!doctype html>');

  const headers = { ...cors, ...ownCookie(host, local) };
  if (req.method === 'POST') return send('text/plain', '', { status: 204, headers });
  return send('image/gif', PIXEL, { headers, raw: true });
}
