import {
  listCadences,
  listCheckpoints,
  listCheckpointsOf,
  listFeedback,
  listGoals,
  listMeetings,
  listMeetingsWith,
  listMentoring,
  listMetrics,
  listNotes,
  listRatings,
  listReadingsOf,
  listRelations,
  listReviews,
  listTopicsOf,
  listVouches,
} from '../db/queries/growth-queries.ts';
import type { Stored } from '../db/stored.ts';
import { listMeetingsWithAny } from './meeting-writes.ts';
import { useLive } from './use-live.ts';

export const useGoals = (): Stored<'goal'>[] | undefined => useLive(listGoals, []);
export const useMetrics = (): Stored<'metric'>[] | undefined => useLive(listMetrics, []);
export const useRatings = (): Stored<'rating'>[] | undefined => useLive(listRatings, []);
export const useCadences = (): Stored<'cadence'>[] | undefined => useLive(listCadences, []);
export const useRelations = (): Stored<'relation'>[] | undefined => useLive(listRelations, []);
export const useMentoring = (): Stored<'mentoring'>[] | undefined => useLive(listMentoring, []);
export const useVouches = (): Stored<'vouch'>[] | undefined => useLive(listVouches, []);
export const useNotes = (): Stored<'note'>[] | undefined => useLive(listNotes, []);
export const useFeedback = (): Stored<'feedback'>[] | undefined => useLive(listFeedback, []);
export const useReviews = (): Stored<'review'>[] | undefined => useLive(listReviews, []);

/** Checkpoints of one goal, in no order. */
export const useCheckpointsOf = (goalId: string): Stored<'checkpoint'>[] | undefined =>
  useLive((database) => listCheckpointsOf(database, goalId), [goalId]);

/** Checkpoints of a span of days, both included. */
export const useCheckpoints = (from: string, to: string): Stored<'checkpoint'>[] | undefined =>
  useLive((database) => listCheckpoints(database, from, to), [from, to]);

/** Readings of one metric, in no order. */
export const useReadingsOf = (metricId: string): Stored<'reading'>[] | undefined =>
  useLive((database) => listReadingsOf(database, metricId), [metricId]);

/** Meetings of a span of days, both included. */
export const useMeetings = (from: string, to: string): Stored<'meeting'>[] | undefined =>
  useLive((database) => listMeetings(database, from, to), [from, to]);

/** Meetings with one person, in no order. */
export const useMeetingsWith = (personId: string): Stored<'meeting'>[] | undefined =>
  useLive((database) => listMeetingsWith(database, personId), [personId]);

/** Meetings with any of some persons, in no order. */
export const useMeetingsWithAny = (personIds: readonly string[]): Stored<'meeting'>[] | undefined =>
  useLive((database) => listMeetingsWithAny(database, personIds), [personIds.join(' ')]);

/** What is to be talked about with one person, taken into a meeting or not. */
export const useTopicsOf = (personId: string): Stored<'topic'>[] | undefined =>
  useLive((database) => listTopicsOf(database, personId), [personId]);

/** What is to be talked about with each of some persons, taken into a meeting or not. */
export const useTopicsOfAll = (personIds: readonly string[]): Stored<'topic'>[] | undefined =>
  useLive(
    async (database) => (await Promise.all(personIds.map((id) => listTopicsOf(database, id)))).flat(),
    [personIds.join(' ')],
  );
