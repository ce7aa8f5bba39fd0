import { describe, expect, it } from 'vitest';
import { noAnswers, weeklyQuestions } from '../../../shared/weekly/weekly-answers.ts';
import { WeeklyNoteSchema, createWeeklyNote } from '../../../shared/weekly/weekly-note.ts';
import { idOf } from '../readiness/record-builders.ts';
import { span } from './week-builders.ts';

const birth = { id: idOf(1), now: '2026-11-27T14:00:00.000Z' };

describe('WeeklyNoteSchema', () => {
  it('reads a new note as it was made', () => {
    const note = createWeeklyNote(span, { keptIds: ['git:a'] }, birth);
    expect(WeeklyNoteSchema.parse(note)).toEqual(note);
  });

  it('has a place for the answer to each question', () => {
    expect(weeklyQuestions.map(({ id }) => id)).toEqual(Object.keys(noAnswers));
  });

  it('refuses a week that ends before it begins, in words', () => {
    const result = WeeklyNoteSchema.safeParse(createWeeklyNote({ from: span.to, to: span.from }, {}, birth));
    expect(result.error?.issues[0]?.message).toBe('The week ends before it begins.');
  });
});
