import type { LocalDate } from '../dates/local-date.ts';
import type { SampleGrowth } from './sample-growth.ts';

/** A record of the sample as it is stored: fields that are left out are empty. */
export type SparseRecord = Readonly<Record<string, unknown>>;

/** The sample career as `resources/sample-career` holds it. */
export interface SampleCareer {
  /** The last day that it knows; its calendar is moved by whole weeks so that this day becomes the latest one not after today. */
  lastDay: LocalDate;
  profile: SparseRecord;
  persons: readonly SparseRecord[];
  positions: readonly SparseRecord[];
  case: SparseRecord;
  projects: readonly SparseRecord[];
  entries: readonly SparseRecord[];
  evidence: readonly SparseRecord[];
  packet: SparseRecord;
  growth: SampleGrowth;
}
