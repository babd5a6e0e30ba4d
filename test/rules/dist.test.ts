// @vitest-environment node
// What is committed in dist: byte for byte what the sources build, within its budgets, with the figures the README
// prints, and clean of what must not be shipped.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BUDGETS, sizes } from '../bench/size.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const list = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter(f => /\.\w+$/.test(f))
    .sort();

describe('dist', () => {
  it('is what the sources build, byte for byte', () => {
    mkdirSync(join(root, 'test/.out'), { recursive: true });
    const fresh = mkdtempSync(join(root, 'test/.out/dist-'));
    execFileSync(join(root, 'node_modules/.bin/rollup'), ['-c', '--silent'], {
      cwd: root,
      env: { ...process.env, OUT: fresh },
    });
    expect(list(dist)).toEqual(list(fresh));
    const changed = list(fresh).filter(
      f => !readFileSync(join(dist, f)).equals(readFileSync(join(fresh, f))),
    );
    expect(changed, 'run npm run build and commit dist').toEqual([]);
  }, 120_000);

  it('keeps its budgets', () => {
    const measured = sizes();
    expect(Object.keys(BUDGETS)).toEqual([
      'askfirst.js',
      'askfirst-banner.js',
      'askfirst-change.js',
      'askfirst-worker.js',
      'askfirst-catalogue.js',
      'askfirst-rare.js',
      'askfirst-purposes.js',
    ]);
    const over = measured.filter(({ brotli, budget }) => budget !== undefined && brotli > budget);
    expect(over).toEqual([]);
  });

  it('weighs what the README says', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const { file, brotli } of sizes().filter(({ budget }) => budget !== undefined)) {
      const printed = new RegExp(`\`${file.replace('.', '\\.')}\`[^\\n]*?(\\d+\\.\\d\\d) kB brotli`).exec(
        readme,
      )?.[1];
      expect(printed, `README figure of ${file}`).toBe((brotli / 1000).toFixed(2));
    }
  });

  it('ships no eval, no remote address to load from, no source path', () => {
    for (const file of list(dist).filter(f => f.endsWith('.js'))) {
      const code = readFileSync(join(dist, file), 'utf8');
      expect(code, file).not.toMatch(/\beval\(|new Function\(|Function\(['"`]/);
      expect(code, file).not.toMatch(/\/(home|root|tmp)\//);
      expect(code, file).not.toMatch(/import\(\s*['"`]https?:/);
    }
  });

  it('carries its licence in every file that a site copies', () => {
    for (const file of Object.keys(BUDGETS)) {
      expect(readFileSync(join(dist, file), 'utf8'), file).toMatch(
        /^\/\*! askfirst\b.*THIRD_PARTY_NOTICES\.md/,
      );
    }
  });

  it('has types for every entry of the package', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, string | { types: string; default: string }>;
    };
    const paths = Object.values(exports).flatMap(entry =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    for (const path of paths) expect(() => readFileSync(join(root, path))).not.toThrow();
  });
});
