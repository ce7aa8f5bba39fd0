import type { LocalDate } from '../dates/local-date.ts';
import type { Criterion, Marker } from '../ladder/ladder.ts';
import type { ManagerStance } from '../record/case.ts';
import type { CaseWindow } from './case-window.ts';
import type { MonthCell } from './month-cell.ts';
import type { Sentence } from './sentence.ts';
import type { Tally } from './tally.ts';
import type { Verdict } from './verdict.ts';
import type { WeighedEvidence } from './weighed-evidence.ts';

/** A marker and the evidence linked to it within the window; ticked when some of it is solid. */
export interface MarkerReadiness {
  marker: Marker;
  ticked: boolean;
  items: WeighedEvidence[];
}

/** What the record says about one criterion, and everything that this was derived from. */
export interface CriterionReadiness {
  criterion: Criterion;
  verdict: Verdict;
  sentences: Sentence[];
  months: MonthCell[];
  markers: MarkerReadiness[];
  /** Evidence of the window linked to no marker of this ladder. */
  unmarked: WeighedEvidence[];
  /** All evidence up to the day asked for, newest first; also what lies before the window. */
  items: WeighedEvidence[];
  tally: Tally;
  /** The manager's latest word; `null` when not asked. */
  managerStance: ManagerStance | null;
}

/** Readiness is derived on every look and never stored. It is a list of verdicts with their evidence, never one score. */
export interface Readiness {
  ladderId: string;
  ladderVersion: string;
  targetLevel: string;
  asOf: LocalDate;
  window: CaseWindow;
  /** The rule in words, for this window. */
  rule: string;
  criteria: CriterionReadiness[];
  /** Criteria below the target level: a floor, never a gap. */
  baseline: Criterion[];
}
