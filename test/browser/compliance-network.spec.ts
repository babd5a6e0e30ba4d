// fetch, XMLHttpRequest, sendBeacon, EventSource and WebSocket under the guard: same answers, errors, events and timing as the
// native ones, for what is allowed.
import { test } from '../support/fixtures.js';
import { expectSame } from '../pages/compliance/compare.js';

test('requests answer, fail and tell as natively', async ({ browser, traffic, contextOptions, engine }) => {
  await expectSame({ browser, traffic, contextOptions, engine }, ['network', 'channels'], {
    code: `const { fetch: was } = window; window.fetch = async (...args) => was(...args);`,
    noticedBy: 'microtasks',
  });
});
