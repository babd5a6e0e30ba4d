// What a held script would be to the browser, read from its attributes: its type, its address, whether it runs at all, and
// how it would have been scheduled.

import { type HeldItem, MASK } from './held.js';
import { getAttribute, hasAttribute } from './release-natives.js';

const typeOf = ({ element, declared }: HeldItem): string | null =>
  getAttribute(element, declared ? 'data-type' : `${MASK}type`);
export const isModule = (item: HeldItem) => typeOf(item)?.trim().toLowerCase() === 'module';
export const sourceOf = ({ element, declared }: HeldItem) =>
  (declared && getAttribute(element, 'data-src')) || getAttribute(element, 'src');

/** Whether the browser would run it at all: a JavaScript type, and not meant for browsers of old. */
const isRunnable = (item: HeldItem) =>
  /^(|module|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)$/i.test(typeOf(item)?.trim() ?? '') &&
  (isModule(item) || !hasAttribute(item.element, 'nomodule'));

/** Whether it will tell when it has run. Markup strings make scripts that never do, and copies have begun already. */
export const isSure = (item: HeldItem) =>
  isRunnable(item) && (item.subject.how !== 'markup' || item.declared);

/** How the browser would have scheduled it (HTML, "prepare the script element", from step 31). */
export function laneOf(item: HeldItem): 'free' | 'ordered' | 'deferred' {
  const { element, scripted } = item;
  if (scripted || !isSure(item)) return 'free';
  if (hasAttribute(element, 'async') && (isModule(item) || sourceOf(item))) return 'free';
  return isModule(item) || (hasAttribute(element, 'defer') && sourceOf(item)) ? 'deferred' : 'ordered';
}

/** What the imports at the head of an inline module name, as `import()` understands it; what stands in a comment does not count. */
export function importsOf({ textContent, baseURI }: Element): string[] {
  const pattern = /(?:\s|\/\/.*|\/\*[^]*?\*\/|;)*import\b(?!\s*[.(])[^;'"]*(?:'([^'\n]+)'|"([^"\n]+)")/y;
  return [...`${textContent}`.matchAll(new RegExp(pattern, 'gy'))].map(([, a, b = a ?? '']) =>
    /^(\.{0,2}\/|\w+:)/.test(b) ? new URL(b, baseURI).href : b,
  );
}
