// What reached whom: the demo's request log. The newest 400 entries, and exact counts per category.
// Two kinds matter to a visitor. `data`: something about them was sent (a pixel, a collect call, an ad request).
// `file`: only a script or a frame was fetched, which the browser's preload scanner may do before any script can run.
import { FIRST, whoIs } from './hosts.mjs';

const LIMIT = 400;
const list = [];
let next = 1;

const FILE = /\.js(\?|$)|^\/(gtag\/js|c\/hotjar-|signals\/config\/|embed\/|ns\.html|safeframe)/;

/** Adds one request. The page's own polling is left out, or the log would be about itself. */
export function record({ host, path, method }) {
  if (path.startsWith('/__hits')) return;
  const who = whoIs(host, path);
  const file = method === 'GET' && FILE.test(path);
  // Without the query: the log shows where things went, not what they carried.
  const address = (host === FIRST ? '' : host) + path.split('?')[0].slice(0, 120);
  list.push({
    id: next++,
    at: Date.now(),
    method,
    address,
    ...who,
    kind: file ? 'file' : 'data',
  });
  if (list.length > LIMIT) list.shift();
}

/** Everything that did not go to the site itself or its CDN, newest first, and the totals. */
export function summary() {
  const hits = list.filter(hit => hit.category !== 'first-party').reverse();
  const totals = {};
  for (const { category, kind } of hits) {
    totals[category] ??= { data: 0, file: 0 };
    totals[category][kind] += 1;
  }
  return { totals, own: list.length - hits.length, hits: hits.slice(0, 60) };
}

export function clear() {
  list.length = 0;
}
