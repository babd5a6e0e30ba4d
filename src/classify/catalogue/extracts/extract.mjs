// Reads what the catalogue needs out of two packages that are not installed here, because one drags a browser along and
// the other is a product of its own. Not part of any build: run it by hand after
// `npm pack tarteaucitronjs@1.34.0 wappalyzer@6.10.47`, as `node extract.mjs <folder of the two tarballs>`.
// The tarballs are checked against the sums that the registry published; the same bytes give the same extract.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = {
  tarteaucitron: {
    tarball: 'tarteaucitronjs-1.34.0.tgz',
    sha1: 'f5d092cea187938c2a542cb81c8bb09f7a8e4a03',
    credit: 'MIT, Copyright (c) 2014 AmauriC, https://github.com/AmauriC/tarteaucitron.js',
  },
  wappalyzer: {
    tarball: 'wappalyzer-6.10.47.tgz',
    sha1: '8996ba1735c8fa5ab65a9908bfea9e343583f175',
    credit:
      'MIT as published in this version, Copyright (c) Wappalyzer, https://www.npmjs.com/package/wappalyzer',
  },
};

/** Reads one file of a tarball. */
function unpacker({ tarball, sha1 }) {
  const path = join(process.argv[2] ?? '.', tarball);
  if (createHash('sha1').update(readFileSync(path)).digest('hex') !== sha1) throw new Error(`not ${tarball}`);
  return file => execFileSync('tar', ['xzOf', path, 'package/' + file], { encoding: 'utf8', maxBuffer: 1e8 });
}

/** Writes rows; a list in a cell is joined by spaces, an empty cell is `-`. */
function write(name, columns, rows) {
  const { tarball, sha1, credit } = PACKAGES[name];
  const cell = value => [value].flat().join(' ').replace(/\s+/g, ' ').trim() || '-';
  const lines = rows.map(row => columns.map(column => cell(row[column])).join('\t'));
  const head = [`# Extract of ${tarball} (sha1 ${sha1}), made by extract.mjs: do not edit`, `# ${credit}`];
  const text = [...head, columns.join('\t'), ...lines, ''].join('\n');
  writeFileSync(fileURLToPath(new URL(name + '.tsv', import.meta.url)), text);
  console.log(`${name}: ${rows.length} rows`);
}

const unique = list => [...new Set(list)];

/** Services with a type; cookies whose name is computed are cut at the computed part and end in `*`. */
function tarteaucitron(read) {
  const blocks = read('tarteaucitron.services.js')
    .split(/^tarteaucitron\.services\.(?=\w+ = \{)/m)
    .slice(1);
  return blocks.flatMap(block => {
    const field = key => new RegExp(`"${key}": *"([^"]*)"`).exec(block)?.[1] ?? '';
    if (!field('key')) return [];
    const list = /"cookies": *\[([^\]]*)\]/.exec(block)?.[1] ?? '';
    const cookies = [...list.matchAll(/(['"])([^'"]+)\1(\s*\+)?/g)].map(
      found => found[2] + (found[3] ? '*' : ''),
    );
    // Only where a script, frame or image is fetched from: not the pages that the texts link to.
    const urls = block.replace(/<a [^>]*>/g, '').replace(field('uri'), '');
    const hosts = [...urls.matchAll(/['"`=](?:https?:)?\/\/([a-z0-9.-]+\.[a-z]{2,})(?=[/'"`?:])/gi)];
    return [
      {
        key: field('key'),
        type: field('type'),
        name: field('name'),
        policy: field('uri'),
        hosts: unique(hosts.map(found => found[1].toLowerCase())).sort(),
        cookies: unique(cookies.map(name => name.trim()).filter(name => !/\s/.test(name))).sort(),
      },
    ];
  });
}

/** A script pattern that names a host in full: the host, or undefined for file names and looser patterns. */
function hostOf(pattern) {
  const found =
    /^\^?(?:https?\??:)?(?:\\?\/\\?\/)?(?:\\\.)?((?:[a-z0-9-]+\\\.)+[a-z]{2,})(?=\\?\/|$|\\;)/i.exec(pattern);
  const host = found?.[1].replaceAll('\\', '').toLowerCase();
  return host && !/\.(js|min|css|php|html?|json)$/.test(host) ? host : undefined;
}

/** Technologies with a host or a cookie: facts only, none of the descriptions. */
function wappalyzer(read) {
  const categories = JSON.parse(read('categories.json'));
  const files = [...'_abcdefghijklmnopqrstuvwxyz'].map(letter => `technologies/${letter}.json`);
  return files.flatMap(file =>
    Object.entries(JSON.parse(read(file))).flatMap(([name, { cats, cookies = {}, scriptSrc = [] }]) => {
      const hosts = unique([scriptSrc].flat().map(hostOf).filter(Boolean)).sort();
      const names = Object.keys(cookies)
        .filter(cookie => !/\s/.test(cookie))
        .sort();
      const types = cats.map(cat => categories[cat].name.toLowerCase().replace(/[^a-z]+/g, '-'));
      return hosts.length || names.length ? [{ name, types, hosts, cookies: names }] : [];
    }),
  );
}

write(
  'tarteaucitron',
  ['key', 'type', 'name', 'policy', 'hosts', 'cookies'],
  tarteaucitron(unpacker(PACKAGES.tarteaucitron)),
);
write('wappalyzer', ['name', 'types', 'hosts', 'cookies'], wappalyzer(unpacker(PACKAGES.wappalyzer)));
