import { readdirSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Journal, JournalOptions } from '../../../../electron/main/journal/open-journal.ts';
import { openJournal } from '../../../../electron/main/journal/open-journal.ts';
import type { VaultFiles } from '../../../../electron/main/journal/vault-files.ts';
import { diskFiles } from '../../../../electron/main/journal/vault-files.ts';

export const profileId = '3f6d2c1e-8a4b-4c5d-9e0f-1a2b3c4d5e6f';

/** What a starting app knows of a journal that no snapshot was made of; `more` says what a test knows better. */
const asUsual = {
  profileId,
  mirrorFiles: diskFiles,
  now: (): string => '2026-11-24T14:02:12.000Z',
  app: '0.1.0',
  schema: 1,
  from: 0,
  knownHead: 0,
  cleanExit: false,
  isMirrored: true,
};

/** Opens the journal in the folder as a starting app does; it is closed when the test ends. */
export async function openVault(
  folder: string,
  files: VaultFiles = diskFiles,
  more: Partial<JournalOptions> = {},
): Promise<Journal> {
  const journal = await openJournal({ ...asUsual, folder: path.join(folder, 'vault'), files, ...more });
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

/** The segments in the folder, their second copies and what was kept aside left out. */
export const segmentsIn = (folder: string): string[] =>
  readdirSync(path.join(folder, 'vault')).filter((name) => /^journal-\d+\.rbj$/.test(name));
