// The whole list, group by group, in the project's engine: before consent nothing reaches a tracker but by a named limit,
// after it what was held arrives as often as without askfirst and what was dropped does not, and benign uses do not change.
// Truth: the proxy's log, beside a control page without askfirst in the same engine.
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { checkBenign, checkGroup } from '../bench/leaks/group.mjs';
import { GROUPS } from '../bench/leaks/vectors.mjs';
import { test } from './lab.js';

const OUT = 'test/.out/engines';
const sum = (rows: readonly number[][]) =>
  rows.reduce((a, b) => a.map((n, at) => n + (b[at] ?? 0)), [0, 0, 0, 0]);

test.beforeEach(({ sources, engine }) => {
  test.skip(sources.length === 0, `${engine} is not on this machine`);
});

for (const [group, words] of Object.entries(GROUPS)) {
  test(`${words}: nothing before consent, and after it what was held`, async ({ sources, farm, engine }) => {
    const { reached, leaks, ran, release, broken, limits, vectors } = await checkGroup(
      { sources, farm, engine },
      group,
    );
    mkdirSync(OUT, { recursive: true });
    const row = [vectors, reached.length, leaks.length, limits.length];
    appendFileSync(`${OUT}/${engine}.jsonl`, `${JSON.stringify(row)}\n`);
    expect({ leaks, ran, release, broken }, `${engine}, ${words}`).toEqual({
      leaks: [],
      ran: [],
      release: [],
      broken: [],
    });
  });
}

test('benign uses do with askfirst what they do without', async ({ sources, farm, engine }) => {
  const { wrong } = await checkBenign({ sources, farm });
  expect(wrong, engine).toEqual([]);
});

test('the control shows that the list can fail', ({ engine }) => {
  const rows = readFileSync(`${OUT}/${engine}.jsonl`, 'utf8').trim().split('\n');
  const [all, reached, leaks, limits] = sum(rows.map(row => JSON.parse(row) as number[]));
  console.log(
    `\n${engine}: ${all} vectors, ${reached} reach a tracker without askfirst, ${leaks} with it, and ${limits} by a named limit`,
  );
  // Most of the list must be able to leak in every engine, or nothing above means anything.
  expect(reached).toBeGreaterThan(0.8 * (all ?? 0));
});
