import type { KeyActionId } from '../../shared/keys/key-actions.ts';
import { keyOf } from '../../shared/keys/key-actions.ts';
import { useSettings } from './use-settings.ts';

/** The key to show beside a button; none while single letters are switched off. */
export function useKeyHint(id: KeyActionId): string | undefined {
  const { keys, singleKeys } = useSettings((state) => state.settings);
  return singleKeys ? keyOf(id, keys).toUpperCase() : undefined;
}
