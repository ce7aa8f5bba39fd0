import type { LocalDate } from '../dates/local-date.ts';
import { addDays, daysBetween, weekday } from '../dates/local-date.ts';
import { exactDay, stretchInWords } from '../today/day-in-words.ts';
import type { LeadDays } from './lead-days.ts';
import { LeadDaysSchema } from './lead-days.ts';

/** One step on the way to the cycle's end. */
export interface BackPlanStep {
  id: keyof LeadDays;
  title: string;
  on: LocalDate;
  /** Was the day moved off a weekend? */
  moved: boolean;
  /** Says that the day has passed already; `null` while it has not. */
  late: string | null;
}

export type BackPlan = { ok: true; steps: BackPlanStep[] } | { ok: false; words: string };

const titles: readonly (readonly [id: keyof LeadDays, title: string])[] = [
  ['firstDrafts', 'First drafts'],
  ['readers', 'To readers'],
  ['final', 'Final text'],
  ['handIn', 'Hand in'],
];

/** The day itself, or the Friday before when it falls on a weekend: nobody reads a draft on Sunday. */
const workday = (date: LocalDate): LocalDate => addDays(date, -Math.max(0, weekday(date) - 5));

const lateWords = (title: string, on: LocalDate, today: LocalDate): string | null =>
  on >= today ? null : `“${title}” was due on ${exactDay(on)}, ${stretchInWords(daysBetween(on, today))} ago.`;

/**
 * Plans backwards from the day on which the case's cycle closes; earliest step first. `leads` are days before that day. A step in
 * the past keeps its day and says so, because moving it silently would hide how short the time is.
 */
export function backPlan(closesOn: LocalDate | null, leads: LeadDays, today: LocalDate): BackPlan {
  if (closesOn === null) return { ok: false, words: 'The case has no closing date yet; the plan counts back from it.' };
  if (closesOn < today)
    return { ok: false, words: `The cycle closed on ${exactDay(closesOn)}. Set the next one's date.` };
  const parsed = LeadDaysSchema.safeParse(leads);
  if (!parsed.success) return { ok: false, words: parsed.error.issues[0]?.message ?? 'The lead times cannot be read.' };
  const steps = titles.map(([id, title]) => {
    const planned = addDays(closesOn, -parsed.data[id]);
    const on = workday(planned);
    return { id, title, on, moved: on !== planned, late: lateWords(title, on, today) };
  });
  return { ok: true, steps };
}
