// Pages and answers that one test adds to the farm, on any host. A host named here is known to the farm while the test runs.
// An answer may come late (`delay`), or never (`hang`): a tracker that stalls is the common case, not the odd one.

const pathOf = path => path.split('?')[0];

/** A set of answers by host and path; the newest one that matches wins. */
export function createRoutes() {
  const list = [];
  const hanging = new Set();

  /** `path`: exact path (query ignored), exact path with query, or a RegExp on both. */
  function reply(host, path, answer = {}) {
    list.unshift({ host, path, answer });
  }

  return {
    reply,
    /** Serves `html` at `address`, an absolute https URL. */
    page(address, html, { headers = {}, ...rest } = {}) {
      const { host, pathname, search } = new URL(address);
      const type = { 'content-type': 'text/html; charset=utf-8' };
      reply(host, pathname + search, { ...rest, headers: { ...type, ...headers }, body: html });
    },
    hosts: () => list.map(r => r.host),
    async answer(req, res, { host, path }) {
      const found = list.find(
        r =>
          r.host === host &&
          (r.path instanceof RegExp ? r.path.test(path) : r.path === path || r.path === pathOf(path)),
      );
      if (!found) return false;
      const { status = 200, headers = {}, body = '', delay = 0, hang = false } = found.answer;
      if (hang) {
        hanging.add(res);
        return true;
      }
      if (delay) await new Promise(done => setTimeout(done, delay));
      const text = typeof body === 'function' ? body({ path, headers: req.headers }) : body;
      const type = /\.m?js(\?|$)/.test(path) ? 'text/javascript' : 'text/plain';
      res.writeHead(status, {
        'content-type': type,
        'access-control-allow-origin': '*',
        'cache-control': 'no-store',
        ...headers,
      });
      res.end(text);
      return true;
    },
    clear() {
      list.length = 0;
      for (const res of hanging) res.destroy();
      hanging.clear();
    },
  };
}
