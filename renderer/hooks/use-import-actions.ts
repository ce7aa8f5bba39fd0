import { useMemo } from 'react';
import { readBragDocument } from '../../shared/import/brag-document.ts';
import type { GitHistory } from '../../shared/import/git-commit.ts';
import { gitKey, gitProposals } from '../../shared/import/git-proposals.ts';
import { parseGitLog } from '../../shared/import/git-log.ts';
import type { ImportFindings, Proposal } from '../../shared/import/proposal.ts';
import { proposalsToChangeSet } from '../../shared/import/proposals-to-change-set.ts';
import type { LocalDate } from '../../shared/dates/local-date.ts';
import type { ChosenRepository } from '../../shared/ipc/contract/git-contract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { ok } from '../../shared/ipc/result.ts';
import { knownSourceKeys } from '../db/queries/history-queries.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';

/** Whose commits, of which days (both included). */
export interface Whose {
  author: string | null;
  from: LocalDate;
  to: LocalDate;
}

/** Reading of sources into proposals that know what the record has already, and the one commit of those that are kept. */
export function useImportActions() {
  const { store, bridge, profile, now, newId } = useServices();
  const commit = useCommit();
  return useMemo(() => {
    const findInHistory = async (history: GitHistory, repository: string, whose: Whose): Promise<ImportFindings> => {
      const keys = history.commits.map(({ hash }) => gitKey(hash));
      const known = await knownSourceKeys(store.database, keys);
      return gitProposals(history, { ...whose, repository, known });
    };
    return {
      findInHistory,
      /** Reads the chosen repository; `truncated` says that the oldest commits did not fit. */
      findInRepository: async (
        { token, name }: ChosenRepository,
        whose: Whose & { author: string },
      ): Promise<Result<ImportFindings & { truncated: boolean }>> => {
        const log = await bridge.ask('git.read-log', { token, ...whose });
        if (!log.ok) return log;
        // Friday looks into it from now on; the folder itself is known to main alone, and the Friday screen can forget it.
        void bridge.ask('git.remember', { profileId: profile.id, token, author: whose.author });
        const findings = await findInHistory(parseGitLog(log.value.text), name, whose);
        return ok({ ...findings, truncated: log.value.truncated });
      },
      /** Reads a brag document twice: once to learn its keys, once without those that the record knows. */
      findInDocument: async (name: string, text: string, today: LocalDate): Promise<Result<ImportFindings>> => {
        const all = readBragDocument(text, { name, today, known: new Set() });
        if (!all.ok) return all;
        const keys = all.value.proposals.flatMap(({ sourceKeys }) => sourceKeys);
        const known = await knownSourceKeys(store.database, keys);
        return known.size === 0 ? all : readBragDocument(text, { name, today, known });
      },
      /** Imports what was kept in one action, with Undo; answers whether it is saved. */
      importKept: async (kept: readonly Proposal[]): Promise<boolean> => {
        // A verified copy of how it was before. Where none can be made (browser mode, a full disk), undo is the way back.
        await bridge.ask('vault.snapshot', { profileId: profile.id, reason: 'import' });
        const { label, changes } = proposalsToChangeSet(kept, {
          batchId: newId(),
          changeId: newId(),
          now: now(),
          newId,
        });
        const result = await commit(label, changes, { announce: true });
        return result.ok;
      },
    };
  }, [store, bridge, profile, commit, now, newId]);
}
