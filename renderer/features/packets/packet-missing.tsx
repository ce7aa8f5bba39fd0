import { useRecordActions } from '../../hooks/use-record-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { AllPackets } from './all-packets.tsx';

/** The address of a packet that is in the bin, or that this record never had. */
export function PacketMissing({ binned }: { binned: Stored<'packet'> | null }) {
  const { restore } = useRecordActions();
  return (
    <Page title="Packet" filters={<AllPackets />}>
      {binned ? (
        <EmptyState action={<Button onClick={() => void restore('packet', binned)}>Restore it</Button>}>
          “{binned.record.title}” is in the bin.
        </EmptyState>
      ) : (
        <EmptyState>This packet is not in this record.</EmptyState>
      )}
    </Page>
  );
}
