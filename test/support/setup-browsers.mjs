#!/usr/bin/env node
// Finds the browsers that the tests need, installs what is missing, and proves each by loading a page in it.
//   node setup-browsers.mjs chromium                          required: exit 1 when it can't be had
//   node setup-browsers.mjs chromium --optional firefox,webkit   these may be missing
//   node setup-browsers.mjs chromium --check                  install nothing
//   REQUIRE_BROWSERS=chromium,firefox,webkit   makes optional ones required (for CI)
// Order: environment variable; Playwright's own; the system's; `playwright install`; as root on Debian, apt-get.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isRequired } from './browsers.mjs';

const APT = {
  chromium: ['chromium-headless-shell', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'fonts-liberation'],
};
const say = (...a) => console.log('[browsers]', ...a);
const run = (cmd, args, timeout = 600_000) => {
  const r = spawnSync(cmd, args, {
    encoding: 'utf8',
    timeout,
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (r.status !== 0)
    say(
      `  ${[cmd, ...args].join(' ')}: ${r.error?.message || (r.stderr || r.stdout || '').split('\n').find(l => /error|E:/i.test(l)) || `exit ${r.status}`}`,
    );
  return r.status === 0;
};

// Each returns a word for what was found, or null. Imported afresh: what is installed changes while this runs.
async function find(name) {
  const b = await import('./browsers.mjs');
  const f = { chromium: b.findChromium, firefox: b.findFirefox, webkit: () => b.findWebKitAny() }[name]();
  return f && (f.executablePath || f.browser || "Playwright's own");
}

// A page with a title, loaded for real: a file that exists may still lack its libraries.
async function works(name) {
  const { open } = await import('./any-browser.mjs');
  const { startFarm } = await import('./farm.mjs');
  const farm = await startFarm();
  farm.page('https://proof.test/', '<!doctype html><html lang="en"><title>Proof</title>');
  let browser;
  try {
    browser = await open(name, farm);
    await browser.goto('https://proof.test/');
    await browser.waitFor(() => document.title === 'Proof', undefined, 10_000);
    return browser.version;
  } finally {
    await browser?.close();
    await farm.close();
  }
}

const playwright = (...args) =>
  existsSync('node_modules/.bin/playwright') && run('npx', ['playwright', ...args]);
const debian = () =>
  process.platform === 'linux' &&
  existsSync('/usr/bin/apt-get') &&
  /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));
const root = () => process.getuid?.() === 0;

function viaPlaywright(name) {
  say(`${name}: trying Playwright's download`);
  const what = name === 'chromium' ? ['chromium', '--only-shell'] : [name];
  if (!playwright('install', ...what)) return false; // without a network this fails in seconds: so it comes before the libraries
  if (process.platform === 'linux' && root()) playwright('install-deps', name);
  return true;
}
function viaApt(name) {
  if (!debian()) return false;
  if (!root()) {
    say(`${name}: run as root:  apt-get install ${APT[name].join(' ')}`);
    return false;
  }
  say(`${name}: trying apt-get install ${APT[name].join(' ')}`);
  const apt = (...a) =>
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0', ...a]);
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...APT[name]);
}

export async function ensure(name, { check = false } = {}) {
  for (const get of [null, ...(check ? [] : [viaPlaywright, viaApt])]) {
    if (get && !get(name)) continue;
    const found = await find(name);
    if (!found) continue;
    try {
      const version = await works(name);
      say(`${name}: ${version}, ${found}`);
      return version;
    } catch (e) {
      say(`${name}: ${found} does not work: ${String(e.message).split('\n').slice(0, 3).join(' | ')}`);
    }
  }
  return null;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2),
    check = args.includes('--check');
  const optional = args.includes('--optional') ? args[args.indexOf('--optional') + 1].split(',') : [];
  const required = args.filter(a => !a.startsWith('--') && a !== optional.join(','));
  let failed = 0;
  for (const name of [...required, ...optional]) {
    if (await ensure(name, { check })) continue;
    const must = required.includes(name) || isRequired(name);
    say(`${name}: NOT AVAILABLE${must ? '' : ' (optional: its tests are skipped)'}`);
    failed += must;
  }
  process.exit(failed ? 1 : 0);
}
