// What the browser says about the visitor and the page. Reads only.

import { dispatch } from './natives.js';

/** Where this runs: on a server none of these exists. */
const scope = globalThis as Partial<Pick<Window, 'navigator' | 'location' | 'document'>>;

/** Global Privacy Control: true only where the browser says so (W3C GPC; `undefined` means nothing). */
export function gpc(): boolean {
  return (scope.navigator as { globalPrivacyControl?: unknown } | undefined)?.globalPrivacyControl === true;
}

/** The page's URL; a neutral one where there is no page, so that classification still works on a server. */
export function pageUrl(): string {
  return scope.location?.href ?? 'about:blank';
}

/** Tells the page. Its listeners run isolated: what they throw goes to the page's own error handler. */
export function announce(name: 'change' | 'blocked' | 'released', detail: unknown): void {
  if (scope.document)
    dispatch(scope.document, new CustomEvent(`askfirst:${name}`, { detail, bubbles: true }));
}
