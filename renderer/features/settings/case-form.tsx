import { useHistoryStore } from '../../hooks/history-store.ts';
import { useServices } from '../../hooks/services.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { SaveLine } from '../../ui/save-line.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CaseDecision } from './case-decision.tsx';
import { CaseGaps } from './case-gaps.tsx';
import { CaseGoal } from './case-goal.tsx';
import { ManagerStances } from './manager-stances.tsx';

/** One case: the goal and who carries it, the manager's word on each criterion, and the decision. */
export function CaseForm({ id, persons }: { id: string; persons: readonly Stored<'person'>[] }) {
  const { zone } = useServices();
  const showHistory = useHistoryStore((state) => state.show);
  const form = useRecordForm('case', id, null);
  if (!form) return <Skeleton lines={6} />;
  return (
    <div className="flex flex-col gap-6">
      <Section title="Goal">
        <CaseGoal form={form} persons={persons} />
        <p className="text-text-2">
          <a href="#/goals?plan=back" draggable={false} className="rounded-6 text-accent hover:underline">
            Plan back from the closing date <span aria-hidden>→</span>
          </a>
        </p>
      </Section>
      <Section title="Your manager’s word">
        <ManagerStances
          stances={form.value.managerStances}
          onChange={(managerStances) => form.change({ managerStances })}
          onBlur={() => void form.save()}
        />
      </Section>
      <Section title="Decision">
        <CaseDecision form={form} />
      </Section>
      <CaseGaps id={id} />
      <SaveLine
        state={form.state}
        zone={zone}
        onDiscard={() => void form.discard()}
        onHistory={() => showHistory('case', id)}
      >
        only me
      </SaveLine>
    </div>
  );
}
