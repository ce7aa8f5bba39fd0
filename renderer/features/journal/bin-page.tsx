import { ArrowLeft } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { today as dayOf } from '../../../shared/dates/clock.ts';
import { findCriterion } from '../../../shared/ladder/ladder.ts';
import { dayInWords } from '../../../shared/today/day-in-words.ts';
import { useServices } from '../../hooks/services.ts';
import { nameOfRecord } from '../../../shared/record/name-of-record.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import type { BinItem } from '../../hooks/use-records.ts';
import { useBin } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';

const idOf = ({ kind, record }: BinItem): string => `${kind}:${record.id}`;

/** The bin: everything deleted, newest first, with the way back. */
export function BinPage() {
  const items = useBin();
  const navigate = useNavigate();
  const today = useToday();
  const { zone, ladder } = useServices();
  const { restore } = useRecordActions();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const nameOf = useCallback(
    ({ kind, record }: BinItem): string =>
      kind === 'evidence'
        ? (findCriterion(ladder, record.criterionId)?.short ?? record.criterionId)
        : nameOfRecord(record),
    [ladder],
  );
  const selected = items?.find((item) => idOf(item) === selectedId) ?? null;
  const putBack = (item: BinItem | null): void => {
    if (item) void restore(item.kind, item);
  };
  const renderRow = useCallback(
    (item: BinItem) => (
      <ListRow
        title={nameOf(item)}
        meta={`${item.kind} · deleted ${dayInWords(dayOf({ now: item.record.deletedAt ?? '', zone }), today)}`}
      />
    ),
    [nameOf, today, zone],
  );
  return (
    <Page
      title="Bin"
      layout="panes"
      filters={<p className="text-12 text-text-2">Kept until you remove it for good; nothing is removed by itself.</p>}
      actions={
        <>
          <Button variant="ghost" icon={ArrowLeft} onClick={() => void navigate('/journal')}>
            Journal
          </Button>
          <Button shortcut="↵" disabled={selected === null} onClick={() => putBack(selected)}>
            Restore
          </Button>
        </>
      }
    >
      {items ? (
        <VirtualList
          label="Deleted"
          items={items}
          itemId={idOf}
          renderRow={renderRow}
          selectedId={selectedId}
          onSelect={setSelectedId}
          onOpen={(id) => putBack(items.find((item) => idOf(item) === id) ?? null)}
          empty={<EmptyState>The bin is empty.</EmptyState>}
        />
      ) : (
        <div className="p-4">
          <Skeleton lines={4} label="Loading the bin" />
        </div>
      )}
    </Page>
  );
}
