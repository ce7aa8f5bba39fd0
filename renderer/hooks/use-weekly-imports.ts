import { useMemo } from 'react';
import type { Proposal } from '../../shared/import/proposal.ts';
import { proposalsToChangeSet } from '../../shared/import/proposals-to-change-set.ts';
import { idOfEntryProposal } from '../../shared/weekly/entry-proposals.ts';
import { idOfGitProposal } from '../../shared/weekly/weekly-proposals.ts';
import type { RecordDatabase } from '../db/record-database.ts';
import { findRecord } from '../db/stored.ts';
import { inTurn } from './in-turn.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';

/** What was offered as work in git is offered as an entry now: old proposal id → new one. */
export type Renamed = ReadonlyMap<string, string>;

/** The ids with those that have a new name under it. */
export const renamedIds = (ids: readonly string[], renamed: Renamed): string[] =>
  ids.map((id) => renamed.get(id) ?? id);

/** Which of the kept work is in the record, by its source keys; an entry in the bin counts only where there is no other. */
async function alreadyMade(database: RecordDatabase, kept: readonly Proposal[]): Promise<Renamed> {
  const keys = kept.flatMap(({ sourceKeys }) => sourceKeys);
  const rows = await database.rows('entry').where('record.sourceKeys').anyOf(keys).toArray();
  const entries = [...rows].sort((a, b) => a.bin - b.bin).map(({ record }) => record);
  const made = kept.flatMap((proposal): [string, string][] => {
    const entry = entries.find(({ sourceKeys }) => sourceKeys.some((key) => proposal.sourceKeys.includes(key)));
    return entry ? [[idOfGitProposal(proposal), idOfEntryProposal(entry)]] : [];
  });
  return new Map(made);
}

/** Entries from work in git that a weekly review kept. */
export function useWeeklyImports() {
  const { store, bridge, profile, now, newId } = useServices();
  const commit = useCommit();
  return useMemo(
    () => ({
      /**
       * Makes entries of what was kept, as an import does: one action with Undo, a snapshot before, the same source keys, so that an
       * import later knows them. As there they are for oneself alone until somebody else is let in. What became an entry just before,
       * from a screen that was left, is not made again. What the answer does not name could not be saved.
       */
      enter: (kept: readonly Proposal[]): Promise<Renamed> =>
        inTurn(async () => {
          const made = await alreadyMade(store.database, kept);
          const fresh = kept.filter((proposal) => !made.has(idOfGitProposal(proposal)));
          if (fresh.length === 0) return made;
          await bridge.ask('vault.snapshot', { profileId: profile.id, reason: 'import' });
          const context = { batchId: newId(), changeId: newId(), now: now(), newId };
          const { label, changes } = proposalsToChangeSet(fresh, context);
          const renamed = new Map(made);
          changes.forEach((change, index) => {
            const proposal = fresh[index];
            if (change.op === 'put' && change.kind === 'entry' && proposal)
              renamed.set(idOfGitProposal(proposal), idOfEntryProposal(change.record));
          });
          return (await commit(label, changes, { announce: true })).ok ? renamed : made;
        }),
      /** Writes the new names into a note whose screen was left. */
      rename: (noteId: string, renamed: Renamed): Promise<void> =>
        inTurn(async () => {
          const note = await findRecord(store.database, 'note', noteId);
          if (!note || !note.record.keptIds.some((id) => renamed.has(id))) return;
          const keptIds = renamedIds(note.record.keptIds, renamed);
          const record = { ...note.record, keptIds, updatedAt: now() };
          await commit('Kept work from git', [{ op: 'put', kind: 'note', baseRev: note.rev, record }]);
        }),
    }),
    [store, bridge, profile, now, newId, commit],
  );
}
