// The compact text of the core tables. Notation: see ../README.md; the reader is ../decode.ts.
import { matcher } from './merge.mjs';

/** Hosts and listed names in the core: as many as the size budget bears. */
const HOSTS = 330;
const LISTED_NAMES = 0;

const CLASSES = { 'first-party': '1', functional: '2', analytics: '3', advertising: '4' };
const ROLES = {
  pixel: 'p',
  'ad-tag': 'a',
  'cookie-sync': 's',
  'tracker-script': 't',
  'tag-manager': 'm',
  widget: 'w',
  '-': '',
};
const SCOPES = { own: 'o', third: 'x', any: '' };
const code = row => CLASSES[row.class] + ROLES[row.role ?? '-'] + SCOPES[row.scope ?? 'any'];

/** `<code> <id> [<hosts>] <pattern>...` */
export function coreRules(rows) {
  return rows
    .map(row => [code(row), row.id, ...(row.hosts ? [row.hosts] : []), row.patterns].join(' '))
    .join('\n');
}

/** `<code> <top level> <label>...`; `criteo=` names the service `criteo`, `licdn=linkedin` another. */
export function coreHosts(rows) {
  const groups = new Map();
  for (const row of rows.slice(0, HOSTS)) {
    const dot = row.host.lastIndexOf('.');
    const label = row.host.slice(0, dot);
    const own = label.slice(label.lastIndexOf('.') + 1) === row.service;
    const key = code(row) + ' ' + row.host.slice(dot + 1);
    const entry = label + (row.service === '-' ? '' : own ? '=' : '=' + row.service);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].map(([key, labels]) => [key, ...labels].join(' ')).join('\n');
}

/** `<code> <service> <name>...`; service `-` for none, `~` for rows taken from a list. */
export function coreNames(rows) {
  const groups = new Map();
  const curated = rows.filter(row => row.service !== '~');
  const wild = curated.filter(row => /[*#@([]/.test(row.name));
  // A name that a pattern of the same service covers needs no row of its own.
  const covered = row =>
    wild.some(
      other =>
        other !== row &&
        other.service === row.service &&
        other.class === row.class &&
        !/[*#@([]/.test(row.name) &&
        matcher(other.name)(row.name),
    );
  for (const row of [
    ...curated.filter(row => !covered(row)),
    ...rows.filter(row => row.service === '~').slice(0, LISTED_NAMES),
  ]) {
    const key = code(row) + ' ' + row.service;
    groups.set(key, [...(groups.get(key) ?? []), row.name]);
  }
  return [...groups].map(([key, names]) => [key, ...names].join(' ')).join('\n');
}

export function coreWords(rows) {
  return rows.map(row => [CLASSES[row.class], row.words].join(' ')).join('\n');
}
