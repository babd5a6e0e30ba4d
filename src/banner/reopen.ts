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
button{all:unset;position:fixed;z-index:2147483646;inset-block-end:1em;inset-inline-start:1em;display:flex;padding:.75em;border:1px solid #8888;border-radius:9em;font:1em/1.25 var(--askfirst-font,system-ui);color-scheme:light dark;background:var(--askfirst-background,Canvas);color:var(--askfirst-text,CanvasText);cursor:pointer}
[hidden]{display:none}
button:before{content:"";width:1.25em;height:1.25em;background:currentColor;forced-color-adjust:none;clip-path:path(evenodd,"M10 0l8 3v6c0 5-3 9-8 11c-5-2-8-6-8-11V3zM9 6v8h2V6z")}
span{overflow:hidden;max-width:0;white-space:nowrap}
:hover>span,:focus-visible>span{max-width:60vw;margin-inline-start:.5em}
:focus-visible{outline:3px solid}
@media print{button{display:none}}`;

const mark = 'data-askfirst-open';

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
    button.hidden = view !== 'closed' || (due && decidedAt === undefined);
    // After <body>, so last in the tab order; looked at again on every change, should the page have thrown it out. A script
    // in <head> comes before there is a body.
    if (!host.isConnected && document.body) document.documentElement.append(host);
    if (pressed && !button.hidden) {
      // The banner may have been fetched after we were hidden, and so cannot know that the focus was here. In a microtask,
      // because its modal dialog is told after us and keeps the focus until then.
      pressed = false;
      queueMicrotask(() => button.focus());
    }
  });
  const press = safe((event: MouseEvent) => {
    for (const node of event.composedPath()) {
      pressed = node === button;
      const view = pressed ? '' : node instanceof Element && node.getAttribute(mark);
      if (typeof view !== 'string') continue;
      event.preventDefault();
      return consent.open(view === 'banner' ? view : 'preferences');
    }
  });
  const stops = [consent.subscribe(show), listen('click', press), listen('DOMContentLoaded', show)];
  show();
  return () => {
    for (const stop of stops) stop();
    host.remove();
  };
}

function listen(type: string, listener: (event: never) => void): Stop {
  document.addEventListener(type, listener as EventListener);
  return () => document.removeEventListener(type, listener as EventListener);
}
