// Elements that make a request when an attribute is set: by property, setAttribute or setAttributeNS. A refused one is
// held: reads still see what the page wrote, and the browser sees nothing. Copies and markup strings are not caught
// here but by the observer, after the fact.

import { patchAccessor, patchMethod } from '../page/patch.js';
import type { Stop } from '../consent/types.js';
import type { Gate, Realm } from './gate.js';
import { type Held, isMasked, mask, MASK, REQUESTS, unmask } from './held.js';

/** The attributes worth a second look; all others pass after one set lookup. */
const WATCHED = new Set(['type', ...Object.values(REQUESTS).flatMap(Object.keys)]);

/** Interfaces and the properties that reflect a watched attribute. */
const PROPERTIES: readonly (readonly [string, ...string[]])[] = [
  ['HTMLScriptElement', 'src', 'type'],
  ['HTMLImageElement', 'src', 'srcset'],
  ['HTMLIFrameElement', 'src'],
  ['HTMLFrameElement', 'src'],
  ['HTMLEmbedElement', 'src'],
  ['HTMLObjectElement', 'data'],
  ['HTMLMediaElement', 'src'],
  ['HTMLVideoElement', 'poster'],
  ['HTMLSourceElement', 'src', 'srcset'],
  ['HTMLTrackElement', 'src'],
  ['HTMLLinkElement', 'href', 'imageSrcset'],
  ['HTMLInputElement', 'src'],
];

/** The URLs in an attribute value; a `srcset` names several, each followed by an optional width or density. */
export function urlsOf(attribute: string, value: string): string[] {
  if (!attribute.endsWith('srcset')) return value ? [value] : [];
  return value
    .split(/\s+/)
    .flatMap(token => (/^[\d.]*[wxh]?,?$/.test(token) ? [] : [token.replace(/,+$/, '')]));
}

export interface ElementGuard {
  /**
   * Judges `attribute = value` of `element` and holds it if refused.
   *
   * @returns true when the caller must not set the attribute itself
   */
  check(element: Element, attribute: string, value: string, how: string, scripted: boolean): boolean;
}

/** The judgement that property setters, `setAttribute` and the observer share. */
export function createElementGuard({ natives }: Realm, gate: Gate, held: Held): ElementGuard {
  /** Lets go of a hold because the page gave the attribute another value. */
  const letGo = (element: Element, attribute: string) => {
    held.remove(element, attribute);
    // `src` goes first: setting it anew is what makes the browser look at the script again.
    if (attribute === 'type') natives.removeAttribute(element, 'src');
    unmask(natives, element, attribute);
  };
  return {
    check(element, attribute, value, how, scripted) {
      const kind = REQUESTS[element.localName]?.[attribute];
      if (!kind) return false;
      const masked = kind === 'script' ? 'type' : attribute;
      const category = natives.getAttribute(element, 'data-category') ?? undefined;
      for (const url of urlsOf(attribute, value)) {
        const subject = { kind, url, how, category };
        const verdict = gate.ask(subject);
        if (verdict.action === 'allow') continue;
        if (kind !== 'script') mask(natives, element, attribute, value);
        else if (!isMasked(natives, element, 'type'))
          mask(natives, element, 'type', natives.getAttribute(element, 'type'));
        held.add({ subject, element, attribute: masked, scripted, declared: false });
        // What the parser wrote has been seen by the browser before us: only execution can still be prevented.
        gate.note(
          subject,
          verdict,
          'held',
          scripted ? 'request' : kind === 'script' ? 'execution' : 'nothing',
        );
        return kind !== 'script';
      }
      if (isMasked(natives, element, masked)) letGo(element, masked);
      return false;
    },
  };
}

/** Installs the patches in `realm`. */
export function guardElements(realm: Realm, gate: Gate, held: Held, guard: ElementGuard): Stop {
  const { window, natives } = realm;

  /** True when the write has been dealt with. */
  const write = (element: Element, name: string, value: unknown): boolean => {
    const attribute = name.toLowerCase();
    if (!WATCHED.has(attribute) || !gate.armed()) return false;
    return gate.safe(() => {
      if (attribute === 'type' && element.localName === 'script' && isMasked(natives, element, 'type')) {
        natives.setAttribute(element, MASK + 'type', String(value));
        return true;
      }
      return guard.check(element, attribute, String(value), 'script', true);
    }, true);
  };
  /** The value that the page wrote, where ours stands in its place. */
  const masked = (element: Element, attribute: string): string | null | undefined =>
    WATCHED.has(attribute) && gate.armed() && isMasked(natives, element, attribute)
      ? natives.getAttribute(element, MASK + attribute)
      : undefined;

  const stops: Stop[] = [
    patchMethod<Element['setAttribute']>(
      window.Element.prototype,
      'setAttribute',
      native =>
        ({
          setAttribute(this: Element, name: string, value: string) {
            if (!write(this, String(name), value)) Reflect.apply(native, this, arguments);
          },
        }).setAttribute,
    ),
    patchMethod<Element['setAttributeNS']>(
      window.Element.prototype,
      'setAttributeNS',
      native =>
        ({
          setAttributeNS(this: Element, space: string | null, name: string, value: string) {
            if (space || !write(this, String(name), value)) Reflect.apply(native, this, arguments);
          },
        }).setAttributeNS,
    ),
    patchMethod<Element['getAttribute']>(
      window.Element.prototype,
      'getAttribute',
      native =>
        ({
          getAttribute(this: Element, name: string) {
            const value = masked(this, name);
            return value === undefined ? Reflect.apply(native, this, arguments) : value;
          },
        }).getAttribute,
    ),
    patchMethod<Element['hasAttribute']>(
      window.Element.prototype,
      'hasAttribute',
      native =>
        ({
          hasAttribute(this: Element, name: string) {
            const value = masked(this, name);
            return value === undefined ? Reflect.apply(native, this, arguments) : value !== null;
          },
        }).hasAttribute,
    ),
    patchMethod<Element['removeAttribute']>(
      window.Element.prototype,
      'removeAttribute',
      native =>
        ({
          removeAttribute(this: Element, name: string) {
            const attribute = this.localName === 'script' && name === 'src' ? 'type' : name;
            if (masked(this, attribute) !== undefined) {
              held.remove(this, attribute);
              unmask(natives, this, attribute);
            }
            return Reflect.apply(native, this, arguments);
          },
        }).removeAttribute,
    ),
  ];
  for (const [owner, ...names] of PROPERTIES) {
    const prototype = (window as unknown as Record<string, { prototype: object } | undefined>)[owner]
      ?.prototype;
    for (const name of names) {
      const attribute = name.toLowerCase();
      stops.push(
        patchAccessor(prototype, name, native => ({
          get(this: Element) {
            const value = masked(this, attribute);
            if (value === undefined) return Reflect.apply(native.get, this, []);
            if (value === null || attribute === 'type' || attribute.endsWith('srcset')) return value ?? '';
            return gate.safe(() => new URL(value, this.baseURI).href, value);
          },
          set(this: Element, value: unknown) {
            if (!write(this, attribute, value)) Reflect.apply(native.set, this, [value]);
          },
        })),
      );
    }
  }
  return () => stops.forEach(stop => stop());
}
