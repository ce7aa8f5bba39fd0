import { expect, test } from '@playwright/test';

test('the board of goals shows every column at 900 × 600 without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 600 });
  await page.goto('/?sample#/goals?view=board');
  await expect(page.getByRole('button', { name: /Packet first draft/ }).first()).toBeVisible();
  for (const name of ['Planned', 'Active', 'At risk', 'Done', 'Dropped']) {
    const box = await page.getByRole('region', { name, exact: true }).boundingBox();
    expect(box !== null && box.x >= 0 && box.x + box.width <= 900, name).toBe(true);
  }
});
