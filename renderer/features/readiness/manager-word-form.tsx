import { useState } from 'react';
import { stanceOverTime } from '../../../shared/case/stance-over-time.ts';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { Criterion } from '../../../shared/ladder/ladder.ts';
import type { ManagerStance } from '../../../shared/record/case.ts';
import { useCaseActions } from '../../hooks/use-case-actions.ts';
import { useOpenCase } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { StanceHistory } from './stance-history.tsx';

interface ManagerWordFormProps {
  criterion: Criterion;
  today: LocalDate;
  onDone: () => void;
}

const stances: { value: ManagerStance['stance']; label: string }[] = [
  { value: 'agrees', label: 'agrees' },
  { value: 'not yet', label: 'not yet' },
  { value: 'disagrees', label: 'disagrees' },
];

/** What the manager said so far on one criterion, and a new word to add to it. Nothing earlier is overwritten. */
export function ManagerWordForm({ criterion, today, onDone }: ManagerWordFormProps) {
  const plan = useOpenCase();
  const { noteStance } = useCaseActions();
  const [stance, setStance] = useState<ManagerStance['stance'] | null>(null);
  const [statedOn, setStatedOn] = useState(today);
  const [words, setWords] = useState('');
  if (plan === undefined) return null;
  if (plan === null) {
    return (
      <p className="max-w-64 text-text-2">
        What your manager says belongs to a case.{' '}
        <a href="#/settings/case" className="rounded-6 text-accent hover:underline">
          Start one <span aria-hidden>→</span>
        </a>
      </p>
    );
  }
  const said = stanceOverTime(plan.record.managerStances, [criterion.id], today)[0];
  const keep = async (): Promise<void> => {
    if (!stance) return;
    const done = await noteStance(plan, { criterionId: criterion.id, stance, statedOn, words });
    if (done.ok) onDone();
  };
  return (
    <div className="flex w-88 max-w-full flex-col gap-3">
      <h2 className="font-semibold">Your manager on this</h2>
      {said && <StanceHistory said={said} today={today} />}
      <div className="grid grid-cols-[minmax(0,1fr)_10rem] gap-2">
        <SelectField label="They now say" options={stances} value={stance} onValueChange={setStance} />
        <DateField
          label="Said on"
          today={today}
          max={today}
          value={statedOn}
          onValueChange={(day) => setStatedOn(day ?? today)}
        />
      </div>
      <TextArea label="In their words" rows={2} value={words} onValueChange={setWords} />
      <Button className="self-end" disabled={stance === null} onClick={() => void keep()}>
        Keep this word
      </Button>
    </div>
  );
}
