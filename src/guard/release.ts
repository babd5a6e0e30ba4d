// Lets held elements go, in the order the page would have had: the same elements are revived, never copies. External
// scripts are fetched together and run one at a time; async ones run free, deferred ones after the others; a script
// that neither loads nor fails in time stalls nobody.

import type { Settings } from '../consent/types.js';
import {
  createElement,
  getAttribute,
  hasAttribute,
  insertBefore,
  listen,
  type PageWindow,
  removeAttribute,
  removeChild,
  setAttribute,
  unlisten,
} from '../page/natives.js';
import type { Gate } from './gate.js';
import { type Held, type HeldItem, MASK, unmask } from './held.js';
import { type Late, startLate } from './late.js';
import { waitingAttribute } from './markup.js';
import type { Inspect } from './observer.js';

/** Milliseconds after which a tag that neither loads nor fails holds up nobody any more. */
const RELEASE_TIMEOUT = 5000;

/** Releases all that is allowed now; calls during a release are served by it or by a further round. */
export type Release = () => void;

const isScript = ({ element }: HeldItem) => element.localName === 'script';
const typeOf = ({ element, declared }: HeldItem) =>
  getAttribute(element, declared ? 'data-type' : `${MASK}type`);
const sourceOf = ({ element, declared }: HeldItem) =>
  (declared && getAttribute(element, 'data-src')) || getAttribute(element, 'src');

/** In document order; elements outside the document come last, in the order they were held. */
function inOrder(items: readonly HeldItem[]): HeldItem[] {
  return [...items].sort(({ element: a }, { element: b }) =>
    a.isConnected && b.isConnected
      ? 3 - (a.compareDocumentPosition(b) & 6 || 3) // 4: b follows a, 2: b precedes a, 0: the same
      : Number(b.isConnected) - Number(a.isConnected),
  );
}

/** Whether the browser would run it at all: a JavaScript type, and not meant for browsers of old. */
const isRunnable = (item: HeldItem) =>
  /^(|module|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)$/i.test(typeOf(item)?.trim() ?? '') &&
  !(hasAttribute(item.element, 'nomodule') && typeOf(item) !== 'module');

/** Whether it will tell when it has run. Markup strings make scripts that never do, and copies have begun already. */
const isSure = (item: HeldItem) => isRunnable(item) && (item.subject.how !== 'markup' || item.declared);

/** How the browser would have scheduled it (HTML, "prepare the script element", from step 31). */
function laneOf(item: HeldItem): 'free' | 'ordered' | 'deferred' {
  const isModule = typeOf(item) === 'module';
  if (item.scripted || !isSure(item)) return 'free';
  if (hasAttribute(item.element, 'async') && (isModule || sourceOf(item))) return 'free';
  return isModule || (hasAttribute(item.element, 'defer') && sourceOf(item)) ? 'deferred' : 'ordered';
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
  setAttribute(element, attribute, value);
}

