import { useMemo } from 'react';
import { keyOf } from '../../../shared/keys/key-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { ListRow } from '../../ui/list-row.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { groupWords, reviewLine, reviewTitle } from './reviews-words.ts';

interface ReviewListProps {
  /** The oldest first, as they are read. */
  reviews: readonly Stored<'review'>[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
  onDelete: (review: Stored<'review'>) => void;
}

const idOf = ({ record }: Stored<'review'>): string => record.id;
const headingOf = ({ record }: Stored<'review'>): string => groupWords(record);

/** All reviews: what is still open above what is closed, the newest first within each. */
export function ReviewList({ reviews, selectedId, onSelect, onOpen, onDelete }: ReviewListProps) {
  const { keys, singleKeys } = useSettings(({ settings }) => settings);
  const sorted = useMemo(() => {
    const newest = [...reviews].reverse();
    const isOpen = ({ record }: Stored<'review'>): boolean => record.closedAt === null;
    return [...newest.filter(isOpen), ...newest.filter((one) => !isOpen(one))];
  }, [reviews]);
  return (
    <VirtualList
      label="Reviews"
      items={sorted}
      itemId={idOf}
      groupOf={headingOf}
      selectedId={selectedId}
      onSelect={onSelect}
      onOpen={onOpen}
      letters={singleKeys ? { next: keyOf('next', keys), previous: keyOf('previous', keys) } : undefined}
      onKey={(event, review) => {
        if (review && event.key === keyOf('delete', keys)) onDelete(review);
      }}
      renderRow={({ record }) => <ListRow title={reviewTitle(record)} meta={reviewLine(record)} />}
    />
  );
}
