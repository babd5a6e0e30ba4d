// Deletes what denied categories left behind in this browser: cookies in every form that script can name, and storage
// keys. Reads back, and reports what is still there (HttpOnly cookies are invisible to script and not claimed).

import type { Snapshot, StoredSubject } from '../consent/types.js';
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

/** Sweeps once. `snapshot` says which categories were denied; what is merely unanswered is left alone. */
export function sweep(window: PageWindow, gate: Gate, { choices }: Snapshot): void {
  const one = (subject: StoredSubject, remove: () => void, isLeft: () => boolean) => {
    const { action, category, reason } = gate.ask(subject);
    if (action === 'allow' || (reason !== 'service' && choices[category ?? ''] !== 'denied')) return;
    gate.safe(() => {
      remove();
      gate.note(subject, isLeft() ? 'left' : 'swept');
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
}
