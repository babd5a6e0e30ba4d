// Bundles an application with the npm modules of the build under test, by each bundler as a site runs it: nothing is
// defined, injected or copied that its documentation does not say.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup, type OutputOptions, type RollupOutput } from 'rollup';
import { build as vite } from 'vite';

/** The npm modules from the build under test, and what they import. */
export const dist = process.env['ASKFIRST_DIST'] ?? fileURLToPath(new URL('../../../dist', import.meta.url));
export const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const folder = fileURLToPath(new URL('.', import.meta.url));

/** What a bundler wrote, by file name; the application is `app.js`. */
export type Bundle = ReadonlyMap<string, string>;

const packages: Readonly<Record<string, string>> = {
  askfirst: `${dist}/index.js`,
  'askfirst/guard': `${dist}/guard.js`,
};
/** Finds the build under test, and what it imports, wherever it lies. */
const installed = {
  name: 'installed',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    packages[id] ?? (/^(js-cookie|preact)/.test(id) ? fileURLToPath(import.meta.resolve(id)) : null),
};

async function byEsbuild(file: string, format: 'iife' | 'esm'): Promise<Bundle> {
  const { outputFiles } = await esbuild({
    entryPoints: { app: folder + file },
    bundle: true,
    write: false,
    format,
    splitting: format === 'esm',
    outdir: folder,
    alias: { ...packages },
    nodePaths: [modules],
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(folder.length), text]));
}

const textsOf = ({ output }: RollupOutput): Bundle =>
  new Map(
    output.map(part => [
      part.fileName,
      part.type === 'chunk' ? part.code : Buffer.from(part.source).toString(),
    ]),
  );

async function byRollup(file: string, format: 'iife' | 'es'): Promise<Bundle> {
  const bundle = await rollup({
    input: { app: folder + file },
    plugins: [installed, nodeResolve({ browser: true })],
  });
  const options: OutputOptions = { format, inlineDynamicImports: format === 'iife' };
  return textsOf(await bundle.generate(options));
}

/** Served from /out/, as its option `base` says. */
async function byVite(file: string): Promise<Bundle> {
  const result = await vite({
    root: folder,
    base: '/out/',
    configFile: false,
    logLevel: 'silent',
    plugins: [installed],
    build: {
      write: false,
      rollupOptions: { input: { app: folder + file }, output: { entryFileNames: '[name].js' } },
    },
  });
  return textsOf(result as unknown as RollupOutput);
}

/** `own`: whether the bundler emits `askfirst-worker.js` by itself; the site copies it where not. */
export const BUNDLERS = {
  'esbuild, script': { bundle: file => byEsbuild(file, 'iife'), type: 'script', own: false },
  'esbuild, module': { bundle: file => byEsbuild(file, 'esm'), type: 'module', own: false },
  'rollup, script': { bundle: file => byRollup(file, 'iife'), type: 'script', own: false },
  'rollup, module': { bundle: file => byRollup(file, 'es'), type: 'module', own: false },
  'vite, module': { bundle: file => byVite(file), type: 'module', own: true },
} as const satisfies Record<
  string,
  { bundle: (file: string) => Promise<Bundle>; type: 'script' | 'module'; own: boolean }
>;

/** What a site copies out of the package. */
export const workerFile = () => readFile(`${dist}/askfirst-worker.js`, 'utf8');
