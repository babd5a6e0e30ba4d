// Attributes that make a request, however script sets them: by property, setAttribute and its kin, attribute nodes, SVG's
// animated strings. A refused one is held: reads still see what the page wrote, and the browser sees nothing. What the
// parser makes is judged by the observer, what is written as markup before it is parsed by writing.ts.

import {
  apply,
  attrName,
  attrOwner,
  attrValue,
  createElement,
  getAttribute,
  listen,
  localName,
  lower,
  type PageWindow,
  removeAttribute,
  setAttribute,
} from '../page/natives.js';
import { nativeOf, textAt } from '../page/patch.js';
import type { Gate } from './gate.js';
import type { How } from './observer.js';
import { type Held, isMasked, mask, MASK, unmask } from './held.js';
import {
  addressesOf,
  HOLDERS,
  hrefOf,
  isDocument,
  isSilent,
  kindOf,
  plainName,
  PROPERTIES,
  WATCHED,
} from './requests.js';

/**
 * Judges `attribute = value` of an element and holds it if refused.
 *
 * @returns true when the caller must not set the attribute itself
 */
export type CheckElement = (element: Element, attribute: string, value: string, how: How) => boolean;

/** Makes the value of an attribute that holds addresses inert: CSS, the markup of a frame, or (`src`) a blob of it. */
export type Rewrite = (attribute: string, value: string, element: Element, how: string) => string;

