// The page that carries vectors: an SDK set-up first in the head, then the helpers, then every vector by itself, so that one
// that throws disturbs no other. Says nothing about what should happen.
import { SITE, TRACKER } from './server.mjs';
import { nameOf } from './vectors.mjs';

/** Before the SDK: the way by which a hooked constructor reports what it would have sent past the proxy. */
const network = run =>
  `{ const f = fetch.bind(window); window.labNetwork = u => f(u, { mode: 'no-cors' }).catch(() => {}); window.labUrl = id => '${TRACKER}/lab/${run}/' + id + '.js' }`;

/** After the SDK. `wait`: vectors run when the SDK says `labStart()`, except those that must run during parsing. */
const helpers = wait => `
  var labValues = {}, labErrors = {}, labJobs = [], labQueue = ${wait ? '[]' : 'null'};
  function make(tag, properties) { return Object.assign(document.createElement(tag), properties) }
  function put(node) { document.body.append(node); return node }
  function frame() { return put(make('iframe')) }
  function inline(text) { return make('script', { textContent: text }) }
  function lab(id, now, job) {
    if (labQueue && !now) return void labQueue.push(() => lab(id, true, job));
    try {
      const result = job();
      if (result && typeof result.then === 'function') labJobs.push(result.then(v => { labValues[id] = v }, e => { labErrors[id] = String(e) }));
      else labValues[id] = result;
    } catch (e) { labErrors[id] = String(e) }
  }
  function labStart() { const all = labQueue ?? []; labQueue = null; all.forEach(job => job()) }`;

/** The address that a vector uses in this run. */
export function addressOf(vector, run) {
  return `${vector.own ? SITE : TRACKER}/lab/${run}/${vector.id}.${vector.as}`;
}

/**
 * @param {import('./vectors/rows.mjs').Vector[]} vectors
 * @param {{ head: string, body?: string, wait?: boolean }} setup markup that installs an SDK, or none
 * @param {string} run a word that no other page load of this farm uses
 */
export function pageOf(vectors, setup, run) {
  const fill = (text, vector) =>
    text
      .replaceAll('{U}', addressOf(vector, run))
      .replaceAll('{RUN}', run)
      .replaceAll('{FILE}', `${vector.id}.${vector.as}`);
  const one = vector => {
    const { id, code, html = '', click, parse } = vector;
    const authored = fill(html, vector);
    if (!code) return authored;
    const call = `lab('${id}', ${Boolean(parse)}, ${code.includes('await ') ? 'async ' : ''}() => {
      const U = ${JSON.stringify(addressOf(vector, run))}, K = ${JSON.stringify(nameOf(id))}; ${code}
    })`;
    const runs = click
      ? `put(make('button', { textContent: 'Go', style: 'position: fixed; top: 0; left: 0; z-index: 2147483647', onclick() { ${call} } }))`
      : call;
    return `${authored}<script>${runs}</script>`;
  };
  const before = vectors.map(vector => vector.before ?? '').join('\n');
  const head = vectors.map(vector => fill(vector.head ?? '', vector)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>lab</title><link rel="icon" href="data:,">
<script>${network(run)} ${before}</script>${setup.head}<script>${helpers(setup.wait)}</script>${head}</head><body>${setup.body ?? ''}
${vectors.map(one).join('\n')}
</body></html>`;
}
