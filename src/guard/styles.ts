// Styles that make requests: CSS text and whatever script writes into it (declarations, rules, typed values, keyframes,
// fonts, the text of <style>). A refused address stays where it is and gets a prefix that makes it a data: URL, so the
// sheet stays valid, copies stay held and later changes by the page are kept. Reads show the prefix. Sheets that a
// server sends are not seen.

import { apply, nodeType, type PageWindow } from '../page/natives.js';
import { type Before, disguise, type Native, textAt } from '../page/patch.js';
import type { SetAttr } from './elements.js';
import { plainCss } from './escapes.js';
import type { Gate } from './gate.js';
import { dataUrls, hrefOf, namesIn } from './requests.js';

/** Before a held address. CSS, because it may stand in an `@import`; as an image or a font it shows nothing. */
export const INERT = 'data:text/css,askfirst:';

/** The same as it stands in a text; Chromium puts escapes into what a typed value brought. */
const HELD = /^data\\?:text\\?\/css\\?,askfirst\\?:/;

export interface Styles {
  /**
   * `css` with every refused address made inert and every held one that is allowed by now restored; the same string
   * where neither is found. `self` is what the text is for: it is remembered, so that it can be released unattached.
   */
  inert(css: string, how: string, base?: string, self?: object): string;
  /** The same for the text of `node` and of what is in it: a text node, a fragment, a `<style>`. */
  text(node: Node, self?: Node): void;
  /** What script gave held addresses, as far as it is still in use; forgets it. */
  touched(): WeakRef<object>[];
}

