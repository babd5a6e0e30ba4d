// Cookies, cookieStore, localStorage and sessionStorage, IndexedDB and caches: writes, reads, property forms, listing,
// deletion, errors and events, for names that are the site's own.

const AREAS = { local: localStorage, session: sessionStorage };
const clean = run => t => {
  localStorage.removeItem('askfirst');
  localStorage.clear();
  sessionStorage.clear();
  return run(t);
};
for (const [label, area] of Object.entries(AREAS)) {
  probes(`${label}Storage`, {
    methods: clean(() => [
      area.setItem('a', '1'),
      area.getItem('a'),
      area.getItem('none'),
      area.length,
      area.key(0),
      area.key(5),
      area.removeItem('a'),
      area.removeItem('a'),
      area.length,
      area.setItem('b', 2),
      area.clear(),
      area.length,
    ]),
    'values are converted': clean(() =>
      [null, undefined, 5, true, {}, [1, 2], ''].map(value => (area.setItem('v', value), area.getItem('v'))),
    ),
    'names are converted': clean(() =>
      [null, undefined, 5, {}, ''].map(
        name => (area.setItem(name, 'x'), area.getItem(name), Object.keys(area).sort()),
      ),
    ),
    'property forms': clean(() => {
      area.a = 1;
      area['b c'] = 'x';
      area[3] = 'three';
      return [
        area.a,
        area['b c'],
        area[3],
        area.none,
        typeof area.none,
        'a' in area,
        'none' in area,
        Object.hasOwn(area, 'a'),
        area.hasOwnProperty('a'),
        delete area.a,
        delete area.none,
        area.length,
        area.getItem('a'),
        area.getItem('3'),
      ];
    }),
    'names of methods': clean(() => {
      area.setItem('getItem', 'shadow');
      const type = typeof area.getItem;
      area.length = 'x';
      return [
        type,
        Storage.prototype.getItem.call(area, 'getItem'),
        area.length,
        Storage.prototype.getItem.call(area, 'length'),
        Object.keys(area).sort(),
      ];
    }),
    listing: clean(() => {
      area.setItem('z', '1');
      area.setItem('y', '2');
      area.x = '3';
      const names = [];
      for (const name in area) names.push(name);
      return [
        Object.keys(area).sort(),
        names.sort(),
        Object.entries(area).sort(),
        JSON.stringify(Object.fromEntries(Object.entries(area).sort())),
        Reflect.ownKeys(area).map(String).sort(),
        { ...area },
        area.length,
      ];
    }),
    descriptors: clean(() => {
      area.a = '1';
      const before = Object.getOwnPropertyDescriptor(area, 'a');
      return [
        before,
        attempt(() => Object.defineProperty(area, 'b', { value: 'defined' }) === area),
        area.getItem('b'),
        attempt(() => Object.defineProperty(area, 'c', { get: () => 1 })),
        attempt(() => Reflect.set(area, 'd', 'reflected')),
        area.d,
        attempt(() => Object.assign(area, { e: 5 }) === area),
        area.e,
        Reflect.deleteProperty(area, 'e'),
        area.e,
        attempt(() => Object.preventExtensions(area)),
        attempt(() => Object.freeze(area)),
        Object.isFrozen(area),
      ];
    }),
    identity: () => [
      area === window[`${label}Storage`],
      area instanceof Storage,
      `${area}`,
      Object.prototype.toString.call(area),
      area.constructor === Storage,
      Object.getPrototypeOf(area) === Storage.prototype,
      typeof area,
      area == null,
      Object.getOwnPropertyDescriptor(window, `${label}Storage`) && 'own',
    ],
    'descriptor of the window': () => {
      const descriptor = Object.getOwnPropertyDescriptor(window, `${label}Storage`);
      return descriptor
        ? [
            descriptor.get?.name,
            typeof descriptor.set,
            descriptor.enumerable,
            descriptor.configurable,
            descriptor.get.call(window) === area,
            attempt(() => descriptor.get.call({})),
          ]
        : 'none';
    },
    'as a prototype and under a proxy': clean(() => {
      const child = Object.create(area);
      const proxy = new Proxy(area, {});
      return [
        attempt(() => child.setItem('a', '1')),
        attempt(() => (child.p = '1')),
        area.getItem('p'),
        attempt(() => proxy.setItem('b', '2')),
        attempt(() => (proxy.c = '3')),
        area.getItem('c'),
        attempt(() => child.length),
      ];
    }),
    errors: clean(() => [
      attempt(() => area.setItem()),
      attempt(() => area.setItem('a')),
      attempt(() => area.getItem()),
      attempt(() => area.key()),
      attempt(() => area.removeItem()),
      attempt(() => area.setItem(Symbol('s'), 'x')),
      attempt(() => area.setItem('a', Symbol('s'))),
      attempt(() => (area.a = Symbol('s'))),
      attempt(() => (area[Symbol.for('s')] = 1)),
      area[Symbol.for('s')],
      attempt(() => delete area[Symbol.for('s')]),
      attempt(() => area.setItem('big', 'x'.repeat(6e6))),
      attempt(() => (area.big = 'x'.repeat(6e6))),
      area.length,
    ]),
    'conversions happen once': clean(() => {
      const seen = [];
      const spy = (name, value) => ({ toString: () => (seen.push(name), value) });
      area.setItem(spy('name', 'k'), spy('value', 'v'));
      area.k2 = spy('property', 'v2');
      area.getItem(spy('get', 'k'));
      area.removeItem(spy('remove', 'k'));
      return [seen, Object.entries(area)];
    }),
    'strict mode': clean(() => {
      'use strict';
      area.s = 'x';
      return [area.s, attempt(() => delete area.s), area.s];
    }),
    'methods found on the prototype': () =>
      ['setItem', 'getItem', 'removeItem', 'clear', 'key'].map(name => [
        area[name] === Storage.prototype[name],
        Object.hasOwn(area, name),
      ]),
    'events reach another frame': clean(async t => {
      const frame = document.createElement('iframe');
      frame.src = '/p/frame';
      t.box.append(frame);
      await new Promise(done => (frame.onload = done));
      const other = frame.contentWindow;
      other.addEventListener('storage', event =>
        t.log(
          `${event.key} ${event.oldValue} ${event.newValue} ${event.storageArea === other[`${label}Storage`]}`,
        ),
      );
      addEventListener('storage', () => t.log('own window must not hear'), { once: true });
      area.setItem('a', '1');
      area.b = '2';
      delete area.b;
      area.setItem('a', '1');
      area.removeItem('a');
      area.clear();
      await t.pause(200);
      return [other[`${label}Storage`] === area, other.localStorage instanceof other.Storage];
    }),
  });
}
