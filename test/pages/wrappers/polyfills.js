// A page that replaces what a library might lean on: URL, Map, Array and String methods, Object and Reflect functions, and
// a fetch made of XMLHttpRequest. All work as the natives do, some slower; the page counts how often its own are called.
const { apply } = Reflect;
let calls = 0;
const METHODS = [
  [Array.prototype, 'includes map filter forEach some flatMap push indexOf join'],
  [String.prototype, 'replace split trim startsWith endsWith slice toLowerCase match'],
  [RegExp.prototype, 'exec test'],
  [Map.prototype, 'get set has clear'],
  [WeakMap.prototype, 'get set has'],
  [Set.prototype, 'has add'],
  [Object, 'keys entries values assign getOwnPropertyDescriptor defineProperty getPrototypeOf'],
  [Reflect, 'apply construct'],
  [JSON, 'stringify parse'],
  [Promise.prototype, 'then'],
];
for (const [owner, names] of METHODS) {
  for (const name of names.split(' ')) {
    const native = owner[name];
    owner[name] = function (...args) {
      calls++;
      return apply(native, this, args);
    };
  }
}
const NativeURL = URL;
window.URL = class URL extends NativeURL {
  get own() {
    return true;
  }
};
const NativeMap = Map;
window.Map = class Map extends NativeMap {};
window.fetch = function fetch(input, init = {}) {
  return new Promise((resolve, reject) => {
    const request = input instanceof Request ? input : undefined;
    const xhr = new XMLHttpRequest();
    xhr.onload = () => resolve(new Response(xhr.responseText, { status: xhr.status }));
    xhr.onerror = () => reject(new TypeError('Network request failed'));
    try {
      xhr.open(init.method ?? 'GET', request?.url ?? input, true);
      xhr.send(init.body);
    } catch (error) {
      reject(new TypeError(error.message));
    }
  });
};
window.probeWrapper = async () => [
  new URL('x', 'https://a.test/').own,
  [...new Map([[1, 2]])].flatMap(pair => pair),
  [1, 2].includes(2),
  calls > 0,
  (await fetch('/p/text')).status,
];
