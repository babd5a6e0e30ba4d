// Parlo as a single-page app, from npm imports. Order is the whole trick: consent, guard, signals, then the tags.
// Tags are added the way their vendors say; each route change sends one page view to GA4 and one to Matomo.
import { createConsent } from 'askfirst';
import { mountBanner, mountReopen } from 'askfirst/banner';
import { startGuard } from 'askfirst/guard';
import { startGoogleSignals } from 'askfirst/signals';

const config = JSON.parse(document.getElementById('askfirst-config').textContent);
const consent = createConsent(config);
startGuard(consent);
startGoogleSignals(consent);
mountBanner(consent);
mountReopen(consent);

// ---- the tags ----

function addScript(src) {
  const script = document.createElement('script');
  script.async = true;
  script.src = src;
  document.head.append(script);
}

window.dataLayer = window.dataLayer ?? [];
function gtag() {
  window.dataLayer.push(arguments); // gtag.js knows a command by its being an Arguments object
}
gtag('js', new Date());
gtag('config', 'G-PARLO2018', { send_page_view: false });
addScript('https://www.googletagmanager.com/gtag/js?id=G-PARLO2018');

const paq = (window._paq = window._paq ?? []);
paq.push(['setTrackerUrl', '/matomo/matomo.php'], ['setSiteId', '1'], ['enableLinkTracking']);
addScript('/matomo/matomo.js');

/** One page view, wherever the tags are: loaded, still held, or never allowed. */
function pageView() {
  gtag('event', 'page_view', { page_location: location.href, page_title: document.title });
  window._paq.push(['setCustomUrl', location.href], ['setDocumentTitle', document.title], ['trackPageView']);
}

// ---- the views ----

function el(name, props = {}, ...children) {
  const element = Object.assign(document.createElement(name), props);
  element.append(...children);
  return element;
}

const list = items =>
  el('ul', {}, ...items.map(([title, text]) => el('li', {}, el('b', { textContent: title }), text)));

function video() {
  const play = el('button', {
    className: 'button',
    type: 'button',
    textContent: 'Play this lesson (loads YouTube)',
  });
  play.addEventListener('click', () => consent.choose({ services: { youtube: true } }));
  const frame = el('iframe', {
    title: 'Lesson 1: ordering in a Lisbon café',
    src: 'https://www.youtube.com/embed/parlo-lesson-1',
  });
  const update = () => (play.hidden = consent.allows({ service: 'youtube' }));
  update();
  return { nodes: [frame, el('p', {}, play)], leave: consent.subscribe(update) };
}

const ROUTES = {
  '/spa': {
    title: 'Lessons',
    show: () => ({
      nodes: [
        list([
          ['At the counter', 'Order a coffee and say thank you.'],
          ['On the tram', 'Ask where it goes, and get off in time.'],
          ['At the market', 'Fruit, weights and small change.'],
        ]),
      ],
    }),
  },
  '/spa/phrases': {
    title: 'Phrases',
    show: () => ({
      nodes: [
        list([
          ['Bom dia!', 'Good morning!'],
          ['Um café, por favor.', 'A coffee, please.'],
          ['Quanto custa?', 'How much is it?'],
        ]),
      ],
    }),
  },
  '/spa/video': { title: 'Video', show: video },
};

const view = document.getElementById('view');
let leave;

function render() {
  leave?.();
  const { title, show } = ROUTES[location.pathname] ?? ROUTES['/spa'];
  const shown = show();
  leave = shown.leave;
  document.title = `${title} · Parlo`;
  view.replaceChildren(el('h1', { textContent: title }), ...shown.nodes);
  for (const link of document.querySelectorAll('#routes a')) {
    if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  pageView();
}

document.getElementById('routes').addEventListener('click', event => {
  const link = event.target.closest('a');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  if (link.href === location.href) return;
  history.pushState(null, '', link.href);
  render();
  view.focus();
});
addEventListener('popstate', render);
render();
