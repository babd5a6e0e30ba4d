// Addresses as nobody writes them and browsers read them all the same. They name a tracker, a host of the site or a
// stranger, each told from the outside by its host name; what a string means is for the browser's own parser to say.
import fc from 'fast-check';

/** Hosts that are trackers whatever the path, and the domains of which that is true. */
export const TRACKERS = ['static.hotjar.com', 'bat.bing.com', 'snap.licdn.com'] as const;
export const TRACKER_DOMAINS = ['hotjar.com', 'bat.bing.com', 'licdn.com'] as const;
/** Hosts that are not: the site's own, its CDN, a public one. */
export const BENIGN = ['www.parlo.test', 'cdn.parlo.test', 'cdn.jsdelivr.net'] as const;
const STRANGERS = [
  'stranger.example',
  'bücher.example',
  '127.0.0.1',
  '0x7f.1',
  '[::1]',
  'hotjar.com.example',
  '',
];

const FULL_WIDTH = 0xfee0;
const each = (text: string, change: (char: string) => string) => [...text].map(change).join('');
/** What a URL parser undoes in a host: each leaves the same host behind. */
const DISGUISES: readonly ((host: string) => string)[] = [
  host => host,
  host => host.toUpperCase(),
  host => each(host, char => (char === 't' ? 'T' : char)),
  host => `${host}.`,
  host => each(host, char => (char === '.' ? '%2e' : char)),
  host => each(host, char => (char === 's' ? '%73' : char)),
  host =>
    each(host, char => (/[a-z]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + FULL_WIDTH) : char)),
  host => each(host, char => (char === '.' ? '\u3002' : char)), // ideographic full stop
  host => host.replace('i', 'i\u00ad'), // soft hyphen, which IDNA drops
  host => host.replace('a', 'a\t'),
  host => host.replace('.', '.\n'),
];
/** These make another host of it, or none; the oracle says which. */
const FAKES: readonly ((host: string) => string)[] = [
  host => `x.${host}`,
  host => `${host}.parlo.test`,
  host => `${host}..`,
  host => `not${host}`,
  host => host.replace('a', '\u0430'), // Cyrillic a
  host => host.replaceAll('.', '-'),
  host => `${host}%00`,
];

const SCHEMES = [
  'https:',
  'HTTPS:',
  'hTtPs:',
  'http:',
  'ht\ttps:',
  ' https:',
  '\u0000https:',
  'wss:',
  'ftp:',
  'x-app:',
];
const SLASHES = ['//', '//', '//', '//', '//', '/', '\\\\', '/\\', '\\/', '///', '\\', '', '/\t/', '\n//'];
const USERS = [
  ...Array<string>(8).fill(''),
  'me@',
  'me:pass@',
  'www.parlo.test@',
  'static.hotjar.com@',
  'static.hotjar.com%40',
  '@',
];
const PORTS = ['', '', '', ':443', ':8443', ':0443', ':', ':99999'];
const PATHS = [
  '',
  '/',
  '/a.js',
  '/../a',
  '/%2e%2e/a',
  '\\a\\b',
  '/a b',
  '/ä',
  '?x',
  '#x',
  '/;a',
  '/a?u=https://static.hotjar.com/x',
  '?u=//bat.bing.com',
  '#//bat.bing.com/x',
  '/a@static.hotjar.com/',
  '/static.hotjar.com/x.js',
  '?@static.hotjar.com',
];
const WRAPPERS = [
  ...Array<string>(24).fill(''),
  'javascript:',
  'data:text/html,',
  'blob:',
  'view-source:',
  'url:',
  './',
  '.\\',
  '?',
  '#',
  '\t ',
  'x/',
];

const pick = <T>(list: readonly T[]) => fc.constantFrom(...list);

/** Any odd address. */
export const oddUrl: fc.Arbitrary<string> = fc
  .tuple(
    pick(WRAPPERS),
    pick(SCHEMES),
    pick(SLASHES),
    pick(USERS),
    fc.oneof(
      { weight: 4, arbitrary: pick(TRACKERS) },
      { weight: 2, arbitrary: pick(BENIGN) },
      pick(STRANGERS),
    ),
    fc.oneof({ weight: 3, arbitrary: pick(DISGUISES) }, pick(FAKES)),
    pick(PORTS),
    fc.oneof({ weight: 5, arbitrary: pick(PATHS) }, fc.string({ unit: 'binary', maxLength: 12 })),
  )
  .map(([wrapper, scheme, slashes, user, host, disguise, port, path]) =>
    [wrapper, scheme, slashes, user, disguise(host), port, path].join(''),
  );
