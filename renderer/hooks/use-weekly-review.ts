import { useMemo } from 'react';
import { noteAtHand, spanOfReview } from '../../shared/weekly/note-at-hand.ts';
import type { WeekSpan } from '../../shared/weekly/week-of.ts';
import type { WeeklyNote } from '../../shared/weekly/weekly-note.ts';
import { useServices } from './services.ts';
import { useNotes } from './use-growth-records.ts';
import type { Stored } from './use-records.ts';
import { useToday } from './use-today.ts';

/** The weekly review that is gone on with, or the one that begins now, and all notes. */
export interface WeeklyReview {
  /** `null`: nothing of it is saved yet. */
  note: WeeklyNote | null;
  span: WeekSpan;
  notes: readonly WeeklyNote[];
  /** The same with their revisions, for who changes one. */
  stored: readonly Stored<'note'>[];
}

/** Where one stands with the weekly review; `undefined` while it is read. */
export function useWeeklyReview(): WeeklyReview | undefined {
  const { now, zone } = useServices();
  const stored = useNotes();
  const today = useToday();
  return useMemo(() => {
    if (!stored) return undefined;
    const notes = stored.map(({ record }) => record);
    const clock = { now: now(), zone };
    const note = noteAtHand(notes, clock);
    return { note, span: spanOfReview(note, notes, clock), notes, stored };
    // The day is what the clock is asked for, so a new one asks again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [stored, today, now, zone]);
}
