import { useHistoryStore } from '../../hooks/history-store.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { AllPackets } from './all-packets.tsx';

/** The address of a packet that is in the bin, or that this record never had. */
export function PacketMissing({ packetId, binned }: { packetId: string; binned: Stored<'packet'> | null }) {
  const { restore } = useRecordActions();
  const showHistory = useHistoryStore((state) => state.show);
  return (
    <Page title="Packet" filters={<AllPackets />}>
      {binned ? (
        <EmptyState action={<Button onClick={() => void restore('packet', binned)}>Restore it</Button>}>
          “{binned.record.title}” is in the bin.
        </EmptyState>
      ) : (
        <EmptyState action={<Button onClick={() => showHistory('packet', packetId)}>Look at its versions</Button>}>
          This packet is not in this record.
        </EmptyState>
      )}
    </Page>
  );
}
