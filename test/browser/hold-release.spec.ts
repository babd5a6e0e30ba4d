// For random documents: what is held and then released runs in the order in which a browser alone runs the same document,
// each script once; images and frames come once; what the page moved or took away meanwhile stays where the page left it.
// Oracle: the same document in the same browser without askfirst. Truth: what the scripts noted, and the request log.
import fc from 'fast-check';
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';
import type { Page } from '@playwright/test';
import { changesOf, doc, laneOf, pathOf, render, tagsOf, TRACKER } from '../support/random-page.js';
import type { Doc } from '../support/random-page.js';

const PAGE = 'https://www.parlo.test/random';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
/** `FC_SEED=123 FC_RUNS=200` looks elsewhere, and longer. */
const parameters = {
  ...(process.env['FC_SEED'] && { seed: Number(process.env['FC_SEED']) }),
  ...(process.env['FC_PATH'] && { path: process.env['FC_PATH'] }),
  unbiased: true,
  numRuns: Number(process.env['FC_RUNS'] ?? 8),
  interruptAfterTimeLimit: Number(process.env['FC_TIME'] ?? 60_000),
};

interface Scope {
  log: number[];
  askfirst: { acceptAll(): void; withdraw(): void };
}
let runs = 0;

function serve(farm: Farm, doc: Doc, run: string, guarded: boolean): string {
  tagsOf(doc).forEach((tag, number) => {
    const [type, body] = {
      script: ['text/javascript', `say(${number});`],
      img: ['image/svg+xml', SVG],
      iframe: ['text/html', 'frame'],
    }[tag.tag] as [string, string];
    farm.reply(TRACKER, pathOf(run, number, tag), {
      body,
      delay: tag.delay,
      headers: { 'content-type': type },
    });
  });
  const address = `${PAGE}/${run}`;
  farm.page(
    address,
    `<!doctype html><html lang="en"><head><title>${run}</title><link rel="icon" href="data:,">
    ${guarded ? '<script src="/askfirst.js"></script>' : ''}<script>
      window.log = []; window.say = number => log.push(number);
      window.make = (tag, id, src, isAsync) => {
        const element = Object.assign(document.createElement(tag), { id, src });
        if (!isAsync) element.async = false;
        document.body.append(element);
      };</script></head><body>${render(doc, run, guarded)}</body></html>`,
  );
  return address;
}

/** Does to the tags what the page does. */
const change = (page: Page, doc: Doc) =>
  page.evaluate(
    changes => {
      for (const [number, to] of changes) {
        // In a template that is still closed there is nothing to take hold of.
        const element = document.getElementById(`t${number}`);
        if (to === 'nowhere') element?.remove();
        else if (element) document.body[to === 'start' ? 'prepend' : 'append'](element);
      }
    },
    [...changesOf(doc)],
  );
const log = (page: Page) => page.evaluate(() => (window as unknown as Scope).log);
/** Which of the tags stand in the page, in order, and what they ask for. */
const standing = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[id^="t"]')].map(element => [
      element.id,
      element.parentElement?.localName,
      (element as HTMLImageElement).src
        ? new URL((element as HTMLImageElement).src).pathname.replace(/^.*-/, '')
        : '',
    ]),
  );

/** The document in a browser alone. */
async function alone(page: Page, farm: Farm, doc: Doc) {
  const run = `n${runs}`;
  await page.goto(serve(farm, doc, run, false));
  const count = tagsOf(doc).filter(({ tag }) => tag === 'script').length;
  await expect.poll(async () => (await log(page)).length).toBe(count);
  await change(page, doc);
  return { log: await log(page), standing: await standing(page) };
}

async function answer(page: Page, { flip }: Doc) {
  const press = (name: 'acceptAll' | 'withdraw') =>
    page.evaluate(name => (window as unknown as Scope).askfirst[name](), name);
  if (flip) {
    await press('acceptAll');
    await page.waitForTimeout(flip[0]);
    await press('withdraw');
    await page.waitForTimeout(flip[1]);
  }
  await press('acceptAll');
}

/** The order among those whose order is given: what the page moved has none, nor has what a withdrawal cut off. */
function ordered(all: readonly number[], doc: Doc, lane: string) {
  const tags = tagsOf(doc);
  const changed = changesOf(doc);
  return all.filter(number => laneOf(tags[number]!) === lane && !changed.has(number));
}

async function check(page: Page, farm: Farm, doc: Doc) {
  runs += 1;
  const tags = tagsOf(doc);
  const changed = changesOf(doc);
  await page.context().clearCookies();
  const native = await alone(page, farm, doc);

  const run = `h${runs}`;
  await page.goto(serve(farm, doc, run, true));
  expect(await log(page), 'ran before the answer').toEqual([]);
  const asked = (number: number) => farm.hits(hit => hit.path === pathOf(run, number, tags[number]!)).length;
  const early = tags.flatMap((tag, number) =>
    tag.form !== 'plain' && tag.form !== 'written' && asked(number) ? [number] : [],
  );
  expect(early, 'requested before the answer').toEqual([]);
  await change(page, doc);
  const inPage = new Set((await standing(page)).map(([id]) => id));
  await answer(page, doc);

  // What the page took away while it was held does not run; what was in a closed template could not be taken.
  const isGone = (number: number) => changed.get(number) === 'nowhere' && !inPage.has(`t${number}`);
  const expected = native.log.filter(number => !isGone(number) || isInTemplate(doc, number));
  const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
  await expect
    .poll(async () => sorted(await log(page)), { message: 'each script once' })
    .toEqual(sorted(expected));
  await page.waitForTimeout(80);
  const after = await log(page);
  expect(sorted(after), 'each script once, later too').toEqual(sorted(expected));
  // An answer taken back and given again during a release may cost those made by script their order.
  for (const lane of doc.flip ? ['ordered'] : ['ordered', 'made']) {
    expect(ordered(after, doc, lane), `order of ${lane} scripts`).toEqual(ordered(expected, doc, lane));
  }
  if (![...changed.keys()].some(number => isInTemplate(doc, number))) {
    expect(await standing(page), 'what stands in the page').toEqual(native.standing);
  }
  tags.forEach((tag, number) => {
    if (tag.tag === 'script' || changed.has(number)) return;
    const count = asked(number);
    expect(count, `requests of tag ${number}`).toBeGreaterThan(0);
    // What the parser meets unmarked the browser has asked for before us, and the release asks again.
    expect(count, `requests of tag ${number}`).toBeLessThanOrEqual(tag.form === 'plain' ? 2 : 1);
  });

  // The same with everything granted from the start: nothing is lost or doubled.
  await page.goto(serve(farm, doc, `g${runs}`, true));
  await expect
    .poll(async () => sorted(await log(page)), { message: 'granted from the start' })
    .toEqual(sorted(native.log));
}

const isInTemplate = ({ parts }: Doc, number: number): boolean => {
  let count = 0;
  for (const part of parts) {
    const size = 'tag' in part ? 1 : part.parts.length;
    if (number < count + size) return !('tag' in part) && part.box === 'template';
    count += size;
  }
  return false;
};

test('holding and releasing loses, doubles and reorders nothing', async ({ page, traffic }) => {
  await fc.assert(
    fc.asyncProperty(doc, doc => check(page, traffic, doc)),
    parameters,
  );
});
