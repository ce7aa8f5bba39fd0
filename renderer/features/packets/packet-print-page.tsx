import { useMemo } from 'react';
import { useParams } from 'react-router';
import { buildPacket } from '../../../shared/packet/build-packet.ts';
import { usePacketRecord } from '../../hooks/use-packet-record.ts';
import { useRecord } from '../../hooks/use-records.ts';
import { PacketMissing } from './packet-missing.tsx';
import { PacketPreview } from './packet-preview.tsx';

/** The packet on paper, page by page; in the browser this is also the page that is printed. */
export function PacketPrintPage() {
  const { packetId = '' } = useParams();
  const stored = useRecord('packet', packetId);
  const packet = stored?.record ?? null;
  const record = usePacketRecord(packet);
  const document = useMemo(() => packet && record && buildPacket(packet, record), [packet, record]);
  if (stored === null) return <PacketMissing packetId={packetId} binned={null} />;
  return document ? <PacketPreview packetId={packetId} document={document} /> : null;
}
