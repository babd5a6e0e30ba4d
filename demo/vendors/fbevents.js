// Meta Pixel: empties fbq's queue, loads the pixel's settings, sets _fbp, sends events.
ran('fbevents');
const fbq = window.fbq;
let pixelId;
function track(event, extra = {}) {
  const fbp = visitorId('_fbp', () => `fb.1.${Date.now()}.${random()}`, 90);
  pixel(
    `https://www.facebook.com/tr/?${query({ id: pixelId, ev: event, dl: location.href, fbp, ...extra })}`,
  );
}
function handle(args) {
  const [command, value] = args;
  if (command === 'init') {
    pixelId = value;
    inject(`https://connect.facebook.net/signals/config/${value}?v=2.9&r=stable`);
    heartbeat(n => track('Heartbeat', { n }));
  }
  if (command === 'track') track(value);
}
fbq.callMethod = (...args) => handle(args);
for (const args of fbq.queue.splice(0)) handle(args);
