// Rejected: nothing fires, on later views either, and nobody is asked again until the decision expires or the policy
// has a new version.
import { expect, test } from '../support/fixtures.js';
import type { Farm, Visitor } from '../support/fixtures.js';
import {
  HOME,
  OWN_COOKIES,
  asked,
  calm,
  cookieNames,
  homePage,
  leaks,
  ran,
  storageKeys,
} from '../support/parlo.js';

async function nothingHappened(visitor: Visitor, farm: Farm): Promise<void> {
  await calm(farm);
  expect(leaks(farm)).toEqual([]);
  expect(await ran(visitor)).toEqual({});
  expect(await cookieNames(visitor)).toEqual(OWN_COOKIES);
  expect(await storageKeys(visitor)).toEqual([]);
}

test('reject: nothing fires, now and on later views, and nobody is asked again', async ({
  visitor,
  traffic,
}) => {
  await visitor.goto(HOME);
  await asked(visitor);
  await visitor.press('Reject all');
  await nothingHappened(visitor, traffic);
  for (const address of [HOME, 'https://www.parlo.test/privacy', HOME]) {
    await visitor.goto(address);
    await nothingHappened(visitor, traffic);
    expect(await visitor.sees('Accept all'), `${address} asks again`).toBe(false);
  }
});

test('a new policy version asks again', async ({ visitor, traffic }) => {
  await visitor.goto(HOME);
  await asked(visitor);
  await visitor.press('Reject all');
  traffic.page(
    HOME,
    homePage(html => html.replace('"2018.5.7"', '"2018.6.1"')),
  );
  await visitor.goto(HOME);
  await asked(visitor);
  await nothingHappened(visitor, traffic);
});

test('an expired decision asks again', async ({ visitor, traffic }) => {
  await visitor.goto(HOME);
  await asked(visitor);
  await visitor.press('Reject all');
  const days = (n: number) =>
    homePage(html =>
      html.replace(
        '<script src="/askfirst',
        `<script>Date.now = (now => () => now() + ${n} * 864e5)(Date.now)</script>$&`,
      ),
    );
  traffic.page(HOME, days(179));
  await visitor.goto(HOME);
  await nothingHappened(visitor, traffic);
  expect(await visitor.sees('Accept all')).toBe(false);
  traffic.page(HOME, days(181));
  await visitor.goto(HOME);
  await asked(visitor);
  await nothingHappened(visitor, traffic);
});
