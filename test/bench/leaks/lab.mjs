// Runs vectors in a browser and reads the truth from outside: what reached the tracker, what ran, what stands in the stores.
// It drives any SDK set-up the same way, and a page with none as the control. It judges nothing: see judge.mjs.
import { open, visitorOf } from '../../support/any-browser.mjs';
import { pageOf } from './page.mjs';
import { SITE, vectorOf } from './server.mjs';
import { nameOf } from './vectors.mjs';

/** Set-ups without which the rest means nothing. */
export const CONTROL = { name: 'control', head: '' };
export const ASKFIRST = {
  name: 'askfirst',
  head: '<script type="application/json" id="askfirst-config">{}</script><script src="/askfirst.js"></script>',
  accept: w => w.askfirst.acceptAll(),
};

const pause = ms => new Promise(done => setTimeout(done, ms));
let runs = 0;

/** A source of fresh visitors: contexts of one browser, or one WebKit that is emptied between pages. */
export function visitors(engine, farm, browser) {
  if (browser)
    return { get: () => visitorOf(browser, engine), put: visitor => visitor.close(), end: async () => {} };
  let only;
  const empty = async () => {
    await only.goto(`${SITE}/lab/page/bare`);
    await only.evaluate(async () => {
      for (const pair of document.cookie.split(';')) {
        const name = pair.split('=')[0].trim();
        for (const domain of ['', '; domain=parlo.test', '; domain=www.parlo.test'])
          document.cookie = `${name}=; max-age=0; path=/${domain}`;
        document.cookie = `${name}=; max-age=0`;
      }
      localStorage.clear();
      sessionStorage.clear();
      for (const r of await navigator.serviceWorker.getRegistrations()) await r.unregister();
      for (const key of await caches.keys()) await caches.delete(key);
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    });
  };
  return {
    async get() {
      only ??= await open(engine, farm);
      await empty();
      return only;
    },
    put: async () => {},
    end: async () => only?.close(),
    /** After a fault the browser may be in any state: the next visitor gets a new one. */
    async drop() {
      await only?.close().catch(() => {});
      only = undefined;
    },
  };
}

/** Everything of one page load, from the farm's log. */
function counter(farm, run, vectors) {
  const start = farm.requests.length;
  const tunnels = farm.tunnels.length;
  const of = what => {
    const counts = {};
    for (const hit of farm.requests.slice(start)) {
      const vector = vectorOf(hit);
      if (vector?.run === run && vector.what === what) counts[vector.id] = (counts[vector.id] ?? 0) + 1;
    }
    for (const { id, tunnel } of what === 'tracker' ? vectors : []) {
      const bare = tunnel && farm.tunnels.slice(tunnels).filter(({ host }) => host === tunnel).length;
      if (bare) counts[id] = bare;
    }
    return counts;
  };
  const mine = () =>
    farm.requests.slice(start).filter(({ path, headers }) => `${path} ${headers.referer}`.includes(run))
      .length;
  return {
    of,
    async quiet(ms, max = 6000) {
      let count = mine();
      let since = Date.now();
      for (const end = Date.now() + max; Date.now() < end && Date.now() - since < ms;) {
        await pause(40);
        if (mine() !== count) [count, since] = [mine(), Date.now()];
      }
    },
  };
}

/** Runs in a page of the site without SDK: the names that stand in its stores. */
async function stored() {
  const names = {
    cookie: document.cookie.split(';').map(pair => pair.split('=')[0].trim()),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    idb: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  };
  return names;
}

async function storesOf(visitor, vectors) {
  await visitor.goto(`${SITE}/lab/page/bare`); // beside the page, because a cookie without a path belongs to its folder
  const names = await visitor.evaluate(stored);
  names.cookie.push(...(await visitor.cookies()).map(({ name }) => name));
  const counts = {};
  for (const { id, store } of vectors) if (store && names[store].includes(nameOf(id))) counts[id] = 1;
  return counts;
}

/** Runs in the page: what the vectors of every document returned or threw. */
async function collect() {
  const all = { values: {}, errors: {} };
  for (const w of [window, ...Array.from(window.labDocuments ?? [], f => f.contentWindow)]) {
    try {
      await Promise.race([Promise.all(w.labJobs ?? []), new Promise(done => setTimeout(done, 3000))]);
      Object.assign(all.values, w.labValues);
      Object.assign(all.errors, w.labErrors);
    } catch {
      // a document that went somewhere else has nothing to tell
    }
  }
  return JSON.parse(JSON.stringify(all));
}

/** A page of the site, without SDK, that shows each of `addresses` in a frame. */
const hostOf =
  addresses => `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,"><body>
${addresses.map(address => `<iframe class="lab" src="${address}"></iframe>`).join('\n')}
<script>window.labDocuments = document.querySelectorAll('.lab')</script></body></html>`;

/** `job` as a function that runs in the page, for the window of every document. */
const everywhere = job =>
  new Function(`for (const w of [window, ...Array.from(window.labDocuments ?? [], f => f.contentWindow)]) {
    try { (${job})(w) } catch {} // a document that went somewhere else
  }`);

/** Whether `ready` holds in every document that carries the SDK. */
const allReady = ready =>
  new Function(`return (window.labDocuments ? Array.from(window.labDocuments, f => f.contentWindow) : [window]).every(w => {
    try { return Boolean((${ready})(w)) } catch { return true } // a document that went somewhere else
  })`);

