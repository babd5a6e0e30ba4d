// One visitor over three engines, for tests that must read the same in each of them.
// open(engine, farm) answers null where this machine has no such browser. The page it drives is always a fresh profile.
import { chromium, firefox, webkit } from '@playwright/test';
import {
  chromiumOptions,
  contextOptions,
  findChromium,
  findFirefox,
  findPlaywrightWebKit,
  firefoxOptions,
} from './browsers.mjs';
import { findWebKit, launchWebKit } from './webkit-driver.mjs';

export const engines = ['chromium', 'firefox', 'webkit'];

const ROLES = ['button', 'switch', 'checkbox', 'link'];

/** A visitor in a new context of a running browser; closing it closes the context only. */
export async function visitorOf(browser, name) {
  const context = await browser.newContext(contextOptions(name));
  const page = await context.newPage();
  const named = name =>
    ROLES.map(role => page.getByRole(role, { name, exact: true }))
      .reduce((a, b) => a.or(b))
      .first();
  return {
    version: `${name} ${browser.version()}`,
    page,
    goto: url => page.goto(url).then(() => {}),
    evaluate: (fn, arg) => page.evaluate(fn, arg),
    press: name => named(name).click(),
    sees: name => named(name).isVisible(),
    waitFor: (fn, arg, ms = 15_000) => page.waitForFunction(fn, arg, { timeout: ms }).then(() => {}),
    cookies: () => context.cookies(page.url()),
    close: () => context.close(),
  };
}

async function viaPlaywright(type, options) {
  const browser = await type.launch(options);
  try {
    const visitor = await visitorOf(browser, type.name());
    return { ...visitor, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Starts a browser whose every request goes through the farm. */
export async function open(engine, farm) {
  if (engine === 'chromium') {
    const found = findChromium();
    return found && viaPlaywright(chromium, chromiumOptions(farm, found));
  }
  if (engine === 'firefox') {
    const found = findFirefox();
    return found && viaPlaywright(firefox, firefoxOptions(farm, found));
  }
  if (findPlaywrightWebKit())
    return viaPlaywright(webkit, { headless: true, proxy: { server: farm.server } });
  const found = findWebKit();
  return found && launchWebKit({ proxy: `127.0.0.1:${farm.proxyPort}`, found });
}
