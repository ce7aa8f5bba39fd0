/**
 * What stands open on the page: one person for one criterion, or, without a person, the choice of one. A new speaker is written down
 * below the others and stays there until it is closed, because a form that moves under the hand loses the focus.
 */
export interface OpenSpeaker {
  criterionId: string;
  personId: string | null;
  isNew: boolean;
}
