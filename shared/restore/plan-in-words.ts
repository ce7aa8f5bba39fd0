import type { RecordKind } from '../record/record-kinds.ts';
import { recordKinds } from '../record/record-kinds.ts';
import type { Difference, DifferenceCounts, RestorePlan } from './plan-restore.ts';

/** How the records of each kind are called together, in lists. */
export const kindWords: Readonly<Record<RecordKind, string>> = {
  profile: 'Profile',
  position: 'Positions',
  case: 'Cases',
  project: 'Projects',
  entry: 'Entries',
  person: 'People',
  evidence: 'Evidence',
  packet: 'Packets',
  ladder: 'Own ladders',
  goal: 'Goals',
  checkpoint: 'Checkpoints',
  metric: 'Metrics',
  reading: 'Readings',
  rating: 'Skill ratings',
  meeting: 'Meetings',
  cadence: 'Meeting rhythms',
  topic: 'Topics',
  relation: 'Working relations',
  mentoring: 'Mentoring',
  vouch: 'Who can speak for what',
  note: 'Weekly notes',
  feedback: 'Feedback',
  review: 'Reviews',
};

/** What happens to a record, from the reader's side: it comes back, changes back, or goes. */
export const differenceWords: Readonly<Record<Difference['what'], string>> = {
  added: 'comes back',
  changed: 'changes',
  removed: 'is removed',
};

const count = (total: number): string => total.toLocaleString('en');

/** The counts of one kind, without what is none: "2 come back, 12 change, 1 is removed". */
function countsInWords({ added, changed, removed }: DifferenceCounts): string {
  return [
    added > 0 && `${count(added)} ${added === 1 ? 'comes' : 'come'} back`,
    changed > 0 && `${count(changed)} ${changed === 1 ? 'changes' : 'change'}`,
    removed > 0 && `${count(removed)} ${removed === 1 ? 'is' : 'are'} removed`,
  ]
    .filter((part) => part !== false)
    .join(', ');
}

/** What a plan does to each kind of record that it touches, in the order of the kinds. */
export const planInWords = ({ counts }: RestorePlan): { kind: RecordKind; words: string }[] =>
  recordKinds.flatMap((kind) => {
    const of = counts[kind];
    return of === undefined ? [] : [{ kind, words: countsInWords(of) }];
  });
