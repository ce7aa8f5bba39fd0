import { dayInWords } from '../../../shared/today/day-in-words.ts';
import { useCaseActions, useCases } from '../../hooks/use-case-actions.ts';
import { usePersons } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CaseForm } from './case-form.tsx';
import { CaseLinks } from './case-links.tsx';

/** What one works towards: the newest case open, older ones folded beneath it. */
export function CaseSection() {
  const cases = useCases();
  const persons = usePersons();
  const today = useToday();
  const { start } = useCaseActions();
  const [newest, ...older] = cases ?? [];
  if (!cases) return <Skeleton lines={6} />;
  if (!newest) {
    return (
      <EmptyState
        action={
          <Button variant="primary" onClick={() => void start()}>
            Start a case
          </Button>
        }
      >
        No case yet. It says which level you work towards, when it is decided, and by whom.
      </EmptyState>
    );
  }
  return (
    <>
      <CaseForm key={newest.record.id} id={newest.record.id} persons={persons ?? []} />
      {newest.record.decision !== 'open' && (
        <Button variant="primary" className="self-start" onClick={() => void start(newest.record)}>
          Start the next case
        </Button>
      )}
      <CaseLinks />
      {older.length > 0 && <h2 className="font-semibold">Earlier cases</h2>}
      {older.map(({ record }) => (
        <details key={record.id} className="border-t border-border pt-3">
          <summary className="rounded-6 text-text-2">
            {record.targetLevel} · {record.decision}
            {record.decidedOn && ` · ${dayInWords(record.decidedOn, today)}`}
          </summary>
          <div className="pt-4">
            <CaseForm id={record.id} persons={persons ?? []} />
          </div>
        </details>
      ))}
    </>
  );
}
