import type { LocalDate } from '../dates/local-date.ts';

/** What the week reads of a meeting that took place: what was shared in it. Private preparation is not asked for at all. */
export interface HeldMeeting {
  id: string;
  title: string;
  heldOn: LocalDate;
  /** Everybody who was there beside the author; they alone may read what was decided. */
  personIds: readonly string[];
  decisions: readonly string[];
}
