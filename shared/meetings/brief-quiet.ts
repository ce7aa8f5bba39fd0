import type { LocalDate } from '../dates/local-date.ts';
import { addDays } from '../dates/local-date.ts';
import type { Entry } from '../record/entry.ts';
import type { Evidence } from '../record/evidence.ts';
import { exactDate } from '../packet/exact-date.ts';
import type { BriefLine } from './brief-line.ts';
import type { BriefPeriod } from './brief-period.ts';
import type { BriefCriterion } from './brief-record.ts';

/** Four weeks without anything are quiet; less is nothing to ask about, however often two people meet. */
export const QUIET_DAYS = 28;

/** The last day on which anything happened in an entry, up to `today`; `null` for one that lies ahead. */
function lastDay(entry: Entry, today: LocalDate): LocalDate | null {
  const until = entry.occurredUntil;
  const own = until !== null && until <= today ? until : entry.occurredOn;
  let latest: LocalDate | null = own <= today ? own : null;
  for (const { occurredOn } of entry.additions) {
    if (occurredOn <= today && (latest === null || occurredOn > latest)) latest = occurredOn;
  }
  return latest;
}

/**
 * Criteria that nothing supports since the last meeting, and for four weeks at least, the longest quiet first. Linear: the entries
 * once, the evidence once.
 */
export function briefQuiet(
  criteria: readonly BriefCriterion[],
  entries: readonly Entry[],
  evidence: readonly Evidence[],
  period: BriefPeriod,
): BriefLine[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const last = new Map<string, LocalDate>();
  for (const { entryId, criterionId, stance, deletedAt } of evidence) {
    const entry = byId.get(entryId);
    if (!entry || entry.deletedAt !== null || deletedAt !== null || stance !== 'supports') continue;
    const day = lastDay(entry, period.today);
    if (day !== null && day > (last.get(criterionId) ?? '')) last.set(criterionId, day);
  }
  const quietSince = addDays(period.today, -QUIET_DAYS);
  const limit = quietSince < period.since ? quietSince : period.since;
  return criteria
    .map(({ id, short }): BriefLine => {
      const on = last.get(id) ?? null;
      const text = on === null ? `${short}: nothing recorded yet` : `${short}: no news since ${exactDate(on)}`;
      return { text, on, source: { kind: 'criterion', id } };
    })
    .filter(({ on }) => on === null || on < limit)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0));
}
