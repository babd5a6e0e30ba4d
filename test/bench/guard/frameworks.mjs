// Bundles the list benchmark once per framework. React is taken from the root package, or from the peers' folder.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const here = name => fileURLToPath(new URL(name, import.meta.url));

const FRAMEWORKS = {
  Preact: `export { createElement } from 'preact';
    import { render as draw } from 'preact';
    export const render = draw;
    export const clear = stage => draw(null, stage);`,
  React: `export { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { flushSync } from 'react-dom';
    let root;
    export const render = (tree, stage) => flushSync(() => (root ??= createRoot(stage)).render(tree));
    export const clear = () => { flushSync(() => root.unmount()); root = undefined; };`,
};

/** One classic script with both lists. `folder`: where React is found if the root package has none. */
export async function bundleLists(folder) {
  const parts = [];
  for (const [name, code] of Object.entries(FRAMEWORKS)) {
    const framework = {
      name: 'framework',
      setup(hooks) {
        hooks.onResolve({ filter: /^framework$/ }, () => ({ path: name, namespace: 'framework' }));
        hooks.onLoad({ filter: /.*/, namespace: 'framework' }, () => ({
          contents: code,
          resolveDir: here('.'),
        }));
      },
    };
    parts.push(await bundle({ entryPoints: [here('lists.jsx')], plugins: [framework] }, folder, name));
  }
  return parts.join('\n');
}

/** Bundles for the page, as a site in production would; answers the code. */
export async function bundle(options, folder, name = '') {
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2021',
    tsconfigRaw: '{}', // the root's would turn every tag into Preact's
    jsx: 'transform',
    jsxFactory: 'createElement',
    define: { 'process.env.NODE_ENV': '"production"', FRAMEWORK: JSON.stringify(name) },
    nodePaths: [`${folder}/node_modules`],
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0].text;
}
