// Markup that the site made inert itself, valid at any time, not only at start:
//   <script type="text/plain" data-category="analytics" data-src|src="...">  or with inline code
//   <iframe|img|link data-category="..." data-src|data-href="...">
//   <template data-category="..."> for anything else

import { problem } from '../consent/problems.js';
import type { Consent, RequestSubject } from '../consent/types.js';
import type { Gate, Realm } from './gate.js';
import { type Held, REQUESTS } from './held.js';

/** The attribute of a declared element that waits as `data-<attribute>`. */
const WAITING: Readonly<Record<string, string>> = { script: 'src', iframe: 'src', img: 'src', link: 'href' };

export interface MarkupGuard {
  /** Registers `element` if the site declared it and it is inert. */
  register(element: Element): void;
}

export function createMarkupGuard({ natives }: Realm, gate: Gate, held: Held, consent: Consent): MarkupGuard {
  const unknown = new Set<string>();
  const isKnown = (category: string) => category in consent.get().choices;

  return {
    register(element) {
      const category = natives.getAttribute(element, 'data-category');
      if (category === null || held.has(element)) return;
      const tag = element.localName;
      const attribute = WAITING[tag];
      const waiting = attribute && natives.getAttribute(element, `data-${attribute}`);
      const inert = tag === 'script' && natives.getAttribute(element, 'type') === 'text/plain';
      if (tag !== 'template' && !inert && (tag === 'script' || waiting == null)) return;
      if (!isKnown(category) && !unknown.has(category)) {
        unknown.add(category);
        consent.report(
          problem(
            'markup/unknown-category',
            `<${tag} data-category>`,
            `"${category}" is not a category; it stays held.`,
          ),
        );
      }
      // Inline code has no URL of its own: it counts as the page's, and the declared category decides.
      const url = waiting ?? natives.getAttribute(element, 'src') ?? '';
      const kind = REQUESTS[tag]?.[attribute ?? ''] ?? 'other';
      const subject: RequestSubject = { kind, url, how: 'markup', category };
      held.add({
        subject,
        element,
        attribute: tag === 'script' ? 'type' : (attribute ?? ''),
        scripted: false,
        declared: true,
      });
      const verdict = gate.ask(subject);
      if (verdict.action === 'allow') gate.release();
      else gate.note(subject, verdict, 'held', 'request');
    },
  };
}

/** Turns a declared element into what the site meant, without inserting it anywhere. */
export function activate({ natives }: Realm, element: Element): void {
  const attribute = WAITING[element.localName];
  if (!attribute) return;
  if (element.localName === 'script') {
    const type = natives.getAttribute(element, 'data-type');
    if (type === null) natives.removeAttribute(element, 'type');
    else natives.setAttribute(element, 'type', type);
  }
  const value = natives.getAttribute(element, `data-${attribute}`);
  if (value === null) return;
  natives.removeAttribute(element, `data-${attribute}`);
  natives.setAttribute(element, attribute, value);
}
