// The fixtures of the leak specs: a farm that answers as the bench needs it, and visitors of the project's engine.
// It skips an engine that is not on this machine, and fails where that engine is required.
import { findWebKitAny, isRequired } from '../support/browsers.mjs';
import { startFarm } from '../support/farm.mjs';
import { test as base } from '../support/fixtures.js';
import { visitors } from '../bench/leaks/lab.mjs';
import { labHandler } from '../bench/leaks/server.mjs';

type Source = ReturnType<typeof visitors>;

/** Pages at once: enough to hide the waiting, few enough for two processors. */
const SOURCES = { chromium: 3, firefox: 3, webkit: 2 };

export const test = base.extend<object, { sources: Source[] }>({
  farm: [
    async ({}, use) => {
      const farm = await startFarm({ handler: labHandler });
      await use(farm);
      await farm.close();
    },
    { scope: 'worker' },
  ],
  sources: [
    async ({ farm, browser, engine }, use) => {
      if (engine === 'webkit' && !findWebKitAny()) {
        if (isRequired('webkit')) throw new Error('webkit is required and not on this machine');
        return use([]);
      }
      const sources = Array.from({ length: SOURCES[engine] }, () => visitors(engine, farm, browser));
      await use(sources);
      await Promise.all(sources.map(source => source.end()));
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

/** What a group of vectors showed in one engine, for a line of output. */
export interface Counts {
  readonly reached: readonly string[];
  readonly leaks: readonly string[];
  readonly limits: readonly string[];
  readonly vectors: number;
}
