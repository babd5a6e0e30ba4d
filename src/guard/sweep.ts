// Deletes what denied categories left behind in this browser: cookies in every form that script can name, storage keys,
// databases, caches, and what lies in other caches under a denied address. Reads back, and reports what is still there
// (HttpOnly cookies are invisible to script and not claimed; a database that is open goes when it is closed).

import type { Snapshot, StoredSubject, Subject } from '../consent/types.js';
import { getItem, type PageWindow, readCookies, removeItem, writeCookie } from '../page/natives.js';
import type { Gate } from './gate.js';
import { storeOf } from './storage.js';

/** Every domain a page on `host` may have set a cookie for: itself without the attribute, and each parent. */
export function domainForms(host: string): string[] {
  const labels = host.split('.');
  return ['', ...labels.map((_, index) => labels.slice(index).join('.'))];
}

/** Every path that a cookie seen on `path` may have; one with a `;` in it cannot be written in a cookie's text. */
export function pathForms(path: string): string[] {
  let prefix = '';
  return [
    '/',
    ...path
      .replace(/;.*/s, '')
      .split('/')
      .filter(Boolean)
      .flatMap(part => [(prefix += `/${part}`), `${prefix}/`]),
  ];
}

const cookieNames = () =>
  new Set(
    readCookies()
      .split(/;\s*/)
      .flatMap(pair => pair.split('=', 1)),
  );

function expire(name: string, { hostname, pathname, protocol }: Location): void {
  const secure = protocol === 'https:' ? '; secure' : '';
  for (const domain of domainForms(hostname)) {
    for (const path of pathForms(pathname)) {
      const form = `${name}=; max-age=0; path=${path}${domain && `; domain=${domain}`}${secure}`;
      writeCookie(form);
      // A partitioned cookie is another cookie of the same name (CHIPS).
      if (secure) writeCookie(`${form}; samesite=none; partitioned`);
    }
  }
}

/** Deletes a database; resolves when it is gone, or when somebody who has it open stands in the way. */
const deleteDatabase = (factory: IDBFactory, name: string) =>
  new Promise<void>(resolve => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });

/** Sweeps once. `snapshot` says which categories were denied; what is merely unanswered is left alone. */
export function sweep(window: PageWindow, gate: Gate, { choices }: Snapshot): void {
  const isDenied = (subject: Subject) => {
    const { action, category, reason } = gate.ask(subject);
    return action !== 'allow' && (reason === 'service' || choices[category ?? ''] === 'denied');
  };
  const note = (subject: Subject, isLeft: boolean) => gate.note(subject, isLeft ? 'left' : 'swept');
  const one = (subject: StoredSubject, remove: () => void, isLeft: () => boolean) => {
    if (!isDenied(subject)) return;
    gate.safe(() => {
      remove();
      note(subject, isLeft());
    }, undefined);
  };
  for (const name of cookieNames()) {
    one(
      { kind: 'cookie', store: 'cookie', name, how: 'sweep' },
      () => expire(name, window.location),
      () => cookieNames().has(name),
    );
  }
  for (const store of ['local', 'session'] as const) {
    const area = storeOf(window, store);
    for (const name of area ? Object.keys(area) : []) {
      one(
        { kind: 'storage', store, name, how: 'sweep' },
        () => removeItem(area!, name),
        () => getItem(area!, name) !== null,
      );
    }
  }

  const stored = (name: string, how: string): StoredSubject => ({
    kind: 'storage',
    store: 'local',
    name,
    how,
  });
  const databases = async () => {
    const { indexedDB } = window;
    // Firefox before 126 cannot list them.
    const names = async () => (await indexedDB.databases()).map(({ name = '' }) => name);
    for (const name of await names()) {
      const subject = stored(name, 'indexedDB');
      if (!isDenied(subject)) continue;
      await deleteDatabase(indexedDB, name);
      note(subject, (await names()).includes(name));
    }
  };
  const cacheEntries = async () => {
    const { caches } = window;
    for (const name of await caches.keys()) {
      const subject = stored(name, 'caches');
      if (isDenied(subject)) {
        await caches.delete(name);
        note(subject, await caches.has(name));
        continue;
      }
      const cache = await caches.open(name);
      for (const [index, request] of (await cache.keys()).entries()) {
        // A cache may hold thousands, and the page has work of its own.
        if (index % 100 === 99) await new Promise(resolve => window.setTimeout(resolve));
        const entry = { kind: 'fetch', url: request.url, how: 'caches' } as const;
        if (!isDenied(entry)) continue;
        await cache.delete(request);
        note(entry, !!(await cache.match(request)));
      }
    }
  };
  // Where a browser has none of these, or keeps them from the page, there is nothing to sweep; and Chromium tells the page
  // of a rejection by `databases()` there that no code can catch.
  if (!storeOf(window, 'local')) return;
  for (const job of [databases, cacheEntries]) void job().catch(() => {});
}
