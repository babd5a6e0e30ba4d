// Styles that make requests: CSS text and whatever script writes into it (declarations, rules, typed values, keyframes,
// fonts, the text of <style>). A refused address is replaced inside the text by an inert one that carries it, so the
// sheet stays valid, copies stay held and later changes by the page are kept. Reads of it show the inert address.
// Sheets that a server sends are not seen.

import { apply, type PageWindow } from '../page/natives.js';
import type { Before } from '../page/patch.js';
import type { Gate } from './gate.js';

/** Before the held address. CSS, because it may stand in an `@import`; as an image or a font it loads nothing. */
export const INERT = 'data:text/css,askfirst:';

export interface Styles {
  /**
   * `css` with every refused address made inert and every held one that is allowed by now restored; the same string
   * where neither is found. `self` is what the text is for: it is remembered, so that it can be released unattached.
   */
  inert(css: string, how: string, base?: string | null, self?: object): string;
  /** What holds inert addresses and is still in use; forgets it. */
  touched(): object[];
  /** The sources of held fonts, with their inert addresses. */
  readonly sources: WeakMap<object, string>;
}

/** Attributes of SVG that take CSS and make a request. */
export const PRESENTATION =
  'fill stroke mask clip-path marker-start marker-mid marker-end cursor filter'.split(' ');

