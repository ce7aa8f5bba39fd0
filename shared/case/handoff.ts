import type { LocalDate } from '../dates/local-date.ts';
import type { NameMask } from '../packet/name-mask.ts';
import { exactRange } from '../packet/exact-date.ts';
import type { CriterionReadiness } from '../readiness/readiness.ts';
import type { ReadinessInput } from '../readiness/derive-readiness.ts';
import { deriveReadiness } from '../readiness/derive-readiness.ts';
import type { Verdict } from '../readiness/verdict.ts';
import type { Reader } from '../record/audience.ts';
import { mayRead } from '../record/audience.ts';
import type { Case, ManagerStance } from '../record/case.ts';
import type { WayOfWorking } from '../record/way-of-working.ts';
import type { Review } from '../reviews/review.ts';
import { entryLine } from '../weekly/entry-line.ts';
import type { OpenAgreement } from './open-agreements.ts';
import { openAgreements } from './open-agreements.ts';
import type { CriterionStance } from './stance-over-time.ts';
import { stanceOverTime } from './stance-over-time.ts';

/** Everything a handoff may draw on. `readiness` is the whole record; what readers may not see is taken out here. */
export interface HandoffInput {
  authorName: string;
  case: Case;
  readiness: Omit<ReadinessInput, 'case'>;
  reviews: readonly Review[];
  settledGoalIds: ReadonlySet<string>;
  waysOfWorking: readonly WayOfWorking[];
  /** The sponsor's name; `null` without one, and used only when they agreed. */
  sponsorName: string | null;
  names: Pick<NameMask, 'mask'>;
}

/** One criterion as the next manager reads it. */
export interface HandoffCriterion {
  criterionId: string;
  name: string;
  verdict: Verdict;
  /** Stance and day only: the words were said between two people. */
  stance: { stance: ManagerStance['stance']; statedOn: LocalDate; isStale: boolean } | null;
  evidence: { line: string; dates: string; speaksAgainst: boolean }[];
}

/** What one hands to a new manager, so that a case does not start again from nothing. */
export interface HandoffDocument {
  authorName: string;
  asOf: LocalDate;
  targetLevel: string;
  cycleClosesOn: LocalDate | null;
  decidedBy: string;
  sponsorName: string | null;
  decision: { decision: Case['decision']; decidedOn: LocalDate | null; reasons: string[] };
  criteria: HandoffCriterion[];
  agreements: OpenAgreement[];
  waysOfWorking: { heading: string; text: string }[];
  /** For the author: linked entries that stay out because of their audience. */
  leftOutEntryIds: string[];
}

const insideReader: Reader = { kind: 'inside', personIds: [] };

function criterionOf(
  { criterion, verdict, items }: CriterionReadiness,
  said: CriterionStance | undefined,
  names: Pick<NameMask, 'mask'>,
): HandoffCriterion {
  const latest = said?.latest ?? null;
  return {
    criterionId: criterion.id,
    name: criterion.text,
    verdict,
    stance:
      latest === null || !said ? null : { stance: latest.stance, statedOn: latest.statedOn, isStale: said.isStale },
    evidence: items
      .filter((item) => item.days.length > 0)
      .map(({ entry, stance }) => ({
        line: names.mask(entryLine(entry)),
        dates: exactRange(entry.occurredOn, entry.occurredUntil),
        speaksAgainst: stance === 'contradicts',
      })),
  };
}

/** Linked entries of the period that are there, and closed to readers inside the company. */
function closedEntryIds({ evidence, entries, ladder }: HandoffInput['readiness']): string[] {
  const linked = new Set(
    evidence.filter((one) => one.deletedAt === null && one.ladderId === ladder.id).map((one) => one.entryId),
  );
  return [...linked].filter((id) => {
    const entry = entries.get(id);
    return entry?.deletedAt === null && !mayRead(entry.audience, insideReader);
  });
}

/**
 * The handoff document for readers inside the company. Verdicts are derived anew from what such readers may see, so that nothing
 * private shows, not even in a verdict: to them the evidence named here is all there is. Entries for named people stay out as
 * well, because the next manager is not one of them yet.
 */
export function handoff(input: HandoffInput): HandoffDocument {
  const { case: plan, readiness, names } = input;
  const { asOf } = readiness;
  const visible = new Map([...readiness.entries].filter(([, entry]) => mayRead(entry.audience, insideReader)));
  const derived = deriveReadiness({ ...readiness, entries: visible, case: plan });
  const ids = derived.criteria.map(({ criterion }) => criterion.id);
  const stances = new Map(stanceOverTime(plan.managerStances, ids, asOf).map((one) => [one.criterionId, one]));
  return {
    authorName: input.authorName,
    asOf,
    targetLevel: derived.targetLevel,
    cycleClosesOn: plan.cycleClosesOn,
    decidedBy: names.mask(plan.decidedBy.trim()),
    sponsorName: plan.sponsorState === 'agreed' ? input.sponsorName : null,
    decision: {
      decision: plan.decision,
      decidedOn: plan.decidedOn,
      reasons: plan.reasons.map((reason) => names.mask(reason.trim())).filter((reason) => reason !== ''),
    },
    criteria: derived.criteria.map((one) => criterionOf(one, stances.get(one.criterion.id), names)),
    agreements: openAgreements(input.reviews, input.settledGoalIds, asOf).map((one) => ({
      ...one,
      words: names.mask(one.words),
    })),
    waysOfWorking: input.waysOfWorking
      .filter((way) => way.text.trim() !== '' && mayRead(way.audience, insideReader))
      .map((way) => ({ heading: names.mask(way.heading.trim()), text: names.mask(way.text) })),
    leftOutEntryIds: closedEntryIds(readiness),
  };
}
