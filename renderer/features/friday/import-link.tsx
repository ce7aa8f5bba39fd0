import type { WeekSpan } from '../../../shared/weekly/week-of.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';

/** The way to what git shows of these days: what is imported there is offered here. */
export function ImportLink({ span }: { span: WeekSpan }) {
  return (
    <p className="text-12 text-text-3">
      <a href="#/import" draggable={false} className="rounded-6 text-accent hover:underline">
        Look into git since {exactDay(span.from)} <span aria-hidden>→</span>
      </a>
    </p>
  );
}
