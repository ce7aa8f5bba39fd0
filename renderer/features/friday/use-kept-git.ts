import { useCallback, useEffect, useMemo, useRef } from 'react';
import { idOfGitProposal } from '../../../shared/weekly/weekly-proposals.ts';
import { useToastStore } from '../../hooks/toast-store.ts';
import { useBeforeLeave } from '../../hooks/use-before-leave.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import type { WeeklyGit } from '../../hooks/use-weekly-git.ts';
import { renamedIds, useWeeklyImports } from '../../hooks/use-weekly-imports.ts';

/**
 * What was kept of git becomes entries once the first step is left, all in one action: until then a choice is taken back by its
 * key. That goes for leaving the screen and for closing the window, too; hiding it is no leaving. A repository is forgotten only
 * after what was kept of it was entered, because nothing shows that work any more: the answer is `weekly` with that forgetting.
 */
export function useKeptGit(
  { value, change, save }: RecordForm<'note'>,
  weekly: WeeklyGit,
  isDeciding: boolean,
): WeeklyGit {
  const { enter, rename } = useWeeklyImports();
  const show = useToastStore((state) => state.show);
  const { id, keptIds } = value;
  const { proposals: git } = weekly;
  const isHere = useRef(true);
  const latest = useRef({ keptIds, git, change, save });
  useEffect(() => {
    latest.current = { keptIds, git, change, save };
  });

  /** Whether nothing is left to enter. Asked again while it is under way, it enters nothing twice. */
  const enterAll = useCallback(async (): Promise<boolean> => {
    const { keptIds: kept, git: offered } = latest.current;
    const fresh = offered.filter((one) => kept.includes(idOfGitProposal(one)));
    if (fresh.length === 0) return true;
    // The form's own words come first, and what is decided while this is under way stays decided.
    await latest.current.save();
    const renamed = await enter(fresh);
    if (renamed.size > 0) {
      if (isHere.current) {
        latest.current.change({ keptIds: renamedIds(latest.current.keptIds, renamed) });
        await latest.current.save();
      } else await rename(id, renamed);
    }
    return fresh.every((one) => renamed.has(idOfGitProposal(one)));
  }, [id, enter, rename]);
  const enterKept = useCallback(async (): Promise<void> => {
    await enterAll();
  }, [enterAll]);

  const pending = git.filter((one) => keptIds.includes(idOfGitProposal(one))).map(({ key }) => key);
  const waiting = isDeciding ? '' : pending.join(' ');
  useEffect(() => {
    if (waiting !== '') void enterKept();
  }, [waiting, enterKept]);
  useBeforeLeave(enterKept, { forGood: true });
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      void enterKept();
    };
  }, [enterKept]);

  return useMemo(() => {
    const forget: WeeklyGit['forget'] = async (repository) => {
      if (await enterAll().catch(() => false)) return weekly.forget(repository);
      const text = `“${repository.name}” is still remembered, because the work that you kept is not saved yet. Try again.`;
      show({ text, tone: 'bad', undoId: null });
    };
    return { ...weekly, forget };
  }, [weekly, enterAll, show]);
}
