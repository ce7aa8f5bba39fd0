import type { Catalogue } from '../../hooks/use-catalogue.ts';
import type { RatingStepId } from '../../../shared/skills/rating.ts';
import { classNames } from '../../ui/class-names.ts';
import { KeyHint } from '../../ui/key-hint.tsx';

interface StepListProps {
  steps: Catalogue<'steps'>['steps'];
  current: RatingStepId | null;
  /** What strong looks like, for a behavioural skill: it anchors the step of doing it alone. */
  strong: string | null;
  onRate: (step: RatingStepId) => void;
}

/** The five answers with what each of them means. Choosing one rates at once, as its digit does. */
export function StepList({ steps, current, strong, onRate }: StepListProps) {
  return (
    <ol className="-mx-2 flex flex-col">
      {steps.map(({ id, name, description }, index) => (
        <li key={id}>
          <button
            type="button"
            aria-pressed={id === current}
            onClick={() => onRate(id)}
            className={classNames(
              'focus-inside flex w-full items-start gap-3 border-l-2 px-2 py-1.5 text-left',
              id === current ? 'border-l-accent bg-selected' : 'border-l-transparent hover:bg-hover',
            )}
          >
            <KeyHint keys={String(index + 1)} look="cap" />
            <span className="flex min-w-0 flex-col gap-0.5">
              <span className={id === current ? 'font-medium' : ''}>{name}</span>
              <span className="max-w-reading text-12 leading-reading text-text-2">{description}</span>
              {id === 'alone' && strong !== null && (
                <span className="max-w-reading text-12 leading-reading text-text-2">
                  Strong looks like this: {strong}
                </span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
