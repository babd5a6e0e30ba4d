// Wrappers as vendors write them, around everything a guard patches; each counts its calls and passes on what it got.
const counts = {};
function wrap(owner, name, half = 'value') {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  const native = descriptor?.[half];
  if (!native) return;
  const label = half === 'value' ? name : `${half} ${name}`;
  Object.defineProperty(owner, name, {
    ...descriptor,
    [half](...args) {
      counts[label] = (counts[label] ?? 0) + 1;
      return native.apply(this, args);
    },
  });
}
for (const name of ['fetch', 'open', 'setTimeout', 'queueMicrotask']) wrap(window, name);
for (const name of ['open', 'send', 'setRequestHeader']) wrap(XMLHttpRequest.prototype, name);
for (const name of ['appendChild', 'insertBefore', 'replaceChild', 'cloneNode']) wrap(Node.prototype, name);
for (const name of [
  'setAttribute',
  'getAttribute',
  'removeAttribute',
  'append',
  'prepend',
  'after',
  'before',
  'replaceWith',
  'insertAdjacentHTML',
  'attachShadow',
])
  wrap(Element.prototype, name);
for (const name of ['createElement', 'createElementNS', 'write', 'importNode', 'adoptNode'])
  wrap(Document.prototype, name);
for (const name of ['setItem', 'removeItem', 'getItem']) wrap(Storage.prototype, name);
wrap(Navigator.prototype, 'sendBeacon');
wrap(EventTarget.prototype, 'addEventListener');
for (const [owner, name] of [
  [HTMLScriptElement.prototype, 'src'],
  [HTMLImageElement.prototype, 'src'],
  [HTMLIFrameElement.prototype, 'contentWindow'],
  [Element.prototype, 'innerHTML'],
  [Document.prototype, 'cookie'],
]) {
  wrap(owner, name, 'get');
  wrap(owner, name, 'set');
}
for (const name of ['WebSocket', 'Worker', 'Image']) {
  const Native = window[name];
  window[name] = class extends Native {
    constructor(...args) {
      super(...args);
      counts[name] = (counts[name] ?? 0) + 1;
    }
  };
  Object.defineProperty(window[name], 'name', { value: name });
}
window.wrapped = {
  fetch: window.fetch,
  setAttribute: Element.prototype.setAttribute,
  WebSocket: window.WebSocket,
};
/** Whether each was called when the page called it: a guard under it must not swallow it, one over it must not go round. */
window.probeWrapper = async () => {
  for (const name of Object.keys(counts)) delete counts[name];
  await window.exercise();
  const own = [
    'fetch',
    'open',
    'send',
    'setAttribute',
    'append',
    'insertAdjacentHTML',
    'setItem',
    'sendBeacon',
    'set src',
    'set innerHTML',
    'set cookie',
    'get contentWindow',
    'WebSocket',
    'Worker',
    'Image',
    'createElement',
  ];
  return own.map(name => `${name} ${counts[name] > 0}`);
};
