import { useDecisionGaps } from '../../hooks/use-decision-gaps.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { Button } from '../../ui/button.tsx';
import { ReasonList } from '../../ui/reason-list.tsx';
import { Section } from '../../ui/section.tsx';

/** After a "not yet": every reason that was given as a gap, with the way to a goal. Nothing where nothing was refused. */
export function CaseGaps({ id }: { id: string }) {
  const decided = useDecisionGaps(id);
  const ladder = useLadder();
  if (!decided || decided.gaps.length === 0) return null;
  const { gaps, assign, makeGoals } = decided;
  const open = gaps.filter(({ goal }) => goal === null);
  return (
    <Section
      title="Gaps to close"
      action={
        open.length > 1 && (
          <Button variant="ghost" onClick={() => void makeGoals(open)}>
            Make goals of all {open.length}
          </Button>
        )
      }
    >
      <ReasonList
        reasons={gaps}
        criteria={ladder.criteria.map((criterion) => ({ value: criterion.id, label: criterion.short }))}
        onAssign={assign}
        onMakeGoal={(gap) => void makeGoals([gap])}
      />
    </Section>
  );
}
