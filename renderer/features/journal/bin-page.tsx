import { ArrowLeft, History } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { today as dayOf } from '../../../shared/dates/clock.ts';
import { findCriterion } from '../../../shared/ladder/ladder.ts';
import { BIN_DAYS, daysLeftInWords } from '../../../shared/record/bin.ts';
import { nameOfRecord } from '../../../shared/record/name-of-record.ts';
import { dayInWords } from '../../../shared/today/day-in-words.ts';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useServices } from '../../hooks/services.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import type { BinItem } from '../../hooks/use-records.ts';
import { useBin } from '../../hooks/use-records.ts';
import { useRestoreVersion } from '../../hooks/use-restore-version.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListPane } from '../../ui/list-pane.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { PurgeDialog } from './purge-dialog.tsx';

const idOf = ({ kind, record }: BinItem): string => `${kind}:${record.id}`;

/** The bin: everything deleted, newest first, with the way back and the days that are left for it. */
export function BinPage() {
  const items = useBin();
  const navigate = useNavigate();
  const today = useToday();
  const { now, zone, ladder } = useServices();
  const restoreVersion = useRestoreVersion();
  const showHistory = useHistoryStore((state) => state.show);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [purging, setPurging] = useState<readonly BinItem[] | null>(null);
  const nameOf = useCallback(
    ({ kind, record }: BinItem): string =>
      kind === 'evidence'
        ? (findCriterion(ladder, record.criterionId)?.short ?? record.criterionId)
        : nameOfRecord(record),
    [ladder],
  );
  const selected = items?.find((item) => idOf(item) === selectedId) ?? null;
  const putBack = (item: BinItem | null | undefined): void => {
    if (item) void restoreVersion(item.kind, item.record);
  };
  useKeyAction('delete', selected ? () => setPurging([selected]) : null);
  const renderRow = useCallback(
    (item: BinItem) => {
      const day = dayInWords(dayOf({ now: item.since, zone }), today);
      return (
        <ListRow
          title={nameOf(item)}
          meta={`${item.kind} · ${item.gone ? 'taken out' : 'deleted'} ${day} · ${daysLeftInWords(item.since, now())}`}
        />
      );
    },
    [nameOf, today, now, zone],
  );
  return (
    <Page
      title="Bin"
      layout="panes"
      actions={
        <>
          <Button variant="ghost" icon={ArrowLeft} onClick={() => void navigate('/journal')}>
            Journal
          </Button>
          <IconButton
            icon={History}
            label="History"
            disabled={selected === null}
            onClick={() => selected && showHistory(selected.kind, selected.record.id)}
          />
          <Button disabled={selected === null} onClick={() => selected && setPurging([selected])}>
            Delete for good…
          </Button>
          <Button variant="primary" shortcut="↵" disabled={selected === null} onClick={() => putBack(selected)}>
            Restore
          </Button>
        </>
      }
    >
      {items ? (
        <ListPane
          footer={
            <>
              <span className="flex-1">Kept for {BIN_DAYS} days, then deleted for good.</span>
              {items.length > 0 && (
                <Button variant="ghost" className="-mr-3 text-12" onClick={() => setPurging(items)}>
                  Empty the bin…
                </Button>
              )}
            </>
          }
        >
          <VirtualList
            label="Deleted"
            items={items}
            itemId={idOf}
            renderRow={renderRow}
            selectedId={selectedId}
            onSelect={setSelectedId}
            onOpen={(id) => putBack(items.find((item) => idOf(item) === id))}
            empty={<EmptyState>The bin is empty.</EmptyState>}
          />
        </ListPane>
      ) : (
        <div className="p-4">
          <Skeleton lines={4} label="Loading the bin" />
        </div>
      )}
      <PurgeDialog items={purging} name={purging?.[0] ? nameOf(purging[0]) : ''} onClose={() => setPurging(null)} />
    </Page>
  );
}