/** Leaves the page's own tasks room between two scripts of ours. */
const breathe = () =>
  new Promise<void>(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Starts the downloads of all `items`, so that waiting costs the slowest one and not the sum. */
function preload(document: Document, items: readonly HeldItem[]): Element[] {
  return items.flatMap(item => {
    const url = sourceOf(item);
    if (!url) return [];
    const link = createElement(document, 'link');
    const isModule = typeOf(item) === 'module';
    setAttribute(link, 'rel', isModule ? 'modulepreload' : 'preload');
    if (!isModule) setAttribute(link, 'as', 'script');
    for (const name of ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority']) {
      const value = getAttribute(item.element, name);
      if (value !== null) setAttribute(link, name, value);
    }
    const { nonce } = item.element as HTMLScriptElement;
    if (nonce) setAttribute(link, 'nonce', nonce);
    setAttribute(link, 'href', url);
    insertBefore(document.head ?? document.documentElement, link, null);
    return [link];
  });
}

export function createRelease(
  window: PageWindow,
  gate: Gate,
  held: Held,
  settings: Settings,
  inspect: Inspect,
): Release {
  const { document } = window;
  const released = new WeakSet<Element>();
  let state: 'idle' | 'running' | 'again' = 'idle';
  let late: Late | undefined;
  /** How many released modules are being waited for. */
  let modules = 0;
  const isAllowed = ({ subject }: HeldItem) => gate.allows(subject);

  /** Undoes the hold; a script that stands in the document is put back in its place, which makes the browser run it. */
  const revive = (item: HeldItem) => {
    const { element, declared, attribute, subject } = item;
    held.remove(element, attribute);
    released.add(element);
    gate.note(subject, 'released');
    if (declared) activate(element);
    else unmask(element, attribute);
    const parent = element.parentNode;
    // A media element does not look again at a <source> that had no address (HTML, "the source element").
    if (attribute === 'src' && element.localName === 'source')
      (parent as Partial<HTMLMediaElement> | null)?.load?.();
    if (isScript(item) && parent && element.isConnected) insertBefore(parent, element, element.nextSibling);
  };

  /** Revives a script and waits until it has run, failed, or had its time. Inline classic code has run at once. */
  const run = (item: HeldItem) =>
    new Promise<void>(resolve => {
      const { element } = item;
      const isAwaited = Boolean(sourceOf(item)) && element.isConnected && isSure(item);
      const isModule = typeOf(item) === 'module';
      const done = () => {
        clearTimeout(timer);
        unlisten(element, 'load', done);
        unlisten(element, 'error', done);
        if (isModule) modules -= 1;
        gate.safe(() => late?.flush(element), undefined);
        resolve();
      };
      const timer = setTimeout(done, Math.min(settings.releaseTimeout ?? RELEASE_TIMEOUT, 2 ** 31 - 1));
      listen(element, 'load', done);
      listen(element, 'error', done);
      if (isModule) modules += 1;
      gate.safe(() => revive(item), undefined);
      if (!isAwaited) done();
    });

  /** Puts the content of allowed templates into the page; what is in there is judged and ordered like all else. */
  const unpack = (item: HeldItem) => {
    const { element, subject } = item;
    const { parentNode } = element;
    if (element.localName !== 'template' || !parentNode) return;
    const { content } = element as HTMLTemplateElement;
    for (const script of content.querySelectorAll('script:not([type="text/plain"])')) {
      // Made inert in the site's own form, so that it joins the order instead of running on insertion.
      const type = getAttribute(script, 'type');
      if (type !== null) setAttribute(script, 'data-type', type);
      setAttribute(script, 'type', 'text/plain');
      setAttribute(script, 'data-category', subject.category ?? '');
    }
    [...content.children].forEach(child => inspect(child, 'script'));
    held.remove(element);
    gate.note(subject, 'released');
    insertBefore(parentNode, content, element);
    removeChild(parentNode, element);
  };

  const round = async () => {
    for (const item of inOrder(held.items()).filter(isAllowed)) gate.safe(() => unpack(item), undefined);
    const items = inOrder(held.items()).filter(isAllowed);
    for (const item of items) if (!isScript(item)) gate.safe(() => revive(item), undefined);
    const scripts = items.filter(isScript);
    if (!scripts.length) return;
    const inLane = (lane: string) => scripts.filter(item => laneOf(item) === lane);
    const waiting = [...inLane('ordered'), ...inLane('deferred')];
    late = startLate(window, script => (script ? released.has(script) : modules > 0));
    const links = waiting.length > 1 ? preload(document, waiting) : [];
    // Those that scripts made run in the order in which they were made.
    const free = held
      .items()
      .filter(item => scripts.includes(item) && laneOf(item) === 'free')
      .map(run);
    for (const item of waiting) {
      // A withdrawal may have come in between.
      if (!isAllowed(item) || !held.has(item.element)) continue;
      await run(item);
      await breathe();
    }
    late.fire('readystatechange', 'DOMContentLoaded');
    await Promise.all(free);
    late.fire('readystatechange', 'DOMContentLoaded');
    late.fire('load');
    late.stop();
    for (const link of links) link.remove();
  };

  return () => {
    if (state !== 'idle') {
      state = 'again';
      return;
    }
    state = 'running';
    void (async () => {
      do {
        state = 'running';
        await round().catch((error: unknown) => {
          gate.safe(() => {
            throw error;
          }, undefined);
        });
      } while ((state as string) === 'again');
      state = 'idle';
    })();
  };
}
