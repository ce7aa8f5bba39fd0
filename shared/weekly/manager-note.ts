import { exactRange } from '../packet/exact-date.ts';
import type { NameMask } from '../packet/name-mask.ts';
import type { NoteDocument } from './note-document.ts';
import { sortByReader, spoken } from './note-document.ts';
import type { WeekSpan } from './week-of.ts';
import type { WeeklyAnswers } from './weekly-answers.ts';
import type { WeeklyPart, WeeklyProposal } from './weekly-proposal.ts';

/** What the note is made of. `managerId` is `null` while the record names no manager: then only what the company may read goes in. */
export interface ManagerNoteInput {
  span: WeekSpan;
  kept: readonly WeeklyProposal[];
  answers: WeeklyAnswers;
  managerId: string | null;
  /** Mentees go in under their role unless they agreed. */
  names: Pick<NameMask, 'mask'>;
}

/**
 * The note to my manager: what changed for others, what was done, what is stuck, what is next. Only kept proposals whose audience
 * includes the manager; what is only mine, and what was said in meetings with others, is listed as left out. A start for editing:
 * nothing in it that the record or the answers do not say.
 */
export function managerNote({ span, kept, answers, managerId, names }: ManagerNoteInput): NoteDocument {
  const reader =
    managerId === null
      ? { kind: 'inside' as const, personIds: [] }
      : { kind: 'people' as const, personIds: [managerId] };
  const { open, leftOut } = sortByReader(kept, reader);
  const linesOf = (part: WeeklyPart): string[] =>
    open.filter((one) => one.part === part).map((one) => names.mask(one.line));
  return {
    title: `Week of ${exactRange(span.from, span.to)}`,
    sections: spoken([
      { id: 'changed', heading: 'What changed for others', prose: names.mask(answers.changedForOthers), lines: [] },
      { id: 'done', heading: 'Done', prose: '', lines: linesOf('done') },
      { id: 'stuck', heading: 'Stuck', prose: names.mask(answers.stuck), lines: linesOf('stuck') },
      { id: 'next', heading: 'Next', prose: '', lines: linesOf('next') },
    ]),
    leftOut,
  };
}
