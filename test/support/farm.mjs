// Every hostname on one loopback machine, and one list of everything a browser asked for.
// A forward proxy (http and CONNECT) maps each host to one handler over real TLS, so page, third-party frame, beacon,
// websocket and service-worker traffic of any browser that takes a proxy setting is counted here.
// It promises that nothing is ever forwarded to a real host: the proxy opens sockets only to its own servers.
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { whoIs } from '../../demo/hosts.mjs';
import { KNOWN_HOSTS, handler as demoHandler } from '../../demo/server.mjs';
import { createRoutes } from './routes.mjs';
import { selfSigned } from './self-signed.mjs';

const bare = host => host.replace(/:\d+$/, '').toLowerCase();

/**
 * Starts a farm that answers as the demo does, for the vendors' real hostnames.
 * `requests`: what was asked, decrypted. `tunnels`: every CONNECT, also one with no request inside (preconnect).
 */
export async function startFarm({ handler = demoHandler, hosts = KNOWN_HOSTS } = {}) {
  const requests = [];
  const tunnels = [];
  const sockets = new Set();
  const routes = createRoutes();
  const cert = selfSigned(['localhost', '*.test', ...hosts]);
  // A trailing dot names the same host, for the network as for the classifier.
  const known = host => [hosts, routes.hosts()].some(list => list.includes(host.replace(/\.$/, '')));

  async function serve(scheme, req, res) {
    const absolute = /^\w+:\/\//.test(req.url) ? new URL(req.url) : null; // absolute form: plain http through the proxy
    const host = bare(absolute ? absolute.host : (req.headers.host ?? ''));
    const path = absolute ? absolute.pathname + absolute.search : req.url;
    const entry = note(scheme, req, host, path);
    const chunks = [];
    try {
      for await (const chunk of req) chunks.push(chunk);
    } catch {
      // the page went away in the middle of an upload; what came is still worth listing
    }
    entry.body = Buffer.concat(chunks).toString();
    if (entry.blocked) return void res.writeHead(502).end();
    try {
      if (await routes.answer(req, res, { host, path })) return;
      await handler(req, res, { host, path, body: entry.body });
    } catch (error) {
      if (!res.headersSent) res.writeHead(500);
      res.end(String(error));
    }
  }

  function note(scheme, req, host, path) {
    const { method, headers } = req;
    const who = whoIs(host, path); // the server's own map: never what askfirst believes
    const blocked = !known(host);
    const entry = { at: Date.now(), scheme, host, method, path, headers, body: '', blocked, ...who };
    requests.push(entry);
    return entry;
  }

  /** A websocket handshake is listed, then refused: what matters here is that it was tried. */
  const upgrade = scheme => (req, socket) => {
    note(scheme, req, bare(req.headers.host ?? ''), req.url);
    socket.end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\n\r\n');
  };

  const track = server =>
    server.on('connection', socket => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    });

  const tls = track(
    https.createServer({ key: cert.key, cert: cert.cert }, (req, res) => void serve('https', req, res)),
  );
  const proxy = track(http.createServer((req, res) => void serve('http', req, res)));
  tls.on('tlsClientError', () => {});
  tls.on('upgrade', upgrade('wss'));
  proxy.on('upgrade', upgrade('ws'));
  proxy.on('connect', (req, client, head) => {
    const [, name = req.url, port = '443'] = /^\[?(.*?)\]?:(\d+)$/.exec(req.url) ?? [];
    const host = name.toLowerCase();
    const tunnel = { at: Date.now(), host, port: Number(port), bytes: 0, blocked: !known(host) };
    tunnels.push(tunnel);
    client.on('error', () => {});
    if (tunnel.blocked) return void client.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n');
    const start = bytes => {
      tunnel.bytes = bytes.length;
      client.pause();
      const target = bytes[0] === 0x16 ? tlsPort : proxyPort; // 0x16: a TLS hello; anything else is ws:// or plain http
      const up = net.connect(target, '127.0.0.1', () => {
        up.write(bytes);
        client.pipe(up).pipe(client);
      });
      up.on('error', () => client.destroy()).on('close', () => client.destroy());
      client.on('close', () => up.destroy());
    };
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length) start(head);
    else client.once('data', start);
  });

  const listen = server =>
    new Promise((done, fail) =>
      server.once('error', fail).listen(0, '127.0.0.1', () => done(server.address().port)),
    );
  const tlsPort = await listen(tls);
  const proxyPort = await listen(proxy);

  return {
    requests,
    tunnels,
    proxyPort,
    spki: cert.spki,
    server: `http://127.0.0.1:${proxyPort}`,
    page: routes.page,
    reply: routes.reply,
    /** Requests that match: a host, a RegExp on `METHOD host/path`, or a function; all of them without a filter. */
    hits(filter) {
      if (filter === undefined) return [...requests];
      if (typeof filter === 'string') return requests.filter(r => r.host === filter);
      if (typeof filter === 'function') return requests.filter(filter);
      return requests.filter(r => filter.test(`${r.method} ${r.host}${r.path}`));
    },
    /** Hosts asked for that neither the demo nor this test serves. */
    strangers: () => [...new Set([...requests, ...tunnels].filter(r => r.blocked).map(r => r.host))].sort(),
    /** Waits until nothing new came for `quiet` ms, at most `max`: a beacon sent at pagehide arrives after the page is gone. */
    async settle(quiet = 400, max = 8000) {
      for (const end = Date.now() + max; Date.now() < end;) {
        const count = requests.length + tunnels.length;
        await new Promise(done => setTimeout(done, quiet));
        if (count === requests.length + tunnels.length) return;
      }
    },
    /** Forgets what was asked; `routes: true` forgets the pages of the last test too. */
    reset({ routes: all = false } = {}) {
      requests.length = 0;
      tunnels.length = 0;
      if (all) routes.clear();
    },
    close() {
      routes.clear();
      for (const socket of sockets) socket.destroy();
      tls.close();
      return new Promise(done => proxy.close(done));
    },
  };
}
