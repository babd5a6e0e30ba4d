// Watches what enters the document: what the parser writes, markup strings, copies, and markup that the site declared.
// It runs before a parser-made script executes, so execution is prevented; what the browser has requested by then it
// cannot take back, and it says so in the ledger.

import type { Stop } from '../consent/types.js';
import type { ElementGuard } from './elements.js';
import type { Gate, Realm } from './gate.js';
import { type Held, isMasked, MASK, REQUESTS } from './held.js';
import type { MarkupGuard } from './markup.js';

const SELECTOR = [...Object.keys(REQUESTS), 'template'].join(',');

export interface Observer {
  /** Judges `element` and everything in it as if it had just entered the document. */
  inspect(element: Element): void;
  stop: Stop;
}

export function observe(
  { window, natives }: Realm,
  gate: Gate,
  held: Held,
  elements: ElementGuard,
  markup: MarkupGuard,
): Observer {
  const one = (element: Element) => {
    markup.register(element);
    const requests = REQUESTS[element.localName];
    if (!requests || !gate.armed() || held.has(element)) return;
    const how = window.document.readyState === 'loading' ? 'parser' : 'markup';
    for (const attribute of Object.keys(requests)) {
      // A copy of a held element comes with its mask but is not known yet.
      const wasMasked = isMasked(natives, element, requests[attribute] === 'script' ? 'type' : attribute);
      const value =
        (wasMasked && requests[attribute] !== 'script'
          ? natives.getAttribute(element, MASK + attribute)
          : null) ?? natives.getAttribute(element, attribute);
      if (value) elements.check(element, attribute, value, how, wasMasked);
    }
  };
  const inspect = (element: Element) => {
    gate.safe(() => one(element), undefined);
    if (!element.firstElementChild) return;
    for (const child of natives.querySelectorAll(element, SELECTOR)) gate.safe(() => one(child), undefined);
  };
  const observer = new window.MutationObserver(records => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.nodeType === 1 /* element */) inspect(node as Element);
    }
  });
  observer.observe(window.document, { childList: true, subtree: true });
  // What is already there has run or been requested; only what the site made inert can still be governed.
  for (const element of natives.documentQuery(window.document, '[data-category]')) markup.register(element);
  return { inspect, stop: () => observer.disconnect() };
}
