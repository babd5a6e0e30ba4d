// Two outputs that share no runtime state. The classic script `dist/askfirst.js` with its banner chunk is complete in
// itself and minified; the npm modules keep their dependencies outside and stay readable, since bundlers minify.
// `--environment OUT:dir` builds elsewhere: a test compares that with what is committed.

import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { dts } from 'rollup-plugin-dts';
import esbuild, { minify as esbuildMinify } from 'rollup-plugin-esbuild';

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
// esbuild keeps line breaks in texts as they are, where terser writes two characters: 2 % of a file that is mostly text.
const minifyText = esbuildMinify({ target: 'es2021' });
const credits = '/*! askfirst, MIT: THIRD_PARTY_NOTICES.md */';

/** Credits of the lists; they stay in the file when a site copies it. */
const lists =
  '/*! askfirst, MIT. Contains data, modified, from third-party-web (c) 2019 Patrick Hulce, tarteaucitron (c) 2014 AmauriC, ' +
  'Wappalyzer (c) Wappalyzer (MIT), Open Cookie Database, Prebid.js (Apache-2.0): THIRD_PARTY_NOTICES.md */';

/** Chunks of the catalogue and their sources. */
const chunks = { catalogue: 'catalogue', rare: 'catalogue/rare.generated', purposes: 'purposes' };

/** One chunk for each folder that several entries share, so that file names never depend on contents. */
const folder = id =>
  /src\/(classify|consent|page|guard)\/(?!change|release|late|sweep|index|styles-release|worker-scope|catalogue\.ts|purposes|context|full|explain|catalogue\/(?!core))/.exec(
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
  // One file each for the npm entry and for the script tag: data that nobody reads in a debugger. Each is one request;
  // the few lines that several need are in each of them.
  ...Object.entries(chunks).map(([chunk, input]) => ({
    input: `src/classify/${input}.ts`,
    external: ['./purposes.js', './catalogue/rare.generated.js'],
    output: {
      file: `${out}/askfirst-${chunk}.js`,
      format: 'es',
      banner: lists,
      paths: id => id.replace(/^.*\b(purposes|rare)(\.generated)?\.js$/, './askfirst-$1.js'),
    },
    plugins: [nodeResolve(), compile, minifyText],
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
    input: { ...entries, catalogue: 'src/classify/catalogue.ts' },
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
