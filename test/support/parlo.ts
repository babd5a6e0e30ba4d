// What the browser specs know about Parlo: its addresses, its tags, what each leaves behind, and how to read the request
// log. Truth here is the log of the proxy and the browser's own cookie jar, never what askfirst or the page believes.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Visitor } from './any-browser.mjs';
import type { Farm, Hit } from './farm.mjs';

export const HOME = 'https://www.parlo.test/';

/** Parlo's own cookies: there from the first view on, whatever the visitor answers. */
export const OWN_COOKIES = ['parlo_csrf', 'parlo_prefs', 'parlo_session'];

/**
 * Requests that the browser's preload scanner may send before any script runs, because the vendor's snippet writes them
 * into the HTML. Exactly these are tolerated before consent; that nothing of them RAN is what the specs check.
 */
const AUTHORED =
  /^GET (www\.googletagmanager\.com\/gtag\/js\?|securepubads\.g\.doubleclick\.net\/tag\/js\/gpt\.js$|dynamic\.criteo\.com\/js\/ld\/ld\.js\?|www\.parlo\.test\/research\/variants\.js$)/;

const line = (hit: Hit) => `${hit.method} ${hit.host}${hit.path}`;

/** Everything that reached someone other than the site and its CDN, without what only the preload scanner sent. */
export function leaks(farm: Farm, ...categories: string[]): string[] {
  return farm
    .hits(hit => hit.category !== 'first-party')
    .filter(hit => !categories.length || categories.includes(hit.category))
    .map(line)
    .filter(text => !AUTHORED.test(text));
}

/** How often each tag's script ran, by its own word: an upper bound would be enough, but the exact count is to be had. */
export async function ran(visitor: Pick<Visitor, 'evaluate'>): Promise<Record<string, number>> {
  const names = await visitor.evaluate(
    () => (window as unknown as { __vendorsRan?: string[] }).__vendorsRan ?? [],
  );
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The analytics scripts of the home page; the tag manager passes with them, as any optional category lets it. */
export const ANALYTICS_RAN = { gtag: 1, gtm: 1, hotjar: 1, 'hotjar-modules': 1, matomo: 1, research: 1 };
export const ADVERTISING_RAN = {
  criteo: 1,
  fbconfig: 1,
  fbevents: 1,
  gpt: 1,
  linkedin: 1,
  pinterest: 1,
  tiktok: 1,
  uet: 1,
};

/** Names in the cookie jar, sorted, without askfirst's own record. */
export async function cookieNames(visitor: Pick<Visitor, 'cookies'>): Promise<string[]> {
  const all = await visitor.cookies();
  return [...new Set(all.map(c => c.name))].filter(name => name !== 'askfirst').sort();
}

/** Keys of localStorage and sessionStorage, sorted. */
export function storageKeys(visitor: Pick<Visitor, 'evaluate'>): Promise<string[]> {
  return visitor.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort());
}

/** Waits until the banner asks. */
export async function asked(visitor: Pick<Visitor, 'sees'>): Promise<void> {
  await expect
    .poll(() => visitor.sees('Accept all'), { message: 'the banner asks', timeout: 20_000 })
    .toBe(true);
}

/** Lets everything that could still happen happen: timers of the tags run twice, and the proxy falls silent. */
export async function calm(farm: Farm): Promise<void> {
  await new Promise(done => setTimeout(done, 1200));
  await farm.settle(400, 3000);
}

const html = readFileSync(new URL('../../demo/index.html', import.meta.url), 'utf8');

/** The home page as served, changed by `edit`. */
export function homePage(edit: (html: string) => string = text => text): string {
  return edit(html);
}

/** The home page with another askfirst configuration, as raw text. */
export function homePageWith(config: string): string {
  return html.replace(
    /(id="askfirst-config">)[\s\S]*?(<\/script>)/,
    (_, open, close) => `${open}${config}${close}`,
  );
}

/** The home page without askfirst: the control that shows each tag can fire and each check can fail. */
export function homePageWithout(): string {
  return html.replace('<script src="/askfirst.js"></script>', '');
}
