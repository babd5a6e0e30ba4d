// The compact text of the core tables. Notation: see ../README.md; the reader is ../decode.ts.

/** Hosts in the core: as many as the size budget bears. */
const HOSTS = 140;

const CLASSES = { 'first-party': '1', functional: '2', analytics: '3', advertising: '4' };
const ROLES = ['-', 'pixel', 'ad-tag', 'cookie-sync', 'tracker-script', 'tag-manager', 'widget'];
function code(row) {
  const text = CLASSES[row.class] + ROLES.indexOf(row.role ?? '-');
  return text.replace(/0$/, '');
}

/** `<code> <id> <hosts or scope> <pattern>...` */
export function coreRules(rows) {
  const SCOPES = { own: 'own', third: 'third', any: '*' };
  return rows
    .map(row => [code(row), row.id, row.hosts ?? SCOPES[row.scope], row.patterns].join(' '))
    .join('\n');
}

/** The most frequent hosts and those marked `yes`; unknown and first-party pass alike, so few of the latter. */
function chosen(rows) {
  const marked = rows.filter(row => row.core === 'yes');
  const others = rows.filter(row => row.core !== 'yes' && row.class !== 'first-party');
  const picked = new Set([...marked, ...others.slice(0, Math.max(0, HOSTS - marked.length))]);
  return rows.filter(row => picked.has(row));
}

/** `<code> <top level> <label>...`; `criteo=` names the service `criteo`, `licdn=linkedin` another. */
export function coreHosts(rows, services) {
  const groups = new Map();
  for (const row of chosen(rows)) {
    const dot = row.host.lastIndexOf('.');
    const label = row.host.slice(0, dot);
    const own = label.slice(label.lastIndexOf('.') + 1) === row.service;
    // A name of its own costs next to nothing; others only where sites are likely to decide on the service alone.
    const named = own ? row.class !== 'first-party' : services.has(row.service);
    const key = code(row) + ' ' + row.host.slice(dot + 1);
    const entry = label + (row.service === '-' || !named ? '' : own ? '=' : '=' + row.service);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].map(([key, labels]) => [key, ...labels].join(' ')).join('\n');
}

/** `<code> <service> <name>...`; service `-` for none. */
export function coreNames(rows, services) {
  const groups = new Map();
  for (const row of rows.filter(row => row.core === 'yes')) {
    const key = code(row) + ' ' + (services.has(row.service) ? row.service : '-');
    groups.set(key, [...(groups.get(key) ?? []), row.name]);
  }
  return [...groups].map(([key, names]) => [key, ...names].join(' ')).join('\n');
}

/** `<h or n><class> <regular expression>`: hosts by words between dots and dashes, names by words between non-letters */
export function coreWords(rows) {
  return rows
    .map(row => {
      const words = '(' + row.words.replaceAll(' ', '|') + ')';
      const pattern =
        row.kind === 'host' ? `(?:^|[.-])${words}[0-9]*[.-]` : `(?:^|[^a-z])${words}(?:[^a-z]|$)`;
      return row.kind[0] + CLASSES[row.class] + ' ' + pattern;
    })
    .join('\n');
}
