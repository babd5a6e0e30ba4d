// Watches what enters the document: what the parser writes, markup strings, copies, and markup that the site declared.
// It runs before a parser-made script executes, so execution is prevented; what the browser has requested by then it
// cannot take back, and it says so in the ledger.

import { getAttribute, type PageWindow, querySelectorAll, setAttribute } from '../page/natives.js';
import type { Stop } from '../consent/types.js';
import type { CheckElement } from './elements.js';
import type { Gate } from './gate.js';
import { type Held, isMasked, MASK, REQUESTS } from './held.js';

const SELECTOR = [...Object.keys(REQUESTS), 'template'].join();

/** Judges an element and everything in it as if it had just entered the document. */
export type Inspect = (element: Element) => void;

export function observe(
  window: PageWindow,
  gate: Gate,
  held: Held,
  check: CheckElement,
  register: (element: Element) => void,
): [Inspect, Stop] {
  const { document, MutationObserver } = window;
  const one = (element: Element) => {
    register(element);
    if (held.has(element)) return;
    const how = document.readyState === 'loading' ? 'parser' : 'markup';
    for (const attribute in REQUESTS[element.localName]) {
      // A copy of a held element comes with its mask but is not known yet.
      const masked = isMasked(element, element.localName === 'script' ? 'type' : attribute);
      const value = getAttribute(element, MASK + attribute) ?? getAttribute(element, attribute);
      if (!value || !(masked || gate.armed())) continue;
      // A copy that may pass gets its value back; on a script that is held it changes nothing.
      if (!check(element, attribute, value, how, masked) && masked) setAttribute(element, attribute, value);
    }
  };
  const inspect: Inspect = element => {
    const inside = element.firstElementChild ? querySelectorAll(element, SELECTOR) : [];
    for (const each of [element, ...inside]) gate.safe(() => one(each), undefined);
  };
  const observer = new MutationObserver(records => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.nodeType === 1 /* element */) inspect(node as Element);
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  // What is already there has run or been requested; only what the site made inert can still be governed.
  for (const element of document.querySelectorAll('[data-category]'))
    gate.safe(() => register(element), undefined);
  return [inspect, () => observer.disconnect()];
}
