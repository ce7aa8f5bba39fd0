import type { Clock, Instant } from '../dates/clock.ts';
import { today } from '../dates/clock.ts';
import type { Cadence } from '../meetings/cadence.ts';
import type { Person } from '../record/person.ts';
import { moveReferences } from './move-references.ts';
import type { UnitedCadences } from './unite-cadences.ts';
import { uniteCadences } from './unite-cadences.ts';

/** A record with its kind, as far as a merge looks at it. */
export interface KindRecord {
  kind: string;
  record: { id: string; updatedAt: Instant };
}

/** One record that the merge changes, before and after, in full: swapped, it is the way back. */
export interface MergeChange<T = KindRecord['record']> {
  kind: string;
  before: T;
  after: T;
}

/** What a merge does: `kept` first, then the one that goes, then every record that referred to the latter. */
export interface MergePlan {
  keptId: string;
  goneId: string;
  changes: MergeChange[];
  /** How many records of each kind change their reference, for the preview. */
  moved: Record<string, number>;
  /** Rhythms of 1:1s that become one, for the preview: the others go to the bin. */
  rhythms: UnitedCadences[];
}

const paragraphs = (parts: readonly string[]): string =>
  [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))].join('\n\n');

/** What the kept fields would lose is told in the note: another spelling of the name, another team. */
function leftOvers(kept: Person, gone: Person): string {
  const name = gone.name.trim() === kept.name.trim() ? '' : `Also written: ${gone.name.trim()}`;
  const otherTeam = kept.team.trim() !== '' && gone.team.trim() !== '' && gone.team.trim() !== kept.team.trim();
  return paragraphs([name, otherTeam ? `Also in team: ${gone.team.trim()}` : '']);
}

/** Both persons as one: roles united, both notes, and a name that may leave only when both said so. */
function united(kept: Person, gone: Person, now: Instant): Person {
  return {
    ...kept,
    roles: [...new Set([...kept.roles, ...gone.roles])],
    team: kept.team.trim() === '' ? gone.team : kept.team,
    nameMayLeave: kept.nameMayLeave && gone.nameMayLeave,
    note: paragraphs([kept.note, gone.note, leftOvers(kept, gone)]),
    sourceKeys: [...new Set([...kept.sourceKeys, ...gone.sourceKeys])],
    updatedAt: now,
  };
}

/** Persons are united on their own; a closed review is frozen, and keeps the name of whoever took part. */
const staysAsItIs = (kind: string, record: object): boolean =>
  kind === 'person' || (kind === 'review' && 'closedAt' in record && record.closedAt !== null);

/** The changes of a merge, with the rhythms that would plan a second series put into the bin. */
function withOneRhythm(
  records: readonly KindRecord[],
  references: readonly MergeChange[],
  clock: Clock,
): Pick<MergePlan, 'rhythms' | 'changes'> {
  const { now } = clock;
  const movedTo = new Map(references.map(({ before, after }) => [before.id, after]));
  const before = records.filter(({ kind }) => kind === 'cadence').map(({ record }) => record as Cadence);
  const after = before.map((cadence) => (movedTo.get(cadence.id) as Cadence | undefined) ?? cadence);
  const lastChanged = new Map(before.map(({ id, updatedAt }) => [id, updatedAt]));
  const asChanged = after.map((one) => ({ ...one, updatedAt: lastChanged.get(one.id) ?? one.updatedAt }));
  const rhythms = uniteCadences(asChanged, new Set(movedTo.keys()), today(clock));
  const goes = new Map(rhythms.flatMap((one) => one.goes.map((cadence) => [cadence.id, cadence])));
  const toBin = before
    .filter(({ id }) => goes.has(id))
    .map((cadence): MergeChange<Cadence> => {
      const gone = goes.get(cadence.id) ?? cadence;
      return { kind: 'cadence', before: cadence, after: { ...gone, deletedAt: now, updatedAt: now } };
    });
  return { rhythms, changes: [...references.filter((one) => !goes.has(one.before.id)), ...toBin] };
}

/**
 * The plan to make one person of two. Every reference in `records` (all kinds, the bin included; persons and closed reviews among
 * them are passed over) moves from the one who goes to the one who stays; the former is put in the bin, with the united roles, so that
 * another spelling of a mentee's name stays masked. Rhythms of 1:1s that become those of the same people become one. Nothing is
 * written here. Linear in the records.
 * @throws RangeError when both are the same person: that would put them in the bin.
 */
export function planMerge(kept: Person, gone: Person, records: readonly KindRecord[], clock: Clock): MergePlan {
  const { now } = clock;
  if (kept.id === gone.id) throw new RangeError('A person cannot be merged with themselves.');
  const references = records.flatMap(({ kind, record }): MergeChange[] => {
    const after = staysAsItIs(kind, record) ? record : moveReferences(record, gone.id, kept.id);
    return after === record ? [] : [{ kind, before: record, after: { ...after, updatedAt: now } }];
  });
  const { rhythms, changes } = withOneRhythm(records, references, clock);
  const binned = new Set(rhythms.flatMap(({ goes }) => goes.map(({ id }) => id)));
  const moved: Record<string, number> = {};
  for (const { kind, before } of references) if (!binned.has(before.id)) moved[kind] = (moved[kind] ?? 0) + 1;
  const one = united(kept, gone, now);
  const { roles, nameMayLeave } = one;
  const persons: MergeChange<Person>[] = [
    { kind: 'person', before: kept, after: one },
    { kind: 'person', before: gone, after: { ...gone, roles, nameMayLeave, deletedAt: now, updatedAt: now } },
  ];
  return { keptId: kept.id, goneId: gone.id, changes: [...persons, ...changes], moved, rhythms };
}

/** The plan that takes a merge back: the same records, as they were before. */
export const inverseOf = (plan: MergePlan): MergePlan => ({
  ...plan,
  changes: plan.changes.map(({ kind, before, after }) => ({ kind, before: after, after: before })),
});

/**
 * The records after a plan, in their order; those it does not name stay the same objects.
 * @throws RangeError when a record is no longer as the plan found it, since writing over it would lose an edit.
 */
export function applyMerge(records: readonly KindRecord[], plan: MergePlan): KindRecord[] {
  const byId = new Map(plan.changes.map((change) => [change.before.id, change]));
  return records.map((one) => {
    const change = byId.get(one.record.id);
    if (!change) return one;
    if (one.record.updatedAt !== change.before.updatedAt) {
      throw new RangeError('Something changed since this merge was planned. Look at it again.');
    }
    return { kind: one.kind, record: change.after };
  });
}
