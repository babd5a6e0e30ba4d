// Lets held elements go, in the order the page would have had: the same elements are revived, never copies. External
// scripts are fetched together and run one at a time; async ones run free, deferred ones after the others; a script
// that neither loads nor fails in time stalls nobody.

import type { Settings } from '../consent/types.js';
import type { Gate, Realm } from './gate.js';
import { type Held, type HeldItem, unmask } from './held.js';
import { createLate } from './late.js';
import { activate } from './markup.js';

export type Release = () => void;

type Lane = 'free' | 'ordered' | 'deferred';

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

export function createRelease(
  realm: Realm,
  gate: Gate,
  held: Held,
  settings: Settings,
  inspect: (element: Element) => void,
): Release {
  const { window, natives } = realm;
  const { document } = window;
  const late = createLate(realm, gate);
  const released = new WeakSet<Element>();
  let running = false;
  let again = false;

  const allowed = ({ subject }: HeldItem) => gate.ask(subject).action === 'allow';
  const attribute = (element: Element, name: string) => natives.getAttribute(element, name);
  const isScript = ({ element }: HeldItem) => element.localName === 'script';
  const source = ({ element, declared }: HeldItem) =>
    (declared && attribute(element, 'data-src')) || attribute(element, 'src');

  /** How the browser would have scheduled it (HTML, "prepare the script element", steps 31 to 33). */
  const laneOf = (item: HeldItem): Lane => {
    const { element } = item;
    const type = item.declared ? attribute(element, 'data-type') : attribute(element, 'data-askfirst-type');
    const isModule = type === 'module';
    if (item.scripted || (natives.hasAttribute(element, 'async') && (isModule || source(item))))
      return 'free';
    return isModule || (natives.hasAttribute(element, 'defer') && source(item)) ? 'deferred' : 'ordered';
  };

  /** Undoes the hold; a script that stands in the document is put back in its place, which makes the browser run it. */
  const revive = (item: HeldItem) => {
    const { element, declared, subject } = item;
    held.remove(element, item.attribute);
    released.add(element);
    if (declared) activate(realm, element);
    else unmask(natives, element, item.attribute);
    const parent = element.parentNode;
    if (isScript(item) && parent && element.isConnected)
      natives.insertBefore(parent, element, element.nextSibling);
    gate.note(subject, gate.ask(subject), 'released', 'nothing');
  };

  /** Revives a script and waits until it has run, failed, or had its time. Inline classic code has run at once. */
  const run = (item: HeldItem) =>
    new Promise<void>(resolve => {
      const { element } = item;
      const external = Boolean(source(item)) && element.isConnected;
      const done = () => {
        natives.clearTimeout(timer);
        natives.unlisten(element, 'load', done);
        natives.unlisten(element, 'error', done);
        resolve();
      };
      const timer = natives.setTimeout(done, settings.releaseTimeout);
      natives.listen(element, 'load', done);
      natives.listen(element, 'error', done);
      gate.safe(() => revive(item), undefined);
      if (!external) done();
    });

  /** Starts the downloads of all `items`, so that waiting costs the slowest one and not the sum. */
  const preload = (items: readonly HeldItem[]): Element[] =>
    items.flatMap(item => {
      const url = source(item);
      if (!url) return [];
      const link = natives.createElement('link');
      const type = item.declared
        ? attribute(item.element, 'data-type')
        : attribute(item.element, 'data-askfirst-type');
      natives.setAttribute(link, 'rel', type === 'module' ? 'modulepreload' : 'preload');
      if (type !== 'module') natives.setAttribute(link, 'as', 'script');
      for (const name of ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority']) {
        const value = attribute(item.element, name);
        if (value !== null) natives.setAttribute(link, name, value);
      }
      const { nonce } = item.element as HTMLScriptElement;
      if (nonce) natives.setAttribute(link, 'nonce', nonce);
      natives.setAttribute(link, 'href', url);
      natives.insertBefore(document.head ?? document.documentElement, link, null);
      return [link];
    });

  /** Puts the content of allowed templates into the page; what is in there is judged and ordered like all else. */
  const unpack = () => {
    for (const item of held.items()) {
      const { element } = item;
      if (element.localName !== 'template' || !allowed(item) || !element.parentNode) continue;
      const { content } = element as HTMLTemplateElement;
      for (const script of content.querySelectorAll('script:not([type="text/plain"])')) {
        // Made inert in the site's own form, so that it joins the order instead of running on insertion.
        const type = attribute(script, 'type');
        if (type !== null) natives.setAttribute(script, 'data-type', type);
        natives.setAttribute(script, 'type', 'text/plain');
        natives.setAttribute(script, 'data-category', item.subject.category ?? '');
      }
      const children = [...content.children];
      children.forEach(inspect);
      held.remove(element);
      natives.insertBefore(element.parentNode, content, element);
      natives.removeChild(element.parentNode, element);
      gate.note(item.subject, gate.ask(item.subject), 'released', 'nothing');
    }
  };

  const round = async () => {
    gate.safe(unpack, undefined);
    const items = held.items().filter(allowed);
    for (const item of items) if (!isScript(item)) gate.safe(() => revive(item), undefined);
    const lanes: Record<Lane, HeldItem[]> = { free: [], ordered: [], deferred: [] };
    for (const item of items) if (isScript(item)) lanes[laneOf(item)].push(item);
    const waiting = [...lanes.ordered, ...lanes.deferred];
    if (!waiting.length && !lanes.free.length) return;
    const end = late.begin(script => script !== null && released.has(script));
    const links = waiting.length > 1 ? preload(waiting) : [];
    const free = lanes.free.map(run);
    for (const item of waiting) {
      // A withdrawal may have come in between.
      if (!allowed(item) || !held.has(item.element)) continue;
      await run(item);
      await breathe();
    }
    late.parsed();
    await Promise.all(free);
    late.parsed();
    late.loaded();
    end();
    for (const link of links) link.remove();
  };

  return () => {
    again = true;
    if (running) return;
    running = true;
    void (async () => {
      while (again) {
        again = false;
        await round().catch((error: unknown) => {
          gate.safe(() => {
            throw error;
          }, undefined);
        });
      }
      running = false;
    })();
  };
}
