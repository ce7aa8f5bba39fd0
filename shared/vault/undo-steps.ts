/** How many steps back an action can be undone; imports can be for ever. */
const UNDO_STEPS = 200;

/** Steps are forgotten by the dozen: doing it at every save would cost each of them a fifth of its time. */
const AT_ONCE = 16;

/** With batch `sequence` in place, the sequence before which undo steps are forgotten; `null` when none are at this one. */
export const forgottenBefore = (sequence: number): number | null =>
  sequence % AT_ONCE === 0 && sequence > UNDO_STEPS ? sequence - UNDO_STEPS : null;
