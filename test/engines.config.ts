// The leak bench in every engine, as tests: Chromium, a stock Firefox and WebKitGTK, behind one logging proxy. An engine
// that this machine lacks is skipped unless REQUIRE_BROWSERS names it. The report goes to the file named in PLAYWRIGHT_JSON.
import { defineConfig } from '@playwright/test';
import { findFirefox, isRequired } from './support/browsers.mjs';
import type { WorkerOptions } from './support/fixtures.js';

const report = process.env.PLAYWRIGHT_JSON;

export default defineConfig<object, WorkerOptions>({
  testDir: 'engines',
  outputDir: '.out/engines',
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  timeout: 180_000,
  reporter: [['line'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  // The slowest first, so that two of them at a time end soonest.
  projects: [
    ...(findFirefox() || isRequired('firefox')
      ? [{ name: 'firefox', use: { browserName: 'firefox', engine: 'firefox' } as const }]
      : []),
    { name: 'webkit', use: { engine: 'webkit' } },
    { name: 'chromium', use: { browserName: 'chromium', engine: 'chromium' } },
  ],
});
