// The banner and the settings as an assistive technology meets them: axe finds nothing in either layer, light and dark,
// left to right and right to left; and the keyboard alone gets through, with Escape never granting anything.
import axe from 'axe-core';
import { expect, test } from '../support/fixtures.js';
import { HOME, homePage } from '../support/parlo.js';
import type { Page } from '@playwright/test';

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
  passes: unknown[];
}

const choices = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { askfirst: { get(): { choices: object } } }).askfirst.get().choices,
  );

/** What axe finds in askfirst's own shadow roots, in words. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const [found, looked] = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<AxeResult> } };
    const { violations, passes } = await axe.run({ include: [['[data-askfirst]']] });
    return [
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      passes.length,
    ] as const;
  });
  expect(looked, 'axe looked into the shadow root').toBeGreaterThan(3);
  return found;
}

for (const dir of ['ltr', 'rtl']) {
  test(`axe finds nothing in any state, ${dir}`, async ({ page, traffic, engine }) => {
    traffic.page(
      HOME,
      homePage(html => html.replace('<html lang="en"', `<html lang="en" dir="${dir}"`)),
    );
    // A stock Firefox ignores the emulated scheme, so there the second round would be the first again.
    for (const colorScheme of engine === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const)) {
      await page.context().clearCookies();
      await page.emulateMedia({ colorScheme });
      await page.goto(HOME);
      await expect(page.getByRole('button', { name: 'Reject all' })).toBeVisible();
      expect(await violations(page), `${colorScheme}, banner`).toEqual([]);
      await page.getByRole('button', { name: 'Choose' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page), `${colorScheme}, settings`).toEqual([]);
      await page.getByRole('button', { name: 'Save choices' }).click();
      await expect(page.getByRole('button', { name: 'Privacy settings' }).last()).toBeVisible();
      expect(await violations(page), `${colorScheme}, reopen button`).toEqual([]);
    }
  });
}

test('the keyboard alone: choose, switch, save, and back where one was', async ({ page }) => {
  await page.goto(HOME);
  const choose = page.getByRole('button', { name: 'Choose' });
  await expect(choose).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body), 'no focus is stolen').toBe(
    true,
  );
  await choose.focus();
  await page.keyboard.press('Enter');
  const analytics = page.getByRole('switch', { name: /Analytics/ });
  await expect(analytics).toBeVisible();
  await expect(analytics).not.toBeChecked();
  await analytics.focus();
  await page.keyboard.press('Space');
  await expect(analytics).toBeChecked();
  await page.getByRole('button', { name: 'Save choices' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await choices(page)).toMatchObject({ analytics: 'granted', advertising: 'denied' });
});

test('Escape grants nothing, and returns to the question and to the button pressed', async ({ page }) => {
  await page.goto(HOME);
  const choose = page.getByRole('button', { name: 'Choose' });
  await choose.click();
  await page.getByRole('switch', { name: /Analytics/ }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(choose).toBeVisible();
  expect(await choices(page)).toMatchObject({ analytics: 'unset', advertising: 'unset' });
  await expect(choose).toBeFocused();
});

for (const [width, height] of [
  [320, 568],
  [640, 400],
  [1280, 800],
] as const) {
  test(`the three buttons are equal, whole and in view at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(HOME);
    const looks = [];
    for (const name of ['Accept all', 'Reject all', 'Choose']) {
      const button = page.getByRole('button', { name, exact: true });
      await expect(button).toBeInViewport({ ratio: 1 });
      const style = await button.evaluate(element => {
        const { font, color, backgroundColor, borderColor } = getComputedStyle(element);
        return { font, color, backgroundColor, borderColor };
      });
      const box = await button.boundingBox();
      looks.push({ ...style, width: Math.round(box?.width ?? 0), height: Math.round(box?.height ?? 0) });
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width, 'words are not broken').toBeGreaterThanOrEqual(80);
    }
    expect(looks[1]).toEqual(looks[0]);
    expect(looks[2]).toEqual(looks[0]);
    const overflow = await page.evaluate(() => getComputedStyle(document.documentElement).overflow);
    expect(overflow, 'no scroll lock').not.toBe('hidden');
  });
}
