import { Trash2 } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { Goal } from '../../../shared/goals/goal.ts';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useServices } from '../../hooks/services.ts';
import { useCheckpointsOf } from '../../hooks/use-growth-records.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { audienceWords } from '../../ui/audience-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SaveLine } from '../../ui/save-line.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { GoalCheckpoints } from './goal-checkpoints.tsx';
import { GoalEntries } from './goal-entries.tsx';
import { GoalFacts } from './goal-facts.tsx';
import { GoalOriginLine } from './goal-origin-line.tsx';
import { GoalSummary } from './goal-summary.tsx';
import { OverdueLine } from './overdue-line.tsx';

interface GoalFormProps {
  id: string;
  /** The goal to begin with; `null` for one that is there. */
  blank: Goal | null;
  takeFocus: boolean;
  onCreated: (id: string) => void;
  onDelete: (goal: Stored<'goal'>) => void;
  onCarryOver: (goalIds: readonly string[]) => void;
}

const proses = [
  { field: 'measure', label: 'How you will know', placeholder: 'A figure, a named adoption, a decision that changed' },
  { field: 'why', label: 'Why', placeholder: 'What it is good for, and for whom' },
] as const;

/** One goal with all its fields open; every field saves by itself. Its status moves only with a checkpoint. */
export function GoalForm({ id, blank, takeFocus, onCreated, onDelete, onCarryOver }: GoalFormProps) {
  const { zone } = useServices();
  const showHistory = useHistoryStore((state) => state.show);
  const form = useRecordForm('goal', id, blank);
  const stored = useCheckpointsOf(id);
  const checkpoints = useMemo(() => stored?.map(({ record }) => record), [stored]);
  const outcome = useRef<HTMLTextAreaElement>(null);
  const loaded = form !== null && checkpoints !== undefined;
  const saved = form?.stored ?? null;

  useEffect(() => {
    if (loaded && takeFocus) outcome.current?.focus();
  }, [loaded, takeFocus]);
  const isNew = blank !== null;
  useEffect(() => {
    if (isNew && saved) onCreated(saved.record.id);
  }, [isNew, saved, onCreated]);

  if (!form || !checkpoints) return <Skeleton lines={6} />;
  const { value, change, save, errors, state, discard } = form;
  return (
    <article className="@container mx-auto flex max-w-today flex-col gap-5 px-6 py-5">
      <div className="flex flex-col gap-1">
        <div className="flex items-start gap-2">
          <TextArea
            ref={outcome}
            label="Outcome"
            hideLabel
            look="quiet"
            rows={1}
            className="-ml-2 flex-1 [&_textarea]:text-15 [&_textarea]:font-semibold [&_[aria-hidden]]:text-15 [&_[aria-hidden]]:font-semibold"
            placeholder="What will be true in the end"
            value={value.outcome}
            error={errors['outcome']}
            onValueChange={(text) => change({ outcome: text.replace(/\s*\n\s*/g, ' ') })}
            onBlur={() => void save()}
          />
          {saved && <IconButton icon={Trash2} label="Move to bin" onClick={() => onDelete(saved)} />}
        </div>
        <GoalSummary form={form} startsOpen={isNew}>
          <GoalFacts form={form} hasHistory={checkpoints.length > 0} />
        </GoalSummary>
        <GoalOriginLine origin={value.origin} />
      </div>
      {saved && <OverdueLine goal={saved.record} onCarryOver={() => onCarryOver([id])} />}
      {proses.map(({ field, label, placeholder }) => (
        <TextArea
          key={field}
          label={label}
          look="quiet"
          className="-mx-2 [&>label]:px-2"
          rows={1}
          placeholder={placeholder}
          error={errors[field]}
          value={value[field]}
          onValueChange={(text) => change({ [field]: text })}
          onBlur={() => void save()}
        />
      ))}
      {saved && <GoalCheckpoints goal={saved.record} checkpoints={checkpoints} beforeSave={save} />}
      {saved && <GoalEntries form={form} />}
      <SaveLine
        state={state}
        zone={zone}
        onDiscard={() => void discard()}
        onHistory={saved ? () => showHistory('goal', id) : undefined}
      >
        {audienceWords[value.audience.kind]}
      </SaveLine>
    </article>
  );
}
