// Lets held elements go: the same elements are revived, never copies. Images, frames, links and the content of templates
// come back at once, a slice at a time so that the page goes on; scripts join the line of their document, which keeps the
// order. A withdrawal takes back what has not run yet, also what is on its way.

import type { Settings } from '../consent/types.js';
import type { Gate } from './gate.js';
import { type Held, type HeldItem, MASK, SPACE, startOf } from './held.js';
import { freshScript, WRITTEN } from './late-write.js';
import { waitingAttribute } from './markup.js';
import type { Inspect } from './observer.js';
import {
  getAttribute,
  hasAttribute,
  insertBefore,
  isMasked,
  mask,
  removeAttribute,
  setAttribute,
  take,
  unmask,
} from './release-natives.js';
import { createLine, type Line, type LineParts } from './release-order.js';

const RELEASE_TIMEOUT = 5000;

/** Milliseconds that we work at a stretch. */
const SLICE = 12;

/**
 * Releases all that is allowed now, and takes back what is not any more. Resolves when everything but scripts has been
 * let go; a call during a release is served by it.
 */
export type Release = () => Promise<void>;

const isScript = ({ element }: HeldItem) => element.localName === 'script';

/** Whether the parser may still add to this template: nothing has come after it yet. */
function isBeingParsed(element: Element): boolean {
  if (element.localName !== 'template' || element.ownerDocument.readyState !== 'loading') return false;
  let node: Node | null = element;
  while (node && !node.nextSibling) node = node.parentNode;
  return !node;
}

/** Turns an element that the site declared into what it meant. */
function activate(element: Element): void {
  const attribute = waitingAttribute(element);
  if (element.localName === 'script') {
    const type = getAttribute(element, 'data-type');
    if (type === null) removeAttribute(element, 'type');
    else setAttribute(element, 'type', type);
  }
  const value = getAttribute(element, `data-${attribute}`);
  if (value === null) return;
  removeAttribute(element, `data-${attribute}`);
  // The page may have done it itself by now, and setting it again would load it again.
  if (getAttribute(element, attribute) !== value) setAttribute(element, attribute, value);
}

