import { useParams } from 'react-router';
import { useRecord } from '../../hooks/use-records.ts';
import { PacketEditor } from './packet-editor.tsx';
import { PacketList } from './packet-list.tsx';
import { PacketMissing } from './packet-missing.tsx';

/** Packets: the list, or the one that the address names. */
export function PacketsPage() {
  const { packetId } = useParams();
  return packetId === undefined ? <PacketList /> : <PacketPlace key={packetId} packetId={packetId} />;
}

function PacketPlace({ packetId }: { packetId: string }) {
  const stored = useRecord('packet', packetId);
  if (stored === undefined) return null;
  return stored && stored.record.deletedAt === null ? (
    <PacketEditor packetId={packetId} />
  ) : (
    <PacketMissing packetId={packetId} binned={stored} />
  );
}
