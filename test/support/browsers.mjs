// Which browser to drive, and how to launch it so that it makes no request of its own.
// Order: environment variable, Playwright's own download, the system's. Nothing is downloaded here.
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { chromium, firefox, webkit } from '@playwright/test';
import { findWebKit } from './webkit-driver.mjs';

const first = paths => paths.find(p => p && existsSync(p));
const own = type => {
  try {
    return type.executablePath();
  } catch {
    return '';
  }
};

export function findChromium() {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH };
  const pw = own(chromium); // .../chromium-<rev>/...; headless runs use the shell beside it
  const shell = pw.replace(/([\\/])chromium-(\d+)[\\/].*/, '$1chromium_headless_shell-$2');
  if (existsSync(pw) || existsSync(shell)) return {}; // Playwright finds it by itself
  const executablePath = first([
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);
  return executablePath ? { executablePath } : null;
}
export function findFirefox() {
  if (process.env.FIREFOX_PATH) return { channel: 'moz-firefox', executablePath: process.env.FIREFOX_PATH };
  if (existsSync(own(firefox))) return {};
  const executablePath = first(['/usr/bin/firefox-esr', '/usr/bin/firefox']);
  return executablePath ? { channel: 'moz-firefox', executablePath } : null; // a stock Firefox, over WebDriver BiDi
}
export const findPlaywrightWebKit = () => (existsSync(own(webkit)) ? {} : null);
export const findWebKitAny = () => findPlaywrightWebKit() ?? findWebKit();

/** REQUIRE_BROWSERS=chromium,firefox,webkit: an engine named there fails its tests where it is missing, instead of skipping them. */
export const isRequired = name => (process.env.REQUIRE_BROWSERS ?? '').split(',').includes(name);

// farm: from farm.mjs. The options go to browserType.launch() or to Playwright Test's launchOptions.
export function chromiumOptions(farm, found = findChromium()) {
  return {
    ...found,
    headless: true,
    proxy: { server: farm.server }, // Playwright adds <-loopback>: localhost goes through the proxy too
    args: [
      // trusts this one key, so that service workers register (ignoreHTTPSErrors does not cover their script)
      `--ignore-certificate-errors-spki-list=${farm.spki}`,
      // the full browser (not the headless shell) calls home in spite of Playwright's switches; these two stop it
      '--component-updater=url-source=http://127.0.0.1:9/',
      '--gaia-url=http://127.0.0.1:9',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      // never --disable-features here: the last one given wins, so it would undo Playwright's own list
    ],
  };
}
export function firefoxOptions(farm, found = findFirefox()) {
  if (!found?.channel) return { ...found, headless: true, proxy: { server: farm.server } }; // Playwright's own build
  return {
    ...found,
    headless: true,
    env: { ...process.env, HOME: process.env.HOME || tmpdir(), MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, // lets services.settings.server count in a release build
    firefoxUserPrefs: {
      // over BiDi, Playwright's `proxy` option sets only the http proxy: https would go direct. So, by preference:
      'network.proxy.type': 1,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': farm.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': farm.proxyPort,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'media.peerconnection.ice.proxy_only': true,
    },
  };
}
// newContext options: Firefox takes the certificate this way, service workers included; Chromium needs nothing.
export const contextOptions = name => (name === 'chromium' ? {} : { ignoreHTTPSErrors: true });
