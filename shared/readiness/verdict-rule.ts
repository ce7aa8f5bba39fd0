import type { Tally } from './tally.ts';
import type { Verdict } from './verdict.ts';

/** What each verdict asks for. `months` shrink with leave, because nobody works in them. */
export interface VerdictNeeds {
  emerging: { solid: number; months: number };
  supported: { solid: number; strong: number; markers: number; months: number };
}

/**
 * The needs for a window of so many working months: a quarter of them for *supported*, two for *emerging*. A criterion with fewer
 * than two markers, as in a pasted ladder, asks for no more than it has.
 */
export function verdictNeeds(workingMonths: number, markers: number): VerdictNeeds {
  const most = Math.max(1, workingMonths);
  return {
    emerging: { solid: 2, months: Math.min(2, most) },
    supported: {
      solid: 3,
      strong: 1,
      markers: Math.min(2, markers),
      months: Math.min(most, Math.max(2, Math.ceil(most / 4))),
    },
  };
}

/** The verdict before contradictions are looked at. */
export function verdictOfSupport(tally: Tally, needs: VerdictNeeds): Verdict {
  const { emerging, supported } = needs;
  const [solid, months] = [tally.solid.length, tally.months.length];
  if (
    solid >= supported.solid &&
    tally.strong.length >= supported.strong &&
    tally.markers.length >= supported.markers &&
    months >= supported.months
  ) {
    return 'supported';
  }
  if (solid >= emerging.solid && months >= emerging.months) return 'emerging';
  return tally.supporting.length + tally.contradicting.length > 0 ? 'not enough to judge' : 'nothing recorded';
}

/**
 * The verdict. A contradiction lowers it one step; where at least as many entries contradict as are solid, there is not enough to
 * judge. Supporting evidence can never lower it: every count above only grows with it.
 */
export function verdictOf(tally: Tally, needs: VerdictNeeds): Verdict {
  const before = verdictOfSupport(tally, needs);
  if (tally.contradicting.length === 0) return before;
  if (tally.contradicting.length >= tally.solid.length) return 'not enough to judge';
  return before === 'supported' ? 'emerging' : 'not enough to judge';
}
