import { defaultLeadDays } from '../goals/lead-days.ts';
import type { RecordKind } from '../record/record-kinds.ts';
import type { SparseRecord } from './sample-career.ts';

const entry: SparseRecord = {
  text: '',
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
  additions: [],
};

const evidence: SparseRecord = {
  ladderId: 'senior-to-staff',
  stance: 'supports',
  rationale: '',
  origin: 'written',
  confirmations: [],
  strengthOverride: null,
};

const profile: SparseRecord = { waysOfWorking: [] };

const plan: SparseRecord = { leadDays: defaultLeadDays };

const review: SparseRecord = { closedAt: null, contentHash: null };

/** What a field of the sample holds when it is left out; kinds that are not named here are written down in full. */
export const sampleDefaults: Partial<Record<RecordKind, SparseRecord>> = {
  profile,
  case: plan,
  entry,
  evidence,
  review,
};
