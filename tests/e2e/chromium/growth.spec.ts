import { expect, test } from '@playwright/test';
import { goTo } from '../shared/go-to.ts';
import {
  addManager,
  beginNewRole,
  capture,
  closeReview,
  holdMeeting,
  makeRampPlan,
  openNextMeeting,
  rateSkill,
  reviewWeek,
  setDay,
} from '../shared/growth.ts';

const REASONS = ['Practices stay inside the own team.', 'No plan beyond the next quarter.'];

test('three quarters: ramp plan, Fridays, 1:1s, ratings, reviews, a "not yet" and what follows from it', async ({
  page,
}) => {
  test.setTimeout(240_000);

  // The first quarter: new in the role.
  await setDay(page, '2026-01-05');
  await page.goto('/');
  await beginNewRole(page, '2026-01-05', '2026-09-11');
  await makeRampPlan(page);
  await addManager(page, 'Mara');
  await rateSkill(page, /^API design/, '2', 'with help');
  await capture(page, 'Mapped the booking service: 12 corners, 2 unknown');
  await setDay(page, '2026-01-09', '15:30');
  await reviewWeek(page, 'Support finds the right owner.', 'Access to the staging logs.');
  await setDay(page, '2026-01-19', '10:00');
  await openNextMeeting(page);
  await holdMeeting(page, 'Send the map to Mara');
  await setDay(page, '2026-03-27');
  const firstHash = await closeReview(page, 'partly', 'A map, and no design yet.', 'Lead one RFC across two teams');

  // The second: the promise is carried until it is done, and the skill grew.
  await setDay(page, '2026-04-13', '10:00');
  await openNextMeeting(page);
  await expect(page.getByRole('textbox', { name: 'Promise: Send the map to Mara' })).toBeVisible();
  await expect(page.getByText(/carried over: 1/)).toBeVisible();
  const promised = page.getByRole('checkbox', { name: 'Done: “Send the map to Mara”' });
  await promised.click();
  await expect(promised).toBeChecked();
  await rateSkill(page, /^API design/, '3', 'alone');
  await setDay(page, '2026-06-26');
  const secondHash = await closeReview(page, 'meets', 'An RFC that two teams follow.', 'Show it to the committee');
  expect(secondHash).not.toBe(firstHash);

  // Both stay as they were closed, and beside one another they show what changed.
  await goTo(page, '/reviews');
  await page.getByRole('option', { name: /27 March/ }).click();
  await expect(page.getByRole('article').locator('code')).toHaveText(firstHash);
  await page
    .getByRole('link', { name: 'Compare' })
    .or(page.getByRole('button', { name: 'Compare' }))
    .first()
    .click();
  const comparison = page.getByRole('main');
  await expect(comparison.getByRole('row', { name: /System design.*partly.*meets/ })).toBeVisible();

  // The third: the committee says not yet, its reasons are gaps, and the gaps are goals.
  await setDay(page, '2026-09-18');
  await goTo(page, '/settings/case');
  await page.getByRole('combobox', { name: 'Decision' }).click();
  await page.getByRole('option', { name: 'not yet' }).click();
  const reasons = page.getByRole('textbox', { name: 'Reasons given, one a line' });
  await reasons.fill(REASONS.join('\n'));
  await reasons.press('Tab');
  await expect(page.getByRole('region', { name: 'Gaps to close' })).toBeVisible();
  await page.getByRole('button', { name: 'Make goals of all 2' }).click();
  await expect(page.getByRole('button', { name: 'Make goals of all 2' })).toBeHidden();
  await goTo(page, '/goals');
  for (const reason of REASONS) {
    await expect(page.getByRole('option', { name: new RegExp(reason.slice(0, 20)) })).toBeVisible();
  }
});
