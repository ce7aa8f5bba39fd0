import { expect, test } from '@playwright/test';
import { checkAccessibility, checkLargeText, checkTabOrder, sampleScreens } from '../shared/accessibility.ts';
import { beginEmptyRecord } from '../shared/begin-empty-record.ts';

// Twice sixteen screens take their time on a slow machine.
test.setTimeout(400_000);

test('axe finds nothing on any screen with the sample career, light and dark', async ({ page }) => {
  await page.goto('/?sample');
  expect(await checkAccessibility(page, sampleScreens)).toEqual([]);
});

test('axe finds nothing on any screen of an empty record, light and dark', async ({ page }) => {
  await page.goto('/');
  await beginEmptyRecord(page);
  expect(await checkAccessibility(page)).toEqual([]);
});

test('Tab reaches everything on every screen, always with a visible focus', { tag: '@deep' }, async ({ page }) => {
  await page.goto('/?sample');
  expect(await checkTabOrder(page)).toEqual([]);
});

test('twice the text size at 900 × 600 still works', { tag: '@deep' }, async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 600 });
  await page.goto('/?sample');
  expect(await checkLargeText(page)).toEqual([]);
});
