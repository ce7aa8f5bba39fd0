import type { Page } from '@playwright/test';
import type { JournalBatch } from '../../../shared/change/operation.ts';
import type { Bridge } from '../../../shared/ipc/bridge.ts';

/** Puts batches into the journal of the open profile by the app's own verb; load the page again to see them. Answers its id. */
export async function seedRecord(page: Page, batches: readonly JournalBatch[]): Promise<string> {
  return page.evaluate(async (all) => {
    const { rungbook } = window as unknown as { rungbook: Bridge };
    const list = await rungbook.ask('profiles.list', null);
    if (!list.ok) throw new Error(list.message);
    const profileId = list.value.current ?? list.value.profiles[0]?.id ?? '';
    for (const batch of all) {
      const answer = await rungbook.ask('journal.append', { profileId, batch });
      if (!answer.ok) throw new Error(answer.message);
    }
    return profileId;
  }, batches);
}
