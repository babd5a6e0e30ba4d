// Two outputs that share no runtime state. The classic script `dist/askfirst.js` with its banner chunk is complete in
// itself and minified; the npm modules keep their dependencies outside and stay readable, since bundlers minify.
// `--environment OUT:dir` builds elsewhere: a test compares that with what is committed.

import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';

const root = fileURLToPath(new URL('./', import.meta.url)).replaceAll('\\', '/');
const out = process.env.OUT ?? 'dist';
const external = [/^preact(\/|$)/, 'js-cookie'];
const entries = {
  index: 'src/index.ts',
  classify: 'src/classify/index.ts',
  guard: 'src/guard/index.ts',
  banner: 'src/banner/index.ts',
  signals: 'src/signals/index.ts',
};

const compile = esbuild({ target: 'es2021', jsx: 'automatic', jsxImportSource: 'preact', tsconfig: false });
// Every browser that has constructable stylesheets knows ES2021.
const minify = terser({
  ecma: 2020,
  compress: { passes: 6, unsafe_arrows: true, pure_getters: true },
  format: { comments: /^!/ },
});
const credits = '/*! askfirst, MIT: THIRD_PARTY_NOTICES.md */';

/** One chunk for each folder that several entries share, so that file names never depend on contents. */
const folder = id =>
  /src\/(classify|consent|page|guard)\/(?!change|release|late|sweep|index|styles-release|worker-scope)/.exec(
    id,
  )?.[1];

/** Puts src/page/cookie-jar.ts in the place of js-cookie; the reason stands there. */
const smallJar = {
  name: 'small-jar',
  resolveId: source => (source === 'js-cookie' ? '\0small-jar' : null),
  load: id =>
    id === '\0small-jar' ? `export { jar as default } from '${root}src/page/cookie-jar.ts';` : null,
};

export default [
  {
    input: 'src/script-tag.ts',
    output: { file: `${out}/askfirst.js`, format: 'iife', banner: credits },
    plugins: [smallJar, nodeResolve(), compile, minify],
  },
  ...[
    [
      'banner/mount',
      'banner',
      '/*! askfirst, and Preact (c) Jason Miller, both MIT: see THIRD_PARTY_NOTICES.md */',
    ],
    ['guard/change', 'change', credits],
    // A classic script, because most workers are.
    ['guard/worker-scope', 'worker', credits, 'iife'],
  ].map(([input, chunk, banner, format = 'es']) => ({
    input: `src/${input}.ts`,
    output: { file: `${out}/askfirst-${chunk}.js`, format, banner },
    plugins: [nodeResolve(), compile, minify],
  })),
  {
    input: entries,
    external,
    output: {
      dir: out,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'lib/[name].js',
      manualChunks: folder,
      hoistTransitiveImports: false,
    },
    plugins: [nodeResolve(), compile],
  },
  {
    input: entries,
    external,
    output: {
      dir: out,
      format: 'es',
      entryFileNames: '[name].d.ts',
      chunkFileNames: 'lib/[name].d.ts',
      manualChunks: folder,
    },
    plugins: [dts({ tsconfig: 'tsconfig.json' })],
  },
];
