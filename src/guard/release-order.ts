// The order in which the scripts of one document run when they are let go: as the browser would have run them. External
// ones are fetched together and run one at a time; async ones run free, deferred ones after the others and not before the
// parser is done; a script that neither loads nor fails in time stalls nobody.

import type { PageWindow } from '../page/natives.js';
import type { Gate } from './gate.js';
import type { Held, HeldItem } from './held.js';
import { type Late, startLate } from './late.js';
import { startWrites, type Writes, WRITTEN } from './late-write.js';
import { importsOf, isModule, isSure, laneOf, sourceOf } from './release-lanes.js';
import {
  createElement,
  getAttribute,
  hasAttribute,
  insertBefore,
  listen,
  mask,
  setAttribute,
  unlisten,
} from './release-natives.js';

export interface Line {
  /** Takes in a held script; one that nobody has to wait for runs at once. */
  add(item: HeldItem): void;
  /** Lets those that have to wait run, and resolves when nothing is left to fetch ahead. */
  start(): Promise<void>;
  /** Forgets those that wait. */
  clear(): void;
}

export interface LineParts {
  readonly gate: Gate;
  readonly held: Held;
  /** Milliseconds after which a tag that neither loads nor fails holds up nobody any more. */
  readonly timeout: number;
  /** Scripts that have been let go; and those of them that are still on their way, with what ends the wait. */
  readonly released: WeakSet<Element>;
  readonly flights: Map<Element, { readonly item: HeldItem; end(): void }>;
  /** Undoes the hold and makes the browser look at the script again. False if a copy of it has run. */
  revive(item: HeldItem): boolean;
  inspect(node: Node): void;
  /** Leaves the page's own tasks room, when we have used up ours. */
  pause(always?: boolean): Promise<void>;
}

/** Starts the download of what `item` will need; the link must stay until the script has run. */
function preload(document: Document, item: HeldItem): Element[] {
  const source = sourceOf(item);
  return (
    source ? [source] : isModule(item) ? importsOf(item.element).filter(url => url.includes(':')) : []
  ).map(url => {
    const link = createElement(document, 'link');
    setAttribute(link, 'rel', isModule(item) ? 'modulepreload' : 'preload');
    if (!isModule(item)) setAttribute(link, 'as', 'script');
    for (const name of ['crossorigin', 'referrerpolicy', 'fetchpriority', ...(source ? ['integrity'] : [])]) {
      const value = getAttribute(item.element, name);
      if (value !== null) setAttribute(link, name, value);
    }
    const { nonce } = item.element as HTMLScriptElement;
    if (nonce) setAttribute(link, 'nonce', nonce);
    setAttribute(link, 'href', url);
    insertBefore(document.head ?? document.documentElement, link, null);
    return link;
  });
}

