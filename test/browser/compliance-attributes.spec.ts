// Attributes under the guard: every way to set, read, list, toggle and remove one answers, fails, calls back and loads as
// the native does, for what is allowed.
import { test } from '../support/fixtures.js';
import { expectSame } from '../pages/compliance/compare.js';

test('attributes behave as the native ones', async ({ browser, traffic, contextOptions, engine }) => {
  await expectSame({ browser, traffic, contextOptions, engine }, ['attributes', 'loading'], {
    code: 'const { setAttribute } = Element.prototype; Element.prototype.setAttribute = function (name, value) { setAttribute.call(this, name, value); return null; }',
    noticedBy: '^img src › set',
  });
});
