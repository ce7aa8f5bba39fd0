import type { Criterion } from '../ladder/ladder.ts';
import type { Entry } from '../record/entry.ts';
import type { Project } from '../record/project.ts';
import type { CriterionReadiness, Readiness } from './readiness.ts';
import { counted } from './sentence.ts';
import { verdictRank } from './verdict.ts';

/** The one thing that would help most, for Today. */
export interface NextStep {
  criterionId: string;
  text: string;
  /** Second line: which open entries could be it, or the criterion's question. */
  hint: string;
  /** Open entries that could be evidence for the criterion, the likeliest first; three at most. */
  candidates: Entry[];
}

const CANDIDATES = 3;

const compare = (a: CriterionReadiness, b: CriterionReadiness): number =>
  verdictRank(a.verdict) - verdictRank(b.verdict) ||
  a.tally.solid.length - b.tally.solid.length ||
  a.tally.months.length - b.tally.months.length;

function likelihood(entry: Entry, criterion: Criterion, projects: ReadonlyMap<string, Project>): number {
  const declared = entry.projectId === null ? [] : (projects.get(entry.projectId)?.couldShow ?? []);
  const names = [criterion.id, ...criterion.aliases];
  if (entry.tags.some((tag) => names.includes(tag.toLowerCase()))) return 3;
  if (declared.includes(criterion.id)) return 2;
  return entry.scope === null || entry.scope === 'self' || entry.scope === 'team' ? 0 : 1;
}

function stepText({ criterion, verdict, tally }: CriterionReadiness): string {
  const name = `“${criterion.short}”`;
  if (verdict === 'nothing recorded') return `No dated evidence yet for ${name}.`;
  if (tally.solid.length === 0) return `Only thin evidence so far for ${name}.`;
  const months = counted(tally.months.length, 'month', 'months');
  return `Least evidence for ${name}: ${counted(tally.solid.length, 'entry', 'entries')} in ${months}.`;
}

function stepHint(candidates: readonly Entry[], criterion: Criterion): string {
  if (candidates.length === 0) return criterion.ask;
  return candidates.length === 1 ? 'One open entry could be it.' : `${candidates.length} open entries could be it.`;
}

/**
 * The criterion with the least behind it, and the open entries that could change that. `null` when all are supported. Entries
 * that are linked to the criterion already are not offered again.
 */
export function nextStep(
  readiness: Pick<Readiness, 'criteria'>,
  openEntries: readonly Entry[],
  projects: ReadonlyMap<string, Project>,
): NextStep | null {
  const least = [...readiness.criteria].sort(compare)[0];
  if (!least || least.verdict === 'supported') return null;
  const linked = new Set(least.items.map((item) => item.entry.id));
  const candidates = openEntries
    .filter((entry) => entry.open && entry.deletedAt === null && !linked.has(entry.id))
    .map((entry) => ({ entry, score: likelihood(entry, least.criterion, projects) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.entry.occurredOn < b.entry.occurredOn ? 1 : -1))
    .slice(0, CANDIDATES)
    .map(({ entry }) => entry);
  return {
    criterionId: least.criterion.id,
    text: stepText(least),
    hint: stepHint(candidates, least.criterion),
    candidates,
  };
}
