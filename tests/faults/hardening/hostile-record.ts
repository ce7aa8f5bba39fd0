import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { JournalBatch, Operation } from '../../../shared/change/operation.ts';
import { addDays } from '../../../shared/dates/local-date.ts';
import { LadderSchema } from '../../../shared/ladder/ladder.ts';
import type { Birth } from '../../../shared/record/born.ts';
import {
  createCase,
  createEntry,
  createEvidence,
  createOwnLadder,
  createPerson,
  createPosition,
  createProfile,
  createProject,
} from '../../../shared/record/new-record.ts';
import type { AnyRecord, RecordKind } from '../../../shared/record/record-kinds.ts';
import { recordSchemas, SCHEMA_VERSION } from '../../../shared/record/record-kinds.ts';
import { projectRoot } from '../../commands/project-root.ts';
import { growthOf } from './hostile-growth-records.ts';
import { growthOfAll, waysOfWorking } from './hostile-growth.ts';
import type { HostilePayload } from './hostile-payloads.ts';
import { hostileId, markOf, proseOf, titleOf } from './hostile-words.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const INSIDE = { kind: 'inside' } as const;

function recordsOf(payload: HostilePayload, ladderId: string, criterionId: string): [RecordKind, AnyRecord][] {
  const { id, text, line } = payload;
  const birth = (kind: number): Birth => ({ id: hostileId(kind, id), now: NOW });
  const prose = `${text}\n\n${markOf(payload)}`;
  const day = addDays('2026-11-24', -id);
  const person = createPerson(
    // A mentee, so that there is a ledger; named, because a role in place of the name would hide the text.
    { name: titleOf(payload), team: line, note: prose, roles: ['peer', 'mentee'], nameMayLeave: true },
    birth(1),
  );
  const project = createProject(
    {
      name: titleOf(payload),
      from: day,
      problem: prose,
      whyItMattered: prose,
      myRole: prose,
      outcome: prose,
      teams: [line],
      audience: INSIDE,
    },
    birth(2),
  );
  const entry = createEntry(
    {
      title: titleOf(payload),
      text: prose,
      occurredOn: day,
      open: true,
      projectId: project.id,
      personIds: [person.id],
      myRole: line,
      context: prose,
      action: prose,
      result: prose,
      metrics: [
        {
          name: line,
          baseline: line,
          result: line,
          unit: line,
          source: line,
          basis: 'measured',
          followUpOn: day,
          hold: 'unknown',
        },
      ],
      deliverableType: line,
      links: [{ label: line, url: line }],
      tags: [line],
      additions: [{ id: hostileId(4, id), occurredOn: day, text: prose, createdAt: NOW }],
      audience: INSIDE,
    },
    birth(3),
  );
  const evidence = createEvidence(
    {
      entryId: entry.id,
      ladderId,
      criterionId,
      rationale: prose,
      confirmations: [{ personId: null, name: line, confirmedOn: day, how: line }],
      strengthOverride: { strength: 'fair', reason: line },
    },
    birth(5),
  );
  const position = createPosition(
    { from: day, to: day, employer: titleOf(payload), title: line, level: line, team: line, context: prose },
    birth(6),
  );
  return [
    ['person', person],
    ['project', project],
    ['entry', entry],
    ['evidence', evidence],
    // A page of forms; more of them would say nothing new.
    ...(id % 5 === 0 ? [['position', position] satisfies [RecordKind, AnyRecord]] : []),
    // The bin shows names and nothing else.
    ['person', { ...createPerson({ name: titleOf(payload) }, birth(7)), deletedAt: NOW }],
  ];
}

