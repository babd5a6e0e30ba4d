// The whole test command: formatting, lint, types, unit and rule tests, then the browsers. Goes on after a failure, so
// that one run tells everything; each step that is not itself a test suite counts as one test. Last line printed:
// `N passed, N failed`.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const out = 'test/.out';
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const total = { passed: 0, failed: 0 };

function step(name, command, args, { env = {}, count } = {}) {
  const began = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  let counted;
  try {
    counted = count?.();
  } catch (error) {
    console.error(`${name} left no result: ${error.message}`);
  }
  // A suite that exits non-zero, or leaves no result, has failed even when no test of it says so.
  const isSound = status === 0 && (!count || counted !== undefined);
  const passed = counted?.passed ?? (isSound ? 1 : 0);
  const failed = Math.max(counted?.failed ?? 0, isSound ? 0 : 1);
  total.passed += passed;
  total.failed += failed;
  console.log(
    `== ${name}: ${passed} passed, ${failed} failed (${((Date.now() - began) / 1000).toFixed(0)} s)`,
  );
  return status === 0;
}

const json = file => JSON.parse(readFileSync(`${out}/${file}`, 'utf8'));

step('lock file', 'node', ['test/support/complete-lock.mjs', '--check']);
step('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']);
step('lint', 'npm', ['run', '--silent', 'lint']);
step('types', 'npm', ['run', '--silent', 'types']);
step(
  'unit and rule tests',
  'npx',
  [
    'vitest',
    'run',
    '-c',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${out}/unit.json`,
  ],
  {
    count: () => {
      const { numPassedTests, numFailedTests } = json('unit.json');
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
);
const required = (process.env.REQUIRE_BROWSERS ?? '').split(',');
const optional = ['firefox', 'webkit'].filter(name => !required.includes(name));
const found = step('browsers', 'node', [
  'test/support/setup-browsers.mjs',
  'chromium',
  ...required.filter(name => name && name !== 'chromium'),
  ...(optional.length ? ['--optional', optional.join(',')] : []),
]);
if (found) {
  step('browser tests', 'npx', ['playwright', 'test', '-c', 'test/playwright.config.ts'], {
    // Absolute, because Playwright reads a relative one from the folder of its configuration.
    env: { PLAYWRIGHT_JSON: resolve(out, 'browser.json') },
    count: () => {
      const { expected, unexpected, flaky } = json('browser.json').stats;
      return { passed: expected, failed: unexpected + flaky };
    },
  });
  // Every engine required (in CI): the whole leak list in each. By hand: npm run test:engines.
  if (['chromium', 'firefox', 'webkit'].every(name => required.includes(name))) {
    step('engine tests', 'npm', ['run', '--silent', 'test:engines'], {
      env: { PLAYWRIGHT_JSON: resolve(out, 'engines.json') },
      count: () => {
        const { expected, unexpected, flaky } = json('engines.json').stats;
        return { passed: expected, failed: unexpected + flaky };
      },
    });
  }
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
