// What is being held, and how an element is made inert and brought back. The held value stays on the element itself, as
// `data-askfirst-<attribute>`, so that a copy of a held element is held too; scripts keep `src` and get a type that no
// browser runs, because a script without `src` would run its text instead.

import type { RequestSubject } from '../consent/types.js';
import {
  createElement,
  getAttribute,
  hasAttribute,
  insertBefore,
  listen,
  removeAttribute,
  setAttribute,
  unlisten,
} from '../page/natives.js';

export const MASK = 'data-askfirst-';
/** Not a JavaScript type, so the script is not even "already started" (HTML, "prepare the script element", step 11). */
export const INERT_TYPE = 'text/askfirst-held';

export interface HeldItem {
  readonly subject: RequestSubject;
  readonly element: Element;
  /** The attribute that is masked: `type` for scripts, else the one that makes the request. */
  readonly attribute: string;
  /** True for elements that the page's script made, so that the browser's own rules for late scripts apply. */
  readonly scripted: boolean;
  /** True for markup that the site made inert itself (`data-category`). */
  readonly declared: boolean;
}

/** Elements nobody inserts are kept alive by us alone; a page that makes pixels in a loop must not fill the memory. */
const LIMIT = 1000;

/** Namespace of the mark on a script that the browser would have started. */
export const SPACE = 'askfirst';

export interface Held {
  /** `isIn`: its element is in the document, or just about to enter it. */
  add(item: HeldItem, isIn?: boolean): void;
  /** Forgets the hold on one attribute, or on all of them. */
  remove(element: Element, attribute?: string): void;
  has(element: Element): boolean;
  /** What is held of one element. */
  of(element: Element): readonly HeldItem[];
  /** Element by element, in the order in which they were first held. */
  items(): readonly HeldItem[];
  readonly pristine: Pristine;
}

/**
 * Functions for the change file, which is loaded later: what it finds by then has been wrapped, by us and by the page.
 * By position, which costs fewer bytes; `release-natives.ts` names them again.
 */
export type Pristine = readonly [
  typeof getAttribute,
  typeof setAttribute,
  typeof removeAttribute,
  typeof hasAttribute,
  typeof insertBefore,
  typeof listen,
  typeof unlisten,
  typeof createElement,
  typeof mask,
  typeof unmask,
  typeof isMasked,
];

export function createHeld(): Held {
  const map = new Map<Element, readonly HeldItem[]>();
  let marks = 0;
  let room = LIMIT;
  const of = (element: Element) => map.get(element) ?? [];
  listen(document, 'load', hush, true); // frames that were written as markup, which never met `mask`
  return {
    add(item, isIn = item.element.isConnected) {
      const { element, attribute } = item;
      map.set(element, [...of(element).filter(other => other.attribute !== attribute), item]);
      if (attribute === 'type' && isIn && !startOf(element))
        element.setAttributeNS(SPACE, 'a:s', `${(marks += 1)}`);
      if ((room -= 1)) return;
      // Once in a while, because looking through all of them each time would make holding many slow.
      room = LIMIT;
      const strays = [...map.keys()].filter(element => !element.isConnected);
      strays.slice(0, -LIMIT).forEach(element => map.delete(element));
    },
    remove(element, attribute) {
      const rest = of(element).filter(item => attribute && item.attribute !== attribute);
      if (rest.length) map.set(element, rest);
      else map.delete(element);
    },
    has: element => map.has(element),
    of,
    items: () => [...map.values()].flat(),
    pristine: [
      getAttribute,
      setAttribute,
      removeAttribute,
      hasAttribute,
      insertBefore,
      listen,
      unlisten,
      createElement,
      mask,
      unmask,
      isMasked,
    ],
  };
}

/**
 * The mark of a script that the browser would have started. `cloneNode` keeps it, as it keeps "already started", and a
 * loop that copies attributes loses it with its namespace, as it should: of all that bear one mark, one may run.
 */
export const startOf = (element: Element): string | null => element.getAttributeNS(SPACE, 's');

/** A frame without an address still loads its empty document, and the page must hear of the real one alone. */
function hush(event: Event): void {
  if (isMasked(event.target as Element, 'src')) event.stopImmediatePropagation();
}

/** Masks `attribute` of `element`: `value` moves where only we read it. */
export function mask(element: Element, attribute: string, value: string | null): void {
  if (value !== null) setAttribute(element, MASK + attribute, value);
  if (attribute === 'type') setAttribute(element, attribute, INERT_TYPE);
  else removeAttribute(element, attribute);
  if (/^i?frame$/.test(element.localName)) listen(element, 'load', hush, true);
}

/** Undoes `mask`. */
export function unmask(element: Element, attribute: string): void {
  if (attribute === 'type') element.removeAttributeNS(SPACE, 's');
  const value = getAttribute(element, MASK + attribute);
  removeAttribute(element, MASK + attribute);
  if (value === null) removeAttribute(element, attribute);
  // `href` means the same in SVG, and the prefix would need its namespace.
  else setAttribute(element, attribute.replace(/^.*:/, ''), value);
}

/** Whether `attribute` of `element` is masked now. */
export function isMasked(element: Element, attribute: string): boolean {
  return attribute === 'type'
    ? getAttribute(element, attribute) === INERT_TYPE
    : hasAttribute(element, MASK + attribute);
}
