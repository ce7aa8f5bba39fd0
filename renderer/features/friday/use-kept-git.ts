import { useCallback, useEffect, useRef } from 'react';
import type { Proposal } from '../../../shared/import/proposal.ts';
import { idOfGitProposal } from '../../../shared/weekly/weekly-proposals.ts';
import { useBeforeLeave } from '../../hooks/use-before-leave.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { renamedIds, useWeeklyImports } from '../../hooks/use-weekly-imports.ts';

/**
 * What was kept of git becomes entries once the first step is left, all in one action: until then a choice is taken back by its
 * key. That goes for leaving the screen and for closing the window, too; hiding it is no leaving. Answers how to enter it at once.
 */
export function useKeptGit(
  { value, change, save }: RecordForm<'note'>,
  git: readonly Proposal[],
  isDeciding: boolean,
): () => Promise<void> {
  const { enter, rename } = useWeeklyImports();
  const { id, keptIds } = value;
  const isHere = useRef(true);
  const underWay = useRef(new Set<string>());
  const latest = useRef({ keptIds, git, change, save });
  useEffect(() => {
    latest.current = { keptIds, git, change, save };
  });

  const enterKept = useCallback(async (): Promise<void> => {
    const { keptIds: kept, git: offered } = latest.current;
    const fresh = offered.filter((one) => kept.includes(idOfGitProposal(one)) && !underWay.current.has(one.key));
    if (fresh.length === 0) return;
    for (const { key } of fresh) underWay.current.add(key);
    // The form's own words come first, and what is decided while this is under way stays decided.
    await latest.current.save();
    const renamed = await enter(fresh);
    for (const { key } of fresh) underWay.current.delete(key);
    if (renamed.size === 0) return;
    if (!isHere.current) {
      await rename(id, renamed);
      return;
    }
    latest.current.change({ keptIds: renamedIds(latest.current.keptIds, renamed) });
    await latest.current.save();
  }, [id, enter, rename]);

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
  return enterKept;
}
