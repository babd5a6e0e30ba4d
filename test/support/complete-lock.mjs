#!/usr/bin/env node
// npm ci refuses a lock file that lacks an optional platform package, and npm install leaves one out, without a word,
// when the registry it talks to does not serve it (seen: rollup, esbuild, swc for other systems). This puts them back.
//   node test/support/complete-lock.mjs [--check] [package-lock.json]
import { readFileSync, writeFileSync } from 'node:fs';

const check = process.argv.includes('--check');
const file = process.argv.slice(2).find(a => !a.startsWith('--')) || 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')),
  pk = lock.packages,
  added = [];
const OS = {
  darwin: 'darwin',
  win32: 'win32',
  linux: 'linux',
  android: 'android',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'sunos',
  aix: 'aix',
  openharmony: 'openharmony',
  linuxmusl: 'linux',
};
const CPU = ['arm64', 'x64', 'ia32', 'arm', 'riscv64', 's390x', 'ppc64', 'loong64', 'mips64el', 'mips64'];
for (const [path, p] of Object.entries(pk))
  for (const [name, range] of Object.entries(p.optionalDependencies || {})) {
    const seen = []; // where Node would look, from the inside out
    for (let at = path; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
      seen.push((at ? at + '/' : '') + 'node_modules/' + name);
      if (!at) break;
    }
    if (seen.some(s => pk[s])) continue;
    const words = name.replace(/^@[^/]+\//, '').split(/[-_]/);
    const os = words.map(w => OS[w]).find(Boolean),
      cpu =
        CPU.find(c => words.includes(c)) ||
        (words.includes('ppc64le')
          ? 'ppc64'
          : words.some(w => /^armv?[67]|armhf/.test(w))
            ? 'arm'
            : undefined);
    if (!os && !/wasm|wasi/.test(name)) {
      console.error(`left alone: ${name} of ${path} (${range})`);
      continue;
    }
    const version = range.replace(/^[~^=]/, '');
    const libc = words.some(w => /musl/.test(w))
      ? ['musl']
      : os === 'linux' && words.some(w => /^gnu/.test(w))
        ? ['glibc']
        : undefined;
    pk[seen.at(-1)] = {
      version,
      ...(os ? { cpu: cpu ? [cpu] : undefined } : { cpu: ['wasm32'] }),
      ...(p.dev ? { dev: true } : {}),
      license: p.license,
      libc,
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    added.push(`${name}@${version}`);
  }
if (added.length) console.log(`${check ? 'missing' : 'added'}: ${added.length}\n  ${added.join('\n  ')}`);
if (added.length && !check) {
  lock.packages = Object.fromEntries(Object.entries(pk).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  writeFileSync(file, JSON.stringify(lock, null, 2) + '\n');
}
process.exit(check && added.length ? 1 : 0);
