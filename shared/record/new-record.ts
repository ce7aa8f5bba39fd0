import type { LocalDate } from '../dates/local-date.ts';
import type { Birth } from './born.ts';
import { born } from './born.ts';
import type { Case } from './case.ts';
import type { Entry } from './entry.ts';
import type { Evidence } from './evidence.ts';
import { defaultLeadDays } from '../goals/lead-days.ts';
import { criterionLines, ladderFromLines } from '../ladder/ladder-from-lines.ts';
import type { Ladder } from '../ladder/ladder.ts';
import type { OwnLadder } from './own-ladder.ts';
import type { Person } from './person.ts';
import type { Position } from './position.ts';
import type { Profile } from './profile.ts';
import type { Project } from './project.ts';

/** A new journal entry: an achievement of one day, only mine, until told otherwise. */
export function createEntry(fields: Partial<Entry> & { title: string; occurredOn: LocalDate }, birth: Birth): Entry {
  return {
    kind: 'achievement',
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
    audience: { kind: 'me' },
    additions: [],
    ...born(birth),
    ...fields,
  };
}

/** A new project, running from `from`. */
export function createProject(fields: Partial<Project> & { name: string; from: LocalDate }, birth: Birth): Project {
  return {
    problem: '',
    whyItMattered: '',
    myRole: '',
    leadIds: [],
    teams: [],
    to: null,
    outcome: '',
    couldShow: [],
    state: 'running',
    audience: { kind: 'me' },
    ...born(birth),
    ...fields,
  };
}

/** A new person, known by name only. */
export function createPerson(fields: Partial<Person> & { name: string }, birth: Birth): Person {
  return { roles: [], team: '', nameMayLeave: false, note: '', ...born(birth), ...fields };
}

/** A new piece of evidence: supporting, written by hand, confirmed by nobody yet. */
export function createEvidence(
  fields: Partial<Evidence> & Pick<Evidence, 'entryId' | 'ladderId' | 'criterionId'>,
  birth: Birth,
): Evidence {
  return {
    markerId: null,
    stance: 'supports',
    rationale: '',
    origin: 'written',
    confirmations: [],
    strengthOverride: null,
    ...born(birth),
    ...fields,
  };
}

/** A new case on a ladder, open, looking back twelve months. */
export function createCase(fields: Partial<Case> & Pick<Case, 'ladderId' | 'targetLevel'>, birth: Birth): Case {
  return {
    windowMonths: 12,
    cycleClosesOn: null,
    leadDays: defaultLeadDays,
    decidedBy: '',
    sponsorId: null,
    sponsorState: 'none',
    managerStances: [],
    emphasis: 'none',
    decision: 'open',
    decidedOn: null,
    reasons: [],
    ...born(birth),
    ...fields,
  };
}

/** A new position held since `from`. */
export function createPosition(fields: Partial<Position> & { from: LocalDate }, birth: Birth): Position {
  return {
    employer: '',
    title: '',
    level: '',
    team: '',
    managerId: null,
    to: null,
    away: [],
    context: '',
    ...born(birth),
    ...fields,
  };
}

/** A new profile record: whose career this is. */
export function createProfile(fields: Partial<Profile>, birth: Birth): Profile {
  return {
    name: '',
    careerStartedOn: null,
    education: '',
    certifications: '',
    aliases: [],
    waysOfWorking: [],
    machine: 'unknown',
    ...born(birth),
    ...fields,
  };
}

/** A ladder made of pasted criteria, one a line; `base` lends what a pasted list does not say. */
export const createOwnLadder = (pasted: string, base: Ladder, birth: Birth): OwnLadder => ({
  ...born(birth),
  ladder: ladderFromLines(criterionLines(pasted), `own-${birth.id.slice(0, 8)}`, base),
});
