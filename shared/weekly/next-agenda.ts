import type { LocalDate } from '../dates/local-date.ts';
import { exactDate } from '../packet/exact-date.ts';
import type { NameMask } from '../packet/name-mask.ts';
import type { NoteDocument } from './note-document.ts';
import { sortByReader, spoken } from './note-document.ts';
import type { WeeklyAnswers } from './weekly-answers.ts';
import type { WeeklyProposal } from './weekly-proposal.ts';

/** The part of an agenda whose lines are topics. */
export const TO_TALK_ABOUT = 'To talk about';

/** A promise from an earlier meeting with the same person that is not done. */
export interface OpenAction {
  what: string;
  /** As the agenda names them: "I", "Mara". */
  owner: string;
  dueOn: LocalDate | null;
}

/** What the agenda is made of. Topics are those meant for the person; private preparation has no place here. */
export interface NextAgendaInput {
  person: { id: string; name: string };
  on: LocalDate | null;
  today: LocalDate;
  topics: readonly string[];
  openActions: readonly OpenAction[];
  kept: readonly WeeklyProposal[];
  answers: Pick<WeeklyAnswers, 'stuck'>;
  names: Pick<NameMask, 'mask'>;
}

function actionLine({ what, owner, dueOn }: OpenAction, today: LocalDate): string {
  const by = dueOn === null ? '' : dueOn < today ? `, was due ${exactDate(dueOn)}` : `, by ${exactDate(dueOn)}`;
  return `${what.trim()} (${owner.trim()}${by})`;
}

const byDue = (a: OpenAction, b: OpenAction): number =>
  (a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : (a.dueOn ?? '9999') > (b.dueOn ?? '9999') ? 1 : 0;

/**
 * The agenda of the next 1:1 with one person: what is open from last time (the longest due first), what to talk about, what
 * happened since. Kept proposals go in only when this person may read them.
 */
export function nextAgenda(input: NextAgendaInput): NoteDocument {
  const { person, on, today, topics, openActions, kept, answers, names } = input;
  const { open, leftOut } = sortByReader(kept, { kind: 'people', personIds: [person.id] });
  const linesOf = (isHere: (one: WeeklyProposal) => boolean): string[] =>
    open.filter(isHere).map((one) => names.mask(one.line));
  const asked = topics.map((topic) => names.mask(topic.trim())).filter((topic) => topic !== '');
  return {
    title: `1:1 with ${names.mask(person.name)}${on === null ? '' : `, ${exactDate(on)}`}`,
    sections: spoken([
      {
        id: 'open',
        heading: 'From last time',
        prose: '',
        lines: [...openActions].sort(byDue).map((action) => names.mask(actionLine(action, today))),
      },
      {
        id: 'topics',
        heading: TO_TALK_ABOUT,
        prose: names.mask(answers.stuck),
        lines: [...asked, ...linesOf((one) => one.part !== 'done')],
      },
      // What this person decided with me they know already.
      {
        id: 'done',
        heading: 'Since last time',
        prose: '',
        lines: linesOf((one) => one.part === 'done' && one.kind !== 'meeting'),
      },
    ]),
    leftOut,
  };
}
