// Cookies, storage, databases and caches under the guard: writes, reads, property forms, listing, events and errors are as
// natively, for the names of the site.
import { test } from '../support/fixtures.js';
import { expectSame, type Accepted } from '../pages/compliance/compare.js';

const ACCEPTED: readonly Accepted[] = [
  {
    where: /^cookieStore › reading members in the same order/,
    because: 'the name is judged first, so it is read first',
  },
  {
    where: /^(local|session)Storage › names of methods/,
    because:
      'no proxy may list an own key that its store does not show as one; the value is there for getItem',
    only: 'chromium',
  },
  {
    where: /^(local|session)Storage › descriptors/,
    because: 'a proxy that cannot be frozen says so in its own words; it is a TypeError all the same',
  },
];

test('what the site stores behaves as natively', async ({ browser, traffic, contextOptions, engine }) => {
  await expectSame(
    { browser, traffic, contextOptions, engine },
    ['cookies', 'storage', 'databases'],
    {
      code: `const { setItem } = Storage.prototype; Storage.prototype.setItem = function (name, value) { return setItem.call(this, name, value) ?? null; };`,
      noticedBy: '^localStorage › methods',
    },
    ACCEPTED,
  );
});
