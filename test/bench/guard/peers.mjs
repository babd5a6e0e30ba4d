// The peers that patch the page, each set up as its README or guide says, with its blocking switched on and nothing
// granted. Installed on demand, outside the root package; git, linter and formatter pass over any `node_modules`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './frameworks.mjs';

export const FOLDER = fileURLToPath(new URL('node_modules/peers', import.meta.url));

const PACKAGES = {
  yett: '0.1.13',
  c15t: '2.2.1',
  'react-cookie-manager': '5.4.1',
  react: '19.3.1',
  'react-dom': '19.3.1',
};

/** The code that stands first in the page. Each is set up to hold two hosts, which the page never asks. */
const SETUPS = {
  yett: () =>
    `window.YETT_BLACKLIST = [/facebook\\.com/, /hotjar\\.com/];\n${readFileSync(`${FOLDER}/node_modules/yett/dist/yett.min.js`, 'utf8')}`,
  c15t: () =>
    source(`import { getOrCreateConsentRuntime } from 'c15t';
      // The store wants a body, and says nothing about its blocker unless it is enabled by name.
      addEventListener('DOMContentLoaded', () => getOrCreateConsentRuntime({
        mode: 'offline',
        networkBlocker: { enabled: true, rules: [
          { domain: 'facebook.com', category: 'marketing' }, { domain: 'hotjar.com', category: 'measurement' } ] },
      }));`),
  'react-cookie-manager': () =>
    source(`import { createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      import { CookieManager } from 'react-cookie-manager';
      addEventListener('DOMContentLoaded', () => {
        const root = document.body.appendChild(document.createElement('div'));
        createRoot(root).render(createElement(CookieManager, null, createElement('p', null, 'app')));
      });`),
};

const source = contents => bundle({ stdin: { contents, resolveDir: FOLDER } }, FOLDER);

/** Installs what is missing; throws where the registry does not serve it. */
export function installPeers(names = Object.keys(PACKAGES)) {
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(`${FOLDER}/package.json`)) writeFileSync(`${FOLDER}/package.json`, '{ "private": true }\n');
  const missing = names.filter(name => !existsSync(`${FOLDER}/node_modules/${name}`));
  if (!missing.length) return;
  const wanted = missing.map(name => `${name}@${PACKAGES[name]}`);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', ...wanted], {
    cwd: FOLDER,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status) throw new Error(`cannot install ${wanted.join(' ')}`);
}

export const PEERS = Object.keys(SETUPS);
export const peerVersion = name => `${name} ${PACKAGES[name]}`;
export const peerCode = name => SETUPS[name]();
/** Runs in the page: whether the peer has put its hands on the browser. One that has not would look fast. */
export const isPatched = () =>
  [fetch, document.createElement].some(native => !/native code/.test(String(native)));
