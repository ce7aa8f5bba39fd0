import { Lock } from 'lucide-react';
import type { Readiness } from '../../../shared/readiness/readiness.ts';
import { Icon } from '../../ui/icon.tsx';

/** How much of what supports the case nobody else may read; nothing when all of it may be read. */
export function PrivateLine({ readiness }: { readiness: Readiness }) {
  const ids = (pick: 'supporting' | 'privateEntries'): number =>
    new Set(readiness.criteria.flatMap(({ tally }) => tally[pick].map(({ id }) => id))).size;
  const locked = ids('privateEntries');
  if (locked === 0) return null;
  return (
    <p className="flex items-center gap-1.5 text-text-2">
      <Icon icon={Lock} />
      {locked} of {ids('supporting')} {locked === 1 ? 'rests' : 'rest'} on private evidence; no reader will see{' '}
      {locked === 1 ? 'it' : 'them'}.
    </p>
  );
}
