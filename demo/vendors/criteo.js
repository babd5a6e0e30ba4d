// Criteo OneTag: takes the events from criteo_q, keeps a bundle id in a cookie and in local storage, reports the visit.
ran('criteo');
const bundle = visitorId('cto_bundle', () => btoa(`${random()}${random()}`).replace(/=/g, ''), 390);
store('localStorage', 'cto_bundle', bundle);
const report = (event, extra = {}) =>
  pixel(
    `https://sslwidget.criteo.com/event?${query({ a: asked.a, v: '5.35', p0: event, bundle, ...extra })}`,
  );
const handle = (...events) => {
  for (const { event } of events) if (event?.startsWith('view')) report(event);
};
const queue = window.criteo_q ?? [];
window.criteo_q = { push: handle };
handle(...queue);
heartbeat(n => report('beat', { n }));