/** The judgement that property setters, `setAttribute`, insertion and the observer share. */
export function createCheck(gate: Gate, held: Held, rewrite: Rewrite): CheckElement {
  return (element, attribute, value, how) => {
    const kind = kindOf(lower(localName(element)), attribute);
    const isBlob = isDocument(kind) && /^blob:/.test(hrefOf(value));
    if (!kind || isBlob) {
      if (!isBlob && !HOLDERS.includes(attribute)) return false;
      if (attribute === 'srcdoc' && localName(element) !== 'iframe') return false;
      const inert = rewrite(isBlob ? 'src' : attribute, value, element, how);
      if (inert === value) return false;
      if (kind || attribute === 'srcdoc') setAttribute(element, MASK + attribute, value);
      // Gone first: under Trusted Types the page alone may set it.
      removeAttribute(element, attribute);
      setAttribute(element, attribute, inert);
      return true;
    }
    const isScript = kind === 'script';
    const masked = isScript ? 'type' : attribute;
    const wasMasked = isMasked(element, masked);
    const scripted = how === 'script';
    // What a script makes is judged by what it is; only markup carries the site's own word.
    const category = (!scripted && getAttribute(element, 'data-category')) || undefined;
    for (const url of addressesOf(kind, attribute, value)) {
      const subject = { kind, url, how, category, base: element.baseURI };
      if (gate.allows(subject)) continue;
      if (!isScript) mask(element, attribute, value);
      else if (!wasMasked) mask(element, masked, getAttribute(element, masked));
      held.add({ subject, element, attribute: masked, scripted, declared: false });
      // What the parser wrote has been seen by the browser before us: only execution can still be prevented.
      gate.note(subject, 'held', scripted || wasMasked ? 'request' : isScript ? 'execution' : 'nothing');
      if (isScript && !scripted && !wasMasked) {
        // A script that started before the observer saw it; this is how it shows.
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
    if (wasMasked) {
      // The page gave it another value, which may pass. Setting `src` anew makes the browser look at a script again; the
      // old value of another element must not come back even for a moment, because that alone would request it.
      held.remove(element, masked);
      removeAttribute(element, isScript ? attribute : MASK + attribute);
      if (isScript) unmask(element, masked);
    }
    return false;
  };
}

/** Neither a map of attributes nor an animated string tells whose it is, but who gave it away does, in whatever window. */
const owners = new WeakMap<object, Element>();

/** Answers the setting of an attribute node's value, where that has been dealt with. */
export type SetAttr = (attr: Attr, args: unknown[]) => [] | undefined;

/** Installs the patches in `window`; answers with what is to become of an attribute node whose text is set. */
export function guardElements(window: PageWindow, gate: Gate, held: Held, check: CheckElement): SetAttr {
  const { document, Element, NamedNodeMap, Attr } = window;
  /** Answers a write that has been dealt with. */
  const write = (
    element: Element | null | undefined,
    name: string | undefined,
    value: string,
  ): [] | undefined => {
    if (!element || !name || !((name = lower(name)) in WATCHED)) return undefined;
    try {
      localName(element);
    } catch {
      return undefined; // not an element at all: the native says so in its own words
    }
    return gate.safe((): [] | undefined => {
      if (name === 'rel') {
        // From now on a link may ask for what it only named.
        const href = getAttribute(element, 'href');
        if (href !== null && !isSilent(localName(element), value)) check(element, 'href', href, 'script');
        return undefined;
      }
      // What is being released is held no more.
      const isType = name === 'type' && isMasked(element, name) && held.has(element);
      if (isType) setAttribute(element, MASK + name, value);
      return isType || check(element, name, value, 'script') ? [] : undefined;
    }, []);
  };
  /** Answers a read of what the page wrote where ours stands in its place; `convert` gives it the shape asked for. */
  const read = (element: Element, name: string, convert: (value: string | null) => unknown) => {
    try {
      return name in WATCHED && isMasked(element, name)
        ? [convert(getAttribute(element, MASK + name))]
        : undefined;
    } catch {
      return undefined; // as above
    }
  };

  type Args = [string, string, string];
  const { prototype } = Element;
  gate.patch<Element, Args>(prototype, 'setAttribute', (element, args) =>
    write(element, textAt(args, 0), textAt(args, 1)),
  );
  gate.patch<Element, Args>(prototype, 'setAttributeNS', (element, args) => {
    textAt(args, 0);
    return write(element, args[0] ? plainName(textAt(args, 1)) : textAt(args, 1), textAt(args, 2));
  });
  const setNode = (element: Element | null | undefined, attr: Attr) => {
    try {
      return write(element, plainName(attrName(attr)), attrValue(attr)) && [null];
    } catch {
      return undefined; // not an attribute at all: as above
    }
  };
  gate.patch<Element, []>(
    prototype,
    'attributes',
    (element, _, native) => {
      const map = apply(native, element, []) as NamedNodeMap;
      owners.set(map, element);
      return [map];
    },
    'get',
    true,
  );
  for (const suffix of ['', 'NS']) {
    gate.patch<Element, [Attr]>(prototype, 'setAttributeNode' + suffix, (element, [attr]) =>
      setNode(element, attr),
    );
    gate.patch<NamedNodeMap, [Attr]>(NamedNodeMap.prototype, 'setNamedItem' + suffix, (map, [attr]) =>
      setNode(owners.get(map), attr),
    );
  }
  const setAttr: SetAttr = (attr, args) => write(attrOwner(attr), plainName(attrName(attr)), textAt(args, 0));
  gate.patch<Attr, unknown[]>(Attr.prototype, 'value', setAttr, 'set');
  gate.patch<object, []>(
    window.Function.prototype,
    'toString',
    (self, _, native) => {
      const ours = nativeOf(self);
      return ours && [apply(native, ours, [])];
    },
    'value',
    true,
  );
  const svg = document.createElementNS.bind(document, 'http://www.w3.org/2000/svg');
  for (const tag of ['image', 'feImage', 'use', 'script']) {
    gate.patch<Element, []>(
      Object.getPrototypeOf(svg(tag)) as object,
      'href',
      (element, _, native) => {
        owners.set(apply(native, element, []) as object, element);
        return undefined;
      },
      'get',
      true,
    );
  }
  gate.patch<object, [unknown]>(
    window.SVGAnimatedString.prototype,
    'baseVal',
    (string, args) => write(owners.get(string), 'href', textAt(args, 0)),
    'set',
  );
  gate.patch<Element, Args>(prototype, 'getAttribute', (element, args) =>
    read(element, lower(textAt(args, 0)), value => value),
  );
  gate.patch<Element, Args>(prototype, 'hasAttribute', (element, args) =>
    read(element, lower(textAt(args, 0)), value => value !== null),
  );
  for (const suffix of ['', 'NS']) {
    gate.patch<Element, string[]>(prototype, 'removeAttribute' + suffix, (element, args) => {
      const attribute = lower(textAt(args, suffix ? 1 : 0));
      const isSource = attribute === 'src' && element.localName === 'script';
      if (!read(element, isSource ? 'type' : attribute, Boolean)) return undefined;
      if (attribute === 'type' && !held.has(element)) return undefined;
      if (attribute !== 'type') held.remove(element, isSource ? 'type' : attribute);
      if (isSource) unmask(element, 'type');
      else removeAttribute(element, MASK + attribute);
      // What stands in the place of a frame's own markup goes with it.
      return isSource || attribute === 'srcdoc' ? undefined : [];
    });
  }
  for (const path of PROPERTIES.split(' ')) {
    const [tag = '', property = ''] = path.split('.');
    const name = property.toLowerCase().replace('list', '');
    const owner = Object.getPrototypeOf(createElement(document, tag)) as object;
    // Video and audio share their interface, and it must not be patched twice: only one of them is in the list.
    const isUrl = !/type|set|doc|ping|content|background|ionsrc/.test(name);
    gate.patch<Element, []>(
      owner,
      property,
      // Who takes the list may change it.
      element =>
        property === 'relList'
          ? write(element, name, '')
          : read(element, name, value =>
              value && isUrl ? new URL(value, element.baseURI).href : (value ?? ''),
            ),
      'get',
    );
    gate.patch<Element, [unknown]>(
      owner,
      property,
      (element, args) => write(element, name, textAt(args, 0)),
      'set',
    );
  }
  return setAttr;
}
