import { useCallback } from 'react';
import type { CommitResult } from '../../shared/change/change-set.ts';
import { useServices } from './services.ts';
import type { Toast } from './toast-store.ts';
import { useToastStore } from './toast-store.ts';

/** Why nothing was undone, with the way to what stands there; `changeId` names the action where it is known. */
export function undoRefused(result: CommitResult & { ok: false }, changeId: string | null): Omit<Toast, 'id'> {
  const to = changeId === null ? '/journal/recent' : `/journal/recent?action=${changeId}`;
  const link = result.code === 'conflict' ? { link: { label: 'Show', to } } : {};
  return { text: result.message, tone: 'bad', undoId: null, ...link };
}

/** Takes back one change by its id, or the last one; says in a toast what was undone or why it was not. */
export function useUndo(): (changeId?: string) => Promise<void> {
  const { store } = useServices();
  const show = useToastStore((state) => state.show);
  return useCallback(
    async (changeId) => {
      if (changeId !== undefined) {
        const result = await store.undo(changeId);
        show(result.ok ? { text: 'Undone.', tone: 'plain', undoId: null } : undoRefused(result, changeId));
        return;
      }
      const result = await store.undoLast();
      if (result === null) show({ text: 'Nothing to undo.', tone: 'plain', undoId: null });
      else if (result.ok) show({ text: `Undone: ${result.label}`, tone: 'plain', undoId: null });
      else show(undoRefused(result, null));
    },
    [store, show],
  );
}
