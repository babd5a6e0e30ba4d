// Markup that the site made inert itself, valid at any time, not only at start:
//   <script type="text/plain" data-category="analytics" data-src|src="...">  or with inline code
//   <iframe|img|link|... data-category="..." data-src|data-href|...="...">
//   <template data-category="..."> for anything else

import { problem } from '../consent/problems.js';
import type { Consent, RequestSubject } from '../consent/types.js';
import { getAttribute } from '../page/natives.js';
import type { Gate } from './gate.js';
import type { Held } from './held.js';
import { REQUESTS } from './requests.js';

/** The attribute of `element` that waits as `data-<attribute>` where the site declared it; empty where it makes no request. */
export const waitingAttribute = ({ localName }: Element): string =>
  Object.keys(REQUESTS[localName] ?? {})[0] ?? '';

/** Registers `element` if the site declared it and it is inert. `release` lets go at once what is allowed already. */
export function createRegister(
  gate: Gate,
  held: Held,
  consent: Consent,
  release: () => void,
): (element: Element) => void {
  return element => {
    const category = getAttribute(element, 'data-category');
    if (category === null || held.has(element)) return;
    const tag = element.localName;
    const attribute = waitingAttribute(element);
    const waiting = getAttribute(element, `data-${attribute}`);
    const isScript = tag === 'script';
    const inert = isScript
      ? getAttribute(element, 'type') === 'text/plain'
      : waiting !== null || tag === 'template';
    if (!inert) return;
    if (!(category in consent.get().choices)) {
      consent.report(problem('markup/unknown-category', tag, category));
    }
    const subject: RequestSubject = {
      kind: REQUESTS[tag]?.[attribute] ?? 'other',
      // Inline code has no URL of its own: it counts as the page's, and the declared category decides.
      url: waiting ?? getAttribute(element, attribute) ?? '',
      how: 'markup',
      category,
    };
    held.add({ subject, element, attribute: isScript ? 'type' : attribute, scripted: false, declared: true });
    if (gate.allows(subject)) release();
    else gate.note(subject, 'held', 'request');
  };
}
