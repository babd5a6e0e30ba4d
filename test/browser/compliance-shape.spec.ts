// The whole platform keeps its shape under the guard: descriptors, names, lengths, source text, `new`, subclassing and
// the errors of illegal calls are the native ones, for every interface the browser has.
import { test } from '../support/fixtures.js';
import { expectSame, type Accepted } from '../pages/compliance/compare.js';

const ACCEPTED: readonly Accepted[] = [
  {
    where: /^CSSStyleDeclaration › prototype/,
    because:
      'Chromium keeps its CSS properties on each declaration, where no script can stand before them; ours are accessors of the prototype, as in Firefox',
    only: 'chromium',
  },
];

test('interfaces look and fail as the native ones', async ({ browser, traffic, contextOptions, engine }) => {
  const sabotage = {
    code: 'const { append } = Element.prototype; Element.prototype.append = function (...nodes) { return append.apply(this, nodes); }',
    noticedBy: '^Element › prototype',
  };
  await expectSame({ browser, traffic, contextOptions, engine }, ['shape'], sabotage, ACCEPTED);
});