/** Serves the documents, each with its vectors and the SDK of `setup`; answers the address to go to. */
function serve(farm, setup, documents, run) {
  const addresses = documents.map((vectors, at) => {
    const address = `${SITE}/lab/page/${run}${documents.length > 1 ? `-${at}` : ''}`;
    farm.page(address, pageOf(vectors, setup, run));
    return address;
  });
  if (addresses.length === 1) return addresses[0];
  farm.page(`${SITE}/lab/page/${run}`, hostOf(addresses));
  return `${SITE}/lab/page/${run}`;
}

/**
 * Loads one page with one or more documents and answers what was seen before consent and, with `release`, after it.
 *
 * @returns {Promise<{ before: object, ranBefore: object, own: object, after: object, ranAfter: object, values: object, errors: object }>}
 *   counts by vector id
 */
async function visit(source, farm, setup, documents, release) {
  const vectors = documents.flat();
  const run = `r${++runs}x${process.pid.toString(36)}`;
  const address = serve(farm, setup, documents, run);
  const count = counter(farm, run, vectors);
  const writes = vectors.some(({ store }) => store);
  const visitor = await source.get();
  try {
    await visitor.goto(address);
    // A page that is written anew after loading takes its SDK with it, so there is nothing to wait for.
    const isRewritten = vectors.some(({ parse, alone }) => parse && alone === 'page');
    if (setup.ready && !isRewritten) await visitor.waitFor(allReady(setup.ready), undefined, 10_000);
    if (setup.wait) await visitor.evaluate(everywhere(w => w.labStart()));
    if (vectors.some(({ click }) => click)) await visitor.press('Go');
    await count.quiet(vectors.length > 1 ? 700 : 500);
    const page = await visitor
      .evaluate(collect)
      .catch(error => ({ values: {}, errors: { page: String(error) } }));
    page.values = JSON.parse(JSON.stringify(page.values).replaceAll(run, 'RUN'));
    const result = { ...page, ranBefore: count.of('ran'), own: count.of('own'), after: {}, ranAfter: {} };
    result.before = writes ? {} : count.of('tracker');
    if (release && setup.accept) {
      await visitor.evaluate(everywhere(setup.accept)).catch(() => {}); // gone elsewhere: then nothing arrives, and that shows
      const arrived = () => {
        const [tracker, ran] = [count.of('tracker'), count.of('ran')];
        return vectors.every(({ id }) => !release.has(id) || (tracker[id] && (ran[id] || !release.get(id))));
      };
      for (const end = Date.now() + 5000; !writes && Date.now() < end && !arrived();) await pause(60);
      await count.quiet(500);
      const total = count.of('tracker');
      const ran = count.of('ran');
      for (const { id } of vectors) {
        result.after[id] = (total[id] ?? 0) - (result.before[id] ?? 0);
        result.ranAfter[id] = (ran[id] ?? 0) - (result.ranBefore[id] ?? 0);
      }
    }
    // A page of its own kind: what was written shows only once nothing of this page can hide it.
    if (writes) result[release ? 'after' : 'before'] = await storesOf(visitor, vectors);
    return result;
  } catch (error) {
    await source.drop?.();
    throw error;
  } finally {
    await source.put(visitor).catch(() => {});
  }
}

/** Few enough that a page of frames is quick. */
const FRAMES = 12;

/** The pages that a list of vectors needs, as lists of documents, those as lists of vectors: what can share one does. */
export function pagesOf(vectors) {
  const shared = vectors.filter(({ alone }) => !alone);
  const framed = vectors.filter(({ alone }) => alone === 'frame').map(vector => [vector]);
  const pages = shared.length ? [[shared]] : [];
  for (let at = 0; at < framed.length; at += FRAMES) pages.push(framed.slice(at, at + FRAMES));
  return [...pages, ...vectors.filter(({ alone }) => alone === 'page').map(vector => [[vector]])];
}

/**
 * Runs `vectors` with `setup`; several pages at once where there are several sources.
 * @param {Map<string, boolean> | undefined} release ids to wait for after consent, and whether their code is to run too;
 *   without it consent is not given
 */
export async function runAll(sources, farm, setup, vectors, release) {
  const queue = pagesOf(vectors).map(page => ({ page, tries: 2 }));
  const total = { before: {}, ranBefore: {}, own: {}, after: {}, ranAfter: {}, values: {}, errors: {} };
  const broken = [];
  const add = result => {
    for (const part of Object.keys(total)) Object.assign(total[part], result[part]);
  };
  const take = async source => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const { page } = job;
      try {
        add(await visit(source, farm, setup, page, release));
        // What was written can be read only from another page, so before and after consent are two loads.
        if (release && page.flat().some(({ store }) => store)) {
          Object.assign(total.before, (await visit(source, farm, setup, page, undefined)).before);
        }
      } catch (error) {
        // A browser that stumbled is no finding; one that stumbles twice is.
        if (--job.tries) queue.push(job);
        else broken.push(...page.flat().map(({ id }) => `${id}: ${String(error).split('\n')[0]}`));
      }
    }
  };
  await Promise.all(sources.map(take));
  return { ...total, broken };
}
