// document.write of scripts that are released late: what they write appears where they stand, at once if it is whole,
// else when the script ends; nothing is wiped. Scripts written so are handed on in their order. Only for scripts that
// would have stopped the parser: the browser ignores document.write in all others.

import type { Stop } from '../consent/types.js';
import type { PageWindow } from '../page/natives.js';
import { patch } from '../page/patch.js';
import { createElement, setAttribute } from './release-natives.js';

export interface Writes {
  /** From now on `script` may write. */
  open(script: Element): void;
  /** It has ended: what is not whole yet is taken as it is. */
  close(script: Element): void;
  stop: Stop;
}

/** What one script has written and not yet shown, and where it goes. */
interface Place {
  text: string;
  readonly next: Node | null;
}

/** How such scripts came. */
export const WRITTEN = 'document.write';

/** What a parser takes out of the head. */
const METADATA = 'base,link,meta,noscript,script,style,template,title';

/** A script made by a fragment parser never runs; a new one with the same attributes and text does. */
export function freshScript(document: Document, old: Element): Element {
  const script = createElement(document, 'script');
  for (const { name, value } of old.attributes) setAttribute(script, name, value);
  script.textContent = old.textContent;
  const { nonce } = old as HTMLScriptElement;
  if (nonce) (script as HTMLScriptElement).nonce = nonce;
  return script;
}

/** `prepare` gets new content before it enters the document, `scripts` those in it afterwards; neither may have run. */
export function startWrites(
  { document, Document, HTMLDocument }: PageWindow,
  prepare: (scripts: Element[], content: DocumentFragment) => void,
  run: (scripts: Element[]) => void,
): Writes {
  const places = new Map<Element, Place>();
  /** Before it goes what scripts in the head write for the body. */
  const front = document.body?.firstChild;

  /** Shows what is there, unless an element is still open and more may come. */
  const show = (script: Element, place: Place, isEnd: boolean) => {
    const { parentNode } = script;
    if (!place.text || !parentNode) return;
    const template = createElement(document, 'template') as HTMLTemplateElement;
    const { content } = template;
    template.innerHTML = isEnd ? place.text : `${place.text}<!--askfirst-->`;
    const last = isEnd ? undefined : content.lastChild;
    if (last && (last.nodeType !== 8 /* comment */ || last.nodeValue !== 'askfirst')) return;
    last?.remove();
    place.text = '';
    const scripts = [...content.querySelectorAll('script')].map(old => {
      const script = freshScript(document, old);
      old.replaceWith(script);
      return script;
    });
    prepare(scripts, content);
    const { body } = document;
    for (const node of [...content.childNodes]) {
      const isBody = parentNode === document.head && body && !(node as Partial<Element>).matches?.(METADATA);
      const before = isBody ? front : place.next;
      const parent = isBody ? body : parentNode;
      parent.insertBefore(node, before?.parentNode === parent ? before : null);
    }
    run(scripts);
  };

  const stops = ['write', 'writeln', 'open', 'close'].map(name =>
    patch<Document, unknown[]>(
      (name in HTMLDocument.prototype ? HTMLDocument : Document).prototype,
      name,
      'value',
      (self, args) => {
        const script = self === document && document.currentScript;
        const place = script && places.get(script);
        if (!place) return undefined;
        // A parser is at work, as far as the script can tell.
        if (name === 'open') return args.length < 3 ? [self] : undefined;
        if (name === 'close') return [];
        place.text += args.join('') + (name === 'write' ? '' : '\n');
        show(script, place, false);
        return [];
      },
    ),
  );
  return {
    open: script => void places.set(script, { text: '', next: script.nextSibling }),
    close(script) {
      const place = places.get(script);
      places.delete(script);
      if (place) show(script, place, true);
    },
    stop: () => stops.forEach(stop => stop()),
  };
}
