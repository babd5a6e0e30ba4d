// The compact text of the full catalogue. Notation: see README.md beside this file; the readers are ../catalogue.ts and
// ../purposes.ts.
import { slug } from './cards.mjs';

const CLASSES = ['first-party', 'functional', 'analytics', 'advertising'];
const ROLES = ['-', 'pixel', 'ad-tag', 'cookie-sync', 'tracker-script', 'tag-manager', 'widget'];

/** Class and role as one digit of base 36. */
const code = row => (CLASSES.indexOf(row.class) * ROLES.length + ROLES.indexOf(row.role ?? '-')).toString(36);

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** `name;l1Y`: store and lifetime behind the name, where known. */
function nameToken({ name, store = '', lifetime = '' }) {
  if (/[;\s]/.test(name)) throw new Error('a name that cannot be packed: ' + name);
  const life = lifetime === 'session' ? '0' : lifetime.slice(1);
  return store || life ? `${name};${store.charAt(0)}${life}` : name;
}

/** Items with `=code` before the first that differs from the code before, and `+` before the first written by hand. */
function list(rows, start, token) {
  let now = start;
  let listed = true;
  return rows
    .flatMap(row => {
      const marks = [];
      if (row.listed !== listed) marks.push('+');
      if (code(row) !== now) marks.push('=' + code(row));
      [now, listed] = [code(row), row.listed];
      return [...marks, token(row)];
    })
    .join(' ');
}

/** A policy address, told from the first host where it can be. */
function policyToken(policy, host) {
  if (!policy) return '';
  for (const [mark, start] of [
    ['/', `https://www.${host}/`],
    [',', `https://${host}/`],
    ['', 'https://'],
  ]) {
    if (policy.startsWith(start)) return mark + policy.slice(start.length);
  }
  return policy;
}

/** Services of so many of the most frequent hosts are in the catalogue itself, the others in a chunk of their own. */
const COMMON = 1450;

/** Ids of the services that pages load most, and of those that the rules on URLs and names speak of. */
export function commonServices({ hosts, names }, spoken) {
  const ids = new Set(hosts.slice(0, COMMON).map(row => row.service));
  for (const row of names) if (row.curated) ids.add(row.service);
  for (const id of [...spoken, '-']) ids.add(id);
  return ids;
}

/**
 * One line a service: code and name, hosts, listed names, policy, owner, id; in this order because it packs best.
 * @param wanted whether a service is to be in this text
 */
export function packServices({ services, hosts, names }, wanted) {
  const of = new Map([...services.keys(), '-'].map(id => [id, { hosts: [], names: [] }]));
  for (const row of hosts) of.get(row.service).hosts.push({ ...row, listed: !row.curated });
  for (const row of names) if (!row.curated) of.get(row.service).names.push({ ...row, listed: true });
  // Names that nobody claims stand on a line without a name.
  const nobody = { id: '-', name: '', entity: '', class: 'advertising' };
  return [...services.values(), ...(of.get('-').names.length ? [nobody] : [])]
    .filter(({ id }) => wanted(id))
    .map(({ id, name, entity, policy, class: cls, role }) => {
      const own = of.get(id);
      // A usual role only where all its hosts have it.
      const roles = new Set(own.hosts.filter(row => row.class === cls).map(row => row.role));
      const what = { class: cls, role: role ?? (roles.size === 1 ? [...roles][0] : '-') };
      const sorted = (rows, key) =>
        rows.sort(
          (a, b) =>
            Number(b.listed) - Number(a.listed) ||
            Number(code(a) !== code(what)) - Number(code(b) !== code(what)) ||
            byText(code(a), code(b)) ||
            byText(a[key], b[key]),
        );
      const stem = id.replaceAll('-', '');
      const hostList = sorted(own.hosts, 'host');
      const first = hostList[0]?.host ?? '';
      const cells = [
        code(what) + name,
        list(hostList, code(what), ({ host }) =>
          host.startsWith(stem + '.') ? host.slice(stem.length) : host,
        ),
        list(sorted(own.names, 'name'), code(what), nameToken),
        policyToken(policy, first),
        entity === name ? '' : entity,
        id === '-' || slug(name) === id ? '' : id,
      ];
      return cells.join('\t').replace(/\t+$/, '');
    })
    .sort(byText)
    .join('\n');
}

/** Hand-written names in their order of precedence, a line for each run of one service: code, id (empty: none), names. */
export function packNames(names) {
  const runs = [];
  for (const row of names.filter(row => row.curated)) {
    const id = row.service === '-' ? '' : row.service;
    const last = runs.at(-1);
    if (last?.id === id && last.code === code(row)) last.names.push(nameToken(row));
    else runs.push({ id, code: code(row), names: [nameToken(row)] });
  }
  return runs.map(({ code, id, names }) => `${code}${id}\t${names.join(' ')}`).join('\n');
}

/** A line `#id`, then a line `name;lifetime text` for each of its names; a text that repeats is `=`. */
export function packPurposes(texts) {
  return [...texts]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([id, list]) => {
      let before;
      const lines = [...list.values()]
        .sort((a, b) => byText(a.text, b.text) || byText(a.name, b.name))
        .map(({ name, lifetime, text }) => {
          const line = `${nameToken({ name, lifetime })} ${text === before ? '=' : text}`;
          before = text;
          return line;
        });
      return ['#' + id, ...lines];
    })
    .join('\n');
}
