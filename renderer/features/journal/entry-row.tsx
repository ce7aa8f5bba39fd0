import { useEffect } from 'react';
import type { Entry } from '../../../shared/record/entry.ts';
import { metricLine } from '../../../shared/record/impact-metric.ts';
import { ListRow } from '../../ui/list-row.tsx';
import { additionWords } from './journal-words.ts';

interface EntryRowProps {
  entry: Entry;
  projectName: string;
  isLast: boolean;
  /** Called when this row, being the last one, comes near. */
  onNear: () => void;
}

/** One entry of the list: its title, and what it brought, where it belongs, what was added; the day at the right end. */
export function EntryRow({ entry, projectName, isLast, onNear }: EntryRowProps) {
  useEffect(() => {
    if (isLast) onNear();
  }, [isLast, onNear]);
  const figure = entry.metrics.find((metric) => metric.result !== '');
  const meta = [
    figure ? metricLine(figure) : entry.kind,
    projectName,
    additionWords(entry.additions.length),
    entry.open ? 'open' : '',
  ].filter(Boolean);
  return <ListRow title={entry.title} meta={meta.join(' · ')} trailing={Number(entry.occurredOn.slice(8))} />;
}
