// Frames, windows, messages, forms and links under the guard: identities across realms, timing of load and errors are as
// natively.
import { test } from '../support/fixtures.js';
import { expectSame } from '../pages/compliance/compare.js';

test('frames and windows behave as natively', async ({ browser, traffic, contextOptions, engine }) => {
  await expectSame({ browser, traffic, contextOptions, engine }, ['frames', 'windows'], {
    code: `const { get, ...rest } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow"); Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", { ...rest, get() { const inner = get.call(this); return inner && Object.create(inner); } });`,
    noticedBy: '^a fresh frame › is there',
  });
});
