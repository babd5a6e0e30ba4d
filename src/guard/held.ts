// What is being held, and how an element is made inert and brought back. The held value stays on the element itself, as
// `data-askfirst-<attribute>`, so that a copy of a held element is held too; scripts keep `src` and get a type that no
// browser runs, because a script without `src` would run its text instead.

import type { RequestType } from '../classify/types.js';
import type { RequestSubject } from '../consent/types.js';
import type { Natives } from '../page/natives.js';

export const MASK = 'data-askfirst-';
/** Not a JavaScript type, so the element is not even "already started" (HTML, "prepare the script element", step 9). */
export const INERT_TYPE = 'text/askfirst-held';

/** Tags whose attributes make a request, and what kind. */
export const REQUESTS: Readonly<Record<string, Readonly<Record<string, RequestType>>>> = {
  script: { src: 'script' },
  img: { src: 'image', srcset: 'image' },
  iframe: { src: 'frame' },
  frame: { src: 'frame' },
  embed: { src: 'object' },
  object: { data: 'object' },
  video: { src: 'media', poster: 'image' },
  audio: { src: 'media' },
  source: { src: 'media', srcset: 'image' },
  track: { src: 'media' },
  link: { href: 'link', imagesrcset: 'image' },
  input: { src: 'image' },
};

export interface HeldItem {
  readonly subject: RequestSubject;
  readonly element: Element;
  /** The attribute that is masked: `type` for scripts, else the one that makes the request. */
  readonly attribute: string;
  /** True for elements that the page's script made, so that the browser's own rules for late scripts apply. */
  readonly scripted: boolean;
  /** Reads `data-<attribute>` markup of the site's own instead of our mask. */
  readonly declared: boolean;
}

/** Elements nobody inserts are kept alive by us alone; a page that makes pixels in a loop must not fill the memory. */
const LIMIT = 2000;

export interface Held {
  add(item: HeldItem): void;
  /** Forgets the hold on one attribute, or on all of them. */
  remove(element: Element, attribute?: string): void;
  has(element: Element): boolean;
  /** In document order; elements outside the document come last, in the order they were held. */
  items(): HeldItem[];
}

export function createHeld(): Held {
  const items = new Map<Element, HeldItem[]>();
  return {
    add(item) {
      const others = (items.get(item.element) ?? []).filter(other => other.attribute !== item.attribute);
      items.set(item.element, [...others, item]);
      if (items.size <= LIMIT) return;
      for (const element of items.keys()) {
        if (element.isConnected) continue;
        items.delete(element);
        break;
      }
    },
    remove(element, attribute) {
      const rest = (items.get(element) ?? []).filter(
        item => attribute !== undefined && item.attribute !== attribute,
      );
      if (rest.length) items.set(element, rest);
      else items.delete(element);
    },
    has: element => items.has(element),
    items() {
      const connected = [...items.keys()].filter(element => element.isConnected);
      const detached = [...items.keys()].filter(element => !element.isConnected);
      connected.sort((a, b) => (a.compareDocumentPosition(b) & 4 /* b follows a */ ? -1 : 1));
      return [...connected, ...detached].flatMap(element => items.get(element) ?? []);
    },
  };
}

/** Masks `attribute` of `element`: its value moves where only we read it. */
export function mask(natives: Natives, element: Element, attribute: string, value: string | null): void {
  if (value === null) natives.removeAttribute(element, MASK + attribute);
  else natives.setAttribute(element, MASK + attribute, value);
  if (attribute === 'type') natives.setAttribute(element, 'type', INERT_TYPE);
  else natives.removeAttribute(element, attribute);
}

/** Undoes `mask` and returns the value that was there. */
export function unmask(natives: Natives, element: Element, attribute: string): string | null {
  const value = natives.getAttribute(element, MASK + attribute);
  natives.removeAttribute(element, MASK + attribute);
  if (value !== null) natives.setAttribute(element, attribute, value);
  else natives.removeAttribute(element, attribute);
  return value;
}

/** Whether `attribute` of `element` is masked now. */
export function isMasked(natives: Natives, element: Element, attribute: string): boolean {
  return attribute === 'type'
    ? natives.getAttribute(element, 'type') === INERT_TYPE
    : natives.hasAttribute(element, MASK + attribute);
}
