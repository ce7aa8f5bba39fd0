import { useNextStep } from '../../hooks/use-next-step.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EntryLink } from './entry-link.tsx';
import { TodayLink } from './today-link.tsx';

/** The one thing that would help the case most, with where to begin. */
export function NextStep() {
  const step = useNextStep();
  if (step === undefined) return <Skeleton lines={2} />;
  if (step === null) {
    return (
      <p className="text-text-2">
        Every criterion has evidence that holds. <TodayLink to="/readiness">Readiness</TodayLink>
      </p>
    );
  }
  return (
    <>
      <p>{step.text}</p>
      <p className="text-text-2">
        {step.hint} <TodayLink to="/readiness">Readiness</TodayLink>
      </p>
      {step.candidates.length > 0 && (
        <ul className="flex flex-col gap-1">
          {step.candidates.map((entry) => (
            <li key={entry.id} className="flex">
              <EntryLink entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
