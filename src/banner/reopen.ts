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

// The shield is a clip path and not an image: a strict `img-src` has nothing to refuse.
const css = `:host{all:initial!important;display:contents!important}
button{all:unset;box-sizing:border-box;position:fixed;z-index:2147483646;inset:auto auto max(1em,env(safe-area-inset-bottom)) auto;inset-inline-start:1em;display:flex;align-items:center;height:2.75em;min-width:2.75em;padding:0 .75em;border:1px solid #8a93a3;border-radius:2em;font:500 1em system-ui,sans-serif;font-family:var(--askfirst-font,system-ui,sans-serif);background:var(--askfirst-background,#fff);color:var(--askfirst-text,#1c2434);cursor:pointer}
button[hidden]{display:none}
button:before{content:"";width:1.25em;height:1.25em;background:currentColor;forced-color-adjust:none;clip-path:path(evenodd,"M10 0l8 3v6c0 5-3 9-8 11c-5-2-8-6-8-11V3zM9 6v8h2V6z")}
span{overflow:hidden;max-width:0;white-space:nowrap}
:is(:hover,:focus-visible)>span{max-width:60vw;margin-inline-start:.5em}
:focus-visible{outline:3px solid var(--askfirst-accent,#2f5bd7);outline-offset:2px}
@media(prefers-color-scheme:dark){button{background:var(--askfirst-background,#181c24);color:var(--askfirst-text,#eef1f6)}:focus-visible{outline-color:var(--askfirst-accent,#9db8ff)}}
@media print{button{display:none}}`;

/** Shows the button when it is its turn and listens for `data-askfirst-open`, until the returned function is called. */
export function mountReopen(consent: Consent, options: ReopenOptions = {}): Stop {
  const safe = fence(consent);
  const { host, root } = createHost(css);
  const button = document.createElement('button');
  const text = document.createElement('span');
  text.textContent = options.label ?? consent.settings.banner.texts?.['settings'] ?? 'Privacy settings';
  button.append(text);
  button.onclick = safe(() => consent.open('preferences'));
  root.append(button);

  const show = safe(() => {
    const { view, due, decidedAt } = consent.get();
    button.hidden = view !== 'closed' || (due && decidedAt === undefined);
    // After <body>, so last in the tab order; looked at again on every change, should the page have thrown it out.
    if (!host.isConnected) document.documentElement.append(host);
  });
  const press = safe((event: MouseEvent) => {
    const mark = 'data-askfirst-open';
    const opener = event.composedPath().find(node => node instanceof Element && node.hasAttribute(mark)) as
      Element | undefined;
    if (!opener) return;
    event.preventDefault();
    consent.open(opener.getAttribute(mark) === 'banner' ? 'banner' : 'preferences');
  });

  const unsubscribe = consent.subscribe(show);
  document.addEventListener('click', press);
  // From a script in <head>, <body> does not exist yet.
  document.addEventListener('DOMContentLoaded', show);
  if (document.body) show();

  return () => {
    unsubscribe();
    document.removeEventListener('click', press);
    document.removeEventListener('DOMContentLoaded', show);
    host.remove();
  };
}
