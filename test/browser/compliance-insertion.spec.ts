// Insertion, removal and copying under the guard: same results, errors, mutation records, ranges, focus, callbacks and order of
// scripts as the native operations.
import { test } from '../support/fixtures.js';
import { expectSame } from '../pages/compliance/compare.js';

test('nodes are inserted, moved and copied as natively', async ({
  browser,
  traffic,
  contextOptions,
  engine,
}) => {
  await expectSame({ browser, traffic, contextOptions, engine }, ['insertion', 'scripts'], {
    code: `const { append } = Element.prototype; Element.prototype.append = { append(...nodes) { append.apply(this, nodes); return this; } }.append;`,
    noticedBy: '^append › element',
  });
});
