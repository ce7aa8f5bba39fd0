import type { Instant } from '../dates/clock.ts';
import type { Cadence } from '../meetings/cadence.ts';
import { seriesOf } from '../meetings/meeting-series.ts';

/** Rhythms that have become those of the same people: one stays, the others would plan a second series. */
export interface UnitedCadences {
  stays: Cadence;
  goes: Cadence[];
}

const often: Record<Cadence['rhythm'], number> = { weekly: 0, fortnightly: 1, monthly: 2 };

const isRunning = ({ deletedAt, to }: Cadence, now: Instant): boolean =>
  deletedAt === null && (to === null || to >= now.slice(0, 10));

/**
 * Which rhythms stay when a merge has made several of them one series: that of the person who stays; of several of theirs, or of
 * none, the most frequent one, then the one that was changed last. `after` are the rhythms with their references moved, `movedIds`
 * those that named the person who goes. Rhythms that have ended plan nothing and are left alone.
 */
export function uniteCadences(
  after: readonly Cadence[],
  movedIds: ReadonlySet<string>,
  now: Instant,
): UnitedCadences[] {
  const series = new Map<string, Cadence[]>();
  for (const cadence of after.filter((one) => isRunning(one, now))) {
    const key = seriesOf(cadence);
    series.set(key, [...(series.get(key) ?? []), cadence]);
  }
  const first = (a: Cadence, b: Cadence): number =>
    Number(movedIds.has(a.id)) - Number(movedIds.has(b.id)) ||
    often[a.rhythm] - often[b.rhythm] ||
    b.updatedAt.localeCompare(a.updatedAt) ||
    a.id.localeCompare(b.id);
  return [...series.values()].flatMap((same) => {
    const [stays, ...goes] = same.sort(first);
    return stays && goes.length > 0 && same.some(({ id }) => movedIds.has(id)) ? [{ stays, goes }] : [];
  });
}