export function createRelease(gate: Gate, held: Held, settings: Settings, inspect: Inspect): Release {
  take(held.pristine);
  const lines = new Map<Document, Line>();
  const released = new WeakSet<Element>();
  const flights: LineParts['flights'] = new Map();
  /** Marks of scripts that have run, so that no copy does (see held.ts). */
  const started = new Set<string>();
  const players = new Set<HTMLMediaElement>();
  let scan: Promise<void> | undefined;
  let isStale = false;
  let until = 0;
  const isAllowed = ({ subject }: HeldItem) => gate.allows(subject);

  const pause = async (always?: boolean) => {
    if (!always && performance.now() < until) return;
    await new Promise<void>(resolve => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    until = performance.now() + SLICE;
  };

  /** Undoes the hold. */
  const show = ({ element, declared, attribute, subject }: HeldItem) => {
    held.remove(element, attribute);
    // What has just been written was never held for long.
    if (subject.how !== WRITTEN) gate.note(subject, 'released');
    element.removeAttributeNS(SPACE, 's');
    if (declared) activate(element);
    // What the page has set in the meantime is newer.
    else if (attribute !== 'type' && hasAttribute(element, attribute))
      removeAttribute(element, MASK + attribute);
    else if (isMasked(element, attribute)) unmask(element, attribute);
    const parent = element.parentNode as Partial<HTMLMediaElement> | null;
    // A media element does not look again at a <source> that had no address (HTML, "the source element").
    if (attribute === 'src' && element.localName === 'source' && parent?.load)
      players.add(parent as HTMLMediaElement);
    // Firefox looks at the address of a <track> only when it is set as a property.
    if (attribute === 'src' && element.localName === 'track') {
      const value = getAttribute(element, attribute) ?? '';
      removeAttribute(element, attribute);
      (element as HTMLTrackElement).src = value;
    }
    // Nor do a link and an animation at what they had no address for.
    if (/^(imagesrcset|to|from|by|values)$/.test(attribute) && element.isConnected && parent)
      insertBefore(element.parentNode, element, element.nextSibling);
  };

  const parts: LineParts = {
    gate,
    held,
    timeout: Math.min(settings.releaseTimeout ?? RELEASE_TIMEOUT, 2 ** 31 - 1),
    released,
    flights,
    inspect: node => void inspect(node, 'script'),
    pause,
    revive(item) {
      const { element } = item;
      const mark = startOf(element);
      const parent = element.isConnected && element.parentNode;
      if (mark && started.has(mark)) {
        held.remove(element); // a copy of what has run; it stays inert, as the browser's copies do
        return false;
      }
      if (mark && parent) started.add(mark);
      show(item);
      // Putting it back in its place makes the browser run it.
      if (parent) insertBefore(parent, element, element.nextSibling);
      return true;
    },
  };

  /** Gives what is held this order. */
  const arrange = (items: readonly HeldItem[]) => {
    for (const { element } of items) held.remove(element);
    for (const item of items) held.add(item);
  };

  /** Takes back a script on its way: in another document it will not run. A new one stands in for it. */
  const recall = (element: Element, item: HeldItem): HeldItem => {
    const { ownerDocument, parentNode, nextSibling } = element;
    const script = freshScript(ownerDocument, element);
    mask(script, 'type', getAttribute(script, 'type'));
    // Firefox tells of an error, which is none of the page's.
    element.addEventListener('error', event => event.stopImmediatePropagation(), true);
    insertBefore(ownerDocument.implementation.createHTMLDocument('').body, element, null);
    if (parentNode) insertBefore(parentNode, script, nextSibling);
    gate.note(item.subject, 'held', 'execution');
    // It was on its way, so it is one that tells when it has run.
    return { ...item, element: script, declared: false, subject: { ...item.subject, how: 'withdrawal' } };
  };

  /** Puts the content of a template into the page and answers with what is held of it. */
  const unpack = (item: HeldItem): HeldItem[] => {
    const { element, subject } = item;
    const { parentNode } = element;
    const all = held.items();
    const at = all.indexOf(item);
    if (!parentNode) return [];
    const { content } = element as HTMLTemplateElement;
    for (const script of content.querySelectorAll('script:not([type="text/plain"])')) {
      // Made inert in the site's own form, so that it joins the order instead of running on insertion.
      const type = getAttribute(script, 'type');
      if (type !== null) setAttribute(script, 'data-type', type);
      setAttribute(script, 'type', 'text/plain');
      setAttribute(script, 'data-category', subject.category ?? '');
    }
    const inside = [...content.querySelectorAll('*')];
    inspect(content, 'script');
    held.remove(element);
    gate.note(subject, 'released');
    // By the page's way in, which also guards the frames in it.
    element.replaceWith(content);
    const items = inside.flatMap(held.of);
    arrange([...all.slice(0, at), ...items, ...all.slice(at + 1)]);
    return items;
  };

  const lineOf = (document: Document): Line | undefined => {
    const view = document.defaultView;
    let line = lines.get(document);
    if (view && !line) lines.set(document, (line = createLine(view, parts)));
    return line;
  };

  /** Lets `items` go, in their order. */
  const letGo = async (items: readonly HeldItem[]) => {
    for (const item of items) {
      const { element } = item;
      if (!held.of(element).includes(item) || !isAllowed(item)) continue;
      if (isBeingParsed(element)) {
        element.ownerDocument.addEventListener('DOMContentLoaded', () => void release(), { once: true });
        continue;
      }
      if (element.localName === 'template') await letGo(gate.safe(() => unpack(item), []));
      else if (!isScript(item)) gate.safe(() => show(item), undefined);
      else if (element.isConnected) gate.safe(() => lineOf(element.ownerDocument)?.add(item), undefined);
      // One that the page has taken out runs if the page puts it in again.
      else gate.safe(() => parts.revive(item), false);
      await pause();
    }
  };

  const round = async () => {
    await pause(true);
    // Inline code may have run already: only what has an address tells.
    const back = [...flights].filter(
      ([element, { item }]) => getAttribute(element, 'src') && !isAllowed(item),
    );
    if (back.length) {
      const rest = held.items();
      for (const line of lines.values()) line.clear();
      const again = back.map(([element, { item, end }]) => {
        const stand = gate.safe(() => recall(element, item), undefined);
        end();
        return stand;
      });
      // What was on its way stood before what still waits, and does so again.
      arrange([...again.flatMap(item => item ?? []), ...rest]);
    }
    await letGo(held.items());
    for (const player of players) if (/[03]/.test(`${player.networkState}`)) player.load();
    players.clear();
    for (const line of lines.values()) await line.start();
  };

  const release: Release = () => {
    isStale = true;
    scan ??= (async () => {
      while (isStale) {
        isStale = false;
        await round().catch((error: unknown) => {
          gate.safe(() => {
            throw error;
          }, undefined);
        });
      }
      scan = undefined;
    })();
    return scan;
  };
  return release;
}
