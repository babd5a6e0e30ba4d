// Bundles an application of this folder from its npm packages and serves it, with the small answers it asks for, on
// www.parlo.test/app/<name>. It promises that the page differs by the tag of askfirst and nothing else.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import type { Farm } from '../../support/fixtures.js';
import { dist, modules } from './bundlers.js';

const here = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));
const OWN = 'www.parlo.test';
export const SDK = '<script src="/askfirst.js"></script>';

/** Svelte components, compiled as their own bundler plugin would. */
const svelte: Plugin = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => ({
      contents: compile(await readFile(path, 'utf8'), { filename: path, css: 'injected', generate: 'client' })
        .js.code,
    }));
  },
};

const bundles = new Map<string, Promise<string>>();

/** The application as one classic script, once per worker. */
export function bundle(file: string): Promise<string> {
  const made =
    bundles.get(file) ??
    build({
      entryPoints: [here(file)],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      jsx: 'automatic',
      conditions: ['browser'],
      mainFields: ['browser', 'module', 'main'],
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      alias: { askfirst: `${dist}/index.js`, 'askfirst/guard': `${dist}/guard.js` },
      nodePaths: [modules],
      plugins: [svelte],
      logLevel: 'silent',
    }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  bundles.set(file, made);
  return made;
}

/** What one application needs beyond its script. */
export interface App {
  readonly file: string;
  readonly csp?: string;
  /** Body of the page; without it two empty boxes. */
  readonly body?: string;
  readonly title?: string;
  /** Further pages of the site under /app/, by path. */
  readonly pages?: Readonly<Record<string, { readonly title: string; readonly body: string }>>;
  /** Comes first in the head, before or after askfirst as `first` has it. */
  readonly head?: string;
}

export const urlOf = (name: string) => `https://${OWN}/app/${name}`;

/** Serves the application; `first` stands first in its head. */
export async function serveApp(farm: Farm, name: string, app: App, first: string): Promise<void> {
  const js = { 'content-type': 'text/javascript' };
  const code = await bundle(app.file);
  const page = (title: string, body: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${first}${app.head ?? ''}<title>${title}</title>
    <link rel="icon" href="data:,"><script src="/app.js" defer></script></head><body>${body}</body></html>`;
  const headers = app.csp ? { 'content-security-policy': app.csp } : {};
  farm.page(urlOf(name), page(app.title ?? name, app.body ?? '<div id="app"></div><div id="second"></div>'), {
    headers,
  });
  for (const [path, { title, body }] of Object.entries(app.pages ?? {}))
    farm.page(urlOf(path), page(title, body), { headers });
  farm.reply(OWN, '/app.js', { headers: js, body: code });
  serveAnswers(farm);
}

/** The small answers that applications and exercises ask the page's own host for. */
export function serveAnswers(farm: Farm): void {
  const js = { 'content-type': 'text/javascript' };
  farm.reply(OWN, '/p/text', { body: 'text' });
  farm.reply(OWN, '/p/json', { body: '{"a":1}', headers: { 'content-type': 'application/json' } });
  farm.reply(OWN, '/p/slow', { body: 'slow', delay: 400 });
  farm.reply(OWN, '/p/missing', { status: 404, body: 'not here' });
  farm.reply(OWN, '/p/style.css', { headers: { 'content-type': 'text/css' }, body: ':root{--p:styled}' });
  farm.reply(OWN, '/p/script.js', { headers: js, body: 'window.ranOwn = (window.ranOwn || 0) + 1' });
  farm.reply(OWN, '/p/worker.js', { headers: js, body: '' });
  farm.page(`https://${OWN}/p/frame`, '<!doctype html><title>f</title><p id="p">frame</p>');
  farm.reply(OWN, '/p/pixel.svg', {
    headers: { 'content-type': 'image/svg+xml' },
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  });
  farm.reply('cdn.jsdelivr.net', '/p/unreadable', { headers: { 'access-control-allow-origin': '' } });
  farm.reply('cdn.jsdelivr.net', '/p/jsonp', { headers: js, body: 'called({"b":2})' });
}
