// Hotjar's recorder: session cookies, local storage, and a call for each batch of what the visitor did.
ran('hotjar-modules');
const { hjid } = window._hjSettings;
const uuid = () => crypto.getRandomValues(new Uint32Array(4)).join('-');
visitorId(`_hjSessionUser_${hjid}`, () => btoa(uuid()).replace(/=/g, ''), 365);
visitorId(`_hjSession_${hjid}`, () => btoa(uuid()).replace(/=/g, ''), 1);
store('localStorage', '_hjUserAttributes', '{}');
store('sessionStorage', '_hjViewportId', uuid());
const post = body =>
  fetch(`https://metrics.hotjar.io/?${query({ v: 7, site_id: hjid })}`, {
    method: 'POST',
    body: JSON.stringify(body),
    mode: 'no-cors',
    keepalive: true,
  }).catch(() => {});
post({ visit: location.href });
heartbeat(n => post({ n }));
