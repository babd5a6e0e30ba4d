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

  return function follow(bar) {
    if (bar === watched) return;
    watcher?.disconnect();
    if (!watched) theirs = style.getPropertyValue(property);
    watched = bar;
    if (!bar) return style.setProperty(property, theirs);
    const measure = () => {
      const scroller = bar.firstElementChild as HTMLElement;
      style.setProperty(property, `${innerHeight - bar.offsetTop}px`);
      if (scroller.scrollHeight > scroller.clientHeight) scroller.tabIndex = 0;
      else scroller.removeAttribute('tabindex');
    };
    watcher = new ResizeObserver(measure);
    watcher.observe(bar);
    measure();
  };
}
