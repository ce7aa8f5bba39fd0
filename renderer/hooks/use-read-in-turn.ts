import { useCallback } from 'react';
import type { RecordDatabase } from '../db/record-database.ts';
import { inTurn } from './in-turn.ts';
import { useServices } from './services.ts';
import { useToastStore } from './toast-store.ts';

const NOT_READ = 'Not copied: the record could not be read. Nothing was lost; try again.';

/**
 * Reads the record for a text that leaves the app: after every write that was asked for before, so that the text holds what was
 * typed a moment ago. `null`, with words, when it could not be read.
 */
export function useReadInTurn() {
  const { store } = useServices();
  const show = useToastStore((state) => state.show);
  return useCallback(
    <T>(read: (database: RecordDatabase) => Promise<T>): Promise<T | null> =>
      inTurn(() => read(store.database)).catch(() => {
        show({ text: NOT_READ, tone: 'bad', undoId: null });
        return null;
      }),
    [store, show],
  );
}