/** The packet whose every section is a payload, and the record's ladder, case and name beside it. */
function frameOf(payloads: readonly HostilePayload[]): {
  records: [RecordKind, AnyRecord][];
  ladderId: string;
  criteria: string[];
} {
  const base = LadderSchema.parse(
    JSON.parse(readFileSync(path.join(projectRoot, 'resources', 'ladders', 'senior-to-staff.json'), 'utf8')),
  );
  const step = Math.max(1, Math.floor(payloads.length / 30));
  const pasted = payloads.filter((_, index) => index % step === 0).map(titleOf);
  const own = createOwnLadder(pasted.join('\n'), base, { id: hostileId(8, 1), now: NOW });
  const criteria = own.ladder.criteria.map(({ id }) => id);
  const lines = payloads.map(({ line }) => line);
  const theCase = createCase(
    {
      ladderId: own.ladder.id,
      targetLevel: lines[0] ?? '',
      decidedBy: lines[1] ?? '',
      decision: 'not yet',
      decidedOn: '2026-11-20',
      reasons: payloads.map((payload) => proseOf(payload, 'refusal')),
      managerStances: criteria.map((criterionId, index) => ({
        criterionId,
        stance: 'not yet',
        statedOn: '2026-11-20',
        words: payloads[index]?.text ?? '',
      })),
    },
    { id: hostileId(9, 1), now: NOW },
  );
  const profile = createProfile(
    {
      name: lines[2] ?? '',
      education: payloads[3]?.text ?? '',
      certifications: payloads[4]?.text ?? '',
      aliases: lines.slice(5, 15),
      waysOfWorking: waysOfWorking(payloads),
    },
    { id: hostileId(9, 2), now: NOW },
  );
  const packet = {
    id: hostileId(9, 3),
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: null,
    batchId: null,
    sourceKeys: [],
    title: payloads[0] ? titleOf(payloads[0]) : 'empty',
    caseId: theCase.id,
    ladderId: own.ladder.id,
    templateId: 'staff',
    reader: { kind: 'inside', personIds: [] },
    from: '2025-01-01',
    to: '2026-11-24',
    wordBudget: null,
    sections: [
      ...payloads.map((payload) => ({
        id: `own-${payload.id}`,
        kind: 'closing',
        subjectId: null,
        heading: titleOf(payload),
        text: `${payload.text}\n\n${markOf(payload)}`,
        evidenceIds: [],
      })),
      {
        id: 'derived',
        kind: 'summary',
        subjectId: null,
        heading: 'Derived',
        text: null,
        evidenceIds: payloads.map(({ id }) => hostileId(5, id)),
      },
    ],
    version: 1,
  };
  return {
    records: [
      ['profile', profile],
      ['ladder', own],
      ['case', theCase],
      ['packet', recordSchemas.packet.parse(packet)],
    ],
    ladderId: own.ladder.id,
    criteria,
  };
}

type Written = readonly [RecordKind, AnyRecord];

/** The put of a record, as the journal has it. */
const putOf = ([kind, record]: Written): Operation => {
  const parsed = recordSchemas[kind].parse(record);
  return { op: 'put', kind, id: parsed.id, rev: 1, schema: SCHEMA_VERSION, record: { ...parsed } };
};

const batchOf = (operations: readonly Operation[], number: number, words: string): JournalBatch => ({
  changeId: hostileId(0, 0xb00 + number),
  at: NOW,
  label: `Import ${words}`.slice(0, 300),
  session: null,
  undoOf: null,
  operations: [...operations],
});

/** A record in which every text is a payload, as batches for the journal. */
export function hostileRecord(payloads: readonly HostilePayload[]): JournalBatch[] {
  const { records, ladderId, criteria } = frameOf(payloads);
  const ladder = { ladderId, criteria };
  const all: Written[] = [
    ...records,
    ...payloads.flatMap((payload, index) => recordsOf(payload, ladderId, criteria[index % criteria.length] ?? '')),
    ...payloads.flatMap((payload) => growthOf(payload, ladder)),
    ...growthOfAll(payloads, ladder),
  ];
  const operations = all.map(putOf);
  return Array.from({ length: Math.ceil(operations.length / 100) }, (_, index) =>
    batchOf(operations.slice(index * 100, index * 100 + 100), index, payloads[index]?.line ?? ''),
  );
}
