// Workers and worklets under the guard: constructors, messages, errors and the inside of a worker are as natively.
import { test } from '../support/fixtures.js';
import { expectSame } from '../pages/compliance/compare.js';

test('workers are made, talk and fail as natively', async ({ browser, traffic, contextOptions, engine }) => {
  await expectSame({ browser, traffic, contextOptions, engine }, ['workers'], {
    code: `const { Worker: was } = window; window.Worker = function Worker(url, options) { return new was(url, options); };`,
    noticedBy: '^Worker › (errors|identity)',
  });
});
