import type { Clock } from '../dates/clock.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { Audience } from '../record/audience.ts';
import type { Entry } from '../record/entry.ts';
import type { Evidence } from '../record/evidence.ts';
import type { Person } from '../record/person.ts';
import type { Meeting } from './meeting.ts';

/** What a brief needs to know of a goal. */
export interface BriefGoal {
  id: string;
  title: string;
  state: 'planned' | 'active' | 'at risk' | 'done' | 'dropped';
  audience: Audience;
}

/** A dated step of a goal. */
export interface BriefCheckpoint {
  id: string;
  goalId: string;
  on: LocalDate;
  words: string;
}

/** One rating of a skill. Ratings only grow: of two of one day the later in the list counts. */
export interface BriefRating {
  id: string;
  skillId: string;
  skillName: string;
  step: string;
  rater: string;
  ratedOn: LocalDate;
  audience: Audience;
}

/** A criterion of the ladder, by its name. */
export interface BriefCriterion {
  id: string;
  short: string;
}

/**
 * Everything that a brief is made of: plain lists, in any order (ratings in the order in which they were given). `next` is the
 * meeting that is prepared, when there is one; `persons` are all of the record, those in the bin too, because their names stand in texts.
 */
export interface BriefRecord {
  person: Person;
  persons: readonly Person[];
  next: Meeting | null;
  meetings: readonly Meeting[];
  entries: readonly Entry[];
  evidence: readonly Evidence[];
  goals: readonly BriefGoal[];
  checkpoints: readonly BriefCheckpoint[];
  ratings: readonly BriefRating[];
  criteria: readonly BriefCriterion[];
  clock: Clock;
}
