// Deletes what denied categories left behind in this browser: cookies in every form that script can name, and storage
// keys. Reads back, and reports what is still there (HttpOnly cookies are invisible to script and not claimed).

import type { Snapshot, Subject } from '../consent/types.js';
import type { Gate, Realm } from './gate.js';
import { storesOf } from './storage.js';

/** Every domain a page on `host` may have set a cookie for: itself without the attribute, and each parent. */
export function domainForms(host: string): string[] {
  const labels = host.split('.');
  return ['', ...labels.map((_, index) => labels.slice(index).join('.'))];
}

/** Every path that a cookie seen on `path` may have. */
export function pathForms(path: string): string[] {
  const forms = new Set(['/']);
  let prefix = '';
  for (const part of path.split('/').slice(1)) {
    prefix += `/${part}`;
    forms.add(prefix).add(`${prefix}/`);
  }
  return [...forms];
}

function cookieNames(read: () => string): string[] {
  return (read() || '').split(/;\s*/).flatMap(pair => (pair ? [pair.split('=', 1)[0] ?? ''] : []));
}

/** Sweeps once. `snapshot` says which categories were denied; what is merely unanswered is left alone. */
export function sweep({ window, natives }: Realm, gate: Gate, snapshot: Snapshot): void {
  const denied = (subject: Subject) => {
    const verdict = gate.ask(subject);
    const { category, action, reason } = verdict;
    const isDenied =
      reason === 'service' || (category !== undefined && snapshot.choices[category] === 'denied');
    return action !== 'allow' && isDenied ? verdict : undefined;
  };

  const expire = (name: string) => {
    const { hostname, pathname, protocol } = window.location;
    const secure = protocol === 'https:' ? '; secure' : '';
    for (const domain of domainForms(hostname)) {
      for (const path of pathForms(pathname)) {
        const form = `${name}=; max-age=0; path=${path}${domain && `; domain=${domain}`}${secure}`;
        natives.writeCookie(form);
        // A partitioned cookie is another cookie of the same name (CHIPS).
        if (secure) natives.writeCookie(`${form}; samesite=none; partitioned`);
      }
    }
  };

  gate.safe(() => {
    for (const name of new Set(cookieNames(natives.readCookies))) {
      const subject: Subject = { kind: 'cookie', store: 'cookie', name, how: 'sweep' };
      const verdict = denied(subject);
      if (!verdict) continue;
      expire(name);
      const left = cookieNames(natives.readCookies).includes(name);
      gate.note(subject, verdict, left ? 'left' : 'swept', 'nothing');
    }
  }, undefined);

  for (const [store, area] of Object.entries(storesOf(window)) as ['local' | 'session', Storage][]) {
    gate.safe(() => {
      for (const name of Object.keys(area)) {
        const subject: Subject = { kind: 'storage', store, name, how: 'sweep' };
        const verdict = denied(subject);
        if (!verdict) continue;
        natives.removeItem(area, name);
        gate.note(subject, verdict, natives.getItem(area, name) === null ? 'swept' : 'left', 'nothing');
      }
    }, undefined);
  }
}
