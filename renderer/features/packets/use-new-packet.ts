import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { createPacket } from '../../../shared/packet/create-packet.ts';
import { staffTemplate } from '../../../shared/packet/staff-template.ts';
import { caseWindow } from '../../../shared/readiness/case-window.ts';
import { useServices } from '../../hooks/services.ts';
import { useCommit } from '../../hooks/use-commit.ts';
import { usePacketRecord } from '../../hooks/use-packet-record.ts';
import { useOpenCase } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';

/** Proposes a packet for the open case from the Staff template, saves it and opens it; `null` while the record is read. */
export function useNewPacket(): (() => Promise<void>) | null {
  const { now, newId } = useServices();
  const commit = useCommit();
  const navigate = useNavigate();
  const record = usePacketRecord(null);
  const plan = useOpenCase();
  const today = useToday();
  const create = useCallback(async () => {
    if (!record || plan === undefined) return;
    const { from, to } = caseWindow(plan?.record ?? null, today);
    const reader = { kind: staffTemplate.readerKind, personIds: [] };
    const request = { template: staffTemplate, record, reader, caseId: plan?.record.id ?? null, from, to };
    const packet = createPacket(request, { id: newId(), now: now() });
    const result = await commit(`Created “${packet.title}”`, [
      { op: 'put', kind: 'packet', baseRev: 0, record: packet },
    ]);
    if (result.ok) void navigate(`/packets/${packet.id}`);
  }, [record, plan, today, newId, now, commit, navigate]);
  return record && plan !== undefined ? create : null;
}
