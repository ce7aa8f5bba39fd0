import { useSafetyStore } from '../../hooks/safety-store.ts';
import type { Services } from '../../hooks/services.ts';
import { useToastStore } from '../../hooks/toast-store.ts';
import { workWhenCalm } from './calm-work.ts';

/** Long enough for the first screen to stand; reading through years of journal would only delay it. */
const FIRST_SCREEN_MS = 2_000;

/**
 * Brings the record up to the journal once the first screen stands, and counts its rows. Nearly always there is nothing to do; after
 * a crash the screens see the missing changes arrive. A journal that cannot be read is said at once, not only at the next save.
 */
export function catchUpLater({ store }: Services): void {
  const { show } = useToastStore.getState();
  const tell = (error: unknown): void =>
    show({ text: error instanceof Error ? error.message : String(error), tone: 'bad', undoId: null });
  const look = async (): Promise<void> => {
    await store.catchUp();
    const { lookAtCounts } = await import('../../db/opening/look-through.ts');
    await lookAtCounts(store);
  };
  setTimeout(() => void look().catch(tell), FIRST_SCREEN_MS);
  if (useSafetyStore.getState().rescue === null) workWhenCalm(store);
}
