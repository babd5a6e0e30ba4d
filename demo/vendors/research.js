// Parlo's own A/B test: which invitation gets more people to finish a first lesson. Counted as analytics, so it asks first.
ran('research');
const variant = visitorId('parlo_ab', () => (Math.random() < 0.5 ? 'a' : 'b'), 90);
document.documentElement.dataset.variant = variant;
const report = (event, extra = {}) => {
  const url = `/research/events?${query({ event, variant, ...extra })}`;
  if (!navigator.sendBeacon?.(url)) fetch(url, { method: 'POST', keepalive: true }).catch(() => {});
};
report('shown');
heartbeat(n => report('seen', { n }));
document.dispatchEvent(new CustomEvent('parlo:variant', { detail: variant }));
