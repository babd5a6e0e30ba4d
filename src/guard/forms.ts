// Forms and links that are sent into a frame of the page, which makes them a request that nobody sees. What leads the
// visitor elsewhere, or opens a window, is theirs and passes.

import { getAttribute, listen, type PageWindow } from '../page/natives.js';
import type { Gate } from './gate.js';

/** Installs the patch and the listeners in `window`. */
export function guardForms(window: PageWindow, gate: Gate): void {
  const { document, HTMLFormElement } = window;
  /** Whether `url` must not be sent to `target`. */
  const refused = (source: Element, url: string | null, target: string | null) =>
    !!url &&
    !!target &&
    [...document.querySelectorAll('iframe,frame')].some(frame => getAttribute(frame, 'name') === target) &&
    gate.drops({ kind: 'form', url, how: source.localName });
  const formRefused = (form: Element, by: Element | null = null) => {
    const of = (name: string) => (by && getAttribute(by, 'form' + name)) ?? getAttribute(form, name);
    return refused(form, of('action'), of('target'));
  };
  gate.patch<Element, []>(HTMLFormElement.prototype, 'submit', form => (formRefused(form) ? [] : undefined));
  const stopIf = (event: Event, isRefused: boolean) => {
    if (!isRefused) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  listen(
    window,
    'submit',
    event => stopIf(event, formRefused(event.target as Element, (event as SubmitEvent).submitter)),
    true,
  );
  listen(
    window,
    'click',
    event => {
      const link = (event.composedPath()[0] as Partial<Element>).closest?.('[href][target]');
      if (link) stopIf(event, refused(link, getAttribute(link, 'href'), getAttribute(link, 'target')));
    },
    true,
  );
}
