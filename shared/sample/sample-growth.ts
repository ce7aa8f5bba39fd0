import type { SparseRecord } from './sample-career.ts';

/** What was said about one skill over the months, by whom. */
export interface SampleSkill extends SparseRecord {
  skillKind: string;
  skillId: string;
  self?: readonly SparseRecord[];
  mentor?: readonly SparseRecord[];
  manager?: readonly SparseRecord[];
}

/** The growth of the sample career. Ratings are kept by skill; reviews are kept open and closed when they are loaded. */
export interface SampleGrowth {
  waysOfWorking: readonly SparseRecord[];
  earlierCase: SparseRecord;
  /** The ladder that the ratings were given with. */
  ladderVersion: string;
  skills: readonly SampleSkill[];
  meetings: readonly SparseRecord[];
  cadences: readonly SparseRecord[];
  topics: readonly SparseRecord[];
  goals: readonly SparseRecord[];
  checkpoints: readonly SparseRecord[];
  metrics: readonly SparseRecord[];
  readings: readonly SparseRecord[];
  reviews: readonly SparseRecord[];
  feedback: readonly SparseRecord[];
  vouches: readonly SparseRecord[];
  relations: readonly SparseRecord[];
  mentoring: readonly SparseRecord[];
  notes: readonly SparseRecord[];
}
