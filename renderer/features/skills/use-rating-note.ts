import { useCallback, useState } from 'react';
import { z } from 'zod';
import { LocalDateSchema } from '../../../shared/dates/local-date.ts';
import { useBeforeLeave } from '../../hooks/use-before-leave.ts';
import { useDraft } from '../../hooks/use-draft.ts';

const NoteSchema = z.object({
  note: z.string(),
  entryIds: z.array(z.string()),
  /** `null`: today, whichever day that is when the rating is written. */
  ratedOn: LocalDateSchema.nullable(),
});
type Note = z.infer<typeof NoteSchema>;

const blank: Note = { note: '', entryIds: [], ratedOn: null };

/** What goes with the next rating of a skill. */
export interface RatingNote {
  value: Note;
  isBlank: boolean;
  change: (fields: Partial<Note>) => void;
  clear: () => void;
}

/** Words and evidence for the next rating, kept as a draft until a rating took them along. `key` names skill and rater. */
export function useRatingNote(key: string): RatingNote {
  const { found, keep, drop, flush } = useDraft<unknown>(`rating-note:${key}`);
  const [typed, setTyped] = useState<Note | null>(null);
  const kept = NoteSchema.safeParse(found?.value);
  const value = typed ?? (kept.success ? kept.data : blank);
  const change = useCallback(
    (fields: Partial<Note>) => {
      const next = { ...value, ...fields };
      setTyped(next);
      keep(next, 0);
    },
    [value, keep],
  );
  const clear = useCallback(() => {
    setTyped(blank);
    void drop();
  }, [drop]);
  useBeforeLeave(flush);
  return {
    value,
    isBlank: value.note.trim() === '' && value.entryIds.length === 0 && value.ratedOn === null,
    change,
    clear,
  };
}
