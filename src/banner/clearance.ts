// Keeps what the visitor tabs to from hiding behind the bar (WCAG 2.4.11): while the bar is there, the page scrolls focused
// elements clear of it. Sets one inline property on <html> and gives back what was there before. Never locks scrolling.

const property = 'scroll-padding-bottom';

/**
 * Returns a function that follows a bar, or nothing (`null`). The bar's scroller, its first child, becomes a tab stop only
 * while its text does not fit, so that it can be scrolled by keyboard and costs no stop otherwise.
 */
export function createClearance(): (bar: HTMLElement | null) => void {
  const { style } = document.documentElement;
  let watched: HTMLElement | null = null;
  let watcher: ResizeObserver | undefined;
  let theirs = '';
  let ours = '';

  function measure(bar: HTMLElement): void {
    style.setProperty(property, `${Math.ceil(innerHeight - bar.getBoundingClientRect().top)}px`);
    ours = style.getPropertyValue(property);
    const scroller = bar.firstElementChild;
    scroller?.toggleAttribute('data-scrolls', scroller.scrollHeight > scroller.clientHeight + 1);
    if (scroller?.hasAttribute('data-scrolls')) scroller.setAttribute('tabindex', '0');
    else scroller?.removeAttribute('tabindex');
  }

  return function follow(bar) {
    if (bar === watched) return;
    watcher?.disconnect();
    if (!watched) theirs = style.getPropertyValue(property);
    watched = bar;
    if (bar) {
      watcher = new ResizeObserver(() => measure(bar));
      watcher.observe(bar);
      measure(bar);
    } else if (style.getPropertyValue(property) === ours) {
      // The page may have set a value of its own meanwhile; then it is not ours to touch.
      style.setProperty(property, theirs);
    }
  };
}
