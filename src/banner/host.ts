// The element everything of ours is drawn in, and the fence around our own faults. One neutral host (filter lists hide
// names that say "cookie" or "consent"), an open shadow root, and a constructable stylesheet, which a strict
// `style-src 'self'` lets pass where a <style> element or a style attribute would be refused.

import type { Consent } from '../consent/types.js';

/** A detached host; its content goes into `host.shadowRoot`. */
export function createHost(css: string): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = document.createElement('div');
  host.dataset['askfirst'] = '';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

/** Wraps a function so that whatever it throws becomes a problem of ours and never an error of the page. */
export function fence(consent: Consent) {
  return <A extends readonly unknown[]>(run: (...args: A) => void) =>
    (...args: A): void => {
      try {
        run(...args);
      } catch (error) {
        consent.report({ code: 'banner/fault', detail: String(error), at: 'banner', severity: 'warning' });
      }
    };
}
