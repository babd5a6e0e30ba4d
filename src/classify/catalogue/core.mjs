// The compact text of the core tables. Notation: see ../README.md; the reader is ../decode.ts.

/** Hosts in the core: as many as the size budget bears. */
const HOSTS = 140;

const CLASSES = { 'first-party': '1', functional: '2', analytics: '3', advertising: '4' };
const ROLES = ['-', 'pixel', 'ad-tag', 'cookie-sync', 'tracker-script', 'tag-manager', 'widget'];
function code(row) {
  const text = CLASSES[row.class] + ROLES.indexOf(row.role ?? '-');
  return text.replace(/0$/, '');
}

/** Most of the notation as a regular expression; `*` and `&` are left, because the core is smaller so. */
function regular(pattern) {
  const PARTS = { '.': '[.]', '#': '[0-9]+', '@': '[0-9a-f-]+' };
  return pattern.replace(/\[[^\]]*\]|[.#@]/g, part => PARTS[part] ?? part);
}

/** `<code> <id> <hosts or scope> <pattern>...` */
export function coreRules(rows) {
  // Every path starts with a slash: so no pattern matches in the query, which is another line of the text.
  const paths = patterns => regular(patterns).replace(/(^| )\*\//g, '$1/(*/)?');
  const SCOPES = { own: 'own', third: 'third', any: '*' };
  return rows
    .map(row => [code(row), row.id, row.hosts ?? SCOPES[row.scope], paths(row.patterns)].join(' '))
    .join('\n');
}

/** The most frequent hosts and those marked `yes`; unknown and first-party pass alike, so few of the latter. */
export function chosen(rows) {
  const marked = rows.filter(row => row.core === 'yes');
  const others = rows.filter(row => row.core !== 'yes' && row.class !== 'first-party');
  const picked = new Set([...marked, ...others.slice(0, Math.max(0, HOSTS - marked.length))]);
  return rows.filter(row => picked.has(row));
}

/**
 * Hosts and names by vendor: `<code> <service> <host>,<host>... <name>...`, service and hosts empty where there are
 * none; a host `.com` continues the service. Sorted by class: an opt-out, which is first-party, comes before the
 * tracker's names that it resembles.
 */
export function coreVendors(hosts, names, services) {
  const groups = new Map();
  const group = (key, service) => {
    if (!groups.has(key)) groups.set(key, { key, service, hosts: [], names: [] });
    return groups.get(key);
  };
  for (const row of chosen(hosts)) {
    const own = row.host.replace(/\.[^.]*$/, '').replace(/.*\./, '') === row.service;
    // A name of its own costs next to nothing; others only where sites are likely to decide on the service alone.
    const named = own ? row.class !== 'first-party' : services.has(row.service);
    const service = named ? row.service : '';
    const host = service && row.host.startsWith(service + '.') ? row.host.slice(service.length) : row.host;
    group(code(row) + ' ' + service, service).hosts.push(host);
  }
  for (const row of names.filter(row => row.core === 'yes')) {
    const service = services.has(row.service) ? row.service : '';
    const digit = code(row);
    const same = [...groups.values()].find(
      other => service && other.service === service && other.key[0] === digit,
    );
    (same ?? group(digit + ' ' + service, service)).names.push(regular(row.name));
  }
  return [...groups.values()]
    .map(({ key, hosts, names }) => [key, hosts.join(','), ...names].join(' '))
    .sort()
    .join('\n');
}

/** `<class> <regular expression>`: hosts by words between dots and dashes, names by words between non-letters */
export function coreWords(rows) {
  return rows
    .map(row => {
      const words = '(' + row.words.replaceAll(' ', '|') + ')';
      const pattern = row.kind === 'host' ? `^h.*?[.:-]${words}[0-9]*[.-]` : `^n.*?[^a-z]${words}([^a-z]|$)`;
      return CLASSES[row.class] + ' ' + pattern + ' ';
    })
    .join('\n');
}
