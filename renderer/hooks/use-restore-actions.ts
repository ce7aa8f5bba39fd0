import { useMemo } from 'react';
import type { ChosenBackup } from '../../shared/ipc/contract/backup-contract.ts';
import type { Generation } from '../../shared/ipc/contract/vault-contract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { ok } from '../../shared/ipc/result.ts';
import type { RestorePlan } from '../../shared/restore/plan-restore.ts';
import { isRowLine } from '../../shared/restore/stage-snapshot-rows.ts';
import { listWholeRecord } from '../db/queries/whole-record-query.ts';
import type { RestorePreview, RestoreSource, SnapshotSource, Watch } from './backup-engine.ts';
import { useBackupEngine } from './backup-engine.ts';
import { useServices } from './services.ts';
import { useToastStore } from './toast-store.ts';

/** Lines asked for at a time; a page of long records is still a message that main and page can hold. */
const PAGE = 2_000;

/**
 * From a source to the restored record, in steps that write nothing before the last one. `restore` makes a snapshot, stores the
 * attachments and then commits the whole difference as one action with Undo; where a step fails, nothing was changed.
 */
export function useRestoreActions() {
  const { store, bridge, profile, info, now, newId } = useServices();
  const engine = useBackupEngine();
  const show = useToastStore((state) => state.show);
  const { id: profileId } = profile;
  const hasVault = info.platform !== 'browser';

  return useMemo(() => {
    const readRows = async (generation: string): Promise<Result<string[]>> => {
      const rows: string[] = [];
      for (let from: number | null = 0; from !== null;) {
        const page: Result<{ lines: string[]; next: number | null }> = await bridge.ask('vault.read-lines', {
          profileId,
          generation,
          from,
          limit: PAGE,
        });
        if (!page.ok) return page;
        rows.push(...page.value.lines.filter(isRowLine));
        from = page.value.next;
      }
      return ok(rows);
    };

    const prepare = async ({ attachments }: RestorePlan): Promise<Result<unknown>> => {
      if (!hasVault) return ok(null);
      const snapshot = await bridge.ask('vault.snapshot', { profileId, reason: 'restore' });
      if (!snapshot.ok) return snapshot;
      for (const { sha256, type, bytes } of attachments) {
        const put = await bridge.ask('attachments.put', { profileId, name: sha256, type, bytes });
        if (!put.ok) return put;
      }
      return ok(null);
    };

    return {
      chooseFile: (): Promise<Result<ChosenBackup | null>> => bridge.ask('backup.choose', {}),
      /** A generation as something that can be previewed; `name` is how the person sees it. */
      readGeneration: async (generation: Generation, name: string): Promise<Result<SnapshotSource>> => {
        const rows = await readRows(generation.id);
        if (!rows.ok) return rows;
        const { at: createdAt, app, schema } = generation;
        return ok({ from: 'snapshot', rowLines: rows.value, origin: { name, createdAt, app, schema } });
      },
      preview: async (source: RestoreSource, watch: Watch): Promise<Result<RestorePreview>> => {
        await store.catchUp().catch(() => 0);
        return engine.preview(source, await listWholeRecord(store.database), watch);
      },
      /** Does what the preview showed; `label` names it in the toast and the history. Answers why it was not done, or `null`. */
      restore: async (plan: RestorePlan, label: string): Promise<string | null> => {
        const prepared = await prepare(plan);
        if (!prepared.ok) return `Not restored: ${prepared.message}`;
        const done = await store.commit({
          id: newId(),
          at: now(),
          label,
          session: null,
          changes: plan.changes,
          isRestore: true,
        });
        if (!done.ok) return `Not restored: ${done.message}`;
        show({ text: label, tone: 'plain', undoId: done.changeId });
        return null;
      },
      cancel: () => engine.cancel(),
    };
  }, [store, bridge, profileId, hasVault, engine, now, newId, show]);
}
