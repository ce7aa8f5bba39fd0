import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Journal } from '../../../../electron/main/journal/open-journal.ts';
import { openJournal } from '../../../../electron/main/journal/open-journal.ts';
import type { VaultFiles } from '../../../../electron/main/journal/vault-files.ts';
import { diskFiles } from '../../../../electron/main/journal/vault-files.ts';

export const profileId = '3f6d2c1e-8a4b-4c5d-9e0f-1a2b3c4d5e6f';

/** Opens the journal in the folder as a starting app does; it is closed when the test ends. */
export async function openVault(folder: string, files: VaultFiles = diskFiles): Promise<Journal> {
  const now = (): string => '2026-11-24T14:02:12.000Z';
  const journal = await openJournal({ folder: path.join(folder, 'vault'), profileId, files, now });
  onTestFinished(() => journal.close());
  return journal;
}

/** The labels and numbers of all batches, read in answers of two. */
export async function labelsOf(journal: Journal): Promise<string[]> {
  const labels: string[] = [];
  for (;;) {
    const answer = await journal.readAfter(labels.length, 2);
    if (!answer.ok) throw new Error(answer.message);
    if (answer.value.length === 0) return labels;
    labels.push(...answer.value.map(({ sequence, label }) => `${sequence} ${label}`));
  }
}
