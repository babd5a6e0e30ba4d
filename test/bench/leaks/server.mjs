// What the farm answers for the bench: the tracker's side of each vector, and the small files of the site that some need.
// Whatever runs of a tracker's answer says so to the site's own host (`/lab/ran/…`): asked for and run are told apart.
import { handler as demoHandler } from '../../../demo/server.mjs';

export const SITE = 'https://www.parlo.test';
export const TRACKER = 'https://static.hotjar.com';

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g id="a"/><filter id="f"/><mask id="m"/><clipPath id="c"/></svg>`;
/** `/lab/<run>/<id>.<extension>`, on whatever host. */
const VECTOR = /\/lab\/(\w+)\/([\w-]+)\.(\w+)/;

/** The vector that a request of the farm's log belongs to, if any. */
export function vectorOf({ host, path }) {
  const ran = /^\/lab\/ran\/(\w+)\/([\w-]+)$/.exec(path);
  if (ran) return { run: ran[1], id: ran[2], what: 'ran' };
  const found = VECTOR.exec(path.split('?')[0]);
  const own = /(^|\.)parlo\.test\.?$|(^|\.)jsdelivr\.net$/.test(host);
  return found && { run: found[1], id: found[2], what: own ? 'own' : 'tracker' };
}

const ran = (run, id) => {
  const url = JSON.stringify(`${SITE}/lab/ran/${run}/${id}`);
  return `self.document ? (new Image().src = ${url}) : self.fetch && fetch(${url}, { mode: 'no-cors' });`;
};
/** [type, body] by extension; `told` is the script that says it ran. */
const ANSWERS = {
  js: told => ['text/javascript', `{ ${told} }`],
  css: () => ['text/css', 'i { color: inherit }'],
  gif: () => ['image/gif', PIXEL],
  svg: () => ['image/svg+xml', SVG],
  html: told => ['text/html', `<!doctype html><title>frame</title><script>{ ${told} }</script>`],
  es: () => ['text/event-stream', 'retry: 9999999\n\ndata: x\n\n'],
  json: () => ['application/json', '{}'],
  vtt: () => ['text/vtt', 'WEBVTT\n\n'],
  mp4: () => ['video/mp4', ''],
  woff2: () => ['font/woff2', ''],
};

const doing = {
  fetch: u => `fetch(${u}, { mode: 'no-cors' }).catch(() => {})`,
  xhr: u => `const x = new XMLHttpRequest(); x.open('GET', ${u}); x.send()`,
  import: u => `try { importScripts(${u}) } catch {}`,
  module: u => `import ${u}`,
  message: () => `onmessage = e => fetch(e.data, { mode: 'no-cors' }).catch(() => {})`,
  echo: () => `onmessage = e => postMessage(e.data)`,
};
const inside = {
  script: u => `<script src=${u}></script>`,
  img: u => `<img src=${u}>`,
  inline: u => `<script>new Image().src = ${u}</script>`,
};

/** The site's own files by path: what they answer for `u`, an address at the tracker as a quoted string. */
const FILES = {
  '/lab/bare': () => [
    'text/html',
    '<!doctype html><title>bare</title><link rel="icon" href="data:,"><p>x</p>',
  ],
  '/lab/page/bare': () => FILES['/lab/bare'](),
  '/lab/own.gif': () => ['image/gif', PIXEL],
  '/lab/style.css': u => ['text/css', `@import ${u};`],
  '/lab/module.js': u => ['text/javascript', `import ${u};`],
  '/lab/loader.js': u => ['text/javascript', `new Image().src = ${u};`],
  '/lab/fragment': (u, query) => ['text/html', `<!doctype html><title>f</title>${inside[query.get('t')](u)}`],
  '/lab/w.js': (u, query) => ['text/javascript', doing[query.get('do')](u)],
  '/lab/sw/w.js': (u, query) => ['text/javascript', doing[query.get('do')](u)],
};

/** Answers for the bench, and for everything else as the demo does. */
export async function labHandler(req, res, where) {
  const { host, path } = where;
  const { pathname, searchParams } = new URL(path, SITE);
  const send = (type, body, status = 200, headers = {}) => {
    res.writeHead(status, {
      'content-type': type,
      'access-control-allow-origin': req.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'x-a, content-type',
      'cache-control': 'no-store',
      ...headers,
    });
    res.end(body);
  };
  if (pathname.startsWith('/lab/ran/')) return send('text/plain', '', 204);
  const file = host === 'www.parlo.test' && FILES[pathname];
  if (file) return send(...file(JSON.stringify(searchParams.get('u') ?? ''), searchParams));
  if (pathname === '/lab/redirect') return send('text/plain', '', 302, { location: searchParams.get('u') });
  if (pathname === '/lab/set-cookie')
    return send('text/plain', '', 200, { 'set-cookie': `${searchParams.get('name')}=1; Path=/` });
  const vector = vectorOf({ host, path });
  if (!vector) return demoHandler(req, res, where);
  if (req.method === 'OPTIONS') return send('text/plain', '', 204);
  const extension = VECTOR.exec(pathname)[3];
  const told = vector.what === 'tracker' ? ran(vector.run, vector.id) : '';
  return send(...(ANSWERS[extension] ?? (() => ['text/plain', '']))(told));
}
