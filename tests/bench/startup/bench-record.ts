import type { JournalBatch, Operation } from '../../../shared/change/operation.ts';
import { addDays } from '../../../shared/dates/local-date.ts';
import {
  createCase,
  createEntry,
  createEvidence,
  createProfile,
  createProject,
} from '../../../shared/record/new-record.ts';
import type { AnyRecord, RecordKind } from '../../../shared/record/record-kinds.ts';
import { recordSchemas, SCHEMA_VERSION } from '../../../shared/record/record-kinds.ts';
import { entryKinds } from '../../../shared/record/entry.ts';

/** The ladder and a criterion of it that the invented evidence is linked to. */
export interface BenchLadder {
  readonly id: string;
  readonly targetLevel: string;
  readonly criterionIds: readonly string[];
}

const BATCH = 100;
const LAST_DAY = '2026-11-24';
const NOW = '2026-11-24T09:00:00.000Z';
const WORDS = 'checkout latency incident review design queue retry index rollout mentoring pairing budget cache'.split(
  ' ',
);

/** A stable UUID for a number, so that two seedings give the same record. */
export function benchId(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

function words(from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => WORDS[(from * 7 + index * 5) % WORDS.length]).join(' ');
}

function* records(entries: number, ladder: BenchLadder): Generator<readonly [RecordKind, AnyRecord]> {
  let next = 1;
  const birth = () => ({ id: benchId(next++), now: NOW });
  yield ['profile', createProfile({ name: 'Bench' }, birth())];
  yield ['case', createCase({ ladderId: ladder.id, targetLevel: ladder.targetLevel }, birth())];
  const projects: string[] = [];
  for (let index = 0; index < Math.ceil(entries / 250); index++) {
    const project = createProject({ name: `Project ${index + 1}`, from: addDays(LAST_DAY, -index * 90) }, birth());
    projects.push(project.id);
    yield ['project', project];
  }
  for (let index = 0; index < entries; index++) {
    const occurredOn = addDays(LAST_DAY, -Math.floor((index * 3650) / entries));
    const entry = createEntry(
      {
        title: words(index, 6),
        text: words(index + 1, 60),
        occurredOn,
        kind: entryKinds[index % entryKinds.length] ?? 'achievement',
        projectId: projects[index % projects.length] ?? null,
        result: words(index + 2, 12),
      },
      birth(),
    );
    yield ['entry', entry];
    const criterionId = ladder.criterionIds[index % ladder.criterionIds.length];
    if (index % 5 === 0 && criterionId !== undefined) {
      yield ['evidence', createEvidence({ entryId: entry.id, ladderId: ladder.id, criterionId }, birth())];
    }
  }
}

/** A record of `entries` entries over ten years, a fifth of them linked as evidence, as the batches of a journal. */
export function* benchRecord(entries: number, ladder: BenchLadder): Generator<JournalBatch> {
  let operations: Operation[] = [];
  let batches = 0;
  const batch = (): JournalBatch => ({
    changeId: benchId(0xbe_0000_0000 + batches++),
    at: NOW,
    label: 'Bench',
    session: null,
    undoOf: null,
    operations,
  });
  for (const [kind, record] of records(entries, ladder)) {
    const parsed = recordSchemas[kind].parse(record);
    operations.push({ op: 'put', kind, id: parsed.id, rev: 1, schema: SCHEMA_VERSION, record: { ...parsed } });
    if (operations.length < BATCH) continue;
    yield batch();
    operations = [];
  }
  if (operations.length > 0) yield batch();
}
