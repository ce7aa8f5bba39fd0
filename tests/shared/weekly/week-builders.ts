import type { Proposal } from '../../../shared/import/proposal.ts';
import type { HeldMeeting } from '../../../shared/weekly/held-meeting.ts';
import type { WeekMaterial } from '../../../shared/weekly/weekly-proposals.ts';
import type { WeeklyProposal } from '../../../shared/weekly/weekly-proposal.ts';
import { idOf } from '../readiness/record-builders.ts';

export const span = { from: '2026-11-20', to: '2026-11-27' };
export const managerId = idOf(901);
export const mentorId = idOf(902);
export const asIs = { mask: (text: string): string => text };

export const gitProposal = (fields: Partial<Proposal> = {}): Proposal => ({
  key: 'git:abc',
  title: 'Retry budget for the gateway',
  text: '',
  kind: 'achievement',
  occurredOn: '2026-11-24',
  occurredUntil: null,
  datePrecision: 'day',
  metrics: [],
  links: [],
  tags: [],
  sourceKeys: ['git:abc'],
  origin: { kind: 'git', name: 'gateway' },
  weight: 3,
  ...fields,
});

export const meetingOf = (fields: Partial<HeldMeeting> = {}): HeldMeeting => ({
  id: idOf(801),
  title: '1:1 with Mara',
  heldOn: '2026-11-26',
  personIds: [managerId],
  decisions: ['RFC goes to the architecture round'],
  ...fields,
});

export const weekOf = (fields: Partial<WeekMaterial> = {}): WeekMaterial => ({
  span,
  git: [],
  meetings: [],
  projects: [],
  latestNews: new Map(),
  entries: [],
  decidedBefore: new Set(),
  ...fields,
});

export const proposalOf = (fields: Partial<WeeklyProposal> = {}): WeeklyProposal => ({
  id: `entry:${idOf(1)}`,
  kind: 'entry',
  on: '2026-11-24',
  title: 'Cut p99 of checkout',
  detail: '',
  part: 'done',
  line: 'Cut p99 of checkout: 840 → 310 ms',
  audience: { kind: 'inside' },
  source: { kind: 'entry', entryId: idOf(1) },
  ...fields,
});
