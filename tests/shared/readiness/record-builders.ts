import ladderJson from '../../../resources/ladders/senior-to-staff.json' with { type: 'json' };
import { LadderSchema } from '../../../shared/ladder/ladder.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { EntrySchema } from '../../../shared/record/entry.ts';
import type { Evidence } from '../../../shared/record/evidence.ts';
import { EvidenceSchema } from '../../../shared/record/evidence.ts';
import type { ImpactMetric } from '../../../shared/record/impact-metric.ts';

export const ladder = LadderSchema.parse(ladderJson);
export const asOf = '2026-11-24';

/** A fixed UUID for a small number. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const base = (id: string) => ({
  id,
  createdAt: '2026-11-24T08:00:00.000Z',
  updatedAt: '2026-11-24T08:00:00.000Z',
  deletedAt: null,
  batchId: null,
  sourceKeys: [],
});

export const entryOf = (number: number, fields: Partial<Entry> = {}): Entry =>
  EntrySchema.parse({
    ...base(idOf(number)),
    kind: 'achievement',
    title: `Entry ${number}`,
    text: '',
    occurredOn: '2026-11-02',
    occurredUntil: null,
    open: false,
    projectId: null,
    myRole: '',
    scope: null,
    context: '',
    action: '',
    result: '',
    metrics: [],
    personIds: [],
    deliverableType: '',
    decisionTier: null,
    links: [],
    attachments: [],
    tags: [],
    audience: { kind: 'inside' },
    additions: [],
    ...fields,
  });

export const evidenceOf = (number: number, entryId: string, fields: Partial<Evidence> = {}): Evidence =>
  EvidenceSchema.parse({
    ...base(idOf(100_000 + number)),
    entryId,
    ladderId: ladder.id,
    criterionId: 'architectural-stewardship',
    markerId: null,
    stance: 'supports',
    rationale: '',
    origin: 'written',
    confirmations: [],
    strengthOverride: null,
    ...fields,
  });

export const metricOf = (fields: Partial<ImpactMetric> = {}): ImpactMetric => ({
  name: 'p99',
  baseline: '840',
  result: '310',
  unit: 'ms',
  source: 'Grafana',
  basis: 'measured',
  followUpOn: null,
  hold: 'unknown',
  ...fields,
});

export const confirmation = { personId: null, name: 'Mara', confirmedOn: '2026-11-10', how: 'in the 1:1' };
export const addition = (number: number, occurredOn: string) => ({
  id: idOf(200_000 + number),
  occurredOn,
  text: 'More.',
  createdAt: '2026-11-24T08:00:00.000Z',
});
