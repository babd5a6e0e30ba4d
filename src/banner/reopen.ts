// The way back: a small button in the corner of every page, and any element of the site marked `data-askfirst-open`.
// Part of the core script, so: no Preact, and very small. Shown only when nothing else of ours is and there is an answer
// (or nothing to ask); opens the preferences and does nothing else. Nothing in here can throw: the handle's methods never
// do, what a listener throws they report, and properties of the page's elements are read but never called.

import type { Consent, Stop } from '../consent/types.js';

// System colours follow light, dark and forced colours by themselves, and the browser draws the focus ring. In a shadow
// root the inner important wins, even over `* { all: unset !important }`; without a box the host is no item of a grid.
const css =
  ':host{all:initial!important;display:contents!important}button{position:fixed;bottom:1em;inset-inline-start:1em;z-index:2147483647;padding:1em;border:1px solid gray;border-radius:9em;font:.875em system-ui;color-scheme:light dark;background:Canvas;color:CanvasText}@media print{*{display:none}}';

/**
 * Shows the button when it is its turn and listens for `data-askfirst-open`, until the returned function is called. Its
 * name is the text `settings` of the configuration, else "Privacy settings".
 */
export function mountReopen(consent: Consent): Stop {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  // A strict `style-src 'self'` lets it pass, where a <style> element would be refused.
  const sheet = new CSSStyleSheet();
  let pressed = false;
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.append(button);
  host.dataset['askfirst'] = button.dataset['askfirstOpen'] = '';
  button.textContent = consent.settings.banner.texts?.['settings'] ?? 'Privacy settings';

  const show = () => {
    const { view, due } = consent.get();
    button.hidden = due || view !== 'closed';
    // After <body>, so last in the tab order; a script in <head> comes before there is one.
    if (!host.isConnected) document.body?.after(host);
    if (!pressed || button.hidden) return;
    // The banner may have been fetched after we were hidden, and so cannot know that the focus was here. In a microtask,
    // because its modal dialog is told after us and keeps the focus until then.
    queueMicrotask(() => button.focus());
    pressed = false;
  };
  const press = (event: Event) => {
    const path = event.composedPath() as Partial<HTMLElement>[];
    const opener = path.find(node => node.dataset?.['askfirstOpen'] != null);
    if (!opener) return;
    event.preventDefault();
    consent.open(opener.dataset?.['askfirstOpen'] === 'banner' ? 'banner' : 'preferences');
    pressed = opener === button;
  };
  const unsubscribe = consent.subscribe(show);
  document.addEventListener('click', press);
  document.addEventListener('DOMContentLoaded', show);
  show();
  return () => {
    unsubscribe();
    document.removeEventListener('click', press);
    document.removeEventListener('DOMContentLoaded', show);
    host.remove();
  };
}
