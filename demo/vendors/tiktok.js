// TikTok Pixel: replays ttq's queue, sets _ttp, keeps a session in sessionStorage, posts events.
ran('tiktok');
const ttq = window[asked.lib ?? 'ttq'];
store('sessionStorage', 'tt_sessionId', String(random()));
store('sessionStorage', 'tt_pixel_session_index', '1');
const post = (event, extra = {}) => {
  const ttp = visitorId('_ttp', () => `${random()}${random()}`, 390);
  const body = JSON.stringify({ event, pixel: asked.sdkid, ttp, page: location.href, ...extra });
  fetch('https://analytics.tiktok.com/api/v2/pixel', {
    method: 'POST',
    mode: 'no-cors',
    body,
    keepalive: true,
  }).catch(() => {});
};
setCookie('_tt_enable_cookie', '1', 390);
for (const [method] of [...ttq]) if (method === 'page') post('Pageview');
ttq.page = () => post('Pageview');
ttq.track = event => post(event);
heartbeat(n => post('Heartbeat', { n }));
