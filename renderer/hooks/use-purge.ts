import { useCallback } from 'react';
import { purge } from '../db/purge.ts';
import type { Subject } from '../db/purge-changes.ts';
import { useServices } from './services.ts';
import { useToastStore } from './toast-store.ts';

/** Erases records for good and says so; `words` name what was erased, for the message alone. */
export function usePurge(): (subjects: readonly Subject[], words: string) => Promise<boolean> {
  const { store, drafts, now, newId } = useServices();
  const show = useToastStore((state) => state.show);
  return useCallback(
    async (subjects, words) => {
      const result = await purge({ store, drafts, now, newId }, subjects);
      const text = result.ok ? `Deleted ${words} for good.` : result.message;
      show({ text, tone: result.ok ? 'plain' : 'bad', undoId: null });
      return result.ok;
    },
    [store, drafts, now, newId, show],
  );
}
