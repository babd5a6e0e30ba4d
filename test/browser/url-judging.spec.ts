// Whatever an address looks like, what decides is the address that the browser would request: a tracker never passes, and
// nothing else is ever held. Oracle for many thousand strings: the browser's own URL parser, with the document's base.
// Truth for a sample: the request log.
import fc from 'fast-check';
import { expect, test } from '../support/fixtures.js';
import type { Farm } from '../support/fixtures.js';
import type { Page } from '@playwright/test';
import { BENIGN, oddUrl, TRACKER_DOMAINS, TRACKERS } from '../support/odd-url.js';

const PAGE = 'https://www.parlo.test/urls/page';
/** `FC_SEED=123 FC_RUNS=500` looks elsewhere, and longer. */
const parameters = {
  ...(process.env['FC_SEED'] && { seed: Number(process.env['FC_SEED']) }),
  unbiased: true, // long lists: a round trip to the page costs more than a string
  numRuns: Number(process.env['FC_RUNS'] ?? 15),
};

/** `early` runs before askfirst, which stands first in every real page. */
function serve(farm: Farm, { base = '', guard = '<script src="/askfirst.js"></script>' } = {}): void {
  farm.page(
    PAGE,
    `<!doctype html><html lang="en"><head><title>urls</title><link rel="icon" href="data:,">
    <script>window.Native = URL; window.namesOf = Function.prototype.call.bind(Element.prototype.getAttributeNames);</script>
    ${guard}${base}</head><body></body></html>`,
  );
}

interface Scope {
  askfirst: { allows(question: { url: string }): boolean };
  Native: typeof URL;
  namesOf(element: Element): string[];
}

/** Judges `urls` in the page, as tags and by `allows`; answers those where askfirst and the browser's parser differ. */
function differences(page: Page, urls: readonly string[]) {
  return page.evaluate(
    ([urls, trackers]) => {
      const { askfirst, Native, namesOf } = window as unknown as Scope;
      const isTracker = (url: string, base: string) => {
        try {
          const { protocol, hostname } = new Native(url, base);
          const host = hostname.replace(/\.+$/, '');
          const isAny = trackers.some(tracker => `.${host}`.endsWith(`.${tracker}`));
          return isAny && /^(https?|wss?):$/.test(protocol);
        } catch {
          return false; // no address at all: the browser requests nothing
        }
      };
      // None of these requests anything while it stands outside the document.
      const image = () => Object.assign(document.createElement('img'), { loading: 'lazy' });
      const ways: Record<string, (url: string) => Element> = {
        'img setAttribute': url => {
          const element = image();
          element.setAttribute('src', url);
          return element;
        },
        'img src': url => Object.assign(image(), { src: url }),
        'script src': url => Object.assign(document.createElement('script'), { src: url }),
        'iframe setAttributeNS': url => {
          const element = document.createElement('iframe');
          element.setAttributeNS(null, 'src', url);
          return element;
        },
      };
      const wrong: { url: string; way: string; held: boolean; means: string }[] = [];
      const compare = (url: string, way: string, held: boolean, base: string) => {
        // A frame may be given its document in the address itself; what that would request is another matter.
        if (
          way.startsWith('iframe') &&
          /^\s*(data|javascript):/i.test(Native.canParse(url, base) ? new Native(url, base).href : '')
        )
          return;
        if (held === isTracker(url, base)) return;
        const means = Native.canParse(url, base) ? new Native(url, base).href : 'nothing';
        wrong.push({ url, way, held, means });
      };
      for (const url of urls) {
        compare(url, 'allows', !askfirst.allows({ url }), location.href);
        for (const [way, make] of Object.entries(ways)) {
          const element = make(url);
          const held =
            namesOf(element).some(name => name.startsWith('data-askfirst-')) ||
            element.attributes.getNamedItem('type')?.value === 'text/askfirst-held';
          compare(url, way, held, document.baseURI);
        }
      }
      return wrong;
    },
    [urls, TRACKER_DOMAINS] as const,
  );
}

const BASES: Record<string, string> = {
  'no base': '',
  'a base of the site': '<base href="https://cdn.parlo.test/a/b">',
  'a base that is a tracker': '<base href="//static.hotjar.com/a/b">',
  'a base without TLS': '<base href="http://www.parlo.test">',
  'a base that no browser takes': '<base href="data:text/plain,x"><base href="https://bat.bing.com/">',
};

