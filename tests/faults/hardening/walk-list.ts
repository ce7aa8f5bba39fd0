import type { Page } from '@playwright/test';
import type { HostilePayload } from './hostile-payloads.ts';
import type { Sightings } from './sightings.ts';
import { note, noteSeenFields } from './sightings.ts';

/** Presses Page Down through a list whose rows are made as they come into sight, until `look` has seen enough. */
async function walk(page: Page, label: string, look: () => Promise<boolean>): Promise<void> {
  const list = page.getByRole('listbox', { name: label, exact: true });
  await list.getByRole('option').first().waitFor();
  await list.focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 400 && !(await look()); step += 1) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(20);
  }
}

/** Walks down a list until its end, or until `want` payloads were seen. */
export const walkList = (
  page: Page,
  label: string,
  surface: string,
  sightings: Sightings,
  want: number,
): Promise<void> => walk(page, label, async () => (await note(page, surface, sightings)) >= want);

/** The same, looking for the texts of one field within the list. */
export const walkFields = (
  page: Page,
  label: string,
  surface: string,
  field: string,
  payloads: readonly HostilePayload[],
  sightings: Sightings,
): Promise<void> =>
  walk(page, label, async () => {
    const part = { surface, within: `[role="listbox"][aria-label="${label}"]` };
    return (await noteSeenFields(page, part, [field], payloads, sightings)) >= payloads.length;
  });
