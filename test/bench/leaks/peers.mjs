// The set-ups that the bench compares: askfirst by its one line, with the brake, and each peer as its own README says, with
// the tracker's hosts in its rules where it takes rules. Peers live outside the root package, in .peers, at pinned versions.
// A set-up that starts late gets its vectors after it says that it is ready: the placement that favours it most.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { ASKFIRST } from './lab.mjs';

const here = path => new URL(`./.peers/${path}`, import.meta.url);
const { dependencies } = JSON.parse(readFileSync(here('package.json'), 'utf8'));
const isThere = name => existsSync(here(`node_modules/${name}/package.json`));
const BASE = 'https://www.parlo.test/lab-peer';

/** Installs what is missing: all at once, else one by one. */
export function install() {
  const npm = args =>
    spawnSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', ...args],
      {
        cwd: here('.'),
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  if (Object.keys(dependencies).every(isThere)) return;
  npm([]);
  for (const [name, version] of Object.entries(dependencies))
    if (!isThere(name)) npm(['--no-save', `${name}@${version}`]);
}

const file = path => readFileSync(here(`node_modules/${path}`), 'utf8');
const src = path => `<script src="${BASE}/${path}"></script>`;
const HOSTS = ['hotjar.com', 'hotjar.io', 'bat.bing.com', 'px.ads.linkedin.com'];

async function bundle(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: here('.').pathname, loader: 'jsx' },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

const patched = w => !/\[native code\]/.test(w.Function.prototype.toString.call(w.fetch));

/** [npm name, what its column says, set-up, files by path]: `files` may be made on demand. */
const PEERS = [
  {
    npm: 'vanilla-cookieconsent',
    body: `${src('vcc.js')}<script>CookieConsent.run({ hideFromBots: false, categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, marketing: {} },
      language: { default: 'en', translations: { en: { consentModal: { title: 'Cookies', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all' }, preferencesModal: { sections: [] } } } } })</script>`,
    wait: true,
    ready: w => w.document.getElementById('cc-main'),
    files: () => ({ 'vcc.js': file('vanilla-cookieconsent/dist/cookieconsent.umd.js') }),
  },
  {
    npm: 'klaro',
    head: `<script>var klaroConfig = { elementID: 'klaro', mustConsent: false, acceptAll: true, privacyPolicy: '/privacy', lang: 'en', translations: { en: { purposes: { analytics: 'Analytics' } } },
      services: [{ name: 'hotjar', title: 'Hotjar', purposes: ['analytics'], cookies: [/^_hj/] }] }</script>${src('klaro.js')}`,
    wait: true,
    ready: w => w.document.querySelector('.klaro'),
    files: () => ({ 'klaro.js': file('klaro/dist/klaro.js') }),
  },
  {
    npm: 'tarteaucitronjs',
    head: `${src('tarteaucitron/tarteaucitron.min.js')}<script>tarteaucitron.init({ privacyUrl: '/privacy', highPrivacy: true, DenyAllCta: true, AcceptAllCta: true, serviceDefaultState: 'wait' }); (tarteaucitron.job = tarteaucitron.job || []).push('hotjar')</script>`,
    wait: true,
    ready: w => w.document.getElementById('tarteaucitronRoot'),
    files: () =>
      Object.fromEntries(
        [
          'tarteaucitron.min.js',
          'tarteaucitron.services.min.js',
          'css/tarteaucitron.min.css',
          'lang/tarteaucitron.en.min.js',
        ].map(path => [`tarteaucitron/${path}`, file(`tarteaucitronjs/${path}`)]),
      ),
  },
  {
    npm: 'orejime',
    head: `<script>window.orejimeConfig = { privacyPolicyUrl: '/privacy', purposes: [{ id: 'hotjar', title: 'Hotjar', cookies: [/^_hj/] }] }</script>${src('orejime.js')}`,
    wait: true,
    ready: w => w.document.querySelector('[class*=orejime]'),
    files: () => ({ 'orejime.js': file('orejime/dist/orejime-standard-en.js') }),
  },
  {
    npm: 'c15t',
    says: 'c15t, network blocker on',
    body: src('c15t.js'), // its store cannot be made in the head, where there is no body yet
    wait: true,
    ready: patched,
    files: async () => ({
      'c15t.js': await bundle(`import { getOrCreateConsentRuntime } from 'c15t';
        getOrCreateConsentRuntime({ mode: 'offline', consentCategories: ['necessary', 'measurement', 'marketing'],
          networkBlocker: { enabled: true, rules: ${JSON.stringify(HOSTS.map(domain => ({ id: domain, domain, category: 'measurement' })))} } });`),
    }),
  },
  {
    npm: 'yett',
    head: `<script>window.YETT_BLACKLIST = [${HOSTS.map(host => `/${host.replace(/\./g, '\\.')}/`)}]</script>${src('yett.js')}`,
    files: () => ({ 'yett.js': file('yett/dist/yett.min.js') }),
  },
  {
    npm: 'react-cookie-manager',
    body: `<div id="root"></div>${src('rcm.js')}`,
    wait: true,
    ready: patched,
    files: async () => ({
      'rcm.js': await bundle(`import { createRoot } from 'react-dom/client';
        import { CookieManager } from 'react-cookie-manager';
        createRoot(document.getElementById('root')).render(<CookieManager><p>page</p></CookieManager>);`),
    }),
  },
];

/** The set-ups with their columns; a peer that could not be installed has `missing` in place of a set-up. */
export async function setups(farm, names) {
  const wanted = name => !names || names.includes(name);
  const own = [
    { name: 'askfirst', setup: ASKFIRST },
    {
      name: 'askfirst + brake',
      setup: {
        ...ASKFIRST,
        head: `${ASKFIRST.head}<meta http-equiv="Content-Security-Policy" content="">`,
      },
    },
  ].filter(({ name }) => wanted(name));
  const peers = PEERS.filter(({ npm }) => wanted(npm));
  if (peers.length) install();
  const rows = [];
  for (const { npm, says = npm, head = '', body, wait, ready, files } of peers) {
    const name = `${says} ${dependencies[npm]}`;
    try {
      if (!isThere(npm)) throw new Error('not installed');
      for (const [path, text] of Object.entries(await files())) {
        const headers = { 'content-type': path.endsWith('.css') ? 'text/css' : 'text/javascript' };
        farm.reply('www.parlo.test', `/lab-peer/${path}`, { body: text, headers });
      }
      rows.push({ name, setup: { name, head, body, wait, ready } });
    } catch (error) {
      rows.push({ name, missing: String(error.message).split('\n')[0] });
    }
  }
  return [...own, ...rows];
}