for (const [name, base] of Object.entries(BASES)) {
  test(`judging equals the browser's own parsing, with ${name}`, async ({ page, traffic }) => {
    serve(traffic, { base });
    await page.goto(PAGE);
    await fc.assert(
      fc.asyncProperty(fc.array(oddUrl, { minLength: 1, maxLength: 300 }), async urls => {
        expect(await differences(page, urls)).toEqual([]);
      }),
      parameters,
    );
    expect(traffic.hits(hit => hit.category !== 'first-party')).toEqual([]);
  });
}

/** Sends each of `urls` for real, in four ways. */
const send = (page: Page, urls: readonly string[]) =>
  page.evaluate(urls => {
    for (const url of urls) {
      const attempt = (job: () => unknown) => {
        try {
          const result = job();
          if (result instanceof Promise) result.catch(() => {});
        } catch {
          // the browser itself refuses this address
        }
      };
      attempt(() => (new Image().src = url));
      attempt(() => fetch(url, { mode: 'no-cors' }));
      attempt(() => navigator.sendBeacon(url, 'x'));
      attempt(() => {
        const xhr = new XMLHttpRequest();
        xhr.open('GET', url);
        xhr.send();
      });
    }
  }, urls);

/** Strings whose host, as Node's parser (the same algorithm) reads it, somebody here serves. */
function served(url: string): boolean {
  // Engines differ in what an empty label is, and a null character does not survive the way into Firefox.
  if (/\.\.|\0/.test(url)) return false;
  if (!URL.canParse(url, PAGE)) return true;
  const { hostname, protocol } = new URL(url, PAGE);
  return (
    !/^(https?|wss?|ftp):$/.test(protocol) ||
    [...TRACKERS, ...BENIGN].some(host => hostname.replace(/\.$/, '') === host)
  );
}
const isPlainBenign = (url: string) => {
  if (!URL.canParse(url, PAGE)) return false;
  const { protocol, hostname, username, password } = new URL(url, PAGE);
  return protocol === 'https:' && BENIGN.some(host => host === hostname) && !username && !password;
};
const sample = fc.sample(oddUrl.filter(served), {
  numRuns: 140,
  ...(parameters.seed && { seed: parameters.seed }),
});
const reached = (farm: Farm) => farm.hits(hit => TRACKERS.some(host => hit.host.replace(/\.$/, '') === host));

test('nothing odd reaches a tracker, and what is no tracker arrives', async ({ page, traffic }) => {
  for (const host of [...BENIGN, ...TRACKERS])
    traffic.reply(host, /^(?!\/(urls\/page|askfirst))/, { body: '' });
  serve(traffic);
  await page.goto(PAGE);
  await send(page, sample);
  const lost = () => {
    const paths = new Set(traffic.hits().map(({ host, path }) => host + path));
    return sample.filter(isPlainBenign).filter(url => {
      const { hostname, pathname, search } = new URL(url, PAGE);
      return !paths.has(hostname + pathname + search);
    });
  };
  await expect.poll(lost, { timeout: 30_000 }).toEqual([]);
  await traffic.settle();
  expect(reached(traffic).map(({ host, path }) => host + path)).toEqual([]);
});

test('the same sample reaches trackers where nothing guards the page', async ({ page, traffic }) => {
  for (const host of [...BENIGN, ...TRACKERS])
    traffic.reply(host, /^(?!\/(urls\/page|askfirst))/, { body: '' });
  serve(traffic, { guard: '' });
  await page.goto(PAGE);
  await send(page, sample);
  await expect.poll(() => reached(traffic).length).toBeGreaterThan(10);
});

test('an address is judged by where the document is now, not by where it was when first asked', async ({
  page,
  traffic,
}) => {
  traffic.reply('www.parlo.test', /x\.png$/, { body: '' });
  serve(traffic, {
    guard: `<script type="application/json" id="askfirst-config">
      {"services":{"study":{"category":"analytics","urls":["/research/*"]}}}</script><script src="/askfirst.js"></script>`,
  });
  await page.goto(PAGE);
  const ask = () => page.evaluate(() => void (new Image().src = 'x.png'));
  await ask();
  await expect.poll(() => traffic.hits(/x\.png/).map(({ path }) => path)).toEqual(['/urls/x.png']);
  await page.evaluate(() => history.pushState(0, '', '/research/page'));
  await ask();
  await page.evaluate(() => {
    document.head.prepend(Object.assign(document.createElement('base'), { href: '/urls/base/' }));
  });
  await ask();
  await expect.poll(() => traffic.hits(/x\.png/).length).toBe(2);
  await page.evaluate(() => document.querySelector('base')!.remove());
  await ask();
  await traffic.settle();
  expect(traffic.hits(/x\.png/).map(({ path }) => path)).toEqual(['/urls/x.png', '/urls/base/x.png']);
});
