import { useOpenCase } from '../../hooks/use-records.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { BackPlanForm } from './back-plan-form.tsx';
import type { PlanProps } from './plan-props.ts';

/** The plan back from the closing date of the case, or words when there is no case to plan for. */
export function BackPlanDialog(props: PlanProps) {
  const plan = useOpenCase();
  if (plan === undefined) return null;
  if (plan !== null) return <BackPlanForm {...props} caseId={plan.record.id} />;
  return (
    <Dialog open onOpenChange={props.onClose} title="Back from the closing date">
      <EmptyState
        action={
          <a href="#/settings/case" draggable={false} className="rounded-6 text-accent underline underline-offset-2">
            Start a case <span aria-hidden>→</span>
          </a>
        }
      >
        There is no open case. It says which level you work towards and when the cycle closes.
      </EmptyState>
    </Dialog>
  );
}
