import { stanceOverTime } from '../../../shared/case/stance-over-time.ts';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { Criterion } from '../../../shared/ladder/ladder.ts';
import type { ManagerStance } from '../../../shared/record/case.ts';
import { useServices } from '../../hooks/services.ts';
import { useCaseActions } from '../../hooks/use-case-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useOpenCase } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SaveLine } from '../../ui/save-line.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { StanceHistory } from './stance-history.tsx';
import { useManagerWord } from './use-manager-word.ts';

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
export function ManagerWordForm(props: ManagerWordFormProps) {
  const plan = useOpenCase();
  if (plan === undefined) return null;
  if (plan !== null) return <WordForm {...props} plan={plan} />;
  return (
    <p className="max-w-64 text-text-2">
      What your manager says belongs to a case.{' '}
      <a href="#/settings/case" className="rounded-6 text-accent hover:underline">
        Start one <span aria-hidden>→</span>
      </a>
    </p>
  );
}

function WordForm({ criterion, today, onDone, plan }: ManagerWordFormProps & { plan: Stored<'case'> }) {
  const { zone } = useServices();
  const { noteStance } = useCaseActions();
  const draft = useManagerWord(plan.record.id, criterion.id, today);
  if (draft === null) return null;
  const { stance, statedOn, words } = draft.value;
  const said = stanceOverTime(plan.record.managerStances, [criterion.id], today)[0];
  const keep = async (): Promise<void> => {
    if (!stance) return;
    if (!(await noteStance(plan.record.id, { criterionId: criterion.id, stance, statedOn, words }))) return;
    await draft.clear();
    onDone();
  };
  return (
    <div className="flex w-88 max-w-full flex-col gap-3">
      <h2 className="font-semibold">Your manager on this</h2>
      {said && <StanceHistory said={said} today={today} />}
      <div className="grid grid-cols-[minmax(0,1fr)_10rem] gap-2">
        <SelectField
          label="They now say"
          options={stances}
          value={stance}
          onValueChange={(next) => draft.change({ stance: next })}
        />
        <DateField
          label="Said on"
          today={today}
          max={today}
          value={statedOn}
          onValueChange={(day) => draft.change({ statedOn: day ?? today })}
        />
      </div>
      <TextArea label="In their words" rows={2} value={words} onValueChange={(next) => draft.change({ words: next })} />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <SaveLine
          state={{ is: draft.isKept ? 'kept' : 'untouched' }}
          zone={zone}
          onDiscard={() => void draft.clear()}
        />
        <Button className="ml-auto" disabled={stance === null} onClick={() => void keep()}>
          Keep this word
        </Button>
      </div>
    </div>
  );
}
