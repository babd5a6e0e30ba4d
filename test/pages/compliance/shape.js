// The shape of the whole platform: every property of every interface object, its prototype and the global objects, with
// flags, name, length, source text and whether `new` works. What a guard patches must look as it did.

const isConstructor = fn => {
  try {
    Reflect.construct(Object, [], fn); // asks for the internal slot without running `fn`
    return true;
  } catch {
    return false;
  }
};

const shapeOf = fn =>
  `${fn.name}/${fn.length} own=${Reflect.ownKeys(fn)
    .filter(key => typeof key === 'symbol' || key === 'name' || key === 'length' || key === 'prototype')
    .map(
      String,
    )} new=${isConstructor(fn)} proto=${Object.getPrototypeOf(fn) === Function.prototype} ${Object.isExtensible(fn)}`;

const describe = (owner, key) => {
  const { value, get, set, ...flags } = Object.getOwnPropertyDescriptor(owner, key);
  const part = (what, fn) => (typeof fn === 'function' ? `${what} ${shapeOf(fn)}` : '');
  const kind = 'value' in Object.getOwnPropertyDescriptor(owner, key) ? typeof value : '';
  return [
    `${kind} e=${flags.enumerable} c=${flags.configurable} w=${flags.writable}`,
    part('value', value),
    part('get', get),
    part('set', set),
  ].join(' ');
};

/** The one global of the script tag, Google's data layer, and the harness. */
const OURS = new Set(['askfirst', 'dataLayer', 'show', 'attempt', 'probes', 'results', 'runProbes']);
/** Functions that differ from load to load, or belong to the test driver. */
const isForeign = key => OURS.has(key) || /playwright|__pw|^\d+$/i.test(String(key));

const tell = owner => {
  // sorted: Firefox lists some globals in the order of their first use
  const keys = Reflect.ownKeys(owner)
    .filter(key => !isForeign(key))
    .sort((a, b) => (String(a) < String(b) ? -1 : 1));
  return keys.map(key => `${String(key)}: ${describe(owner, key)}`).join('\n      ');
};

const interfaces = Object.getOwnPropertyNames(window)
  .filter(name => /^[A-Z]/.test(name) && typeof window[name] === 'function')
  .sort();

for (const name of interfaces) {
  const Interface = window[name];
  probes(name, {
    object: () => tell(Interface),
    ...(Interface.prototype && { prototype: () => tell(Interface.prototype) }),
    ...(Interface.prototype && {
      'constructor and chain': () => [
        Object.hasOwn(Interface.prototype, 'constructor') && Interface.prototype.constructor === Interface,
        Object.prototype.toString.call(Interface.prototype),
        Object.getPrototypeOf(Interface) === Function.prototype || Object.getPrototypeOf(Interface).name,
        Object.getPrototypeOf(Interface.prototype)?.constructor?.name,
      ],
    }),
  });
}

probes('globals', {
  window: () => tell(window),
  document: () => tell(document),
  navigator: () => tell(navigator),
  location: () => tell(location),
  keys: () => {
    const names = [];
    for (const name in window) if (!isForeign(name)) names.push(name);
    return names;
  },
  'own enumerable keys of an element': () => Object.keys(document.createElement('img')),
  'keys of a script by for-in': t => {
    const names = [];
    for (const name in document.createElement('script')) names.push(name);
    return names.join();
  },
});

/** What the page may read as source text, for everything at once: `function name() { [native code] }`. */
const texts = owner =>
  Reflect.ownKeys(owner)
    .filter(key => !isForeign(key))
    .flatMap(key => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(owner, key);
      return [value, get, set]
        .filter(fn => typeof fn === 'function')
        .map(fn => Function.prototype.toString.call(fn))
        .filter(text => !/\{\s*\[native code\]\s*\}$/.test(text) || text.length > 200)
        .map(text => `${String(key)}: ${text.slice(0, 60)}`);
    });

probes('source text', {
  'is native for all functions of all interfaces': () =>
    interfaces.flatMap(name => [
      ...texts(window[name]),
      ...(window[name].prototype ? texts(window[name].prototype) : []),
    ]),
  'is native for all functions of the window': () => texts(window),
  'as string concatenation': () => [
    `${fetch}`,
    `${Element.prototype.setAttribute}`,
    `${Element.prototype.append}`,
    `${XMLHttpRequest}`,
    `${XMLHttpRequest.prototype.open}`,
    `${WebSocket}`,
    `${Worker}`,
    `${Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set}`,
  ],
  'of toString itself': () => [
    `${Function.prototype.toString}`,
    attempt(() => Function.prototype.toString.call({})),
  ],
  'from a fresh frame': t => {
    const frame = t.box.appendChild(document.createElement('iframe'));
    const { toString } = frame.contentWindow.Function.prototype;
    return [fetch, Element.prototype.setAttribute, Element.prototype.appendChild, WebSocket].map(fn =>
      toString.call(fn),
    );
  },
});

