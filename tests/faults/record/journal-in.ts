import path from 'node:path';
import type { Journal } from '../../../electron/main/journal/open-journal.ts';
import { openJournal } from '../../../electron/main/journal/open-journal.ts';
import type { VaultFiles } from '../../../electron/main/journal/vault-files.ts';
import { diskFiles } from '../../../electron/main/journal/vault-files.ts';
import type { JournalBatch, NumberedBatch } from '../../../shared/change/operation.ts';
import type { Random } from '../rig/random.ts';

/** The profile of all trials that need no app. */
export const TRIAL_PROFILE = '3f6d2c1e-8a4b-4c5d-9e0f-1a2b3c4d5e6f';
const NOW = '2026-11-24T14:02:12.000Z';

/** Opens the journal of a folder with main's own code, as an app does that starts after a kill. */
export const journalIn = (
  folder: string,
  files: VaultFiles = diskFiles,
  mirrorFiles: VaultFiles = diskFiles,
): Promise<Journal> =>
  openJournal({
    folder: path.join(folder, 'vault'),
    profileId: TRIAL_PROFILE,
    files,
    mirrorFiles,
    now: () => NOW,
    app: '0.1.0',
    schema: 1,
    from: 0,
    knownHead: 0,
    cleanExit: false,
    isMirrored: true,
  });

/** All batches, front to back. Throws the words of a refusal. */
export async function allBatches(journal: Journal): Promise<NumberedBatch[]> {
  const batches: NumberedBatch[] = [];
  for (;;) {
    const answer = await journal.readAfter(batches.at(-1)?.sequence ?? 0, 500);
    if (!answer.ok) throw new Error(answer.message);
    if (answer.value.length === 0) return batches;
    batches.push(...answer.value);
  }
}

/** A batch of seeded content and size, told apart by its label. */
export const aTrialBatch = (label: string, random: Random): JournalBatch => ({
  changeId: random.id(),
  at: NOW,
  label,
  session: null,
  undoOf: null,
  operations: [
    {
      op: 'put',
      kind: 'entry',
      id: random.id(),
      rev: 1,
      schema: 1,
      record: { title: label, text: 'word '.repeat(random.between(1, 2000)) },
    },
  ],
});
