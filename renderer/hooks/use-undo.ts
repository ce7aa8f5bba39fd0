import { useCallback } from 'react';
import { useServices } from './services.ts';
import { useToastStore } from './toast-store.ts';

/** Takes back one change by its id, or the last one; says in a toast what was undone or why it was not. */
export function useUndo(): (changeId?: string) => Promise<void> {
  const { store } = useServices();
  const show = useToastStore((state) => state.show);
  return useCallback(
    async (changeId) => {
      if (changeId !== undefined) {
        const result = await store.undo(changeId);
        show({ text: result.ok ? 'Undone.' : result.message, tone: result.ok ? 'plain' : 'bad', undoId: null });
        return;
      }
      const result = await store.undoLast();
      if (result === null) show({ text: 'Nothing to undo.', tone: 'plain', undoId: null });
      else if (result.ok) show({ text: `Undone: ${result.label}`, tone: 'plain', undoId: null });
      else show({ text: result.message, tone: 'bad', undoId: null });
    },
    [store, show],
  );
}
