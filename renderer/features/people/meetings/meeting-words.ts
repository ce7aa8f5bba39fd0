import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { personChoices } from '../../../../shared/people/person-choices.ts';
import type { Person } from '../../../../shared/record/person.ts';

/** The people of a meeting in words; two of one name are told apart, who is gone is "somebody". */
export function metInWords(personIds: readonly string[], persons: readonly Person[]): string {
  const labels = new Map(personChoices(persons).map(({ value, label }) => [value, label]));
  return personIds.map((id) => labels.get(id) ?? 'somebody').join(' and ');
}

/** How a meeting is called in undo and history. */
export const calledOf = (met: string): string => `1:1 with ${met}`;

export const rhythmOptions = [
  { value: 'none', label: 'Not regularly' },
  { value: 'weekly', label: 'Every week' },
  { value: 'fortnightly', label: 'Every two weeks' },
  { value: 'monthly', label: 'Every month' },
] as const;

export const words = {
  notHere: 'This 1:1 is not here.',
  noNext: 'No 1:1 is due. The rhythm has ended, or was taken back.',
  cancelled: 'Cancelled. What stands here moves to the next 1:1.',
  emptyAgenda: 'Nothing to talk about yet. Add a topic, or look into the brief for one.',
  emptyBrief: 'Nothing happened since that is written down.',
};

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What came of a meeting, for a line of the history. */
export function outcomeWords({ state, topics, decisions, actions }: Meeting): string[] {
  const left = topics.filter(({ done }) => !done).length;
  return [
    state,
    state === 'planned' && topics.length > 0 && counted(left, 'topic'),
    decisions.length > 0 && counted(decisions.length, 'decision'),
    actions.length > 0 && counted(actions.length, 'promise'),
  ].filter((word) => word !== false);
}

/** What a brief for others leaves out, for the author's eyes: "Left out: 2 entries and 1 rating that they may not read." */
export function withheldWords({
  entries,
  goals,
  ratings,
}: {
  entries: number;
  goals: number;
  ratings: number;
}): string {
  const parts = [
    entries > 0 && counted(entries, 'entry', 'entries'),
    goals > 0 && counted(goals, 'goal'),
    ratings > 0 && counted(ratings, 'rating'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `Left out, because they may not read it: ${parts.join(', ')}.`;
}
