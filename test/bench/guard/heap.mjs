// Whether memory stays flat: 100,000 judged calls of several kinds, every URL a new one, with everything optional denied.
// The heap is read after a full collection, through the DevTools protocol.
import { contextOptions } from '../../support/browsers.mjs';
import { openVariant } from './variants.mjs';

const STEP = 20_000;
const T = 'https://www.facebook.com/tr/';

/** kind -> code that makes one judged call with a URL of its own. Runs in the page. */
const CALLS = {
  'sendBeacon, refused': (url, i) => navigator.sendBeacon(`${url}?${i}`),
  'image src, held': (url, i) => (new Image().src = `${url}?${i}`),
  'setAttribute of one image, held': (url, i) =>
    (window.one ??= new Image()).setAttribute('src', `${url}?${i}`),
  'cookie write, held': (_, i) => (document.cookie = `_ga_${i % 50}=${i}`),
};

async function usedHeap(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Rows: kind, then the heap in kB above the start after each step. */
export async function measureHeap(browser) {
  const steps = Array.from({ length: 100_000 / STEP }, (_, i) => (i + 1) * STEP);
  const rows = [['heap above start, kB, after calls', ...steps.map(step => step.toLocaleString('en'))]];
  for (const [kind, call] of Object.entries(CALLS)) {
    const { page, close } = await openVariant(browser, 'denied', contextOptions('chromium'));
    const session = await page.context().newCDPSession(page);
    const start = await usedHeap(session);
    const row = [kind];
    for (const until of steps) {
      await page.evaluate(
        async ([code, url, from, until]) => {
          const call = (0, eval)(code);
          for (let i = from; i < until; i += 1) {
            call(url, i);
            // Room for microtasks and events, as between the tasks of a page.
            if (i % 500 === 0) await new Promise(done => setTimeout(done));
          }
        },
        [`(${call})`, T, until - STEP, until],
      );
      row.push(((await usedHeap(session)) / 1024 - start / 1024).toFixed(0));
    }
    rows.push(row);
    await close();
  }
  return rows;
}
