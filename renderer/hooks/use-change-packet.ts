import { useCallback } from 'react';
import type { Packet } from '../../shared/record/packet.ts';
import { findRecord } from '../db/stored.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';

/**
 * Changes a packet in one step of its own, with Undo: for what takes away words or sections, which must not vanish into the
 * editing session. Reads the packet afresh, so it may follow a save at once.
 */
export function useChangePacket(): (
  id: string,
  label: string,
  change: (packet: Packet) => Partial<Packet>,
) => Promise<void> {
  const { store, now } = useServices();
  const commit = useCommit();
  return useCallback(
    async (id, label, change) => {
      const stored = await findRecord(store.database, 'packet', id);
      if (!stored) return;
      const record = { ...stored.record, ...change(stored.record), updatedAt: now() };
      await commit(label, [{ op: 'put', kind: 'packet', baseRev: stored.rev, record }], { announce: true });
    },
    [store, now, commit],
  );
}
