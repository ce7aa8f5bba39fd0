import { useMemo } from 'react';
import { targetInWords } from '../../../shared/goals/target-in-words.ts';
import { useGoals } from '../../hooks/use-growth-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Section } from '../../ui/section.tsx';

/** The goals that name this entry, each with the way to it. Nothing while there are none: they are linked from the goal. */
export function EntryGoals({ entryId }: { entryId: string }) {
  const today = useToday();
  const goals = useGoals();
  const named = useMemo(
    () => (goals ?? []).filter(({ record }) => record.entryIds.includes(entryId)),
    [goals, entryId],
  );
  if (named.length === 0) return null;
  return (
    <Section title="Goals">
      <ul className="-mx-2 flex flex-col">
        {named.map(({ record }) => (
          <li key={record.id}>
            <a
              href={`#/goals/${record.id}`}
              draggable={false}
              className="focus-inside flex min-h-row cursor-default items-center gap-3 rounded-6 px-2 hover:bg-hover"
            >
              <span className="min-w-0 flex-1 truncate">{record.outcome}</span>
              <span className="shrink-0 text-12 text-text-2">
                {record.status.replace('-', ' ')} · {targetInWords(record, today)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
