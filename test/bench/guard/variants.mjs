// The pages that are compared: the same page without a guard (twice, which shows the noise), with askfirst and something
// denied, with askfirst and everything granted, and with each peer. Each page gets a browser context of its own.
import { readFileSync } from 'node:fs';
import { isPatched, peerCode, PEERS, peerVersion } from './peers.mjs';

const HOST = 'www.parlo.test';
const ADDRESS = `https://${HOST}/bench/`;
const read = name => readFileSync(new URL(name, import.meta.url), 'utf8');

const askfirst = answer => ({ head: '<script src="/askfirst.js"></script>', answer });

/** name -> what stands first in its head, and what is answered there. */
const OWN = {
  off: {},
  'off again': {},
  denied: askfirst('rejectAll'),
  granted: askfirst('acceptAll'),
};

export const variantNames = peers => [...Object.keys(OWN), ...(peers ? PEERS : [])];
export const labelOf = name => (PEERS.includes(name) ? peerVersion(name) : name);

/** Serves the page of each variant and what it asks for. */
export async function serveVariants(farm, names, lists) {
  const script = body => ({ body, headers: { 'content-type': 'text/javascript' } });
  farm.reply(HOST, /^\/bench\/ping/, { body: 'ok' });
  farm.reply(HOST, /^\/images\//, { body: '', headers: { 'content-type': 'image/png' } });
  farm.reply(HOST, '/bench/tasks.js', script(read('tasks.js')));
  farm.reply(HOST, '/bench/lists.js', script(lists));
  for (const name of names) {
    let head = OWN[name]?.head ?? '';
    if (PEERS.includes(name)) {
      farm.reply(HOST, `/bench/${name}.js`, script(await peerCode(name)));
      head = `<script src="/bench/${name}.js"></script>`;
    }
    farm.page(
      ADDRESS + encodeURIComponent(name),
      `<!doctype html><html lang="en"><head><title>${name}</title>${head}<link rel="icon" href="data:,"></head>
       <body><div id="stage" style="display:none"></div><script src="lists.js"></script><script src="tasks.js"></script></body></html>`,
    );
  }
}

/** Opens the page of a variant, answers what it asks, and lets it come to rest. */
export async function openVariant(browser, name, contextOptions) {
  const context = await browser.newContext(contextOptions);
  const page = await context.newPage();
  await page.goto(ADDRESS + encodeURIComponent(name));
  const answer = OWN[name]?.answer;
  if (answer) await page.evaluate(answer => window.askfirst[answer](), answer);
  await page.waitForTimeout(300);
  if (PEERS.includes(name) && !(await page.evaluate(isPatched))) throw new Error(`${name} does nothing`);
  if (answer) {
    const state = await page.evaluate(() => window.askfirst.get().choices.advertising);
    if (state !== (answer === 'acceptAll' ? 'granted' : 'denied')) throw new Error(`${name}: ${state}`);
  }
  return { name, page, close: () => context.close() };
}
