// What is being held, and how an element is made inert and brought back. The held value stays on the element itself, as
// `data-askfirst-<attribute>`, so that a copy of a held element is held too; scripts keep `src` and get a type that no
// browser runs, because a script without `src` would run its text instead.

import type { RequestSubject } from '../consent/types.js';
import { getAttribute, hasAttribute, removeAttribute, setAttribute } from '../page/natives.js';

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
const LIMIT = 2000;

export interface Held {
  add(item: HeldItem): void;
  /** Forgets the hold on one attribute, or on all of them. */
  remove(element: Element, attribute?: string): void;
  has(element: Element): boolean;
  /** In the order they were held. */
  items(): readonly HeldItem[];
}

export function createHeld(): Held {
  let items: HeldItem[] = [];
  const held: Held = {
    add(item) {
      held.remove(item.element, item.attribute);
      items.push(item);
      const stray = items.length > LIMIT ? items.findIndex(({ element }) => !element.isConnected) : -1;
      if (stray >= 0) items.splice(stray, 1);
    },
    remove(element, attribute) {
      items = items.filter(item => item.element !== element || (attribute && item.attribute !== attribute));
    },
    has: element => items.some(item => item.element === element),
    items: () => items,
  };
  return held;
}

/** Masks `attribute` of `element`: `value` moves where only we read it. */
export function mask(element: Element, attribute: string, value: string | null): void {
  if (value !== null) setAttribute(element, MASK + attribute, value);
  if (attribute === 'type') setAttribute(element, attribute, INERT_TYPE);
  else removeAttribute(element, attribute);
}

/** Undoes `mask`. */
export function unmask(element: Element, attribute: string): void {
  const value = getAttribute(element, MASK + attribute);
  removeAttribute(element, MASK + attribute);
  if (value === null) removeAttribute(element, attribute);
  else setAttribute(element, attribute, value);
}

/** Whether `attribute` of `element` is masked now. */
export function isMasked(element: Element, attribute: string): boolean {
  return attribute === 'type'
    ? getAttribute(element, attribute) === INERT_TYPE
    : hasAttribute(element, MASK + attribute);
}
