import type { LocalDate } from '../dates/local-date.ts';
import type { Cadence } from '../meetings/cadence.ts';
import { seriesOf } from '../meetings/meeting-series.ts';

/** Rhythms that have become those of the same people: one stays, the others would plan a second series. */
export interface UnitedCadences {
  stays: Cadence;
  goes: Cadence[];
}

const often: Record<Cadence['rhythm'], number> = { weekly: 0, fortnightly: 1, monthly: 2 };

const isRunning = ({ deletedAt, to }: Cadence, today: LocalDate): boolean =>
  deletedAt === null && (to === null || to >= today);

const areAtOnce = (a: Cadence, b: Cadence): boolean =>
  (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);

/** The rhythms of one series in stretches of time that have no day in common. */
function stretches(same: readonly Cadence[]): Cadence[][] {
  const found: Cadence[][] = [];
  for (const cadence of [...same].sort((a, b) => a.from.localeCompare(b.from))) {
    const last = found.at(-1);
    if (last?.some((other) => areAtOnce(other, cadence))) last.push(cadence);
    else found.push([cadence]);
  }
  return found;
}

/** Each in its turn stays, unless one that stays has a day in common with it. */
function unite(inTurn: readonly Cadence[]): UnitedCadences[] {
  const united: UnitedCadences[] = [];
  for (const cadence of inTurn) {
    const rival = united.find(({ stays }) => areAtOnce(stays, cadence));
    if (rival) rival.goes.push(cadence);
    else united.push({ stays: cadence, goes: [] });
  }
  return united.filter(({ goes }) => goes.length > 0);
}

/**
 * Which rhythms stay when a merge has made several of them one series: that of the person who stays; of several of theirs, or of
 * none, the most frequent one, then the one that was changed last. `after` are the rhythms with their references moved, `movedIds`
 * those that named the person who goes. Rhythms that have ended before `today` plan nothing and are left alone, and so are those
 * that follow one another: only where both run on one day would there be a second series.
 */
export function uniteCadences(
  after: readonly Cadence[],
  movedIds: ReadonlySet<string>,
  today: LocalDate,
): UnitedCadences[] {
  const series = new Map<string, Cadence[]>();
  for (const cadence of after.filter((one) => isRunning(one, today))) {
    const key = seriesOf(cadence);
    series.set(key, [...(series.get(key) ?? []), cadence]);
  }
  const first = (a: Cadence, b: Cadence): number =>
    Number(movedIds.has(a.id)) - Number(movedIds.has(b.id)) ||
    often[a.rhythm] - often[b.rhythm] ||
    b.updatedAt.localeCompare(a.updatedAt) ||
    a.id.localeCompare(b.id);
  return [...series.values()]
    .flatMap(stretches)
    .filter((together) => together.some(({ id }) => movedIds.has(id)))
    .flatMap((together) => unite(together.sort(first)));
}
