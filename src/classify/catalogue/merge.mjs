// Merging by precedence: hand-written rows, then Prebid.js, then third-party-web or Open Cookie Database.
// Rows of two lists that disagree on tracker or benign are dropped unless a hand-written row decides.
import { registrable } from './sources.mjs';

const benign = cls => cls === 'first-party' || cls === 'functional';

/** The key itself and its ancestors below the top level: `a.b.c` -> `a.b.c`, `b.c` */
function suffixes(host) {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
}

/** Merged host rows, most frequent first; a row that its ancestor already answers is left out. */
export function mergeHosts(curated, prebid, web, ranked) {
  const rows = new Map(curated.map(row => [row.host, { ...row, curated: true }]));
  const listed = new Map();
  for (const row of [...prebid, ...web]) {
    const before = listed.get(row.host);
    if (!before) listed.set(row.host, row);
    else if (benign(before.class) !== benign(row.class)) before.clash = true;
  }
  for (const row of listed.values()) {
    // A hand-written row speaks for its subdomains as well, and for the name someone registered.
    const national = row.host.replace(/\.(com?\.)?[a-z]{2,3}$/, '.*');
    const decided = [...suffixes(row.host), ...suffixes(national)].some(suffix => rows.get(suffix)?.curated);
    if (!row.clash && !decided) rows.set(row.host, { ...row, role: '-', service: '-' });
  }
  // Frequency: hosts are listed by rank only; 1/rank stands in for the count (Zipf).
  const weight = new Map();
  ranked.forEach((host, rank) => {
    const hit = suffixes(host).find(suffix => rows.has(suffix));
    if (hit) weight.set(hit, (weight.get(hit) ?? 0) + 1 / (rank + 10));
  });
  const same = (a, b) =>
    a.class === b.class && a.role === b.role && (a.service === b.service || a.service === '-');
  return [...rows.values()]
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

/** Merged name rows: hand-written in their order, then listed ones by name. */
export function mergeNames(curated, prebid, open) {
  const matchers = curated.filter(row => /[*#@([]/.test(row.name)).map(row => matcher(row.name));
  const rows = new Map(curated.map(row => [row.name, { ...row, curated: true }]));
  const listed = [];
  for (const row of [...prebid, ...open]) {
    if (rows.has(row.name) || !distinctive(row.name) || ORDINARY.test(row.name)) continue;
    if (matchers.some(test => test(row.name.replace(/\*$/, '')))) continue;
    rows.set(row.name, row);
    listed.push({ ...row, service: '~' });
  }
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
