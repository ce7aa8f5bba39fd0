import type { Services } from '../../hooks/services.ts';
import { useToastStore } from '../../hooks/toast-store.ts';

/** At the latest after so many milliseconds, idle or not. */
const LATEST_MS = 3_000;

/**
 * Brings the record up to the journal once the first screen stands. Nearly always there is nothing to do; after a crash the screens
 * see the missing changes arrive. A journal that cannot be read is said at once, not only at the next save.
 */
export function catchUpWhenIdle({ store }: Services): void {
  const { show } = useToastStore.getState();
  requestIdleCallback(
    () =>
      void store.catchUp().catch((error: unknown) => {
        show({ text: error instanceof Error ? error.message : String(error), tone: 'bad', undoId: null });
      }),
    { timeout: LATEST_MS },
  );
}
