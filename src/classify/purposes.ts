// The chunk `askfirst-purposes.js`: what names are for, in the words of Open Cookie Database, for whoever explains cookies
// to people. Fetched by catalogue.ts when asked for; unpacked on the first question. Pure.

import { readName } from './catalogue/notation.js';
import { PURPOSES } from './catalogue/purposes.generated.js';
import type { Purpose } from './catalogue.js';

interface Tables {
  readonly services: ReadonlyMap<string, readonly Purpose[]>;
  readonly exact: ReadonlyMap<string, Purpose & { readonly service: string }>;
  /** Beginnings of names, longest first. */
  readonly prefixes: readonly (Purpose & { readonly service: string })[];
}

function unpack(): Tables {
  const services = new Map<string, Purpose[]>();
  const exact = new Map<string, Purpose & { readonly service: string }>();
  const prefixes: (Purpose & { readonly service: string })[] = [];
  let service = '';
  let text = '';
  for (const line of PURPOSES.split('\n')) {
    const [, head = '', words = ''] = /^(\S*) ?(.*)$/.exec(line) ?? [];
    if (!words) {
      service = head.slice(1);
      services.set(service, []);
      continue;
    }
    if (words !== '=') text = words;
    const entry: Purpose = { ...readName(head), text };
    services.get(service)?.push(entry);
    if (entry.name.endsWith('*')) prefixes.push({ ...entry, service });
    else if (!exact.has(entry.name)) exact.set(entry.name, { ...entry, service });
  }
  prefixes.sort((a, b) => b.name.length - a.name.length);
  return { services, exact, prefixes };
}

let kept: Tables | undefined;
const tables = (): Tables => (kept ??= unpack());

/** What the names of a service are for. */
export function purposesOf(id: string): readonly Purpose[] {
  return tables().services.get(id) ?? [];
}

/** What a name is for, the exact one before the longest beginning. */
export function purposeOf(name: string): (Purpose & { readonly service: string }) | undefined {
  const { exact, prefixes } = tables();
  return exact.get(name) ?? prefixes.find(entry => name.startsWith(entry.name.slice(0, -1)));
}
