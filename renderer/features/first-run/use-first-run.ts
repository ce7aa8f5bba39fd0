import { useCallback, useEffect, useState } from 'react';
import { useServices } from '../../hooks/services.ts';
import { useBeforeLeave } from '../../hooks/use-before-leave.ts';
import { useCommit } from '../../hooks/use-commit.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { firstChanges } from './first-changes.ts';
import type { FirstRunAnswers } from './first-run-answers.ts';
import { FirstRunAnswersSchema, noAnswers } from './first-run-answers.ts';

/** The answers of the first run, kept while they are given; `begin` makes the first records of them in one commit. */
export function useFirstRun() {
  const { now, newId } = useServices();
  const ladder = useLadder();
  const commit = useCommit();
  const { found, keep, flush, drop } = useDraft<FirstRunAnswers>('first-run');
  const [given, setGiven] = useState<FirstRunAnswers | null>(null);
  const resumed = FirstRunAnswersSchema.safeParse(found?.value);
  const answers = given ?? (resumed.success ? resumed.data : noAnswers);

  useEffect(() => {
    if (given) keep(given, 0);
  }, [given, keep]);
  useBeforeLeave(flush);

  const answer = useCallback(
    (fields: Partial<FirstRunAnswers>) => setGiven((before) => ({ ...(before ?? answers), ...fields })),
    [answers],
  );

  /** Answers whether it was saved; when not, a message says why and the answers stay. */
  const begin = useCallback(async (): Promise<boolean> => {
    const result = await commit('Began the record', firstChanges(answers, ladder, { newId, now: now() }));
    if (result.ok) await drop();
    return result.ok;
  }, [commit, answers, ladder, newId, now, drop]);

  return { answers, answer, begin, flush, loading: found === undefined };
}
