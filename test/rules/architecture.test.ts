// @vitest-environment node
// The house rules of the source tree: which folder may import which, no cycles, no attic, no long files. Facts are read
// from the sources, so a new file is covered the moment it exists.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../src', import.meta.url));

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file));
const text = (file: string) => readFileSync(join(root, file), 'utf8');

/** Lower storeys first; a file may import from its own storey's folder or any lower one. */
const STOREYS = [['classify'], ['consent'], ['page'], ['guard', 'banner', 'signals']];
const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : 'entry');
const storeyOf = (folder: string) => {
  const storey = STOREYS.findIndex(folders => folders.includes(folder));
  return folder === 'entry' ? STOREYS.length : storey;
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const imports: Import[] = files.flatMap(from =>
  [...text(from).matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)'/gm)].map(match => ({
    from,
    to: resolve(normalize(join(dirname(from), match[2] ?? ''))),
    typeOnly: match[1] !== undefined,
  })),
);

function resolve(path: string): string {
  const stem = path.replace(/\.js$/, '');
  return files.find(file => file === `${stem}.ts` || file === `${stem}.tsx`) ?? path;
}

describe('the house', () => {
  it('has sources and finds their imports', () => {
    expect(files.length).toBeGreaterThan(25);
    expect(imports.length).toBeGreaterThan(60);
    expect(imports.filter(({ to }) => !files.includes(to))).toEqual([]);
  });

  it('has no room without a storey', () => {
    const folders = new Set(files.map(folderOf));
    expect([...folders].filter(folder => storeyOf(folder) < 0)).toEqual([]);
  });

  it('lets arrows point down only, and never to a sibling feature', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [a, b] = [folderOf(from), folderOf(to)];
      return a !== b && storeyOf(b) >= storeyOf(a);
    });
    expect(wrong).toEqual([]);
  });

  it('has no cycle', () => {
    const next = new Map(
      files.map(file => [file, imports.filter(i => i.from === file && !i.typeOnly).map(i => i.to)]),
    );
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file))
        return void cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    };
    files.forEach(file => visit(file, []));
    expect(cycles).toEqual([]);
  });

  it('has no attic, no default export and no barrel', () => {
    expect(files.filter(file => /(^|\/)(utils?|helpers?|misc|common)(\/|\.)/.test(file))).toEqual([]);
    expect(files.filter(file => /^export default|^export \*/m.test(text(file)))).toEqual([]);
    const reexporting = files.filter(file => /^export (type )?\{[^}]*\} from/m.test(text(file)));
    const entries = [
      'index.ts',
      'classify/index.ts',
      'guard/index.ts',
      'banner/index.ts',
      'signals/index.ts',
    ];
    expect(reexporting.filter(file => !entries.includes(file))).toEqual([]);
  });

  it('has no file over 300 lines and no file without an opening comment', () => {
    const written = files.filter(file => !file.includes('.generated.') && !file.endsWith('.d.ts'));
    expect(written.filter(file => text(file).split('\n').length > 301)).toEqual([]);
    expect(written.filter(file => !text(file).startsWith('// '))).toEqual([]);
  });

  it('keeps the browser out of what must run anywhere', () => {
    // Generated files are data: the texts in them may speak of windows and documents.
    const pure = files.filter(
      file => ['classify', 'consent'].includes(folderOf(file)) && !file.includes('.generated.'),
    );
    const code = (file: string) => text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(pure.filter(file => /\b(document|window|navigator|Date\.now|fetch\()/.test(code(file)))).toEqual(
      [],
    );
  });

  it('holds only what belongs at the top level', () => {
    const top = readdirSync(join(root, '..')).filter(
      name => !name.startsWith('.') && name !== 'node_modules',
    );
    expect(top.sort()).toEqual(
      [
        'package.json',
        'package-lock.json',
        'tsconfig.json',
        'rollup.config.mjs',
        'src',
        'demo',
        'test',
        'dist',
        'README.md',
        'LICENSE',
        'CHANGELOG.md',
        'THIRD_PARTY_NOTICES.md',
      ].sort(),
    );
  });
});
