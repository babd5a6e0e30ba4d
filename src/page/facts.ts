// What the browser says about the visitor and the page. Reads only.

/** Global Privacy Control: true only where the browser says so (W3C GPC; `undefined` means nothing). */
export function gpc(): boolean {
  return (
    typeof navigator === 'object' &&
    (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true
  );
}

/** The page's URL; a neutral one where there is no page, so that classification still works on a server. */
export function pageUrl(): string {
  return typeof location === 'object' ? location.href : 'about:blank';
}

/** Tells the page. Its listeners run isolated: what they throw goes to the page's own error handler. */
export function announce(name: 'change' | 'blocked' | 'released', detail: unknown): void {
  if (typeof document === 'object')
    document.dispatchEvent(new CustomEvent(`askfirst:${name}`, { detail, bubbles: true }));
}
