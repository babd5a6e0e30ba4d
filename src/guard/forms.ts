// Forms and links that are sent into a frame of the page, which makes them a request that nobody sees. What leads the
// visitor elsewhere, or opens a window, is theirs and passes.

import { composedPath, getAttribute, listen, type PageWindow } from '../page/natives.js';
import { after } from '../page/patch.js';
import type { Frames } from './frames.js';
import type { Gate } from './gate.js';
import { mask, unmask } from './held.js';

/** Installs the patches and the listeners in `window`. */
export function guardForms(window: PageWindow, gate: Gate, led: Frames['led']): void {
  const { Element, HTMLElement, HTMLFormElement } = window;
  /** Whether a form, sent `by` a button of it, or a link must not go where it would. */
  const refused = (source: Element, by?: Element | null) => {
    const of = (name: string) => (by && getAttribute(by, 'form' + name)) ?? getAttribute(source, name);
    const url = of('action') ?? of('href') ?? of('xlink:href');
    const { baseURI: base, localName: how, ownerDocument } = source;
    const target = of('target') ?? ownerDocument.querySelector('base[target]')?.getAttribute('target') ?? '';
    return (
      !!url &&
      !!led(ownerDocument.defaultView ?? window, target) &&
      gate.drops({ kind: 'form', url, how, base })
    );
  };
  gate.patch<Element, []>(HTMLFormElement.prototype, 'submit', form => (refused(form) ? [] : undefined));
  const look = (event: Event) => {
    const source = (
      event.type === 'submit'
        ? event.target
        : composedPath(event).find(node => /^(a|area)$/.test((node as Element).localName))
    ) as Element | undefined;
    if (!source || !refused(source, (event as SubmitEvent).submitter)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.cancelable) return;
    // Made by script, which goes on before anything else does.
    mask(source, 'href', getAttribute(source, 'href'));
    queueMicrotask(() => unmask(source, 'href'));
  };
  /** Every tree by itself: some events stay in theirs, and a tree without a document has no other place to listen. */
  const watch = (root: EventTarget) => {
    for (const type of ['submit', 'click']) listen(root, type, look, true);
  };
  watch(window);
  gate.patch<Element, []>(HTMLElement.prototype, 'click', self => void watch(self.getRootNode()));
  gate.patch(Element.prototype, 'attachShadow', after(watch), 'value', true);
}