const CALLS = {
  'fetch without this': () => (0, fetch)('/p/text') instanceof Promise,
  'new fetch': () => new fetch('/p/text'),
  'new setAttribute': () => new Element.prototype.setAttribute('a', 'b'),
  'new append': () => new Element.prototype.append(),
  'setAttribute on nothing': () => Element.prototype.setAttribute.call(undefined, 'a', 'b'),
  'setAttribute on an object': () => Element.prototype.setAttribute.call({}, 'a', 'b'),
  'setAttribute without arguments': () => document.body.setAttribute(),
  'getAttribute without arguments': () => document.body.getAttribute(),
  'src getter on an object': () =>
    Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src').get.call({}),
  'src setter on an object': () =>
    Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src').set.call({}, 'x'),
  'src setter on another element': () =>
    Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src').set.call(new Image(), 'x'),
  'cookie getter on an object': () =>
    Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').get.call({}),
  'cookie setter on an object': () =>
    Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call({}, 'a=b'),
  'setItem on an object': () => Storage.prototype.setItem.call({}, 'a', 'b'),
  'setItem without arguments': () => localStorage.setItem(),
  'setItem with one': () => localStorage.setItem('a'),
  'sendBeacon on an object': () => Navigator.prototype.sendBeacon.call({}, '/p/text'),
  'sendBeacon without arguments': () => navigator.sendBeacon(),
  'open on an object': () => XMLHttpRequest.prototype.open.call({}, 'GET', '/p/text'),
  'open without arguments': () => new XMLHttpRequest().open(),
  'send unopened': () => new XMLHttpRequest().send(),
  'XMLHttpRequest without new': () => XMLHttpRequest(),
  'WebSocket without new': () => WebSocket('wss://www.parlo.test/'),
  'WebSocket without arguments': () => new WebSocket(),
  'Worker without new': () => Worker('/p/worker.js'),
  'Worker without arguments': () => new Worker(),
  'SharedWorker without arguments': () => new SharedWorker(),
  'EventSource without new': () => EventSource('/p/events'),
  'EventSource without arguments': () => new EventSource(),
  'Image without new': () => Image(),
  'Audio without new': () => Audio(),
  'Element made': () => new Element(),
  'HTMLScriptElement made': () => new HTMLScriptElement(),
  'contentWindow getter on an object': () =>
    Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow').get.call({}),
  'innerHTML getter on an object': () =>
    Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML').get.call({}),
  'innerHTML setter on an object': () =>
    Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML').set.call({}, ''),
  'appendChild on an object': () => Node.prototype.appendChild.call({}, document.createElement('p')),
  'write on an object': () => Document.prototype.write.call({}, ''),
  'cssText setter on an object': () =>
    Object.getOwnPropertyDescriptor(CSSStyleDeclaration.prototype, 'cssText').set.call({}, ''),
  'insertRule without arguments': () => new CSSStyleSheet().insertRule(),
  'window.open on an object': () => window.open.call({}, 'about:blank'),
};
probes(
  'illegal calls',
  Object.fromEntries(Object.entries(CALLS).map(([name, run]) => [name, () => attempt(run)])),
);

probes('subclassing', {
  'Image, by prototype and instanceof': () => {
    class Picture extends Image {
      get loud() {
        return this.src.toUpperCase();
      }
    }
    const made = new Picture(3, 4);
    made.src = 'data:,x';
    return [
      made.loud,
      made.width,
      made instanceof Image,
      made instanceof HTMLImageElement,
      made.constructor === Picture,
    ];
  },
  'XMLHttpRequest, WebSocket, Worker, EventSource': t =>
    [
      ['XMLHttpRequest', []],
      ['WebSocket', ['wss://www.parlo.test/none']],
      ['Worker', ['/p/worker.js']],
      ['EventSource', ['/p/missing']],
      ['Request', ['/p/text']],
      ['MutationObserver', [() => {}]],
      ['CSSStyleSheet', []],
      ['DOMParser', []],
    ].map(([name, args]) => {
      const seen = [];
      class Mine extends window[name] {
        constructor(...given) {
          super(...given);
          seen.push(new.target === Mine);
        }
        extra() {
          return 'extra';
        }
      }
      const made = new Mine(...args);
      made.close?.();
      made.terminate?.();
      return [
        name,
        seen[0],
        made.extra(),
        made instanceof Mine,
        made instanceof window[name],
        Object.getPrototypeOf(Mine) === window[name],
        Object.getPrototypeOf(made) === Mine.prototype,
        Object.prototype.toString.call(made),
        Reflect.ownKeys(made).length,
      ].join(' ');
    }),
  'Reflect.construct with a new target': () => {
    const Other = function () {};
    Other.prototype = Object.create(XMLHttpRequest.prototype);
    const made = Reflect.construct(XMLHttpRequest, [], Other);
    return [made instanceof Other, made instanceof XMLHttpRequest, made.readyState];
  },
  'static constants': () => [
    WebSocket.OPEN,
    WebSocket.CLOSED,
    EventSource.CLOSED,
    XMLHttpRequest.DONE,
    XMLHttpRequest.prototype.DONE,
    Object.getOwnPropertyDescriptor(WebSocket, 'OPEN'),
  ],
  'the constructor found from an instance': () => [
    new XMLHttpRequest().constructor === XMLHttpRequest,
    new Image().constructor === HTMLImageElement,
    new Audio().constructor === HTMLAudioElement,
    Image.prototype === HTMLImageElement.prototype,
    Audio.prototype === HTMLAudioElement.prototype,
    Option.prototype === HTMLOptionElement.prototype,
    Object.getOwnPropertyDescriptor(Image, 'prototype'),
  ],
  'a proxy and Reflect around natives': () => {
    const seen = [];
    const spied = new Proxy(document.createElement('img').constructor, {
      get: (target, key, self) => (seen.push(String(key)), Reflect.get(target, key, target)),
    });
    const image = document.createElement('img');
    Reflect.set(image, 'src', 'data:,y');
    Reflect.apply(Element.prototype.setAttribute, image, ['alt', 'z']);
    return [
      spied.prototype === HTMLImageElement.prototype,
      seen,
      Reflect.get(image, 'src'),
      image.outerHTML,
      Reflect.has(image, 'src'),
      Reflect.ownKeys(image),
    ];
  },
  'a property set on a child of an element': () => {
    const child = Object.create(document.createElement('img'));
    return [attempt(() => child.src), attempt(() => (child.src = 'x'))];
  },
});
