// A part of the leak bench with every run of the browser tests: the vectors that can share a document. The whole of it, in
// three engines, is `npm run test:engines`. Truth: the proxy's log, beside a control page without askfirst.
import { expect } from '@playwright/test';
import { checkBenign, checkGroup } from '../bench/leaks/group.mjs';
import { GROUPS } from '../bench/leaks/vectors.mjs';
import { test } from '../engines/lab.js';

/** What Firefox shows here: the groups in which engines differ most. The others need Chromium alone. */
const BOTH = ['script', 'markup', 'write', 'call', 'realm', 'write-down'];

for (const [group, words] of Object.entries(GROUPS)) {
  test(`${words}: nothing before consent, and after it what was held`, async ({ sources, farm, engine }) => {
    test.skip(engine !== 'chromium' && !BOTH.includes(group), 'in test:engines');
    const { leaks, ran, release, broken, reached } = await checkGroup(
      { sources, farm, engine },
      group,
      ({ alone }) => !alone,
    );
    expect(reached.length, 'the control reaches the tracker').toBeGreaterThan(5);
    expect({ leaks, ran, release, broken }).toEqual({ leaks: [], ran: [], release: [], broken: [] });
  });
}

test('benign uses do with askfirst what they do without', async ({ sources, farm }) => {
  expect((await checkBenign({ sources, farm })).wrong).toEqual([]);
});
