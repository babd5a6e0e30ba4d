// The notation of the packed catalogue, for its two readers; written by pack.mjs, described in README.md.

/** A name with what stands behind its `;`. */
export interface StoredName {
  readonly name: string;
  readonly store?: 'cookie' | 'local';
  readonly lifetime?: string;
}

/** Name of a service -> its id, where no other is given. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Reads a list of items: `=2` sets the code of what follows, `+` says that what follows was written by hand. */
export function split(
  list: string,
  code: string,
  each: (part: string, code: string, byHand: boolean) => void,
): void {
  let byHand = false;
  for (const part of list.split(' ')) {
    if (part === '+') byHand = true;
    else if (part.startsWith('=')) code = part.slice(1);
    else if (part) each(part, code, byHand);
  }
}

/** `_ga;c2Y`: a cookie that stays for two years; `;l`: web storage; `;0`: until the end of the session. */
export function readName(part: string): StoredName {
  const [, name = part, store, life] = /^(.*);([cl]?)(.*)$/.exec(part) ?? [];
  return {
    name,
    ...(store && { store: store === 'c' ? 'cookie' : 'local' }),
    ...(life && { lifetime: life === '0' ? 'session' : 'P' + life }),
  };
}
