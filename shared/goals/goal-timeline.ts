import type { LocalDate } from '../dates/local-date.ts';
import { daysBetween } from '../dates/local-date.ts';
import type { Month } from '../dates/month.ts';
import { lastDayOf } from '../dates/month.ts';
import type { Goal } from './goal.ts';

/** One goal as a bar: whole days from the window's first day, both ends included. */
export interface GoalSpan {
  goal: Goal;
  /** Row from the top, from 0; no two bars of a row share a day. */
  lane: number;
  /** Days between the window's first day and the bar's. */
  offset: number;
  /** Days that the bar covers, at least 1. */
  length: number;
  /** The goal began before the window. */
  startsEarlier: boolean;
  /** The goal's promised day lies behind the window, or there is none. */
  goesOn: boolean;
}

/** Bars between two months. `days` is the width of the window, `lanes` its number of rows. */
export interface GoalTimeline {
  from: LocalDate;
  to: LocalDate;
  days: number;
  lanes: number;
  spans: GoalSpan[];
}

const byStart = (a: Goal, b: Goal): number => a.startsOn.localeCompare(b.startsOn) || a.id.localeCompare(b.id);

/**
 * Lays goals out between the first day of `first` and the last day of `last`. Each bar takes the topmost free row. A goal without
 * a promised day runs to the window's end and says that it goes on; one that does not touch the window is left out.
 */
export function goalTimeline(goals: readonly Goal[], first: Month, last: Month): GoalTimeline {
  const from = `${first}-01`;
  const to = lastDayOf(last);
  const days = Math.max(0, daysBetween(from, to) + 1);
  const busyUntil: LocalDate[] = [];
  const inside = goals.filter(
    (goal) => goal.deletedAt === null && goal.startsOn <= to && (goal.targetOn === null || goal.targetOn >= from),
  );
  const spans = (days === 0 ? [] : inside).sort(byStart).map((goal) => {
    const start = goal.startsOn < from ? from : goal.startsOn;
    const end = goal.targetOn === null || goal.targetOn > to ? to : goal.targetOn;
    const free = busyUntil.findIndex((until) => until < start);
    const lane = free < 0 ? busyUntil.length : free;
    busyUntil[lane] = end;
    return {
      goal,
      lane,
      offset: daysBetween(from, start),
      length: daysBetween(start, end) + 1,
      startsEarlier: goal.startsOn < from,
      goesOn: goal.targetOn === null || goal.targetOn > to,
    };
  });
  return { from, to, days, lanes: busyUntil.length, spans };
}
