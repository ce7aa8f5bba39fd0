import { useCallback } from 'react';
import { widenedAudience } from '../../shared/packet/widened-audience.ts';
import type { Reader } from '../../shared/record/audience.ts';
import { findRecord } from '../db/stored.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';

/**
 * Lets the readers of a packet see an entry or a project that was closed to them: a decision of its own, named and with Undo.
 * Answers whether it was saved.
 */
export function useOpenToReaders(): (kind: 'entry' | 'project', id: string, reader: Reader) => Promise<boolean> {
  const { store, now } = useServices();
  const commit = useCommit();
  return useCallback(
    async (kind, id, reader) => {
      const at = { updatedAt: now() };
      const entry = kind === 'entry' ? await findRecord(store.database, kind, id) : null;
      const project = kind === 'project' ? await findRecord(store.database, kind, id) : null;
      if (entry) {
        const record = { ...entry.record, ...at, audience: widenedAudience(entry.record.audience, reader) };
        const change = { op: 'put', kind: 'entry', baseRev: entry.rev, record } as const;
        return (await commit(`Opened “${record.title}” to these readers`, [change], { announce: true })).ok;
      }
      if (!project) return false;
      const record = { ...project.record, ...at, audience: widenedAudience(project.record.audience, reader) };
      const change = { op: 'put', kind: 'project', baseRev: project.rev, record } as const;
      return (await commit(`Opened “${record.name}” to these readers`, [change], { announce: true })).ok;
    },
    [store, now, commit],
  );
}
