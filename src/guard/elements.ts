// Elements that make a request when an attribute is set: by property, setAttribute or setAttributeNS. A refused one is
// held: reads still see what the page wrote, and the browser sees nothing. Copies and markup strings are not caught
// here but by the observer, after the fact.

import {
  createElement,
  getAttribute,
  listen,
  type PageWindow,
  removeAttribute,
  setAttribute,
} from '../page/natives.js';
import type { Gate } from './gate.js';
import { type Held, isMasked, mask, MASK, REQUESTS, unmask } from './held.js';

/** The attributes worth a second look; all others pass after one set lookup. */
const WATCHED = new Set(['type', ...Object.values(REQUESTS).flatMap(Object.keys)]);

/**
 * The URLs in an attribute value. A `srcset` names several; split at every comma it also yields descriptors and pieces of
 * addresses, which are relative and harmless, and never misses one.
 */
export function urlsOf(attribute: string, value: string): string[] {
  return attribute.endsWith('srcset') ? value.split(/[\s,]+/) : [value];
}

/**
 * Judges `attribute = value` of an element and holds it if refused.
 *
 * @returns true when the caller must not set the attribute itself
 */
export type CheckElement = (
  element: Element,
  attribute: string,
  value: string,
  how: string,
  scripted: boolean,
) => boolean;

/** The judgement that property setters, `setAttribute` and the observer share. */
export function createCheck(gate: Gate, held: Held): CheckElement {
  return (element, attribute, value, how, scripted) => {
    const kind = REQUESTS[element.localName]?.[attribute];
    if (!kind) return false;
    const isScript = kind === 'script';
    const masked = isScript ? 'type' : attribute;
    // What a script makes is judged by what it is; only markup carries the site's own word.
    const category = (!scripted && getAttribute(element, 'data-category')) || undefined;
    for (const url of urlsOf(attribute, value)) {
      const subject = { kind, url, how, category };
      if (gate.allows(subject)) continue;
      if (!isScript) mask(element, attribute, value);
      else if (!isMasked(element, masked)) mask(element, masked, getAttribute(element, masked));
      held.add({ subject, element, attribute: masked, scripted, declared: false });
      // What the parser wrote has been seen by the browser before us: only execution can still be prevented.
      gate.note(subject, 'held', scripted ? 'request' : isScript ? 'execution' : 'nothing');
      if (isScript && !scripted) {
        // A script that another script wrote or copied had started before the observer saw it; this is how it shows.
        const missed = () => {
          if (!held.has(element)) return;
          held.remove(element);
          unmask(element, masked);
          gate.note(subject, 'missed');
        };
        listen(element, 'load', missed, { once: true });
      }
      return !isScript;
    }
    if (isMasked(element, masked)) {
      // The page gave it another value, which may pass. Setting `src` anew makes the browser look at a script again; the
      // old value of another element must not come back even for a moment, because that alone would request it.
      held.remove(element, masked);
      removeAttribute(element, isScript ? attribute : MASK + attribute);
      if (isScript) unmask(element, masked);
    }
    return false;
  };
}

/** Installs the patches in `window`. */
export function guardElements(
  { document, Element }: PageWindow,
  gate: Gate,
  held: Held,
  check: CheckElement,
): void {
  /** Answers a write that has been dealt with. */
  const write = (element: Element, name: string, value: unknown) =>
    gate.safe(() => {
      if (!WATCHED.has((name = name.toLowerCase()))) return undefined;
      const isType = name === 'type' && isMasked(element, name);
      if (isType) setAttribute(element, MASK + name, String(value));
      return isType || check(element, name, String(value), 'script', true) ? [] : undefined;
    }, []);
  /** Answers a read of what the page wrote where ours stands in its place; `convert` gives it the shape asked for. */
  const read = (element: Element, name: string, convert: (value: string | null) => unknown) => {
    try {
      return WATCHED.has(name) && isMasked(element, name)
        ? [convert(getAttribute(element, MASK + name))]
        : undefined;
    } catch {
      return undefined; // not an element at all: the native says so in its own words
    }
  };

  type Args = [string, string, string];
  const { prototype } = Element;
  gate.patch<Element, Args>(prototype, 'setAttribute', (element, [name, value]) =>
    write(element, `${name}`, value),
  );
  gate.patch<Element, Args>(prototype, 'setAttributeNS', (element, [space, name, value]) =>
    space ? undefined : write(element, `${name}`, value),
  );
  gate.patch<Element, Args>(prototype, 'getAttribute', (element, [name]) =>
    read(element, name, value => value),
  );
  gate.patch<Element, Args>(prototype, 'removeAttribute', (element, [name]) => {
    const attribute = `${name}`.toLowerCase();
    const isSource = element.localName === 'script' && attribute === 'src';
    if (!read(element, isSource ? 'type' : attribute, Boolean)) return undefined;
    if (attribute !== 'type') held.remove(element);
    if (isSource) unmask(element, 'type');
    else removeAttribute(element, MASK + attribute);
    return isSource ? undefined : [];
  });
  for (const [tag, attributes] of Object.entries(REQUESTS)) {
    // Video and audio share their interface, and it must not be patched twice.
    if (tag === 'audio') continue;
    const owner = Object.getPrototypeOf(createElement(document, tag)) as object;
    for (const name of [...Object.keys(attributes), ...(tag === 'script' ? ['type'] : [])]) {
      const property = name.replace('imagesrc', 'imageSrc');
      const isUrl = !/type|srcset/.test(name);
      gate.patch<Element, []>(
        owner,
        property,
        element =>
          read(element, name, value =>
            value && isUrl ? new URL(value, element.baseURI).href : (value ?? ''),
          ),
        'get',
      );
      gate.patch<Element, [unknown]>(
        owner,
        property,
        (element, [value]) => write(element, name, value),
        'set',
      );
    }
  }
}
