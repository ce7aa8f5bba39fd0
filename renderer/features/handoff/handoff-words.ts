import type { WithholdingReason } from '../../../shared/packet/withholding.ts';
import type { ManagerStance } from '../../../shared/record/case.ts';

/** Why something stays out of the handoff, in one short sentence. */
export const leftOutWords: Record<WithholdingReason, string> = {
  private: 'Only you may read it.',
  'named-people': 'It is for named people, and the next manager is not one of them.',
  'inside-only': 'It may not leave the company.',
  'in-bin': 'It is in the bin.',
  'speaks-against': 'It speaks against the criterion.',
  gone: 'It is no longer in the record.',
};

/** A stance as the document says it. */
export const stanceWords: Record<ManagerStance['stance'], string> = {
  agrees: 'agrees',
  'not yet': 'says not yet',
  disagrees: 'disagrees',
};

/** What somebody could write about, offered one after another as the example of an empty heading. */
export const wayExamples = [
  'How I like to get feedback',
  'When I work best alone',
  'How to disagree with me',
  'What I do when I am stuck',
];
