import { useDecisionGaps } from '../../hooks/use-decision-gaps.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { ReasonList } from '../../ui/reason-list.tsx';
import { Section } from '../../ui/section.tsx';

/** What the last decision asked for: each reason for "not yet" as a gap. Nothing where there was no such decision. */
export function DecisionReasons() {
  const decided = useDecisionGaps(null);
  const ladder = useLadder();
  if (!decided || decided.gaps.length === 0) return null;
  return (
    <Section title="Reasons for the last “not yet”">
      <ReasonList
        reasons={decided.gaps}
        criteria={ladder.criteria.map((criterion) => ({ value: criterion.id, label: criterion.short }))}
        onAssign={decided.assign}
        onMakeGoal={(gap) => void decided.makeGoals([gap])}
      />
    </Section>
  );
}
