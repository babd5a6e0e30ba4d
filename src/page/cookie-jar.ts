// js-cookie's `get` and `set`, cut down to what page/record.ts asks of them. The script tag is built with this in its place:
// the library would be 4 % of a script that every page loads first. The npm modules use the library itself, and a test
// holds the two against each other.

interface Attributes {
  readonly [name: string]: string | boolean | Date;
}

function get(name: string): string | undefined {
  const start = `${name}=`;
  const found = document.cookie.split('; ').find(pair => pair.startsWith(start));
  return found && decodeURIComponent(found.slice(start.length));
}

function set(name: string, value: string, attributes: Attributes): void {
  const suffix = Object.entries(attributes).map(([key, given]) =>
    given ? `; ${key}${given === true ? '' : `=${given instanceof Date ? given.toUTCString() : given}`}` : '',
  );
  document.cookie = `${name}=${encodeURIComponent(value)}${suffix.join('')}`;
}

export const jar = { get, set };
