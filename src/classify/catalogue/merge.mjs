// Merging by precedence: hand-written rows first, then the lists in the order they are given (build.mjs: tarteaucitron,
// Prebid.js, third-party-web or Open Cookie Database, Wappalyzer). Rows of two lists that disagree on tracker or benign
// are dropped, with those below the host that they disagree on, unless a hand-written row decides.
import { weightOf } from './coverage.mjs';
import { registrable } from './sources.mjs';

const benign = cls => cls === 'first-party' || cls === 'functional';

/** The key itself and its ancestors below the top level: `a.b.c` -> `a.b.c`, `b.c` */
function suffixes(host) {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
}

/** The host with a national ending as `*`, which is how hand-written rows name a service of many countries. */
const national = host => host.replace(/\.(com?\.)?[a-z]{2,3}$/, '.*');

/** Merged host rows, most frequent first; a row that its ancestor already answers is left out. */
export function mergeHosts(curated, lists, ranked) {
  const rows = new Map(curated.map(row => [row.host, { ...row, curated: true }]));
  const listed = new Map();
  for (const row of lists.flat()) {
    const before = listed.get(row.host);
    if (!before) listed.set(row.host, row);
    else if (benign(before.class) !== benign(row.class)) before.clash = true;
  }
  const source = row => row.source.split(':')[0];
  for (const row of listed.values()) {
    const above = suffixes(row.host)
      .slice(1)
      .map(suffix => listed.get(suffix));
    if (above.some(up => up && source(up) !== source(row) && benign(up.class) !== benign(row.class)))
      row.clash = true;
  }
  for (const row of listed.values()) {
    // A hand-written row speaks for its subdomains as well, and for the name someone registered.
    const decided = [...suffixes(row.host), ...suffixes(national(row.host))].some(
      suffix => rows.get(suffix)?.curated,
    );
    if (!row.clash && !decided) rows.set(row.host, { ...row, role: '-', service: '-' });
  }
  const weight = new Map();
  ranked.forEach((host, rank) => {
    const hit = [...suffixes(host), ...suffixes(national(host))].find(suffix => rows.has(suffix));
    if (hit) weight.set(hit, (weight.get(hit) ?? 0) + weightOf(rank));
  });
  const seen = new Set(ranked.flatMap(suffixes));
  // third-party-web took over half of its entities from older lists: what no page loads today may be anybody's tomorrow.
  const alive = row => row.curated || seen.has(row.host) || source(row) !== 'third-party-web';
  const same = (a, b) =>
    a.class === b.class && a.role === b.role && (a.service === b.service || a.service === '-');
  return [...rows.values()]
    .filter(alive)
    .filter(row => {
      const parent = suffixes(row.host)
        .slice(1)
        .find(suffix => rows.has(suffix));
      return !parent || !same(row, rows.get(parent));
    })
    .map(row => ({ ...row, weight: weight.get(row.host) ?? 0, registrable: registrable(row.host) }))
    .sort((a, b) => b.weight - a.weight || (a.host < b.host ? -1 : 1));
}

/** Characters a listed name may have: everything else is a mistake in the list or notation of its own. */
const PLAIN = /^[A-Za-z0-9_.:-]+\*?$/;

/** A listed name distinctive enough to be trusted without a domain. */
function distinctive(name) {
  if (!PLAIN.test(name)) return false;
  const stem = name.replace(/\*$/, '');
  if (name.endsWith('*')) return stem.length >= 6 || (stem.length >= 4 && /[_.:-]$/.test(stem));
  return stem.length >= 6 || (stem.length >= 5 && /[_.:-]/.test(stem));
}

/** Ordinary words and parts of names that any site may choose for its own purposes. */
const ORDINARY =
  /^(session|user|visitor|client|device|customer|account|page|last|first|utm|is|has|random|test|debug|data|api|app|default|global|local|current|parent|new|daily|view|browser|language|content|player|settings|preferences|referrer|referer|landing|source|campaign|version|unique|events?|keys?)([-_.:A-Z]|$)|^(fingerprint|localStorage|pageview|pageView|visitor|referrer|viewer|audience|universal_uid)/;

/** A family of ten names of one vendor is written as their common beginning. */
function shorten(listed) {
  const families = new Map();
  for (const row of listed) {
    const stem = /^.{3,}?[_.:-](?=.)/.exec(row.name)?.[0];
    if (!stem || stem.length < 5 || ORDINARY.test(stem) || /^__(Secure|Host)-/.test(stem)) continue;
    const key = [stem, row.class, row.source].join(' ');
    families.set(key, { stem, rows: [...(families.get(key)?.rows ?? []), row] });
  }
  for (const { stem, rows } of families.values()) {
    if (rows.length < 10) continue;
    for (const row of rows) listed.splice(listed.indexOf(row), 1);
    listed.push({ ...rows[0], name: stem + '*' });
  }
}

/**
 * Merged name rows: hand-written in their order, then listed ones by length and name.
 * @param harmless names that some list calls benign: what another calls a tracker's is dropped
 */
export function mergeNames(curated, lists, harmless) {
  const matchers = curated.filter(row => /[*#@([]/.test(row.name)).map(row => matcher(row.name));
  const rows = new Map(curated.map(row => [row.name, { ...row, curated: true }]));
  const listed = [];
  for (const row of lists.flat()) {
    if (rows.has(row.name) || !distinctive(row.name) || ORDINARY.test(row.name)) continue;
    if (harmless.has(row.name)) continue;
    if (matchers.some(test => test(row.name.replace(/\*$/, '')))) continue;
    rows.set(row.name, row);
    listed.push({ ...row, service: '~' });
  }
  shorten(listed);
  const prefixes = listed.filter(row => row.name.endsWith('*'));
  const redundant = row =>
    prefixes.some(
      other => other !== row && row.name.startsWith(other.name.slice(0, -1)) && row.class === other.class,
    );
  return [
    ...curated,
    ...listed
      .filter(row => !redundant(row))
      .sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1)),
  ];
}

/** The notation of names (see ../README.md) as a test. */
export function matcher(pattern) {
  const source = pattern
    .replace(/\./g, '\\.')
    .replace(/\*/g, '.*')
    .replace(/#/g, '\\d+')
    .replace(/@/g, '[\\da-f-]+');
  const compiled = new RegExp('^' + source + '$');
  return name => compiled.test(name);
}
