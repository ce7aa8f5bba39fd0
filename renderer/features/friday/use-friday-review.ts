import { useMemo } from 'react';
import type { WeekSpan } from '../../../shared/weekly/week-of.ts';
import type { WeeklyChoice, WeeklyDecisions } from '../../../shared/weekly/weekly-decisions.ts';
import { decide, keptOf } from '../../../shared/weekly/weekly-decisions.ts';
import type { WeeklyNote } from '../../../shared/weekly/weekly-note.ts';
import type { WeeklyProposal } from '../../../shared/weekly/weekly-proposal.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { useFollowingText } from './use-following-text.ts';
import type { FridayTexts } from './use-friday-texts.ts';
import { useFridayTexts } from './use-friday-texts.ts';

const idsOf = (decisions: WeeklyDecisions, choice: WeeklyChoice): string[] =>
  [...decisions].filter(([, chosen]) => chosen === choice).map(([id]) => id);

const decisionsOf = ({ keptIds, droppedIds }: Pick<WeeklyNote, 'keptIds' | 'droppedIds'>): WeeklyDecisions =>
  new Map([...keptIds.map((id) => [id, 'kept'] as const), ...droppedIds.map((id) => [id, 'dropped'] as const)]);

export interface FridayReview {
  decisions: WeeklyDecisions;
  kept: WeeklyProposal[] | undefined;
  texts: FridayTexts | undefined;
  choose: (id: string, choice: WeeklyChoice) => void;
  setPerson: (personId: string) => void;
}

/** What a review derives from its record, and the changes that are more than one field. */
export function useFridayReview(
  { value, change }: RecordForm<'note'>,
  span: WeekSpan,
  proposals: readonly WeeklyProposal[] | undefined,
  isSending: boolean,
): FridayReview {
  const { keptIds, droppedIds } = value;
  const decisions = useMemo(() => decisionsOf({ keptIds, droppedIds }), [keptIds, droppedIds]);
  const kept = useMemo(() => proposals && keptOf(proposals, decisions), [proposals, decisions]);
  const texts = useFridayTexts({ ...value, ...span }, kept);
  const isOpen = value.sentOn === null;
  useFollowingText({
    text: value.noteText,
    derived: isOpen ? texts?.note.text : undefined,
    reader: 'manager',
    isShown: isSending,
    write: (noteText) => change({ noteText, to: span.to }),
  });
  useFollowingText({
    text: value.agendaText,
    derived: isOpen ? texts?.agenda?.text : undefined,
    reader: texts?.person?.id ?? '',
    isShown: isSending,
    write: (agendaText) => change({ agendaText, agendaPersonId: texts?.person?.id ?? null }),
  });
  return {
    decisions,
    kept,
    texts,
    choose: (id, choice) => {
      const next = decide(decisions, id, choice);
      change({ to: span.to, keptIds: idsOf(next, 'kept'), droppedIds: idsOf(next, 'dropped') });
    },
    // What was written for somebody else is not for this person.
    setPerson: (agendaPersonId) => change({ agendaPersonId, agendaText: '' }),
  };
}
