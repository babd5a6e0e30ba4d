// Playwright's `test` with one farm and one browser per worker; every request of the worker's browser passes the farm.
// `traffic` is the farm of this test, emptied before it: a test that talks to a host nobody serves fails.
// `visitor` is the same small interface in Chromium, Firefox and (project `webkit`) WebKitGTK.
import { expect, test as base } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { open, visitorOf } from './any-browser.mjs';
import type { Engine, Visitor } from './any-browser.mjs';
import { chromiumOptions, contextOptions, findWebKitAny, firefoxOptions, isRequired } from './browsers.mjs';
import { startFarm } from './farm.mjs';
import type { Farm } from './farm.mjs';

export type { Engine, Farm, Visitor };

export interface WorkerOptions {
  engine: Engine;
}

interface WorkerFixtures {
  farm: Farm;
  browser: Browser;
}

interface TestFixtures {
  traffic: Farm;
  visitor: Visitor;
}

export const test = base.extend<TestFixtures, WorkerOptions & WorkerFixtures>({
  engine: ['chromium', { scope: 'worker', option: true }],
  farm: [
    async ({}, use) => {
      const farm = await startFarm();
      await use(farm);
      await farm.close();
    },
    { scope: 'worker' },
  ],
  // Launched here, not by Playwright Test: the proxy's port is known only once the farm runs.
  browser: [
    async ({ playwright, farm, engine }, use) => {
      if (engine === 'webkit') return use(undefined as unknown as Browser);
      const options = engine === 'firefox' ? firefoxOptions(farm) : chromiumOptions(farm);
      const browser = await playwright[engine].launch(options);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  contextOptions: async ({ engine }, use) => use(contextOptions(engine)),
  traffic: [
    async ({ farm }, use) => {
      farm.reset({ routes: true });
      await use(farm);
      await farm.settle(200);
      expect(farm.strangers(), 'requests to a host that nobody serves').toEqual([]);
    },
    { auto: true },
  ],
  visitor: async ({ farm, browser, engine }, use, info) => {
    if (engine === 'webkit' && !findWebKitAny()) {
      if (isRequired('webkit')) throw new Error('webkit is required and not on this machine');
      info.skip(true, 'webkit is not on this machine');
    }
    const visitor = engine === 'webkit' ? await open('webkit', farm) : await visitorOf(browser, engine);
    if (!visitor) throw new Error(`${engine} did not start`);
    await use(visitor);
    await visitor.close();
  },
});
export { expect };
