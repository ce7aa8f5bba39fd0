import { useMemo } from 'react';
import type { WeekSpan } from '../../../shared/weekly/week-of.ts';
import type { WeeklyChoice, WeeklyDecisions } from '../../../shared/weekly/weekly-decisions.ts';
import { decide, keptOf } from '../../../shared/weekly/weekly-decisions.ts';
import type { WeeklyNote } from '../../../shared/weekly/weekly-note.ts';
import type { WeeklyProposal } from '../../../shared/weekly/weekly-proposal.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { useWeeklyMemory } from '../../hooks/use-weekly-memory.ts';
import { useFollowingText } from './use-following-text.ts';
import type { FridayTexts } from './use-friday-texts.ts';
import { useFridayTexts } from './use-friday-texts.ts';
import type { TextCheck } from './use-text-check.ts';
import { useTextCheck } from './use-text-check.ts';

const idsOf = (decisions: WeeklyDecisions, choice: WeeklyChoice): string[] =>
  [...decisions].filter(([, chosen]) => chosen === choice).map(([id]) => id);

const decisionsOf = ({ keptIds, droppedIds }: Pick<WeeklyNote, 'keptIds' | 'droppedIds'>): WeeklyDecisions =>
  new Map([...keptIds.map((id) => [id, 'kept'] as const), ...droppedIds.map((id) => [id, 'dropped'] as const)]);

const agendaFor = (personId: string): string => `agenda:${personId}`;

export interface FridayReview {
  decisions: WeeklyDecisions;
  kept: WeeklyProposal[] | undefined;
  texts: FridayTexts | undefined;
  check: TextCheck | undefined;
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
  const { id, keptIds, droppedIds, agendaText } = value;
  const decisions = useMemo(() => decisionsOf({ keptIds, droppedIds }), [keptIds, droppedIds]);
  const kept = useMemo(() => proposals && keptOf(proposals, decisions), [proposals, decisions]);
  const texts = useFridayTexts({ ...value, ...span }, kept);
  const memory = useWeeklyMemory(id);
  const isOpen = value.sentOn === null;
  const personId = texts?.person?.id ?? null;
  useFollowingText({
    text: value.noteText,
    derived: isOpen ? texts?.note.text : undefined,
    name: 'note',
    reader: texts?.manager?.id ?? 'company',
    isShown: isSending,
    memory,
    write: (noteText) => change({ noteText, to: span.to }),
  });
  useFollowingText({
    text: agendaText,
    derived: isOpen ? texts?.agenda?.text : undefined,
    name: agendaFor(personId ?? ''),
    reader: personId ?? '',
    isShown: isSending,
    memory,
    write: (agenda) => change({ agendaText: agenda, agendaPersonId: personId }),
  });
  const offered = useMemo(() => [...droppedIds, ...(proposals ?? []).map((one) => one.id)], [droppedIds, proposals]);
  const check = useTextCheck(keptIds, offered);
  return {
    decisions,
    kept,
    texts: memory && texts,
    check,
    choose: (proposal, choice) => {
      const next = decide(decisions, proposal, choice);
      change({ to: span.to, keptIds: idsOf(next, 'kept'), droppedIds: idsOf(next, 'dropped') });
    },
    // What was written for somebody else is not for this person, and waits until that one is chosen again. What the record says
    // by itself need not wait, nor does what waited before it.
    setPerson: (next) => {
      const waited = memory?.agendaOf(next) ?? '';
      if (personId !== null) {
        memory?.putAside(personId, memory.isDerived(agendaFor(personId), agendaText) ? '' : agendaText);
      }
      change({ agendaPersonId: next, agendaText: waited });
    },
  };
}
