// Looks at what enters the document. While the parser works, an observer sees what it makes before a script of it runs;
// what the browser has requested by then cannot be taken back, and the ledger says so. Everything later comes in through
// patched functions, which look themselves, so the observer stands down when the parser is done.

import {
  attributeNames,
  getAttribute,
  listen,
  localName,
  type PageWindow,
  querySelectorAll,
  setAttribute,
} from '../page/natives.js';
import type { Stop } from '../consent/types.js';
import type { CheckElement } from './elements.js';
import type { Gate } from './gate.js';
import { type Held, isMasked, MASK, startOf } from './held.js';
import { ANYWHERE, codeUrls, isSilent, kindOf, plainName, REQUESTS, WATCHED } from './requests.js';

const SELECTOR = [
  ...Object.keys(REQUESTS),
  'template',
  ...['style', 'srcdoc', ...Object.keys(ANYWHERE)].map(name => `[${name}]`),
].join();

/**
 * Judges a node and everything in it as if it had just entered the document. `isJudged`: its text has been, so that only
 * what came out held is taken in.
 *
 * @returns the frames among them
 */
export type Inspect = (node: Node, how: How, isJudged?: boolean) => Element[];

/** `parser`: made by the parser. `markup`: of a kind that no browser would run. `script`: put in by script. */
export type How = 'parser' | 'markup' | 'script';

export function createInspect(
  gate: Gate,
  held: Held,
  check: CheckElement,
  register: (element: Element) => void,
  release: () => void,
): Inspect {
  const one = (element: Element, how: How, isJudged: boolean) => {
    register(element);
    const tag = localName(element);
    const isScript = tag === 'script';
    const items = held.of(element);
    // A held script may have lost its inert type in a way that nobody saw.
    if (items.length && !(isScript && !/^text\/(plain|askfirst)/.test(`${getAttribute(element, 'type')}`))) {
      if (!isScript || how !== 'script' || startOf(element)) return;
      // Scripts run in the order in which they first enter.
      held.remove(element);
      items.forEach(item => held.add(item, true));
      return;
    }
    // What is only moved asks for nothing again, frames and links aside.
    const isMoved =
      how === 'script' &&
      !items.length &&
      element.isConnected &&
      element.ownerDocument.defaultView &&
      /^(img|script|input|video|audio)$/.test(tag);
    for (const name of attributeNames(element)) {
      const attribute = name.replace(MASK, '');
      if (!(plainName(attribute) in WATCHED) || attribute === 'type') continue;
      // A copy of a held element comes with its mask but is not known yet.
      const masked = isMasked(element, isScript ? 'type' : attribute);
      const value = getAttribute(element, name);
      if (!masked && (isJudged || isMoved)) continue;
      if (!value || !(masked || gate.armed()) || (attribute === 'srcdoc' && masked)) continue;
      if (attribute === 'href' && isSilent(element.localName, getAttribute(element, 'rel'))) continue;
      const kind = isScript && masked && kindOf('script', attribute);
      const subject = { kind: 'script', url: value, how, base: element.baseURI } as const;
      if (kind && gate.allows(subject)) {
        // Whether the original of a copy has run already is for the release to find out.
        held.add({ subject, element, attribute: 'type', scripted: how === 'script', declared: false });
        release();
      } else if (!check(element, attribute, value, how) && masked)
        // A copy that may pass gets its value back.
        setAttribute(element, attribute.replace(/^.*:/, ''), value);
    }
    // The text of a document that came by request: the patched setter looks at it.
    if (tag === 'style' && how === 'script' && !element.ownerDocument.defaultView)
      element.textContent = element.textContent;
    if (!isScript || isJudged || isMoved || !gate.armed()) return;
    const base = element.baseURI;
    const url = codeUrls(getAttribute(element, 'type'), `${element.textContent}`).find(
      url => !gate.allows({ kind: 'script', url, how, base }),
    );
    if (url) check(element, 'src', url, how);
  };
  return (node, how, isJudged = false) => {
    const roots = node.nodeType === 1 ? [node as Element] : [...((node as ParentNode).children ?? [])];
    const frames: Element[] = [];
    for (const root of roots) {
      const inside = root.firstElementChild ? querySelectorAll(root, SELECTOR) : [];
      for (const element of [root, ...inside]) {
        gate.safe(() => one(element, how, isJudged), undefined);
        if (/^(i?frame|object|embed)$/.test(element.localName)) frames.push(element);
      }
    }
    return frames;
  };
}

/** Watches the document of `window` until its parser is done. `enter` guards a frame. */
export function observe(
  { document, MutationObserver }: PageWindow,
  inspect: Inspect,
  enter: (frame: Element) => void,
): Stop {
  const look = (records: MutationRecord[]) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node.nodeType !== 1 /* element */) continue;
        inspect(node, 'parser').forEach(enter);
        // Declarative shadow roots are made by the parser, too.
        const { shadowRoot } = node as Element;
        if (!shadowRoot) continue;
        inspect(shadowRoot, 'parser').forEach(enter);
        watch(shadowRoot);
      }
    }
  };
  const observer = new MutationObserver(look);
  const watch = (root: Node) => observer.observe(root, { childList: true, subtree: true });
  const stop = () => {
    look(observer.takeRecords());
    observer.disconnect();
  };
  if (document.readyState === 'loading') {
    watch(document);
    listen(document, 'DOMContentLoaded', stop, { once: true });
  }
  return stop;
}