export function createLine(window: PageWindow, parts: LineParts): Line {
  const { gate, held, timeout, released, flights, revive, inspect, pause } = parts;
  const { document } = window;
  /** Scripts in the order of their lane. What a script writes with document.write goes in at `at`. */
  const ordered: Element[] = [];
  const deferred: Element[] = [];
  const known = new Set<Element>();
  const links = new Map<Element, Element[]>();
  let at = 0;
  let isRunning = false;
  /** Free scripts being waited for; and modules, which have no name while they run. */
  let free = 0;
  let modules = 0;
  let late: Late | undefined;
  let writes: Writes | undefined;

  /**
   * Ends the wait for an inline module, which tells nobody that it has run: a script that loads nothing comes after it.
   * Not so in Firefox, where its imports are what takes time; in other windows than ours that stays unknown.
   */
  const follow = (element: Element, end: () => void) => {
    const script = createElement(document, 'script') as HTMLScriptElement;
    const { nonce, parentNode } = element as HTMLScriptElement;
    if (nonce) script.nonce = nonce;
    script.async = false;
    const after = async () => {
      script.remove();
      const urls = document === globalThis.document && flights.has(element) ? importsOf(element) : [];
      await Promise.allSettled(
        urls.map(url => import(/* @vite-ignore */ /* webpackIgnore: true */ url) as Promise<unknown>),
      );
      await pause(true);
      end();
    };
    for (const type of ['load', 'error']) listen(script, type, () => void after());
    setAttribute(script, 'src', 'data:text/javascript,');
    if (parentNode) insertBefore(parentNode, script, element.nextSibling);
  };

  /** Revives a script and waits until it has run, failed, or had its time. Inline classic code has run at once. */
  const run = (item: HeldItem, isWriter: boolean) =>
    new Promise<void>(resolve => {
      const { element, scripted } = item;
      const isInline = !sourceOf(item);
      const isWaited = element.isConnected && isSure(item) && (!isInline || isModule(item));
      const isNameless = isWaited && isModule(item);
      let timer: number | undefined;
      let isOver = false;
      const go = () => {
        if (isOver) return;
        isOver = true;
        window.clearTimeout(timer);
        if (isNameless) modules -= 1;
        gate.safe(() => writes?.close(element), undefined);
        resolve();
      };
      const end = () => {
        flights.delete(element);
        unlisten(element, 'load', end);
        unlisten(element, 'error', end);
        // The parser's own scripts say so; one that was not started yet says the contrary.
        if (!scripted && !hasAttribute(element, 'async')) (element as HTMLScriptElement).async = false;
        go();
      };
      if (isWaited) {
        flights.set(element, { item, end });
        listen(element, 'load', end);
        listen(element, 'error', end);
        timer = window.setTimeout(go, timeout);
      }
      if (isNameless) modules += 1;
      released.add(element);
      if (isWriter) writes?.open(element);
      if (isNameless && isInline) (element as HTMLScriptElement).async = false;
      const isRevived = gate.safe(() => revive(item), false);
      if (!isWaited || !isRevived) end();
      else if (isInline) follow(element, end);
    });

  /** Takes in what a running script has written: classic inline code runs before document.write returns. */
  const take = (scripts: Element[]) => {
    for (const element of scripts) {
      const [item] = held.of(element);
      if (!item) continue;
      if (laneOf(item) !== 'ordered') add(item);
      else if (!at && !sourceOf(item)) void run(item, true);
      else {
        known.add(element);
        ordered.splice(at++, 0, element);
      }
    }
  };

  const waitFor = (running: Promise<unknown>) => {
    free += 1;
    void running.then(() => {
      free -= 1;
      gate.safe(finish, undefined);
    });
  };

  /** What released code puts in is released code too, and the browser's own `load` would have waited for it. */
  const accompany = (script: Element) => {
    if (released.has(script)) return;
    released.add(script);
    waitFor(
      new Promise<unknown>(resolve => {
        for (const type of ['load', 'error']) listen(script, type, resolve);
        window.setTimeout(resolve, timeout);
        queueMicrotask(() => {
          if (held.has(script) || !script.isConnected || !getAttribute(script, 'src')) resolve(undefined);
        });
      }),
    );
  };

  const begin = () => {
    late ??= startLate(window, script => (script ? released.has(script) : modules > 0), accompany);
    writes ??= startWrites(
      window,
      (scripts, content) => {
        for (const element of scripts) {
          const type = getAttribute(element, 'type');
          const subject = {
            kind: 'script',
            url: getAttribute(element, 'src') ?? '',
            how: WRITTEN,
          } as const;
          if (!gate.allows(subject)) continue;
          // Inert for a moment, so that it joins the order instead of running on insertion.
          mask(element, 'type', type);
          held.add({ subject, element, attribute: 'type', scripted: false, declared: false });
        }
        inspect(content);
      },
      take,
    );
  };

  const finish = () => {
    if (isRunning || ordered.length || !late) return;
    late.fire('DOMContentLoaded');
    if (deferred.length || free) return;
    late.reach(2);
    late.fire('load');
    late.fire('pageshow');
    late.stop();
    writes?.stop();
    late = writes = undefined;
    for (const link of [...links.values()].flat()) link.remove();
    links.clear();
  };

  /** The next script; deferred ones wait for the parser. */
  const next = () => {
    const element = ordered.shift();
    if (element ?? late?.isParsing()) return element;
    if (deferred.length) late?.reach(1);
    return deferred.shift();
  };

  const pump = async () => {
    isRunning = true;
    for (let element; (element = next());) {
      known.delete(element);
      at = 0;
      const [item] = held.of(element);
      // A withdrawal may have come in between, or the page may have done something with it.
      if (!item || !gate.allows(item.subject)) continue;
      await run(item, laneOf(item) === 'ordered');
      await pause(true);
    }
    isRunning = false;
    if (deferred.length) listen(document, 'readystatechange', () => void line.start(), { once: true });
    else late?.reach(1);
    gate.safe(finish, undefined);
  };

  const add = (item: HeldItem) => {
    const { element } = item;
    if (known.has(element)) return;
    const lane = laneOf(item);
    begin();
    if (lane !== 'free') {
      known.add(element);
      (lane === 'ordered' ? ordered : deferred).push(element);
      return;
    }
    waitFor(run(item, false));
  };

  const line: Line = {
    add,
    clear() {
      known.clear();
      ordered.length = deferred.length = 0;
    },
    async start() {
      const waiting = [...ordered, ...deferred];
      if (waiting.length + Number(isRunning) > 1)
        for (const element of waiting) {
          const [item] = held.of(element);
          if (item && !links.has(element)) links.set(element, preload(document, item));
          await pause();
        }
      if (!isRunning) void pump();
    },
  };
  return line;
}
