import { describe, expect, it } from 'vitest';
import type { StagedRecord } from '../../../shared/backup/staged-backup.ts';
import { createPerson, createProfile, createProject } from '../../../shared/record/new-record.ts';
import { planRestore } from '../../../shared/restore/plan-restore.ts';

const now = '2026-11-24T08:00:00.000Z';
const idOf = (last: number): string => `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f4f${String(last).padStart(2, '0')}`;
const person = (last: number, name: string): StagedRecord => ({
  kind: 'person',
  record: createPerson({ name }, { id: idOf(last), now }),
});
const staged = (records: StagedRecord[]) => ({
  createdAt: now,
  app: '0.1.0',
  schema: 1,
  profile: '',
  records,
  attachments: [],
});
const current = ({ kind, record }: StagedRecord, rev: number) => ({ kind, id: record.id, rev, record });

describe('planRestore', () => {
  it('changes nothing when nothing differs, whatever the order of the keys', () => {
    const mara = person(1, 'Mara');
    const reversed = Object.fromEntries(Object.entries(mara.record).reverse()) as unknown as typeof mara.record;
    const plan = planRestore(staged([mara]), [current({ kind: 'person', record: reversed }, 3)]);
    expect(plan).toMatchObject({ differences: [], changes: [], unchanged: 1, counts: {} });
  });

  it('brings back, changes and removes, each from the revision that is there', () => {
    const gone = { kind: 'person' as const, id: idOf(2), rev: 4, record: null };
    const project = createProject({ name: 'Checkout', from: '2026-01-01' }, { id: idOf(1), now });
    const plan = planRestore(staged([person(1, 'Mara'), person(2, 'Jon'), person(3, 'Ada')]), [
      current(person(1, 'Mara Lind'), 7),
      gone,
      current({ kind: 'project', record: project }, 2),
    ]);
    expect(plan.counts).toEqual({
      project: { added: 0, changed: 0, removed: 1 },
      person: { added: 2, changed: 1, removed: 0 },
    });
    expect(plan.changes).toEqual([
      { op: 'tombstone', kind: 'project', id: idOf(1), baseRev: 2 },
      { op: 'put', kind: 'person', record: person(1, 'Mara').record, baseRev: 7 },
      { op: 'put', kind: 'person', record: person(2, 'Jon').record, baseRev: 4 },
      { op: 'put', kind: 'person', record: person(3, 'Ada').record, baseRev: 0 },
    ]);
  });

  it('keeps the person of the record where the backup has none, and takes over the one that it has', () => {
    const [me, other] = [1, 2].map((last) => ({
      kind: 'profile' as const,
      record: createProfile({ name: `Person ${last}` }, { id: idOf(last), now }),
    })) as [StagedRecord, StagedRecord];
    expect(planRestore(staged([]), [current(me, 1)]).changes).toEqual([]);
    expect(planRestore(staged([other]), [current(me, 1)]).counts).toEqual({
      profile: { added: 1, changed: 0, removed: 1 },
    });
  });
});
