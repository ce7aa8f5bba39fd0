import entriesBeyond from './entries-beyond.json';
import entriesBookings from './entries-bookings.json';
import entriesTracking from './entries-tracking.json';
import evidence from './evidence.json';
import goals from './goals.json';
import growth from './growth.json';
import meetings from './meetings.json';
import packet from './packet.json';
import peopleAndCase from './people-and-case.json';
import projects from './projects.json';
import ratings from './ratings.json';

/** One record as it is written down here: what is left out is empty. */
type Sparse = Readonly<Record<string, unknown>>;
const sparse = (records: readonly object[]): readonly Sparse[] => records as readonly Sparse[];

/**
 * Fourteen months of Ines Okafor, an invented engineer of an invented company. The days are those of a real calendar that ends on
 * `lastDay`, a Friday; whoever loads them moves all of them by whole weeks, so that Fridays stay Fridays.
 */
export const sampleCareer = {
  lastDay: '2026-11-20',
  profile: peopleAndCase.profile as Sparse,
  persons: sparse(peopleAndCase.persons),
  positions: sparse(peopleAndCase.positions),
  case: peopleAndCase.case as Sparse,
  projects: sparse(projects),
  entries: sparse([...entriesTracking, ...entriesBookings, ...entriesBeyond]),
  evidence: sparse(evidence),
  packet: packet as Sparse,
  growth: {
    waysOfWorking: sparse(growth.waysOfWorking),
    earlierCase: growth.earlierCase as Sparse,
    ladderVersion: 'draft 0',
    skills: ratings,
    meetings: sparse(meetings.meetings),
    cadences: sparse(meetings.cadences),
    topics: sparse(meetings.topics),
    goals: sparse(goals.goals),
    checkpoints: sparse(goals.checkpoints),
    metrics: sparse(goals.metrics),
    readings: sparse(goals.readings),
    reviews: sparse(growth.reviews),
    feedback: sparse(growth.feedback),
    vouches: sparse(growth.vouches),
    relations: sparse(growth.relations),
    mentoring: sparse(growth.mentoring),
    notes: sparse(growth.notes),
  },
};
