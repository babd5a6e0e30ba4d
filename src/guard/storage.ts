// What script keeps in the browser beside cookies: localStorage and sessionStorage by method and by property (refused
// writes are held), databases and caches (refused ones fail).

import { apply, descriptorOf, listen, type PageWindow, setItem } from '../page/natives.js';
import type { StoreKind } from '../classify/types.js';
import type { StoredSubject } from '../consent/types.js';
import { memberAt, textAt } from '../page/patch.js';
import type { Gate } from './gate.js';
import type { HeldWrites } from './writes.js';

/** A store of `window`, where it has it: reading the property throws where storage is off. */
export function storeOf(window: PageWindow, store: 'local' | 'session'): Storage | undefined {
  try {
    return window[`${store}Storage`];
  } catch {
    return undefined;
  }
}

/** A store cannot be patched for `localStorage.key = value`, so the page gets a proxy of it. The same one in every frame. */
const proxies = new WeakMap<Storage, Storage>();
const areas = new WeakMap<Storage, readonly [Storage, StoreKind]>();

export function guardStorage(window: PageWindow, gate: Gate, writes: HeldWrites): void {
  const { Storage, StorageEvent, IDBFactory, CacheStorage } = window;
  const subjectOf = (store: StoreKind, name: PropertyKey, how: string): StoredSubject => ({
    kind: 'storage',
    store,
    name: `${name as string}`,
    how,
  });
  const stand = (area: Storage, store: StoreKind) => {
    const refuse = (name: PropertyKey, value: unknown) =>
      typeof name === 'string' &&
      !(name in Storage.prototype) &&
      writes.refuse(subjectOf(store, name, 'property'), () => setItem(area, name, value as string));
    const proxy: Storage = new Proxy(area, {
      set: (_, name, value, self) =>
        // An object that inherits from a store is none.
        self !== proxy
          ? Reflect.set(area, name, value, self)
          : !!refuse(name, value) || Reflect.set(area, name, value),
      defineProperty: (_, name, descriptor) =>
        ('value' in descriptor && !!refuse(name, descriptor.value)) ||
        // Complains in its own words.
        !!Object.defineProperty(area, name, descriptor),
      deleteProperty(_, name) {
        if (typeof name === 'string') writes.forget(store, name);
        return Reflect.deleteProperty(area, name);
      },
    });
    proxies.set(area, proxy);
    areas.set(proxy, [area, store]);
    return proxy;
  };
  // Where a page froze the methods before us, they would not know the proxy.
  const isFrozen = !descriptorOf(Object(Storage.prototype) as object, 'setItem')?.[1].configurable;
  for (const store of isFrozen ? [] : (['local', 'session'] as const)) {
    gate.patch<Window, []>(
      window,
      `${store}Storage`,
      (self, _, native) => {
        const area = apply(native, self, []) as Storage;
        return [area && (proxies.get(area) ?? stand(area, store))];
      },
      'get',
      true,
    );
  }
  for (const name of ['setItem', 'getItem', 'removeItem', 'clear', 'key', 'length']) {
    gate.patch<Storage, string[]>(
      Storage.prototype,
      name,
      (self, args, native) => {
        const [area, store] = areas.get(self) ?? [self, 'local'];
        // With too few arguments the native says what it thinks of that.
        const isWrite = name === 'setItem' && args.length > 1;
        const key = args.length ? textAt(args, 0) : '';
        const value = isWrite ? textAt(args, 1) : '';
        if (name === 'removeItem') writes.forget(store, key);
        if (name === 'clear') writes.forget(store);
        const isRefused =
          isWrite && writes.refuse(subjectOf(store, key, name), () => setItem(area, key, value));
        return isRefused || [apply(native, area, args)];
      },
      name === 'length' ? 'get' : 'value',
      true,
    );
  }
  // What a library tells its own tab of carries the proxy, which the browser does not know.
  gate.construct(
    'StorageEvent',
    args => memberAt(args, 1, 'storageArea', (area: Storage) => areas.get(area)?.[0] ?? area),
    true,
  );
  gate.patch<StorageEvent, []>(
    StorageEvent.prototype,
    'storageArea',
    (self, _, native) => {
      const area = apply(native, self, []) as Storage;
      (['local', 'session'] as const).forEach(store => storeOf(window, store)); // so that there is one
      return [area && (proxies.get(area) ?? area)];
    },
    'get',
    true,
  );
  gate.patch<IDBFactory, unknown[]>(IDBFactory?.prototype, 'open', (self, args, native) => {
    if (!gate.drops(subjectOf('local', textAt(args, 0), 'indexedDB'))) return undefined;
    // A new database whose making is taken back: fails as the platform fails it, and leaves nothing.
    const request = apply(native, self, ['askfirst', 1]) as IDBOpenDBRequest;
    listen(request, 'upgradeneeded', event => {
      event.stopImmediatePropagation();
      request.transaction?.abort();
    });
    return [request];
  });
  gate.patch<CacheStorage, unknown[]>(CacheStorage?.prototype, 'open', (_, args) =>
    gate.drops(subjectOf('local', textAt(args, 0), 'caches'))
      ? [Promise.reject(new window.DOMException('', 'SecurityError'))]
      : undefined,
  );
}
