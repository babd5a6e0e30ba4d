// Browser tests: one farm and one browser per worker (support/fixtures.ts). Firefox and WebKit run where they are found;
// an engine named in REQUIRE_BROWSERS fails where it is missing. The report goes to the file named in PLAYWRIGHT_JSON.
import { defineConfig } from '@playwright/test';
import { findFirefox, isRequired } from './support/browsers.mjs';
import type { WorkerOptions } from './support/fixtures.js';

const report = process.env.PLAYWRIGHT_JSON;
/** What is shown in WebKit too: the visitor's main path, driven through WebDriver. */
const everyEngine = ['first-visit.spec.ts', 'accept-analytics.spec.ts', 'reject.spec.ts', 'workers.spec.ts'];

export default defineConfig<object, WorkerOptions>({
  testDir: 'browser',
  outputDir: '.out/browser',
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  timeout: 120_000, // a busy machine needs up to 30 s to start Firefox
  expect: { timeout: 10_000 },
  reporter: [['line'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', engine: 'chromium' } },
    ...(findFirefox() || isRequired('firefox')
      ? [{ name: 'firefox', use: { browserName: 'firefox', engine: 'firefox' } as const }]
      : []),
    { name: 'webkit', testMatch: everyEngine, use: { engine: 'webkit' } },
  ],
});
