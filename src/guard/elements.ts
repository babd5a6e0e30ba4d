// Elements that make a request when an attribute is set: by property, setAttribute or setAttributeNS. A refused one is
// held: reads still see what the page wrote, and the browser sees nothing. Copies and markup strings are not caught
// here but by the observer, after the fact.

import { apply, getAttribute, type PageWindow, removeAttribute, setAttribute } from '../page/natives.js';
import { patchAccessor, patchMethod } from '../page/patch.js';
import type { Stop } from '../consent/types.js';
import type { Gate } from './gate.js';
import { type Held, isMasked, mask, MASK, REQUESTS, unmask } from './held.js';

/** The attributes worth a second look; all others pass after one set lookup. */
const WATCHED = new Set(['type', ...Object.values(REQUESTS).flatMap(Object.keys)]);

/** Interfaces and the properties that reflect a watched attribute. */
const PROPERTIES =
  'Script:src,type Image:src,srcset IFrame:src Frame:src Embed:src Object:data Media:src Video:poster Source:src,srcset Track:src Link:href,imageSrcset Input:src';

/** The URLs in an attribute value; a `srcset` names several (HTML, "parsing a srcset attribute"). */
export function urlsOf(attribute: string, value: string): string[] {
  if (!attribute.endsWith('srcset')) return value ? [value] : [];
  const urls: string[] = [];
  for (let rest = value, match; (match = /^[\s,]*(\S+)/.exec(rest));) {
    const [all, token = ''] = match;
    const url = token.replace(/,+$/, '');
    rest = rest.slice(all.length);
    // A comma that ends the URL ends the candidate; otherwise its descriptors run up to the next one.
    if (url === token) rest = rest.replace(/^(?:[^,(]|\([^)]*\)?)*/, '');
    urls.push(url);
  }
  return urls;
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
    const category = getAttribute(element, 'data-category') ?? undefined;
    for (const url of urlsOf(attribute, value)) {
      const subject = { kind, url, how, category };
      if (gate.allows(subject)) continue;
      if (!isScript) mask(element, attribute, value);
      else if (!isMasked(element, masked)) mask(element, masked, getAttribute(element, masked));
      held.add({ subject, element, attribute: masked, scripted, declared: false });
      // What the parser wrote has been seen by the browser before us: only execution can still be prevented.
      gate.note(subject, 'held', scripted ? 'request' : isScript ? 'execution' : 'nothing');
      return !isScript;
    }
    if (isMasked(element, masked)) {
      // The page gave it another value, which may pass. Setting `src` anew makes the browser look at a script again.
      held.remove(element, masked);
      if (isScript) removeAttribute(element, attribute);
      unmask(element, masked);
    }
    return false;
  };
}

/** Installs the patches in `window`. */
export function guardElements(window: PageWindow, gate: Gate, held: Held, check: CheckElement): Stop {
  /** True when the write has been dealt with. */
  const write = (element: Element, name: string, value: unknown): boolean =>
    gate.armed() &&
    WATCHED.has((name = name.toLowerCase())) &&
    gate.safe(() => {
      if (name !== 'type') return check(element, name, String(value), 'script', true);
      const isHeld = element.localName === 'script' && isMasked(element, name);
      if (isHeld) setAttribute(element, MASK + name, String(value));
      return isHeld;
    }, true);
  /** The value that the page wrote, where ours stands in its place. */
  const masked = (element: Element, attribute: string): string | null | undefined => {
    if (!gate.armed() || !WATCHED.has(attribute)) return undefined;
    try {
      return isMasked(element, attribute) ? getAttribute(element, MASK + attribute) : undefined;
    } catch {
      return undefined; // not an element at all: the native says so in its own words
    }
  };

  const { prototype } = window.Element;
  const stops = [
    patchMethod<Element['setAttribute']>(
      prototype,
      'setAttribute',
      native =>
        ({
          set(this: Element, name: string, value: string) {
            if (!write(this, String(name), value)) apply(native, this, arguments);
          },
        }).set,
    ),
    patchMethod<Element['setAttributeNS']>(
      prototype,
      'setAttributeNS',
      native =>
        ({
          set(this: Element, space: string | null, name: string, value: string) {
            if (space || !write(this, String(name), value)) apply(native, this, arguments);
          },
        }).set,
    ),
    patchMethod<Element['getAttribute']>(
      prototype,
      'getAttribute',
      native =>
        ({
          get(this: Element, name: string) {
            const value = masked(this, name);
            return value === undefined ? apply(native, this, arguments) : value;
          },
        }).get,
    ),
    patchMethod<Element['hasAttribute']>(
      prototype,
      'hasAttribute',
      native =>
        ({
          has(this: Element, name: string) {
            const value = masked(this, name);
            return value === undefined ? apply(native, this, arguments) : value !== null;
          },
        }).has,
    ),
    patchMethod<Element['removeAttribute']>(
      prototype,
      'removeAttribute',
      native =>
        ({
          remove(this: Element, name: string) {
            const attribute = this.localName === 'script' && name === 'src' ? 'type' : name;
            if (masked(this, attribute) !== undefined) {
              held.remove(this, attribute);
              unmask(this, attribute);
            }
            apply(native, this, arguments);
          },
        }).remove,
    ),
  ];
  for (const [, owner, names = ''] of PROPERTIES.matchAll(/(\w+):(\S+)/g)) {
    const type = (window as unknown as Record<string, { prototype: object } | undefined>)[
      `HTML${owner}Element`
    ];
    for (const name of names.split(',')) {
      const attribute = name.toLowerCase();
      stops.push(
        patchAccessor(type?.prototype, name, native => ({
          get(this: Element) {
            const value = masked(this, attribute);
            if (value === undefined) return apply(native.get, this, []);
            const isUrl = value && attribute !== 'type' && !attribute.endsWith('srcset');
            return isUrl ? gate.safe(() => new URL(value, this.baseURI).href, value) : (value ?? '');
          },
          set(this: Element, value: unknown) {
            if (!write(this, attribute, value)) apply(native.set, this, [value]);
          },
        })),
      );
    }
  }
  return () => stops.forEach(stop => stop());
}
