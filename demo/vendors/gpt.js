// Google Publisher Tag: runs googletag.cmd, asks for an ad per slot, sets __gads, shows the creative in a frame.
ran('gpt');
const slots = [];
const service = { enableSingleRequest: () => true, addEventListener: () => service };
function request(slot) {
  visitorId('__gads', () => `ID=${random().toString(16)}:T=${Math.floor(Date.now() / 1000)}`, 390);
  const values = { iu: slot.unit, sz: slot.sizes.join('x'), c: (random() % 3) + 1, correlator: random() };
  fetch(`https://securepubads.g.doubleclick.net/gampad/ads?${query(values)}`, { credentials: 'include' })
    .then(answer => answer.json())
    .then(({ creative }) => show(slot, creative))
    .catch(() => {});
}
function show(slot, creative) {
  const place = document.getElementById(slot.element);
  if (!place) return;
  const frame = document.createElement('iframe');
  frame.src = `https://tpc.googlesyndication.com/safeframe/1-0-45/html/container.html?c=${creative}`;
  frame.title = 'Advertisement';
  [frame.width, frame.height] = slot.sizes;
  place.replaceChildren(frame);
  place.dispatchEvent(new CustomEvent('adshown', { bubbles: true }));
}
const googletag = (window.googletag = window.googletag ?? {});
const queue = googletag.cmd ?? [];
googletag.apiReady = true;
googletag.pubads = () => service;
googletag.enableServices = () => {};
googletag.defineSlot = (unit, sizes, element) => {
  const slot = { unit, sizes, element, addService: () => slot };
  slots.push(slot);
  return slot;
};
googletag.display = element => {
  const slot = slots.find(s => s.element === element);
  if (slot) request(slot);
};
googletag.cmd = { push: command => (command(), 1) };
for (const command of queue) command();
heartbeat(n =>
  pixel(`https://securepubads.g.doubleclick.net/pcs/view?${query({ n, slots: slots.length, r: random() })}`),
);
