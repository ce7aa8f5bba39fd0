import entriesBeyond from './entries-beyond.json';
import entriesBookings from './entries-bookings.json';
import entriesTracking from './entries-tracking.json';
import evidence from './evidence.json';
import packet from './packet.json';
import peopleAndCase from './people-and-case.json';
import projects from './projects.json';

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
};
