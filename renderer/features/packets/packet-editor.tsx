import { useDeferredValue, useMemo } from 'react';
import { buildPacket } from '../../../shared/packet/build-packet.ts';
import type { PacketDocument } from '../../../shared/packet/packet-document.ts';
import type { PacketRecord } from '../../../shared/packet/packet-record.ts';
import { usePacketRecord } from '../../hooks/use-packet-record.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import { PacketDesk } from './packet-desk.tsx';

/** What the parts of the editor share: the packet with what is typed on top, what it is built from, and the built document. */
export interface OpenPacket {
  form: RecordForm<'packet'>;
  record: PacketRecord;
  document: PacketDocument;
}

/** Opens a packet for editing: what is typed, the record behind it, and the document built from both. */
export function PacketEditor({ packetId }: { packetId: string }) {
  const form = useRecordForm('packet', packetId, null);
  const packet = form?.value ?? null;
  const record = usePacketRecord(packet);
  // Building takes a few milliseconds of every key; typing goes first.
  const settled = useDeferredValue(packet);
  const document = useMemo(() => settled && record && buildPacket(settled, record), [settled, record]);
  return form && record && document ? <PacketDesk form={form} record={record} document={document} /> : null;
}
