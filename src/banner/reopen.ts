// The way back: a small button in the corner of every page, and any element of the site marked `data-askfirst-open`.
// Part of the core script, so: no Preact, and very small. Shown only when nothing else of ours is and there is an answer
// (or nothing to ask); opens the preferences and does nothing else.

import type { Consent, Stop } from '../consent/types.js';
import { createHost, fence } from './host.js';

/** Options of `mountReopen`. */
export interface ReopenOptions {
  /** Text of the button. @default the text `settings` of the configuration, else "Privacy settings" */
  readonly label?: string | undefined;
}

// The shield is a clip path and not an image, so a strict `img-src` has nothing to refuse; system colours follow light, dark
// and forced colours by themselves. The label shows on hover and focus, and is the button's name at all times.
const css = `:host{all:initial!important;display:contents!important}
button{all:unset;position:fixed;z-index:2147483647;bottom:1em;inset-inline-start:1em;display:flex;padding:.75em;border:1px solid #8888;border-radius:9em;font:1em/1.25 var(--askfirst-font,system-ui);color-scheme:light dark;background:var(--askfirst-background,Canvas);color:var(--askfirst-text,CanvasText);cursor:pointer}
button:before{content:"";width:1.25em;height:1.25em;background:currentColor;forced-color-adjust:none;clip-path:path("M10 0l8 3v6c0 5-3 9-8 11c-5-2-8-6-8-11V3zM9 6v8h2V6")}
span{font-size:0}
:hover>span,:focus-visible>span{font-size:1em;margin-inline-start:.5em}
:focus-visible{outline:3px solid}
@media print{*{display:none}}`;

/** Shows the button when it is its turn and listens for `data-askfirst-open`, until the returned function is called. */
export function mountReopen(consent: Consent, options: ReopenOptions = {}): Stop {
  const safe = fence(consent);
  const { host, root } = createHost(css);
  const button = document.createElement('button');
  const text = document.createElement('span');
  let pressed = false;
  text.textContent = options.label ?? consent.settings.banner.texts?.['settings'] ?? 'Privacy settings';
  button.append(text);
  root.append(button);

  const show = safe(() => {
    const { view, due, decidedAt } = consent.get();
    if (view !== 'closed' || (due && decidedAt === undefined)) return host.remove();
    // After <body>, so last in the tab order; a script in <head> comes before there is one.
    if (document.body && !host.isConnected) document.documentElement.append(host);
    // The banner may have been fetched after we were gone, and so cannot know that the focus was here. In a microtask,
    // because its modal dialog is told after us and keeps the focus until then.
    if (pressed) queueMicrotask(() => button.focus());
    pressed = false;
  });
  const press = safe((event: MouseEvent) => {
    for (const node of event.composedPath() as Partial<Element>[]) {
      pressed = node === button;
      const view = pressed ? '' : node.getAttribute?.('data-askfirst-open');
      if (view == null) continue;
      event.preventDefault();
      return consent.open(view === 'banner' ? view : 'preferences');
    }
  });
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
