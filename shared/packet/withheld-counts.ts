import type { Evidence } from '../record/evidence.ts';
import type { Packet, PacketSection } from '../record/packet.ts';
import type { Writing } from './document-item.ts';
import { withholding } from './withholding.ts';

/** How many entries a section's reader does not get: of those chosen, and of those that could have been. */
export interface WithheldCount {
  chosen: number;
  closed: number;
}

/** Counts by section id. `closed` is about criteria only, and about audience only. */
export function withheldCounts(packet: Packet, { record, reader }: Writing): ReadonlyMap<string, WithheldCount> {
  const byId = new Map(record.evidence.map((item) => [item.id, item]));
  const reasonFor = (item: Evidence | undefined) => withholding(item, record.entries.get(item?.entryId ?? ''), reader);
  const isClosed = (item: Evidence): boolean => {
    const reason = reasonFor(item);
    return reason === 'private' || reason === 'named-people' || reason === 'inside-only';
  };
  const count = ({ evidenceIds, kind, subjectId }: PacketSection): WithheldCount => {
    const stayOut = evidenceIds
      .filter((id) => reasonFor(byId.get(id)) !== null)
      .map((id) => byId.get(id)?.entryId ?? id);
    const closed = record.evidence.filter(
      (item) => kind === 'criterion' && item.criterionId === subjectId && isClosed(item),
    );
    return { chosen: new Set(stayOut).size, closed: new Set(closed.map((item) => item.entryId)).size };
  };
  return new Map(packet.sections.map((section) => [section.id, count(section)]));
}
