import type { Cadence } from '../meetings/cadence.ts';
import { slotInWords } from '../meetings/when-in-words.ts';
import type { UnitedCadences } from './unite-cadences.ts';

const names: Record<string, readonly [one: string, many: string]> = {
  entry: ['entry', 'entries'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  case: ['case', 'cases'],
  vouch: ['word on a criterion', 'words on criteria'],
  mentoring: ['line of the mentoring ledger', 'lines of the mentoring ledger'],
  feedback: ['piece of feedback', 'pieces of feedback'],
  cadence: ['rhythm of 1:1s', 'rhythms of 1:1s'],
  profile: ['line of your profile', 'lines of your profile'],
};

/** What a merge moves, one phrase a kind, the most first: "12 entries", "1 meeting". */
export const movedInWords = (moved: Readonly<Record<string, number>>): string[] =>
  Object.entries(moved)
    .sort(([a, most], [b, next]) => next - most || a.localeCompare(b))
    .map(([kind, count]) => {
      const [one, many] = names[kind] ?? [kind, `${kind}s`];
      return `${count} ${count === 1 ? one : many}`;
    });

const every: Record<Cadence['rhythm'], string> = {
  weekly: 'every week',
  fortnightly: 'every two weeks',
  monthly: 'every month',
};

const rhythm = (cadence: Cadence): string => `“${every[cadence.rhythm]}, ${slotInWords(cadence)}”`;

/** What becomes of rhythms that a merge makes one: "Of the rhythms of 1:1s “every week, Thursday 10:00” stays; “…” goes to the bin." */
export const rhythmsInWords = (united: readonly UnitedCadences[]): string[] =>
  united.map(({ stays, goes }) => {
    const going = `${goes.map(rhythm).join(' and ')} ${goes.length === 1 ? 'goes' : 'go'} to the bin`;
    return `Of the rhythms of 1:1s ${rhythm(stays)} stays; ${going}.`;
  });
