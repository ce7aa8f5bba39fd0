import { useMemo } from 'react';
import type { Rating, RatingStepId } from '../../../shared/skills/rating.ts';
import { skillKey } from '../../../shared/skills/rating.ts';
import { readSkillKey } from '../../../shared/skills/read-skill-key.ts';
import type { RatingDesk } from '../../hooks/use-rating-desk.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RatingHistoryList } from './rating-history-list.tsx';
import { slugInWords } from './skill-words.ts';
import { useStepKeys } from './use-step-keys.ts';

interface UnknownSkillProps {
  /** What stands in the address. */
  name: string;
  desk: RatingDesk;
  nameOf: (personId: string | null) => string | null;
}

const none: readonly Rating[] = [];

/** A skill that this ladder lacks: what was said about it stays readable, and a new rating is refused with words. */
export function UnknownSkill({ name, desk: { ratings, say }, nameOf }: UnknownSkillProps) {
  const asked = useMemo(() => readSkillKey(name), [name]);
  useStepKeys((step: RatingStepId) => {
    if (asked) void say({ ...asked, step, rater: 'self', label: asked.skillId });
  });
  const given = asked ? (ratings ?? none).filter((one) => skillKey(one) === asked.key) : none;
  return (
    <>
      <EmptyState>
        This ladder has no skill “{asked ? slugInWords(asked.skillId) : name}”.
        {given.length > 0 ? ' What was said about it stays here.' : ' Choose one from the list.'}
      </EmptyState>
      <div className="px-6">{given.length > 0 && <RatingHistoryList ratings={given} nameOf={nameOf} />}</div>
    </>
  );
}
