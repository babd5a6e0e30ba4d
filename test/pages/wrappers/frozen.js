// A page that freezes what it can.
for (const owner of [
  Element.prototype,
  Node.prototype,
  HTMLScriptElement.prototype,
  HTMLImageElement.prototype,
  Document.prototype,
  XMLHttpRequest.prototype,
  Storage.prototype,
  Navigator.prototype,
  HTMLIFrameElement.prototype,
  Object.prototype,
  Array.prototype,
  Function.prototype,
  WebSocket,
  WebSocket.prototype,
  CSSStyleDeclaration.prototype,
  EventTarget.prototype,
])
  Object.freeze(owner);
window.probeWrapper = async () => [Object.isFrozen(Element.prototype), Object.isFrozen(Node.prototype)];
