// Nodes that script puts into a document, by every method that does. They are judged just before they enter, so that a
// script of unknown origin never starts, and the window of a frame is guarded before anyone can reach for it.

import { apply, type PageWindow } from '../page/natives.js';
import type { Gate } from './gate.js';
import type { Frames } from './frames.js';
import type { Inspect } from './observer.js';
import { REQUESTS } from './requests.js';

/** Makes inert what is put into a style element. */
export type InertStyle = (style: Element, args: unknown[]) => undefined;

/** Interfaces and their methods and setters that insert. */
const METHODS: readonly [string, string][] = [
  ['Node', 'appendChild insertBefore replaceChild'],
  ['Element', 'append prepend replaceChildren before after replaceWith moveBefore insertAdjacentElement'],
  ['DocumentFragment', 'append prepend replaceChildren moveBefore'],
  ['Document', 'append prepend replaceChildren moveBefore importNode adoptNode body'],
  ['CharacterData', 'before after replaceWith'],
  ['DocumentType', 'before after replaceWith'],
  ['Range', 'insertNode surroundContents'],
  ['HTMLTableElement', 'caption tHead tFoot'],
  ['HTMLSelectElement', 'add'],
];

/** Tags that are looked at; whatever else a node is, the addresses in it have come by the guard already. */
const RISKY = new Set([...Object.keys(REQUESTS), 'style', 'template']);

/** Installs the patches in `window`. `inertStyle`: text that is put into a style element. */
export function guardInsertion(
  window: PageWindow,
  gate: Gate,
  inspect: Inspect,
  { enter, late }: Frames,
  inertStyle: InertStyle,
): void {
  const { document } = window;
  type Self = Partial<Element & Range>;
  const before = (self: Self, args: unknown[], native: (this: never, ...args: never[]) => unknown) => {
    // Every insertion of a page comes by here: no closure, and reading a property of a node costs as much as inserting it.
    let isWorth = false;
    let isText = false;
    for (const arg of args as Partial<Element>[]) {
      const tag = arg?.localName;
      isText ||= !tag;
      // What another document brings may have come from a server.
      isWorth ||=
        RISKY.has(tag as string) || !!arg?.firstElementChild || (!!tag && arg.ownerDocument !== document);
    }
    // An element adds nothing to the text of a style element.
    if (isText && self?.localName === 'style') inertStyle(self as Element, args);
    if (!isWorth && !late.size) return undefined;
    const place = (self?.startContainer ?? self) as Node;
    // A shadow root without a document yet gets one with its host, of which nothing tells what is in it.
    if (!place.isConnected && !(place.getRootNode?.() as ShadowRoot | undefined)?.host) return undefined;
    const frames: Element[] = [];
    for (const arg of args)
      if (isWorth && typeof arg === 'object' && arg) frames.push(...inspect(arg as Node, 'script'));
    if (!frames.length && !late.size) return undefined;
    const answer = apply(native, self, args);
    for (const frame of [...frames, ...late]) enter(frame);
    return [answer];
  };
  const beside: typeof before = (self, args, native) => {
    const place = (self?.startContainer ?? self) as Node | undefined;
    for (const style of [place, place?.parentNode] as (Element | undefined)[])
      if (style?.localName === 'style') inertStyle(style, args);
    return before(self, args, native);
  };
  for (const [owner, names] of METHODS) {
    const { prototype } = window[owner as 'Node'];
    for (const name of names.split(' '))
      for (const half of ['value', 'set'] as const)
        gate.patch(prototype, name, /^(Char|Range)/.test(owner) ? beside : before, half, true);
  }
}
