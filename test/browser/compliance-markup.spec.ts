// Markup strings under the guard: every way to parse benign markup yields the same tree, errors and records as the native.
import { test } from '../support/fixtures.js';
import { expectSame } from '../pages/compliance/compare.js';

test('markup is parsed as natively', async ({ browser, traffic, contextOptions, engine }) => {
  await expectSame({ browser, traffic, contextOptions, engine }, ['markup'], {
    code: `const { set, ...rest } = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML"); Object.defineProperty(Element.prototype, "innerHTML", { ...rest, set(value) { set.call(this, String(value).replace("<img", "<img x")); } });`,
    noticedBy: '^markup images',
  });
});
