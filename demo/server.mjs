// The demo's server: Parlo, a small language-learning site, and every vendor whose tags it carries, on one loopback port.
//   node demo/server.mjs [--port 4173]
// In a person's own browser it answers only for *.localhost names, so opening the demo never touches a real vendor.
// In the browser tests the same `handler` answers for the vendors' real hostnames. Node's http module, nothing else.
import http from 'node:http';
import { pathToFileURL } from 'node:url';
import { CDN, FIRST, KNOWN_HOSTS, STATIC, fromLocalName, localizer } from './hosts.mjs';
import { record } from './hits.mjs';
import { answerFirstParty } from './site.mjs';
import { answerVendor } from './vendors.mjs';

export { CDN, FIRST, KNOWN_HOSTS, STATIC };

/**
 * Answers one request for `host` (real name, no port) and `path` (with query).
 * `local`: the port of the loopback server when hosts go by their local names; absent in tests.
 */
export async function handler(req, res, { host, path, local }) {
  record({ host, path, method: req.method });
  const rewrite = local ? localizer(local) : text => text;

  /** Sends text; vendor addresses in HTML and scripts become local ones where hosts go by their local names. */
  function send(type, body, { status = 200, headers = {}, raw = false } = {}) {
    const text = raw ? body : rewrite(String(body));
    res.writeHead(status, {
      'content-type': /text|javascript|json/.test(type) ? `${type}; charset=utf-8` : type,
      'cache-control': 'no-store',
      ...headers,
    });
    res.end(req.method === 'HEAD' ? undefined : text);
  }

  const query = new URL(path, 'http://x').searchParams;
  const request = { req, host, path, pathname: path.split('?')[0], query, local, send };
  try {
    if (host === FIRST || host === STATIC) await answerFirstParty(request);
    else await answerVendor(request);
  } catch (error) {
    console.error(error);
    if (!res.headersSent) send('text/plain', 'Something went wrong.', { status: 500 });
    else res.end();
  }
}

/** Starts the loopback server. Answers with the port and a way to stop it. */
export async function serve({ port = 4173 } = {}) {
  const server = http.createServer((req, res) => {
    req.resume();
    const name = (req.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const host = fromLocalName(name);
    const actual = server.address().port;
    if (host) return void handler(req, res, { host, path: req.url, local: actual });
    const here = ['localhost', '127.0.0.1', '[::1]'].includes(name);
    if (here)
      return void res.writeHead(302, { location: `http://parlo.localhost:${actual}${req.url}` }).end();
    res.writeHead(421, { 'content-type': 'text/plain' }).end('This server answers for *.localhost only.');
  });
  await new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const actual = server.address().port;
  return { port: actual, address: `http://parlo.localhost:${actual}/`, close: () => server.close() };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const at = process.argv.indexOf('--port');
  const port = at > 0 ? Number(process.argv[at + 1]) : 4173;
  const { address } = await serve({ port }).catch(error => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: try --port ${port + 1}` : error);
    process.exit(1);
  });
  console.log(`
  Parlo, the askfirst demo

    ${address}             the one-line script tag and the vendors' own snippets
    ${address}strict       the same page under a strict content security policy
    ${address}spa          client-side routes, built from npm imports

  Every vendor here is a stand-in on your own machine. Nothing leaves it.  (Ctrl+C to stop)
`);
}
