import type { LocalDate } from '../dates/local-date.ts';
import type { Month } from '../dates/month.ts';
import type { Criterion, Ladder } from '../ladder/ladder.ts';
import type { Case, ManagerStance } from '../record/case.ts';
import type { Entry } from '../record/entry.ts';
import type { Evidence } from '../record/evidence.ts';
import type { Position } from '../record/position.ts';
import { awayMonths } from './away-months.ts';
import type { CaseWindow } from './case-window.ts';
import { caseWindow } from './case-window.ts';
import { monthCells } from './month-cell.ts';
import type { CriterionReadiness, Readiness } from './readiness.ts';
import { tallyEvidence } from './tally.ts';
import { verdictNeeds, verdictOf } from './verdict-rule.ts';
import { ruleSentence, verdictSentences } from './verdict-sentences.ts';
import type { WeighedEvidence } from './weighed-evidence.ts';
import { byNewest, isSolid, weighEvidence } from './weighed-evidence.ts';

/** The part of the record that readiness reads. Evidence whose entry is not in `entries` (or in the bin) is not counted. */
export interface ReadinessInput {
  ladder: Ladder;
  evidence: readonly Evidence[];
  entries: ReadonlyMap<string, Entry>;
  positions: readonly Pick<Position, 'away'>[];
  case: Pick<Case, 'windowMonths' | 'managerStances' | 'targetLevel'> | null;
  asOf: LocalDate;
}

function latestStance(stances: readonly ManagerStance[], criterionId: string, asOf: LocalDate): ManagerStance | null {
  return stances
    .filter((stance) => stance.criterionId === criterionId && stance.statedOn <= asOf)
    .reduce<ManagerStance | null>((latest, one) => (latest && latest.statedOn > one.statedOn ? latest : one), null);
}

function weighAll({ ladder, evidence, entries }: ReadinessInput, window: CaseWindow): Map<string, WeighedEvidence[]> {
  const byCriterion = new Map<string, WeighedEvidence[]>();
  for (const one of evidence) {
    const entry = entries.get(one.entryId);
    if (one.deletedAt !== null || one.ladderId !== ladder.id || !entry || entry.deletedAt !== null) continue;
    const weighed = weighEvidence(one, entry, window);
    if (!weighed) continue;
    const list = byCriterion.get(one.criterionId);
    if (list) list.push(weighed);
    else byCriterion.set(one.criterionId, [weighed]);
  }
  return byCriterion;
}

const mostMarkers = (ladder: Ladder): number =>
  Math.max(0, ...ladder.criteria.map((criterion) => criterion.markers.length));

function deriveCriterion(
  criterion: Criterion,
  items: WeighedEvidence[],
  { input, window, away }: { input: ReadinessInput; window: CaseWindow; away: ReadonlySet<Month> },
): CriterionReadiness {
  const inside = items.filter((item) => item.days.length > 0);
  const tally = tallyEvidence(items, criterion.markers);
  // Leave is neutral: a month away with evidence counts as worked, so that evidence can only help.
  const idle = [...away].filter((month) => !tally.months.includes(month)).length;
  const workingMonths = window.months.length - idle;
  const needs = verdictNeeds(window.months.length - away.size, criterion.markers.length);
  const verdict = verdictOf(tally, needs);
  const known = new Set(criterion.markers.map((marker) => marker.id));
  return {
    criterion,
    verdict,
    sentences: verdictSentences({ criterion, verdict, tally, needs, items, workingMonths, awayMonths: idle }),
    months: monthCells(inside, window.months, away),
    markers: criterion.markers.map((marker) => {
      const linked = inside.filter((item) => item.evidence.markerId === marker.id);
      return { marker, ticked: linked.some(isSolid), items: linked };
    }),
    unmarked: inside.filter((item) => item.evidence.markerId === null || !known.has(item.evidence.markerId)),
    items,
    tally,
    managerStance: latestStance(input.case?.managerStances ?? [], criterion.id, window.to),
  };
}

/**
 * Readiness against a ladder as of a day. Pure and deterministic: the order of rows does not matter. Work is linear in the
 * evidence and its dated days.
 */
export function deriveReadiness(input: ReadinessInput): Readiness {
  const { ladder, asOf } = input;
  const window = caseWindow(input.case, asOf);
  const away = awayMonths(input.positions, window.months);
  const byCriterion = weighAll(input, window);
  const isTarget = (criterion: Criterion): boolean => criterion.level === 'staff';
  return {
    ladderId: ladder.id,
    ladderVersion: ladder.version,
    targetLevel: input.case?.targetLevel.trim() || ladder.targetLevel,
    asOf,
    window,
    rule: ruleSentence(verdictNeeds(window.months.length - away.size, mostMarkers(ladder))),
    criteria: ladder.criteria
      .filter(isTarget)
      .map((criterion) =>
        deriveCriterion(criterion, (byCriterion.get(criterion.id) ?? []).sort(byNewest), { input, window, away }),
      ),
    baseline: ladder.criteria.filter((criterion) => !isTarget(criterion)),
  };
}
