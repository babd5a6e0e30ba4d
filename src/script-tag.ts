// The script tag: reads the configuration from the page, starts the guard before anything else and the signals before any
// tag, and fetches the banner when there is something to ask. Never throws; a faulty configuration keeps everything optional held.

import { mountReopen } from './banner/reopen.js';
import { openConsent } from './consent.js';
import { messageOf, problem } from './consent/problems.js';
import type { Config, Consent, Problem, Stop } from './consent/types.js';
import { guardPage, type LoadChange } from './guard/guard.js';
import { listen } from './page/natives.js';
import { startGoogleSignals } from './signals/google.js';

type LoadBanner = () => Promise<{ readonly mountBanner: (consent: Consent) => Stop }>;

/** The tag that loaded us; only readable while we run for the first time. */
const tag = document.currentScript as HTMLScriptElement | null;

/** Where this file came from, read before a <base> of the page could bend it. */
const home = tag?.src || document.baseURI;

/** The address of a file that lies beside this one, wherever the site put it. */
const beside = (chunk: string): string => new URL(`askfirst-${chunk}.js`, home).href;

/** Fetches a chunk. A computed address, so nothing is bundled in. */
const load = async (chunk: string): Promise<never> => {
  // Firefox, and Chromium and Safari before 133 and 18.4, take no import map after the first `import()`, so the page's own
  // has to come first there. Firefox names no vendor; `pause` came to the others with the maps.
  if (document.readyState === 'loading' && !('pause' in Atomics && navigator.vendor))
    await new Promise(done => listen(document, 'readystatechange', done));
  return import(beside(chunk)) as Promise<never>;
};
const loadBanner: LoadBanner = () => load('banner');
const loadChange: LoadChange = () => load('change');

/** The configuration in the page, with what the tag itself says on top. */
function readConfig(problems: Problem[]): unknown {
  const text = document.getElementById('askfirst-config')?.textContent;
  let config: unknown = {};
  if (text?.trim()) {
    try {
      config = JSON.parse(text);
    } catch (error) {
      problems.push(problem('config/not-json', '#askfirst-config', messageOf(error)));
    }
  }
  const { region, language } = tag?.dataset ?? {};
  if (typeof config !== 'object' || !config || Array.isArray(config)) return config;
  return { ...config, ...(region && { region }), ...(language && { language }) } satisfies Config;
}

/** Says in the console what a site owner has to mend, under one prefix. */
function print({ code, at, detail }: Problem): void {
  console.warn(`[askfirst] ${code}${at && ` at ${at}`}: ${detail}`);
}

function start(): void {
  const problems: Problem[] = [];
  const config = readConfig(problems);
  if (!tag || tag.async || tag.defer) {
    problems.push(problem('script/not-first', 'script', 'Not first.'));
  }
  const consent = openConsent(config, problems, print);
  guardPage(consent, window, loadChange, beside('worker'));
  (window as { askfirst?: Consent }).askfirst = consent;
  mountReopen(consent);

  let loading = false;
  const showBanner = () => {
    if (loading || consent.get().view === 'closed') return;
    loading = true;
    loadBanner()
      .then(({ mountBanner }) => {
        mountBanner(consent);
        // Fetched while the visitor reads, so that an answer takes effect at once.
        void loadChange().catch(() => {});
      })
      .catch((error: unknown) => {
        loading = false; // the next change of view tries again; Firefox remembers the failure until the next page view
        consent.report(problem('banner/not-loaded', 'banner', messageOf(error)));
      });
  };
  consent.subscribe(showBanner);
  showBanner();
  // Last, still before any tag: a page that uses the data layer's name for something else must not cost it the banner.
  startGoogleSignals(consent);
}

try {
  // A second copy would take the first one's patches for the browser's own functions.
  if (!('askfirst' in window)) start();
} catch (error) {
  // Only a browser far from any that is supported gets here; the page must not pay for it.
  console.error('[askfirst]', error);
}
