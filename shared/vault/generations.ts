/** What deciding about a snapshot needs: when it was made (UTC), why, and whether it can be relied on. */
interface Made {
  readonly id: string;
  readonly at: string;
  readonly sequence: number;
  readonly reason: string;
  readonly verified: boolean;
}

/** The newest one of each of the last `count` hours, days and weeks stays. */
const KEPT = [
  { hours: 1, count: 24 },
  { hours: 24, count: 14 },
  { hours: 24 * 7, count: 8 },
] as const;
const HOUR = 3_600_000;
/** What a migration started from stays this long, in days; the mistake may show late. */
const PRE_MIGRATION_DAYS = 90;
/** The newest verified ones always stay: the journal reaches back to the oldest of them. */
export const ALWAYS_KEPT = 3;

/** Newest first: by journal number, then by time. */
export const newestFirst = <T extends Made>(snapshots: readonly T[]): T[] =>
  [...snapshots].sort((a, b) => b.sequence - a.sequence || b.at.localeCompare(a.at) || b.id.localeCompare(a.id));

function newestOfEach<T extends Made>(newest: readonly T[], hours: number, count: number, now: string): T[] {
  const periodOf = (at: string): number => Math.floor(Date.parse(at) / (hours * HOUR));
  const oldest = periodOf(now) - count;
  const periods = new Map<number, T>();
  for (const snapshot of newest) {
    const period = periodOf(snapshot.at);
    if (period > oldest && !periods.has(period)) periods.set(period, snapshot);
  }
  return [...periods.values()];
}

/**
 * The snapshots that stay at the instant `now`; the others may go. Only verified ones are counted on. One that is not verified
 * never stands in for another. What was purged is therefore in no snapshot any more 8 weeks later (90 days where a migration came
 * in between), once three newer ones were made.
 */
export function keptGenerations<T extends Made>(snapshots: readonly T[], now: string): T[] {
  const newest = newestFirst(snapshots.filter(({ verified }) => verified));
  const isRecent = ({ at }: T): boolean => Date.parse(now) - Date.parse(at) <= PRE_MIGRATION_DAYS * 24 * HOUR;
  const kept = new Set([
    ...newest.slice(0, ALWAYS_KEPT),
    ...KEPT.flatMap(({ hours, count }) => newestOfEach(newest, hours, count, now)),
    ...newest.filter((snapshot) => snapshot.reason === 'migration' && isRecent(snapshot)),
  ]);
  return newest.filter((snapshot) => kept.has(snapshot));
}
