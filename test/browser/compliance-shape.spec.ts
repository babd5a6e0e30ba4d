// The whole platform keeps its shape under the guard: descriptors, names, lengths, source text, `new`, subclassing and
// the errors of illegal calls are the native ones, for every interface the browser has.
import { test } from '../support/fixtures.js';
import { expectSame } from '../pages/compliance/compare.js';

test('interfaces look and fail as the native ones', async ({ browser, traffic, contextOptions, engine }) => {
  await expectSame({ browser, traffic, contextOptions, engine }, ['shape'], {
    code: 'const { append } = Element.prototype; Element.prototype.append = function (...nodes) { return append.apply(this, nodes); }',
    noticedBy: '^Element › prototype',
  });
});
