// Microsoft UET: a session and a visitor id, in cookies and in local storage, and a page load event.
ran('uet');
const session = visitorId('_uetsid', () => `${random().toString(16)}${random().toString(16)}`, 1);
const visitor = visitorId('_uetvid', () => `${random().toString(16)}${random().toString(16)}`, 390);
store('localStorage', '_uetsid', session);
store('localStorage', '_uetvid', visitor);
window.UET = function (options) {
  const send = (event, extra = {}) =>
    pixel(
      `https://bat.bing.com/action/0?${query({ ti: options.ti, Ver: 2, evt: event, sid: session, vid: visitor, ...extra })}`,
    );
  this.push = (...args) => {
    if (args[0] === 'pageLoad') send('pageLoad', { p: location.href });
    else if (args[0] === 'event') send(args[1] || 'custom');
  };
  for (const args of [options.q ?? []].flat()) if (typeof args === 'string') this.push(args);
  heartbeat(n => send('beat', { n }));
};
