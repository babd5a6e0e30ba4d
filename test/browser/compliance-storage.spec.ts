// Cookies, storage, databases and caches under the guard: writes, reads, property forms, listing, events and errors are as
// natively, for the names of the site.
import { test } from '../support/fixtures.js';
import { expectSame } from '../pages/compliance/compare.js';

test('what the site stores behaves as natively', async ({ browser, traffic, contextOptions, engine }) => {
  await expectSame({ browser, traffic, contextOptions, engine }, ['cookies', 'storage', 'databases'], {
    code: `const { setItem } = Storage.prototype; Storage.prototype.setItem = function (name, value) { return setItem.call(this, name, value) ?? null; };`,
    noticedBy: '^localStorage › methods',
  });
});
