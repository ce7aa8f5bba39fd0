import { useCallback, useEffect, useMemo, useState } from 'react';
import { parseGitLog } from '../../shared/import/git-log.ts';
import type { Proposal } from '../../shared/import/proposal.ts';
import type { RememberedRepository } from '../../shared/ipc/contract/git-contract.ts';
import type { WeekSpan } from '../../shared/weekly/week-of.ts';
import { useServices } from './services.ts';
import { useToastStore } from './toast-store.ts';
import { useImportActions } from './use-import-actions.ts';

/** A repository that this device remembers, and what became of looking into it. */
export interface WeeklyRepository extends RememberedRepository {
  state:
    { is: 'reading' } | { is: 'read'; proposals: Proposal[]; truncated: boolean } | { is: 'failed'; words: string };
}

export interface WeeklyGit {
  repositories: readonly WeeklyRepository[];
  /** What all of them show, each once. */
  proposals: readonly Proposal[];
  forget: (repository: RememberedRepository) => Promise<void>;
}

const none: readonly WeeklyRepository[] = [];

/**
 * What the remembered repositories show of a span of days, read one after the other while this is on the screen, by the reader that
 * the import uses. In a browser there are none.
 */
export function useWeeklyGit({ from, to }: WeekSpan): WeeklyGit {
  const { bridge, profile } = useServices();
  const { findInHistory } = useImportActions();
  const show = useToastStore((state) => state.show);
  const [repositories, setRepositories] = useState(none);

  useEffect(() => {
    let current = true;
    // Asked after every wait: whoever left the screen reads no further.
    const isLeft = (): boolean => !current;
    const settle = (token: string, state: WeeklyRepository['state']): void => {
      if (!isLeft()) setRepositories((all) => all.map((one) => (one.token === token ? { ...one, state } : one)));
    };
    const look = async ({ token, name, author }: RememberedRepository): Promise<WeeklyRepository['state']> => {
      const log = await bridge.ask('git.read-log', { token, author, from, to });
      if (!log.ok) return { is: 'failed', words: log.message };
      const { proposals } = await findInHistory(parseGitLog(log.value.text), name, { author, from, to });
      return { is: 'read', proposals, truncated: log.value.truncated };
    };
    const readAll = async (): Promise<void> => {
      const found = await bridge.ask('git.remembered', { profileId: profile.id });
      if (!found.ok || isLeft()) return;
      setRepositories(found.value.map((one) => ({ ...one, state: { is: 'reading' } })));
      for (const repository of found.value) {
        const failed = {
          is: 'failed',
          words: `“${repository.name}” could not be looked into. Nothing was changed.`,
        } as const;
        if (!isLeft()) settle(repository.token, await look(repository).catch(() => failed));
      }
    };
    void readAll();
    return () => {
      current = false;
    };
  }, [bridge, profile.id, findInHistory, from, to]);

  const forget = useCallback(
    async ({ token, name }: RememberedRepository): Promise<void> => {
      const result = await bridge.ask('git.forget', { profileId: profile.id, token });
      if (result.ok) setRepositories((all) => all.filter((one) => one.token !== token));
      show(
        result.ok
          ? { text: `Forgot “${name}”. The repository and your entries are as they were.`, tone: 'plain', undoId: null }
          : { text: result.message, tone: 'bad', undoId: null },
      );
    },
    [bridge, profile.id, show],
  );

  return useMemo(() => {
    const all = repositories.flatMap(({ state }) => (state.is === 'read' ? state.proposals : []));
    // Two clones of one repository show the same work.
    return { repositories, proposals: [...new Map(all.map((one) => [one.key, one])).values()], forget };
  }, [repositories, forget]);
}
