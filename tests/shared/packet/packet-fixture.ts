import type { Ladder } from '../../../shared/ladder/ladder.ts';
import type { PacketRecord } from '../../../shared/packet/packet-record.ts';
import { createPacket } from '../../../shared/packet/create-packet.ts';
import { staffTemplate } from '../../../shared/packet/staff-template.ts';
import type { Reader } from '../../../shared/record/audience.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { EntrySchema } from '../../../shared/record/entry.ts';
import type { Evidence, Strength } from '../../../shared/record/evidence.ts';
import { EvidenceSchema } from '../../../shared/record/evidence.ts';
import type { Packet } from '../../../shared/record/packet.ts';
import type { Person } from '../../../shared/record/person.ts';
import { PersonSchema } from '../../../shared/record/person.ts';
import { PositionSchema } from '../../../shared/record/position.ts';
import { ProfileSchema } from '../../../shared/record/profile.ts';
import type { Project } from '../../../shared/record/project.ts';
import { ProjectSchema } from '../../../shared/record/project.ts';

/** A UUID that is easy to read in a failing test: `idOf(7)` ends in 7. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const NOW = '2026-11-24T09:00:00.000Z';

const base = (number: number) => ({
  id: idOf(number),
  createdAt: NOW,
  updatedAt: NOW,
  deletedAt: null,
  batchId: null,
  sourceKeys: [],
});

export const entryOf = (number: number, over: Partial<Entry> = {}): Entry =>
  EntrySchema.parse({
    ...base(number),
    kind: 'achievement',
    title: `Entry ${number}`,
    text: '',
    occurredOn: '2026-06-01',
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
    ...over,
  });

export const evidenceOf = (number: number, entryId: string, over: Partial<Evidence> = {}): Evidence =>
  EvidenceSchema.parse({
    ...base(number),
    entryId,
    ladderId: 'test-ladder',
    criterionId: 'stewardship',
    markerId: null,
    stance: 'supports',
    rationale: '',
    origin: 'written',
    confirmations: [],
    strengthOverride: null,
    ...over,
  });

export const projectOf = (number: number, over: Partial<Project> = {}): Project =>
  ProjectSchema.parse({
    ...base(number),
    name: `Project ${number}`,
    problem: '',
    whyItMattered: '',
    myRole: '',
    leadIds: [],
    teams: [],
    from: '2026-01-05',
    to: null,
    outcome: '',
    couldShow: [],
    state: 'running',
    audience: { kind: 'inside' },
    ...over,
  });

export const personOf = (number: number, name: string, over: Partial<Person> = {}): Person =>
  PersonSchema.parse({ ...base(number), name, roles: ['peer'], team: '', nameMayLeave: false, note: '', ...over });

const marker = (id: string, text: string) => ({ id, level: 'staff' as const, text });
const criterion = (id: string, short: string, text: string) => ({
  id,
  level: 'staff' as const,
  short,
  text,
  ask: 'What happened?',
  aliases: [],
  markers: [
    marker(`${id}-a`, `First sign of ${id}`),
    marker(`${id}-b`, `Second sign of ${id}`),
    marker(`${id}-c`, `Third sign of ${id}`),
  ],
});

export const ladder: Ladder = {
  id: 'test-ladder',
  version: 'draft 0',
  status: 'draft',
  title: 'Senior → Staff',
  fromLevel: 'Senior',
  targetLevel: 'Staff',
  note: '',
  deliverableTypes: [],
  criteria: [
    criterion('stewardship', 'Stewardship', 'Keeps the architecture sound'),
    criterion('practices', 'Practices', 'Raises practices beyond the team'),
  ],
};

/** A record from a few parts; profile and position are those of Ines Okafor. */
export function recordOf(parts: {
  entries: readonly Entry[];
  evidence: readonly Evidence[];
  projects?: readonly Project[];
  persons?: readonly Person[];
  strengths?: Record<string, Strength>;
}): PacketRecord {
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  return {
    ladder,
    profile: ProfileSchema.parse({
      waysOfWorking: [],
      ...base(900),
      name: 'Ines Okafor',
      careerStartedOn: null,
      education: '',
      certifications: '',
      aliases: [],
      machine: 'own',
    }),
    position: PositionSchema.parse({
      ...base(901),
      employer: 'Fernwood',
      title: 'Senior Software Engineer',
      level: 'Senior',
      team: 'Checkout',
      managerId: null,
      from: '2023-02-01',
      to: null,
      away: [],
      context: '',
    }),
    entries: byId(parts.entries),
    evidence: parts.evidence,
    projects: byId(parts.projects ?? []),
    persons: byId(parts.persons ?? []),
    strengths: new Map(Object.entries(parts.strengths ?? {})),
  };
}

export const insideReader: Reader = { kind: 'inside', personIds: [] };

/** A packet of the Staff template over the twelve months before 24 November 2026. */
export const packetOf = (record: PacketRecord, reader: Reader = insideReader): Packet =>
  createPacket(
    { template: staffTemplate, record, reader, caseId: null, from: '2025-11-25', to: '2026-11-24' },
    { id: idOf(999), now: NOW },
  );
