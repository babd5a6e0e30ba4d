// The README's page with placeholders of the site's own, as it stands there: nothing before the visitor asks for it, one
// service at a time, a video that goes on through other answers, and the buttons back after a withdrawal.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../support/fixtures.js';

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
const recipe = /\n## Videos and maps\n[^]*?```html\n([^]*?)```/.exec(readme)?.[1] ?? '';
const PAGE = 'https://www.parlo.test/videos';

test('videos and maps behind buttons of the site', async ({ page, traffic }) => {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  traffic.page(
    PAGE,
    `<!doctype html><html lang="en"><head><title>v</title><link rel="icon" href="data:,"></head><body>${recipe}</body></html>`,
  );
  traffic.page('https://www.youtube.com/embed/x', '<title>video</title>');
  traffic.reply('www.google.com', /^\/maps\/embed/, { body: 'map' });
  const asked = () => traffic.hits(/\/embed/).map(({ host }) => host);
  const video = page.getByRole('button', { name: 'Play the lesson' });
  const map = page.getByRole('button', { name: 'Show the map' });
  const answer = (call: string) => page.evaluate(`askfirst.${call}`);

  await page.goto(PAGE);
  await expect(video).toBeVisible();
  await expect(map).toBeVisible();
  await traffic.settle();
  expect(asked()).toEqual([]);

  await video.click();
  await expect.poll(asked).toEqual(['www.youtube.com']);
  await expect(page.locator('iframe')).toBeFocused();
  await expect(map).toBeVisible();

  await answer('choose({ analytics: true })');
  await answer('open()');
  await answer('close()');
  await answer('acceptAll()');
  await expect.poll(asked, 'the map, and the video not again').toEqual(['www.youtube.com', 'www.google.com']);
  await traffic.settle();
  expect(asked()).toEqual(['www.youtube.com', 'www.google.com']);

  await answer('withdraw()');
  await expect(video).toBeVisible();
  await expect(map).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(errors).toEqual([]);
});
