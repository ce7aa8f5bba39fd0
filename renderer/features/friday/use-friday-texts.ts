import { useMemo } from 'react';
import { createNameMask } from '../../../shared/packet/name-mask.ts';
import type { Person } from '../../../shared/record/person.ts';
import { managerNote } from '../../../shared/weekly/manager-note.ts';
import { nextAgenda } from '../../../shared/weekly/next-agenda.ts';
import type { NoteLeftOut } from '../../../shared/weekly/note-document.ts';
import { noteMarkdown } from '../../../shared/weekly/note-markdown.ts';
import type { WeeklyNote } from '../../../shared/weekly/weekly-note.ts';
import type { WeeklyProposal } from '../../../shared/weekly/weekly-proposal.ts';
import { useAllPersons } from '../../hooks/use-all-persons.ts';
import { useCurrentManager } from '../../hooks/use-current-manager.ts';
import { useNextTalk } from '../../hooks/use-next-talk.ts';
import { usePersons } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';

/** A text as the record has it now, and what of the kept lines its reader may not see. */
export interface DerivedText {
  text: string;
  leftOut: NoteLeftOut[];
}

/** Whom the two texts are for, and what they would say now. */
export interface FridayTexts {
  manager: Person | null;
  note: DerivedText;
  /** Whom the agenda is for: chosen, else the manager; `null` while nobody is. */
  person: Person | null;
  agenda: DerivedText | null;
  /** What waits for that person already, as it is written and as the agenda says it. */
  topics: readonly string[];
}

/** Derives both texts from the review and the record; `undefined` while it is read. */
export function useFridayTexts(
  { from, to, answers, agendaPersonId }: WeeklyNote,
  kept: readonly WeeklyProposal[] | undefined,
): FridayTexts | undefined {
  const today = useToday();
  const stored = usePersons();
  const manager = useCurrentManager();
  const persons = useMemo(() => stored?.map(({ record }) => record), [stored]);
  // Those in the bin are masked, too; but nothing is written to them.
  const everybody = useAllPersons();
  const chosen = persons?.find(({ id }) => id === agendaPersonId) ?? null;
  const person = agendaPersonId === null ? (manager ?? null) : chosen;
  const talk = useNextTalk(person);
  return useMemo(() => {
    if (!everybody || manager === undefined || talk === undefined || !kept) return undefined;
    const names = createNameMask(everybody);
    const managerId = manager?.id ?? null;
    const note = managerNote({ span: { from, to }, kept, answers, managerId, names });
    const agenda = person && talk && nextAgenda({ ...talk, person, today, kept, answers, names });
    return {
      manager,
      note: { text: noteMarkdown(note), leftOut: note.leftOut },
      person,
      agenda: agenda && { text: noteMarkdown(agenda), leftOut: agenda.leftOut },
      topics: (talk?.topics ?? []).flatMap((topic) => [topic, names.mask(topic)]),
    };
  }, [everybody, manager, talk, kept, from, to, answers, person, today]);
}
