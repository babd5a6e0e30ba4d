// Matomo, on the site's own path: reads _paq, sets _pk_id and _pk_ses, asks matomo.php for an image.
ran('matomo');
let site = '0';
let endpoint = '';
let title = document.title;
let address = location.href;
const mark = `.1fff`;
function send(extra) {
  const id = visitorId(
    `_pk_id.${site}${mark}`,
    () => `${random().toString(16)}.${Math.floor(Date.now() / 1000)}`,
  );
  setCookie(`_pk_ses.${site}${mark}`, '1', 0.02);
  pixel(
    `${endpoint}?${query({ idsite: site, rec: 1, _id: id.split('.')[0], url: address, r: random(), ...extra })}`,
  );
}
const commands = {
  setTrackerUrl: url => (endpoint = url),
  setSiteId: id => (site = id),
  setCustomUrl: url => (address = new URL(url, location.href).href),
  setDocumentTitle: text => (title = text),
  trackPageView: () => send({ action_name: title }),
  trackEvent: (category, action) => send({ e_c: category, e_a: action }),
  enableLinkTracking() {},
};
const queue = window._paq ?? [];
window._paq = { push: (...entries) => entries.forEach(([name, ...args]) => commands[name]?.(...args)) };
// Settings before calls, as the real one does: a site may push them in any order.
for (const entry of queue) if (entry[0].startsWith('set')) window._paq.push(entry);
for (const entry of queue) if (!entry[0].startsWith('set')) window._paq.push(entry);
heartbeat(n => send({ ping: 1, n }));
