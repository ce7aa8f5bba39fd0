import type { Change } from '../change/change-set.ts';
import type { Instant } from '../dates/clock.ts';
import type { LocalDate } from '../dates/local-date.ts';
import { daysBetween, isLocalDate } from '../dates/local-date.ts';
import type { RecordKind } from '../record/record-kinds.ts';
import { recordSchemas } from '../record/record-kinds.ts';
import type { SampleCareer, SparseRecord } from './sample-career.ts';
import { sampleDefaults } from './sample-defaults.ts';
import { shiftDays } from './shift-days.ts';

/** The day and the moment that the sample is opened; handed in, because pure code does not ask. */
export interface SampleClock {
  today: LocalDate;
  now: Instant;
}

/** Records were written in the evening of their day, in the order of the file, and never after the moment of loading. */
function writtenAt(day: unknown, order: number, now: Instant): Instant {
  if (typeof day !== 'string' || !isLocalDate(day)) return now;
  const [minutes, seconds] = [Math.floor(order / 60) % 60, order % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  const at = `${day}T16:${two(minutes)}:${two(seconds)}.000Z`;
  return at < now ? at : now;
}

/** The fields of the schema, and the days on which the record was first and last written. */
function splitDays({ linkedOn, begunOn, changedOn, ...fields }: SparseRecord): [SparseRecord, unknown, unknown] {
  const day = linkedOn ?? begunOn ?? fields['occurredOn'] ?? fields['from'];
  return [fields, day, changedOn ?? day];
}

function additionsOf(fields: SparseRecord, now: Instant): SparseRecord {
  const { additions } = fields;
  if (!Array.isArray(additions)) return fields;
  const dated = (additions as SparseRecord[]).map((addition, order) => ({
    ...addition,
    createdAt: writtenAt(addition['occurredOn'], order, now),
  }));
  return { ...fields, additions: dated };
}

/**
 * The sample career as the changes of one change set, in an order in which whatever is referred to comes first. Its calendar is
 * moved so that it ends less than a week before `today`; ids are fixed, so the same day always gives the same records. Throws a
 * ZodError when the data does not fit the schemas, which a test rules out.
 */
export function loadSampleCareer(career: SampleCareer, { today, now }: SampleClock): Change[] {
  const days = Math.floor(daysBetween(career.lastDay, today) / 7) * 7;
  const put = (kind: RecordKind, sparse: SparseRecord, order = 0): Change => {
    const [fields, first, last] = splitDays(shiftDays(sparse, days) as SparseRecord);
    const record = recordSchemas[kind].parse({
      createdAt: writtenAt(first, order, now),
      updatedAt: writtenAt(last, order, now),
      deletedAt: null,
      batchId: null,
      sourceKeys: [],
      ...sampleDefaults[kind],
      ...additionsOf(fields, now),
    });
    return { op: 'put', kind, record, baseRev: 0 } as Change;
  };
  return [
    put('profile', career.profile),
    ...career.persons.map((person) => put('person', person)),
    ...career.positions.map((position) => put('position', position)),
    put('case', career.case),
    ...career.projects.map((project) => put('project', project)),
    ...career.entries.map((entry, order) => put('entry', entry, order)),
    ...career.evidence.map((evidence, order) => put('evidence', evidence, order)),
    put('packet', career.packet),
  ];
}
