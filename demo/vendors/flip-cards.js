// A benign library from a public CDN: turns `[data-flip]` cards over. Sets nothing, sends nothing.
window.flipCards = root => {
  for (const card of root.querySelectorAll('[data-flip]')) {
    card.addEventListener('click', () => {
      const turned = card.getAttribute('aria-pressed') !== 'true';
      card.setAttribute('aria-pressed', String(turned));
    });
  }
};
document.dispatchEvent(new CustomEvent('flipcards:ready'));
