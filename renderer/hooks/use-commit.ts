import { useCallback } from 'react';
import type { Change, CommitResult } from '../../shared/change/change-set.ts';
import { useServices } from './services.ts';
import { useToastStore } from './toast-store.ts';

interface CommitOptions {
  /** Revisions with the same session coalesce in the history; give one per visit of an editor. */
  session?: string;
  /** Show a toast with Undo that carries the label. */
  announce?: boolean;
}

export type Commit = (label: string, changes: readonly Change[], options?: CommitOptions) => Promise<CommitResult>;

/**
 * The way of every write from a screen to the one door. `label` names what was done and the object ("Deleted “RFC 12”").
 * What was not saved raises its voice by itself; the answer still says so, for the form to keep its draft.
 */
export function useCommit(): Commit {
  const { store, now, newId } = useServices();
  const show = useToastStore((state) => state.show);
  return useCallback<Commit>(
    async (label, changes, { session, announce } = {}) => {
      const result = await store.commit({ id: newId(), at: now(), label, session: session ?? null, changes });
      if (!result.ok) show({ text: result.message, tone: 'bad', undoId: null });
      else if (announce) show({ text: label, tone: 'plain', undoId: result.changeId });
      return result;
    },
    [store, now, newId, show],
  );
}
