import { useState } from 'react';
import { z } from 'zod';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { LocalDateSchema } from '../../../shared/dates/local-date.ts';
import { ManagerStanceSchema } from '../../../shared/record/case.ts';
import { useBeforeLeave } from '../../hooks/use-before-leave.ts';
import { useDraft } from '../../hooks/use-draft.ts';

/** The manager's word while it is written. */
const WrittenSchema = z.object({
  stance: ManagerStanceSchema.shape.stance.nullable(),
  statedOn: LocalDateSchema,
  words: z.string(),
});
type WrittenWord = z.infer<typeof WrittenSchema>;

interface ManagerWordDraft {
  value: WrittenWord;
  /** Something is typed that is not in the record. */
  isKept: boolean;
  change: (fields: Partial<WrittenWord>) => void;
  /** Forgets what was typed, after it was saved or thrown away. */
  clear: () => Promise<void>;
}

/**
 * A new word of the manager on one criterion of a case, kept as a draft with every key: whatever closes its form, it is there when
 * that opens again. `null` while the draft is read.
 */
export function useManagerWord(caseId: string, criterionId: string, today: LocalDate): ManagerWordDraft | null {
  const { found, keep, flush, drop } = useDraft<unknown>(`manager-word:${caseId}:${criterionId}`);
  const [typed, setTyped] = useState<WrittenWord | 'nothing' | null>(null);
  useBeforeLeave(flush);
  if (found === undefined) return null;
  const blank: WrittenWord = { stance: null, statedOn: today, words: '' };
  const kept = WrittenSchema.safeParse(found?.value);
  const draft = typed ?? (kept.success ? kept.data : 'nothing');
  const value = draft === 'nothing' ? blank : draft;
  return {
    value,
    isKept: draft !== 'nothing',
    change: (fields) => {
      const next = { ...value, ...fields };
      setTyped(next);
      keep(next, 0);
    },
    clear: async () => {
      setTyped('nothing');
      await drop().catch(() => undefined);
    },
  };
}
