// Styles and fonts under the guard: declarations, rules, sheets and faces answer, fail and load as natively.
import { test } from '../support/fixtures.js';
import { expectSame } from '../pages/compliance/compare.js';

test('styles behave as natively', async ({ browser, traffic, contextOptions, engine }) => {
  await expectSame({ browser, traffic, contextOptions, engine }, ['styles', 'fonts'], {
    code: `const { setProperty } = CSSStyleDeclaration.prototype; CSSStyleDeclaration.prototype.setProperty = function (...args) { setProperty.apply(this, args); return null; };`,
    noticedBy: '^declarations › setProperty',
  });
});