/** Text that cannot name an address, which is nearly all of it, costs this one test. */
const SUSPECT = /["'\\]|l\(/i;
/**
 * Comments, escapes and strings, so that nothing inside them is taken for something else, and `url()` without quotes,
 * of whose name only the last letter is sure. A string may be an address anywhere (`@import`, `image-set()`, a custom
 * property) but in a selector or as `content`.
 */
const TOKEN =
  /\/\*[^]*?(?:\*\/|$)|(?:l|\\\w+\s*)\([ \t\n\f\r]*(?!["'\s])((?:\\[^]|[^)])*)|\\[^]|(=\s*|[\s;{}/]content\s*:\s*)?(["'])((?:\\(?:\r\n|[^])|(?!\3)[^\n\f\r])*)\3?/gi;
/** Properties whose value may name an address, and a few more. */
const PROPERTY =
  /image|ound$|ource$|mask$|marker|t-?style$|content$|fil|stroke$|path$|tside$|cursor|src|result|sk-?border$|flect$|csstext/i;

/** Methods and setters that take CSS, by their interface. */
const SINKS =
  'CSSStyleDeclaration.setProperty CSSFontFaceDescriptors.src CSSStyleSheet.insertRule CSSStyleSheet.addRule CSSStyleSheet.replace CSSStyleSheet.replaceSync CSSGroupingRule.insertRule CSSStyleRule.insertRule CSSKeyframesRule.appendRule StylePropertyMap.set StylePropertyMap.append';
/** Methods that take objects with CSS in them. */
const OBJECTS = 'Element.animate KeyframeEffect.setKeyframes CSS.registerProperty';
/** Methods and setters that change the text of a `<style>` or of a text node in one. */
const TEXT =
  'Node.textContent Node.nodeValue Element.innerHTML Element.setHTML Element.setHTMLUnsafe Element.insertAdjacentHTML Element.insertAdjacentText HTMLElement.innerText CharacterData.data CharacterData.appendData CharacterData.insertData CharacterData.deleteData CharacterData.replaceData';

/** Methods that take text out of a `<style>`, so that what is left may mean something else. */
const CUTS =
  'Range.deleteContents Range.extractContents Range.surroundContents Selection.deleteFromDocument CharacterData.remove CharacterData.splitText Node.removeChild';

/** Enough for a page of held styles; the oldest is forgotten first, and found again where the document shows it. */
const LIMIT = 2000;

/** The text of a blob, in XML as it is once no entity stands in it, and its type. */
export function readBlob(url: string): [text: string, type: string] {
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  request.send();
  const { responseXML, responseText } = request;
  return [
    responseXML ? plainXml(responseXML) : responseText,
    request.getResponseHeader('content-type') ?? '',
  ];
}

/** XML as it is once no entity stands in it. */
export const plainXml = (document: Document): string => new XMLSerializer().serializeToString(document);

export function createStyles(gate: Gate): Styles {
  const touched: WeakRef<object>[] = [];
  const styles: Styles = {
    inert: (css, how, base, self) =>
      SUSPECT.test(css)
        ? gate.safe(
            () =>
              css.replace(
                TOKEN,
                (all, bare?: string, skip?: string, _?: string, string?: string, at?: number) => {
                  const raw = string ?? bare ?? '';
                  if (skip || !/[:/?\\]/.test(raw)) return all;
                  const rest = raw.replace(HELD, '');
                  const isHeld = rest !== raw;
                  // A fault costs this address, not the text round it.
                  const isTurned = gate.safe(() => {
                    const url = plainCss(rest);
                    const kind = /mport\W*(ur)?$/i.test(css.slice(0, at).slice(-30)) ? 'style' : 'image';
                    const names =
                      kind === 'style' && /^blob:/.test(hrefOf(url))
                        ? namesIn(readBlob(url)[0])
                        : dataUrls(url);
                    const subjects = [url, ...names].map(url => ({ kind, url, how, base }) as const);
                    const refused = subjects.find(each => !gate.allows(each));
                    const isAllowed = !refused;
                    const subject = refused ?? subjects[0]!;
                    if (!isAllowed && self && touched.push(new WeakRef(self)) > LIMIT) touched.shift();
                    if (isHeld !== isAllowed) return false;
                    if (isAllowed) gate.note(subject, 'released');
                    else gate.note(subject, 'held', how === 'parser' ? 'nothing' : 'request');
                    return true;
                  }, !isHeld);
                  return isTurned ? all.replace(raw, () => (isHeld ? rest : INERT + raw)) : all;
                },
              ),
            '',
          )
        : css,
    text(node, self = node) {
      if ((node as Text).data === undefined) node.childNodes.forEach(child => styles.text(child, self));
      else {
        const { data } = node as Text;
        const safe = styles.inert(data, 'script', undefined, self);
        if (safe !== data) (node as Text).data = safe;
      }
    },
    touched: () => touched.splice(0),
  };
  return styles;
}

/** Makes inert what is about to be put into `style`, alone and together with what is there. */
export function inertInsertion(style: Element, args: unknown[], styles: Styles): undefined {
  const there = style.textContent;
  // The rest is whole; to read it again with every piece would take a page that adds thousands too long.
  const end = there.lastIndexOf('}') + 1;
  let css = there.slice(end);
  args.forEach((given, i) => {
    if ((given as Partial<Node> | null)?.nodeType) {
      styles.text(given as Node, style);
      css += (given as Node).textContent ?? '';
    } else if (given != null) css += args[i] = styles.inert(`${given as string}`, 'script');
  });
  const safe = styles.inert(css, 'script', undefined, style);
  // An address in pieces: all of it is put there, and what comes on top of it does no harm.
  if (safe.length > css.length) style.textContent = `${there.slice(0, end) + safe}/*`;
}

/** Puts the sinks of one realm under guard. `setAttr`: what becomes of an attribute node that is set by its text. */
export function guardStyles(window: PageWindow, gate: Gate, styles: Styles, setAttr: SetAttr): void {
  type Args = unknown[];
  const patchAll = (sinks: string, before: Before<never, Args>) => {
    for (const sink of sinks.split(' ')) {
      const [owner, name] = sink.split('.') as ['Element', string];
      const holder = window[owner] as { prototype: object } | undefined;
      for (const half of ['value', 'set'] as const)
        gate.patch(holder?.prototype ?? holder, name, before, half);
    }
  };
  const { CSSStyleValue } = window as { CSSStyleValue?: { prototype: object } };
  /** A typed value, by the browser's own word. */
  const isTyped = (value: unknown) => {
    try {
      return !!apply(CSSStyleValue!.prototype.toString as Native, value, []);
    } catch {
      return false;
    }
  };

  const inert = (value: unknown, self?: object): unknown => {
    if (typeof value !== 'string' && Object(value) !== value) return value;
    const css = `${value as string}`;
    const safe = styles.inert(css, 'script', undefined, self);
    // A typed value says more than its text does; any other object is read once, as natively.
    return safe === css && isTyped(value) ? value : safe;
  };
  const before = (self: object, args: Args): undefined => {
    args.forEach((value, i) => (args[i] = inert(value, self)));
  };
  patchAll(SINKS, before);

  patchAll(TEXT, (self: Element & Text & Attr, args, native) => {
    let type: number;
    try {
      type = nodeType(self);
    } catch {
      return; // no node at all: the native says so in its own words
    }
    if (type === 2) return setAttr(self, args);
    if ((type === 1 ? self : (self.parentNode as Element | null))?.localName !== 'style') return;
    // Beside the element, not in it.
    if (/^(beforebegin|afterend)$/i.test(textAt(args, 0))) return;
    // What would become of it, by the browser's own rules and errors.
    const copy = self.cloneNode(true);
    apply(native, copy, args);
    const css = copy.textContent ?? '';
    const safe = styles.inert(css, 'script', undefined, self);
    if (safe === css) return;
    // Comes by here again, and passes.
    self.textContent = safe;
    return [];
  });

  // An address in it is made inert wherever it stands, so that it does not matter what the text round it becomes.
  patchAll(CUTS, (self: Partial<Range & Selection & Text & Element>): undefined => {
    if (self.localName && self.localName !== 'style') return;
    const { startContainer = self.anchorNode ?? self, endContainer = self.focusNode } = self;
    for (const place of [startContainer, endContainer] as Text[])
      for (const style of [place, place?.parentElement] as Element[])
        if (style?.localName === 'style')
          style.childNodes.forEach(text =>
            [...`${text.nodeValue}`.matchAll(/(?:https?:|\/\/)[^\s"'()]+/gi)]
              .reverse()
              .forEach(({ index, 0: url, input }) => {
                const subject = { kind: 'image', url, how: 'script' } as const;
                if (input.slice(0, index).endsWith(INERT) || gate.allows(subject)) return;
                (text as Text).insertData(index, INERT);
                gate.note(subject, 'held', 'request');
              }),
          );
  });

  /** The page's own objects, so a copy is made, and each is read once, as natively. */
  const copied = (value: unknown): unknown =>
    Object(value) === value && Symbol.iterator in (value as object)
      ? Array.from(value as unknown[], copied)
      : Object(value) === value && !isTyped(value)
        ? Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, copied(each)]))
        : inert(value);
  const copyAt = (args: Args, at: number): undefined => {
    if (at in args) args[at] = copied(args[at]);
  };
  patchAll(OBJECTS, (_, args) => copyAt(args, 0));
  gate.construct('KeyframeEffect', args => copyAt(args, 1));
  gate.construct('FontFace', args => {
    try {
      // Bytes are no text, whatever they call themselves.
      if (!ArrayBuffer.isView(args[1])) new DataView(args[1] as ArrayBuffer);
    } catch {
      if (args.length > 1) args[1] = inert(args[1]);
    }
    return undefined;
  });
  gate.construct('CSSStyleSheet', args => {
    const [options] = args as [{ baseURL?: string }?];
    // Everything relative in the sheet would follow it, unseen.
    if (options?.baseURL)
      args[0] = { ...options, baseURL: (inert(`"${options.baseURL}"`) as string).slice(1, -1) };
    return undefined;
  });

  const style: object = window.document.createElement('a').style;
  const properties = Object.getPrototypeOf(style) as object;
  const { setProperty, getPropertyValue } = properties as CSSStyleDeclaration;
  for (const key in style) {
    if (!PROPERTY.test(key)) continue;
    if (key in properties) gate.patch(properties, key, before, 'set');
    else {
      const name = key.replace(/^(?=webkit)|(?=[A-Z])/g, '-').toLowerCase();
      // In Chromium properties are no accessors, but an accessor on the prototype comes before them.
      for (const each of [key, name, key.replace(/^w/, 'W')]) {
        const accessor = {
          get(this: CSSStyleDeclaration) {
            return getPropertyValue.call(this, name);
          },
          set(this: CSSStyleDeclaration, value: string) {
            // Ours by now.
            setProperty.call(this, name, value);
          },
        };
        disguise(accessor.get, getPropertyValue);
        disguise(accessor.set, setProperty);
        // Answers false where the page froze it before us.
        Reflect.defineProperty(properties, each, { ...accessor, configurable: true, enumerable: true });
      }
    }
  }
}
