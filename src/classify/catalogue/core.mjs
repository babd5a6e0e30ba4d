// The compact text of the core tables. Notation: see ../README.md; the reader is ../decode.ts.

/** Hosts in the core, over and above those marked `yes`: as many as the size budget bears. */
const HOSTS = 230;

const CLASSES = { 'first-party': '1', functional: '2', analytics: '3', advertising: '4' };
const ROLES = ['-', 'pixel', 'ad-tag', 'cookie-sync', 'tracker-script', 'tag-manager', 'widget'];
function code(row) {
  const text = CLASSES[row.class] + ROLES.indexOf(row.role ?? '-');
  return text.replace(/0$/, '');
}
const isTracker = row => row.class === 'analytics' || row.class === 'advertising';

/** Most of the notation as a regular expression; `*` and `&` are left, because the core is smaller so. */
function regular(pattern) {
  const PARTS = { '.': '[.]', '#': '[0-9]+', '@': '[0-9a-f-]+' };
  return pattern.replace(/\[[^\]]*\]|[.#@]/g, part => PARTS[part] ?? part);
}

/** `<code> <id> <hosts or scope> <pattern>...` */
export function rulesText(rows) {
  // Every path starts with a slash: so no pattern matches in the query, which is another line of the text.
  const paths = patterns => regular(patterns).replace(/(^| )\*\//g, '$1/(*/)?');
  const SCOPES = { own: 'own', third: 'third', any: '*' };
  return rows
    .map(row => [code(row), row.id, row.hosts ?? SCOPES[row.scope], paths(row.patterns)].join(' '))
    .join('\n');
}

/** `<class><kind> <regular expression>`: hosts by words between dots and dashes, names by words between non-letters */
function coreWords(rows) {
  return rows
    .map(row => {
      const words = '(' + row.words.replaceAll(' ', '|') + ')';
      const pattern = row.kind === 'name' ? `[^a-z]${words}([^a-z]|$)` : `[.-]${words}[0-9]*[.-]`;
      return CLASSES[row.class] + row.kind[0] + ' ' + pattern;
    })
    .join('\n');
}

/** The service that a host without a named one gets, as in ../url.ts. */
const derived = host => /([^.]*)\.((com?|ne|or|org|net)\.)?[^.]*$/.exec(host)?.[1];

/** 25 bits of FNV-1a from the right, as in ../decode.ts. */
export function hashOf(host) {
  let hash = 1;
  for (let at = host.length; at--;) hash = Math.imul(hash ^ host.charCodeAt(at), 0x1000193);
  return hash >>> 7;
}

/** Every text that a reader would hash for `host`: its suffixes, and those with a national ending as `.*`. */
function suffixes(host) {
  return [host, host.replace(/\.(com?\.)?[a-z]{2,3}$/, '.*')].flatMap(name =>
    name.split('.').map((_, i, labels) => labels.slice(i).join('.')),
  );
}

/**
 * The rows of the core: those marked `yes`; the most frequent trackers; and what is benign, but would be taken for a
 * tracker by the words in its name or a shorter name above it. Everything else benign passes as unknown as well.
 */
export function chosen(rows, rules) {
  const words = coreWords(rules.lexical.filter(row => row.kind === 'host'))
    .split('\n')
    .map(line => new RegExp(line.slice(3)));
  // A list that takes a host as a whole knows less of it than our rules for its paths do.
  const mixed = new Set(rules.urls.flatMap(row => row.hosts.split(',')));
  const trackers = rows.filter(
    row => row.core !== 'yes' && isTracker(row) && (row.curated || !mixed.has(row.host)),
  );
  const picked = new Set([...rows.filter(row => row.core === 'yes'), ...trackers.slice(0, HOSTS)]);
  const byHost = new Map([...picked].map(row => [row.host, row]));
  // A tag manager under a tracker's name is let be: the strict answer is the tracker's.
  for (const row of rows.filter(row => !isTracker(row) && row.role !== 'tag-manager')) {
    const above = suffixes(row.host)
      .map(name => byHost.get(name))
      .find(Boolean);
    if (above ? isTracker(above) : row.weight && words.some(word => word.test('.' + row.host)))
      picked.add(row);
  }
  return rows.filter(row => picked.has(row));
}

/** Codes of hosts that are packed as hashes, by number, as in ../decode.ts. */
const CODES = ['3', '4', '7', '8', '26'];

/**
 * Hashes in ascending order, four digits each in base 36: the gap from the hash before, times 5, plus the number of the
 * code. A gap too large for that is filled with the most frequent host of `others` that lies in it.
 */
function coreHashes(rows, others) {
  const by = list => list.map(row => ({ ...row, hash: hashOf(row.host) }));
  const spare = by(others);
  let text = '';
  let before = 0;
  for (const row of by(rows).sort((a, b) => a.hash - b.hash)) {
    const most = Math.floor(36 ** 4 / 5) - 1;
    for (const next of [...steps(before, row.hash, most, spare), row]) {
      const value = (next.hash - before) * 5 + CODES.indexOf(next.code);
      if (next.hash - before > most) throw new Error(`no host to fill the gap before ${row.host}`);
      text += value.toString(36).padStart(4, '0');
      before = next.hash;
    }
  }
  return text;
}

/** Hosts of `spare` that lead from one hash to another in gaps of at most `most`. */
function steps(from, to, most, spare) {
  const found = [];
  for (let at = from; to - at > most; at = found.at(-1).hash) {
    const near = spare.filter(({ hash }) => hash > at && hash <= at + most && hash < to);
    // The first is the most frequent; but one of the rearmost saves a further step.
    const next =
      near.find(({ hash }) => to - hash <= most) ?? near.find(({ hash }) => hash > at + most / 2) ?? near[0];
    if (!next) break;
    found.push(next);
  }
  return found;
}

/**
 * Lines `<code> <service> <host>,<host>... <name>...`, service and hosts empty where there are none; a host `.com`
 * continues the service. Sorted by class: an opt-out, which is first-party, comes before the tracker's names that it
 * resembles.
 */
function coreVendors(hosts, names, short) {
  const groups = new Map();
  const group = (code, service) => {
    const key = code + ' ' + service;
    if (!groups.has(key)) groups.set(key, { key, service, hosts: [], names: [] });
    return groups.get(key);
  };
  for (const { host, code, service } of hosts)
    group(code, service).hosts.push(
      service && host.startsWith(service + '.') ? host.slice(service.length) : host,
    );
  for (const row of names.filter(row => row.core === 'yes')) {
    const service = short.has(row.service) ? row.service : '';
    const same = [...groups.values()].find(
      other => service && other.service === service && other.key[0] === code(row),
    );
    (same ?? group(code(row), service)).names.push(regular(row.name));
  }
  return [...groups.values()]
    .map(({ key, hosts, names }) => [key, hosts.join(','), ...names].join(' '))
    .sort()
    .join('\n');
}

/** The rows whose hash is that of no other host that anyone is known to ask for. */
function withoutCollisions(rows, asked) {
  const byHash = new Map();
  const safe = new Set(rows);
  for (const row of rows) {
    const hash = hashOf(row.host);
    if (byHash.has(hash)) safe.delete(row);
    else byHash.set(hash, row);
  }
  for (const host of asked)
    for (const name of suffixes(host)) {
      const row = byHash.get(hashOf(name));
      if (row && row.host !== name) safe.delete(row);
    }
  return safe;
}

/**
 * The four tables. A host goes in as a hash unless the tables name its service anyway, or sites are likely to decide
 * on the service and could not derive it from the host. A class digit from 5 on: the service is not called like the
 * domain. What passes without consent stays text, so that no host can be made to look like it.
 */
export function coreTables(rules, hosts, names, ranked) {
  const short = new Set(rules.services.filter(row => row.short === 'yes').map(row => row.id));
  const named = new Set(names.filter(row => row.core === 'yes').map(row => row.service));
  const picked = new Set(chosen(hosts, rules));
  const above = new Set(hosts.filter(row => !isTracker(row)).flatMap(row => suffixes(row.host)));
  const text = [];
  const hashed = [];
  const others = [];
  for (const row of hosts) {
    const service = row.service.length > 1 ? row.service : '';
    const own = !service || derived(row.host) === service;
    const digits = code(row);
    const unnamed = { host: row.host, code: own ? digits : +digits[0] + 4 + digits.slice(1), service: '' };
    if (!picked.has(row)) {
      if (CODES.includes(unnamed.code) && isTracker(row) && !above.has(row.host)) others.push(unnamed);
    } else if (short.has(service) && (!own || named.has(service)))
      text.push({ host: row.host, code: digits, service });
    else (CODES.includes(unnamed.code) ? hashed : text).push(unnamed);
  }
  const asked = [
    ...ranked,
    ...hosts.map(row => row.host),
    ...rules.urls.flatMap(row => row.hosts.split(',')),
  ];
  const safe = withoutCollisions([...hashed, ...others], asked);
  const packed = coreHashes(
    hashed.filter(row => safe.has(row)),
    others.filter(row => safe.has(row)),
  );
  console.log(`core: ${text.length} hosts as text, ${packed.length / 4} as hashes`);
  return {
    RULES: rulesText([...rules.urls, ...rules.signatures].filter(row => row.core === 'yes')),
    VENDORS: coreVendors(text, names, short),
    HASHES: packed,
    WORDS: coreWords(rules.lexical),
  };
}
