// The site's own side of the demo: pages, its own cookies, its files, Matomo on its own path, and the live hit log.
// `/`, `/strict`, `/spa` and `/privacy` are pages; `/askfirst*.js` and `/dist/*` come from dist.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { localName } from './hosts.mjs';
import { clear, summary } from './hits.mjs';
import { localServices } from './local-config.mjs';
import { vendorScript } from './vendors.mjs';

const here = path => new URL(path, import.meta.url);
/** Where the SDK is taken from; `ASKFIRST_DIST` serves another build than the committed one. */
const DIST = process.env.ASKFIRST_DIST ? pathToFileURL(`${process.env.ASKFIRST_DIST}/`) : here('../dist/');
const TYPES = { css: 'text/css', js: 'text/javascript', mjs: 'text/javascript', svg: 'image/svg+xml' };

/** Files of the demo that a page may ask for. */
const FILES = new Set([
  '/parlo.css',
  '/home.css',
  '/panel.css',
  '/spa.css',
  '/parlo.js',
  '/panel.js',
  '/spa.js',
  '/icon.svg',
]);
/** What spa.html's import map names, as files. */
const MODULES = {
  '/modules/preact.js': '../node_modules/preact/dist/preact.mjs',
  '/modules/preact-hooks.js': '../node_modules/preact/hooks/dist/hooks.mjs',
  '/modules/preact-jsx-runtime.js': '../node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs',
  '/modules/js-cookie.js': '../node_modules/js-cookie/dist/js.cookie.mjs',
};

/** Session and security cookies, set by the server as any site with a login does. Strictly necessary, so never asked about. */
function ownCookies(req, local) {
  const had = req.headers.cookie ?? '';
  const secure = local ? '' : '; Secure';
  const id = () => randomBytes(9).toString('base64url');
  return [
    ...(had.includes('parlo_session=')
      ? []
      : [`parlo_session=${id()}; Path=/; HttpOnly; SameSite=Lax${secure}`]),
    ...(had.includes('parlo_csrf=') ? [] : [`parlo_csrf=${id()}; Path=/; SameSite=Strict${secure}`]),
  ];
}

/** Where hosts go by their local names the page's config says whose they are, as a site does for hosts no catalogue knows. */
function withLocalServices(html) {
  return html.replace(/(id="askfirst-config">)([\s\S]*?)(<\/script>)/, (_, open, json, close) => {
    const config = JSON.parse(json);
    config.services = { ...config.services, ...localServices(localName) };
    return `${open}${JSON.stringify(config, null, 2)}${close}`;
  });
}

async function page(request, file, { strict = false } = {}) {
  const { req, local, send } = request;
  let html = await readFile(here(file), 'utf8');
  if (local) html = withLocalServices(html);
  const headers = { 'set-cookie': ownCookies(req, local) };
  if (strict) {
    const nonce = randomBytes(16).toString('base64');
    html = html.replace(/<script(?=[\s>])/g, `<script nonce="${nonce}"`);
    headers['content-security-policy'] =
      `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'`;
  }
  send('text/html', html, { headers });
}

async function file(request, path, { raw = false } = {}) {
  const { send, pathname } = request;
  try {
    // A document in a sandbox has an opaque origin, and module chunks are fetched with CORS: so anyone may read these.
    const headers = { 'access-control-allow-origin': '*' };
    const type = TYPES[String(path).split('.').pop()] ?? 'application/octet-stream';
    send(type, await readFile(here(path), 'utf8'), { headers, raw });
  } catch {
    send('text/plain', `${pathname}: not there. Has "npm run build" run?`, { status: 404 });
  }
}

export async function answerFirstParty(request) {
  const { req, pathname, query, send } = request;
  const built = /^\/(?:dist\/)?((?:[\w-]+\/)*[\w.-]+\.js)$/.exec(pathname);
  switch (true) {
    case pathname === '/' || pathname === '/index.html':
      return page(request, './index.html');
    case pathname === '/strict':
      return page(request, './index.html', { strict: true });
    case pathname === '/spa' || pathname.startsWith('/spa/'):
      return page(request, './spa.html');
    case pathname === '/privacy':
      return page(request, './privacy.html');
    case pathname === '/favicon.ico':
      return send('text/plain', '', { status: 204 });
    case pathname === '/__hits':
      if (req.method === 'DELETE') clear();
      return send('application/json', JSON.stringify(summary()), { raw: true });
    case pathname === '/matomo/matomo.js':
      return send('text/javascript', await vendorScript('matomo.js', query));
    case pathname === '/matomo/matomo.php':
      return send('text/plain', '', { status: 204 });
    case pathname === '/research/variants.js':
      return send('text/javascript', await vendorScript('research.js', query));
    case pathname.startsWith('/research/'):
      return send('text/plain', '', { status: 204 });
    case FILES.has(pathname):
      return file(request, `.${pathname}`);
    case pathname in MODULES:
      return file(request, MODULES[pathname], { raw: true });
    case built !== null:
      // Sent as it is: the SDK's own tables of hosts must not be rewritten.
      return file(request, new URL(built[1], DIST), { raw: true });
    default:
      return send('text/plain', 'Not found.', { status: 404 });
  }
}
