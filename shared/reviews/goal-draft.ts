import type { LocalDate } from '../dates/local-date.ts';

/** A goal before anybody took it on: fields of a goal in the words of its source. Nothing is a goal until the person keeps it. */
export interface GoalDraft {
  /** One line. */
  outcome: string;
  /** Where it comes from, in words. */
  why: string;
  startsOn: LocalDate;
  targetOn: LocalDate | null;
  criterionIds: string[];
  origin: { kind: 'review'; reviewId: string } | { kind: 'case'; caseId: string; reason: string };
}

/** Longest line of the record. */
const LINE = 500;

/** Prose as the one line that a goal's outcome is; the whole text stays in `why` when it had to be cut. */
export function outcomeLine(prose: string): string {
  const line = prose.trim().replace(/\s+/g, ' ');
  if (line.length <= LINE) return line;
  const cut = line.slice(0, LINE - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}