/** Text that cannot name an address, which is nearly all of it, costs this one test. */
const SUSPECT = /["'\\]|url\(/i;
const ESCAPE = /\\(?:([\da-f]{1,6})(?:\r\n|\s)?|\r\n|([^\n\f\r])|[^])/gi;
const ESCAPED_URL = /(?:\\(?:[\da-f]{1,6}\s?|[^])|[url])+\(/gi;
/**
 * Comments, escapes and strings, so that nothing inside them is mistaken for something else, and `url()` without quotes.
 * A string may be an address anywhere (`@import`, `image-set()`, a custom property) but in a selector or as `content`.
 */
const TOKEN =
  /\/\*[^]*?(?:\*\/|$)|\\[^]|(=\s*|[\s;{]content\s*:\s*)?(["'])((?:\\(?:\r\n|[^])|(?!\2)[^\\\n\f\r])*)\2?|\burl\([ \t\n\f\r]*(?!["' \t\n\f\r])((?:\\[^]|[^\\)])*)\)?/gi;
/** Properties whose value may name an address. */
const PROPERTY =
  /(image|(image|border)-?source|mask|mask-?border|marker(-?(start|mid|end))?|background|list-?style|clip-?path|shape-?outside|filter|^(cursor|content|fill|stroke|src|result|offset(-?path)?))$/i;

/** Enough for a page of held styles; the oldest is forgotten first, and found again where the document shows it. */
const LIMIT = 2000;

const decode = (css: string) =>
  css.replace(ESCAPE, (_, hex: string | undefined, char = '') =>
    hex ? String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff)) : (char as string),
  );

export function createStyles(gate: Gate): Styles {
  const touched: WeakRef<object>[] = [];
  const replaced = (css: string, how: string, base?: string | null, self?: object) => {
    const plain = css.replace(ESCAPED_URL, name => (/^url\($/i.test(decode(name)) ? 'url(' : name));
    const safe = plain.replace(
      TOKEN,
      (all, skip?: string, quote?: string, string?: string, bare?: string, at?: number) => {
        const written = decode(string ?? bare ?? '');
        if (skip || !/[/:.?\\]/.test(written)) return all;
        const isHeld = written.startsWith(INERT);
        const url = isHeld ? decodeURIComponent(written.slice(INERT.length)) : written;
        const before = plain.slice(0, at);
        const kind = /@[^\s"';]*\s*(url\()?$/.test(before)
          ? 'style'
          : /@font-face[^}]*$/i.test(before)
            ? 'font'
            : 'image';
        const subject = { kind, url, how, ...(base && { base }) } as const;
        const isAllowed = gate.allows(subject);
        if (!isAllowed && self) {
          touched.push(new WeakRef(self));
          if (touched.length > LIMIT) touched.shift();
        }
        if (isHeld === !isAllowed) return all;
        if (isAllowed) gate.note(subject, 'released');
        else gate.note(subject, 'held', how === 'parser' ? 'nothing' : 'request');
        const address = isAllowed
          ? url.replace(/["\\\n]/g, char => `\\${char.charCodeAt(0).toString(16)} `)
          : INERT + encodeURIComponent(url);
        return quote ? `"${address}"` : `url("${address}")`;
      },
    );
    return safe === plain ? css : safe;
  };
  return {
    inert: (css, ...rest) => (SUSPECT.test(css) ? gate.safe(() => replaced(css, ...rest), '') : css),
    touched: () => touched.splice(0).flatMap(ref => ref.deref() ?? []),
    sources: new WeakMap(),
  };
}

/** Makes the text of a `<style>` inert, before it enters the document or after it changed. */
export function inertStyleElement(element: Element, styles: Styles, how: string): void {
  const css = element.textContent;
  const safe = styles.inert(css, how, element.baseURI, element);
  if (safe !== css) element.textContent = safe;
}

/** Makes inert what is about to be put into a `<style>`: strings in place, text nodes themselves. */
export function inertInsertion(style: Element, args: ArrayLike<unknown>, styles: Styles): undefined {
  const list = args as unknown[];
  for (let i = 0; i < list.length; i++) {
    const given = list[i] as Partial<Text> | string;
    const css = typeof given === 'string' ? given : given?.nodeType === 3 ? given.data : '';
    const safe = styles.inert(css ?? '', 'script', style.baseURI, style);
    if (typeof given === 'string') list[i] = safe;
    else if (safe !== css) given.data = safe;
    else if (given?.nodeType === 11) inertInsertion(style, given.childNodes ?? [], styles);
  }
}

interface Sheeted {
  readonly href?: string | null;
  readonly parentRule?: Sheeted | null;
  readonly parentStyleSheet?: Sheeted | null;
}
/** What addresses in a sheet, a rule or a declaration are relative to; undefined where that is the document. */
export const baseOf = (self: Sheeted): string | null | undefined =>
  self.href ?? (self.parentRule ?? self).parentStyleSheet?.href;

/** Methods and setters that take CSS as text or as typed values. */
const SINKS: Readonly<Record<string, string>> = {
  CSSStyleDeclaration: 'setProperty cssText',
  CSSFontFaceDescriptors: 'src',
  CSSStyleSheet: 'insertRule addRule replace replaceSync',
  CSSGroupingRule: 'insertRule',
  CSSStyleRule: 'insertRule',
  CSSKeyframesRule: 'appendRule',
  StylePropertyMap: 'set append',
};
/** Methods and setters that change the text of a `<style>` or of a text node in one. */
const TEXT: Readonly<Record<string, string>> = {
  Node: 'textContent nodeValue',
  Element: 'innerHTML',
  HTMLElement: 'innerText',
  CharacterData: 'data appendData insertData deleteData replaceData',
};

/** Puts the sinks of one realm under guard. */
export function guardStyles(window: PageWindow, gate: Gate, styles: Styles): void {
  type Args = unknown[];
  const { document } = window;
  const patchAll = (sinks: Readonly<Record<string, string>>, before: Before<never, Args>) => {
    for (const [owner, names] of Object.entries(sinks))
      for (const name of names.split(' ')) {
        const holder = (window as unknown as Record<string, { prototype: object } | undefined>)[owner]
          ?.prototype;
        gate.patch(holder, name, before);
        gate.patch(holder, name, before, 'set');
      }
  };

  const inert = (self: object, value: unknown) => {
    if (typeof value !== 'string' && (typeof value !== 'object' || !value)) return value;
    const css = `${value as string}`;
    const safe = SUSPECT.test(css)
      ? styles.inert(css, 'script', baseOf(self) ?? document.baseURI, self)
      : css;
    // A typed value says more than its text does.
    return safe === css && 'append' in self ? value : safe;
  };
  const before = (self: object, args: Args) => {
    args.forEach((value, i) => (args[i] = inert(self, value)));
    return undefined;
  };
  patchAll(SINKS, before);

  patchAll(TEXT, (self: Element & Text, args, native) => {
    const isText = self.nodeType === 3;
    const style = isText ? self.parentNode : self;
    if ((style as Element | null)?.localName !== 'style') return undefined;
    // What would become of it, by the browser's own rules and errors.
    const copy = self.cloneNode();
    apply(native, copy, args);
    const css = copy.textContent ?? '';
    const safe = styles.inert(css, 'script', self.baseURI, self);
    if (safe === css) return undefined;
    // Comes by here again, and passes.
    self[isText ? 'data' : 'textContent'] = safe;
    return [];
  });

  /** Keyframes and property definitions: the page's own objects, so a copy is made and each is read once, as natively. */
  const copied = (value: unknown): unknown => {
    if (typeof value !== 'object' || !value) return inert(document, value);
    const isList = Symbol.iterator in value;
    if (!isList && Object.prototype.toString.call(value) !== '[object Object]') return inert(document, value);
    const copy = (isList ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
    for (const key in copy) copy[key] = copied(copy[key]);
    return copy;
  };
  const copyAt = (at: number) => (args: Args) => void (at in args && (args[at] = copied(args[at])));
  const first = copyAt(0);
  for (const [owner, name] of [
    [window.Element.prototype, 'animate'],
    [window.KeyframeEffect.prototype, 'setKeyframes'],
    [window.CSS, 'registerProperty'],
  ] as const)
    gate.patch<object, Args>(owner, name, (_, args) => first(args));
  gate.construct('KeyframeEffect', copyAt(1));
  gate.construct('FontFace', (args, native) => {
    const [family, source, descriptors] = args;
    if (typeof source !== 'string') return undefined;
    const rule = '@font-face{';
    const safe = (inert(document, rule + source) as string).slice(rule.length);
    if (safe === source) return undefined;
    const face = new native(family, safe, descriptors);
    styles.sources.set(face, safe);
    return face;
  });
  gate.construct('CSSStyleSheet', args => {
    const [options] = args as [{ baseURL?: string }?];
    const url = options?.baseURL;
    // Everything relative in the sheet would follow it, unseen.
    if (url && gate.drops({ kind: 'style', url, how: 'script' })) args[0] = { ...options, baseURL: INERT };
    return undefined;
  });

  const style: object = document.createElement('a').style;
  const properties = Object.getPrototypeOf(style) as object;
  const { setProperty, getPropertyValue } = properties as CSSStyleDeclaration;
  for (const key in style) {
    if (!PROPERTY.test(key)) continue;
    const name = key.replace(/^(?=webkit)|(?=[A-Z])/g, '-').toLowerCase();
    for (const each of new Set(key in properties ? [key] : [key, name, key.replace(/^w/, 'W')])) {
      // In Chromium properties are no accessors, but an accessor on the prototype comes before them.
      if (!(each in properties))
        Object.defineProperty(properties, each, {
          get(this: CSSStyleDeclaration) {
            return getPropertyValue.call(this, name);
          },
          set(this: CSSStyleDeclaration, value: string) {
            setProperty.call(this, name, value);
          },
          configurable: true,
          enumerable: true,
        });
      gate.patch<object, Args>(properties, each, before, 'set');
    }
  }
}
