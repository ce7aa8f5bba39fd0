import { useMemo } from 'react';
import type { PacketRecord } from '../../shared/packet/packet-record.ts';
import { evidenceStrength } from '../../shared/readiness/evidence-strength.ts';
import type { Packet } from '../../shared/record/packet.ts';
import type { PacketRows } from '../db/queries/packet-record-query.ts';
import { readPacketRows } from '../db/queries/packet-record-query.ts';
import { useLadder } from './use-ladder.ts';
import { useLive } from './use-live.ts';
import { useToday } from './use-today.ts';

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function strengthsOf({ evidence, entries }: PacketRows, asOf: string): PacketRecord['strengths'] {
  const known = byId(entries);
  return new Map(
    evidence.flatMap((one) => {
      const entry = known.get(one.entryId);
      return entry ? [[one.id, evidenceStrength(one, entry, asOf).strength] as const] : [];
    }),
  );
}

/**
 * What a packet is built from, kept up to date; `undefined` while it is read. Without a packet: what a new one would be proposed
 * from.
 */
export function usePacketRecord(packet: Packet | null): PacketRecord | undefined {
  const ladder = useLadder();
  const asOf = useToday();
  const criterionIds = ladder.criteria.map((criterion) => criterion.id);
  const evidenceIds = packet?.sections.flatMap((section) => section.evidenceIds) ?? [];
  const projectIds =
    packet?.sections.flatMap((section) => (section.kind === 'project' ? (section.subjectId ?? []) : [])) ?? [];
  const wanted = { criterionIds, evidenceIds, projectIds };
  const rows = useLive((database) => readPacketRows(database, wanted), [JSON.stringify(wanted)]);
  return useMemo(
    () =>
      rows && {
        ...rows,
        ladder,
        entries: byId(rows.entries),
        projects: byId(rows.projects),
        persons: byId(rows.persons),
        strengths: strengthsOf(rows, asOf),
      },
    [rows, ladder, asOf],
  );
}
