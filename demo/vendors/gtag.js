// Google tag: reads consent commands from the data layer (Arguments objects only), sets _ga and _ga_<ID>, sends GA4 hits.
ran('gtag');
const id = asked.id ?? 'G-UNKNOWN';
const layer = (window.dataLayer = window.dataLayer ?? []);
const consent = { ad_storage: 'granted', analytics_storage: 'granted' };
/** What was in the data layer, in order, as this script met it: `consent default`, `js`, `config G-..`, `{event:..}`. */
const seen = (window.__gtagSaw = []);
const isCommand = entry => Object.prototype.toString.call(entry) === '[object Arguments]';

function send(event, extra = {}) {
  const gcs = `G1${consent.ad_storage === 'granted' ? 1 : 0}${consent.analytics_storage === 'granted' ? 1 : 0}`;
  const values = { v: '2', tid: id, gcs, en: event, dl: location.href, _s: ++send.count, ...extra };
  if (consent.analytics_storage === 'granted') {
    values.cid = visitorId('_ga', () => `GA1.1.${random()}.${Math.floor(Date.now() / 1000)}`);
    visitorId(`_ga_${id.slice(2)}`, () => `GS2.1.s${Math.floor(Date.now() / 1000)}$o1$g0`);
  }
  const url = `https://www.google-analytics.com/g/collect?${query(values)}`;
  if (!navigator.sendBeacon?.(url))
    fetch(url, { method: 'POST', mode: 'no-cors', keepalive: true }).catch(() => {});
}
send.count = 0;

let configured = false;
function handle(entry) {
  if (!isCommand(entry)) return void seen.push(JSON.stringify(entry));
  const [command, first, second] = entry;
  seen.push([command, typeof first === 'string' ? first : ''].join(' ').trim());
  if (command === 'consent') Object.assign(consent, second);
  if (command === 'config' && first === id) {
    configured = true;
    if (second?.send_page_view !== false) send('page_view');
  }
  if (command === 'event') send(first, second?.page_location ? { dl: second.page_location } : {});
}

// The data layer is a queue that is read from the start once, and listened to from then on.
const push = layer.push;
layer.push = function (...entries) {
  const size = push.apply(layer, entries);
  entries.forEach(handle);
  return size;
};
// Consent commands in the queue count before anything is sent: the real tag waits for an update that `wait_for_update` announced.
for (const entry of layer) if (isCommand(entry) && entry[0] === 'consent') Object.assign(consent, entry[2]);
const update = { ...consent };
for (const entry of [...layer]) {
  handle(entry);
  Object.assign(consent, update);
}
heartbeat(n => configured && send('user_engagement', { n }));
