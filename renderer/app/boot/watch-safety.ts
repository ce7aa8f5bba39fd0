import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { RescueReason } from '../../../shared/ipc/contract/app-contract.ts';
import { FreeSpaceSchema } from '../../../shared/ipc/contract/app-contract.ts';
import { useSafetyStore } from '../../hooks/safety-store.ts';

/** Keeps for the banners how much space is free, now and whenever main says that it changed. */
export function watchSafety(bridge: Bridge, now: { freeBytes: number | null; rescue: RescueReason | null }): void {
  useSafetyStore.setState(now);
  bridge.on('vault.space', (payload) => {
    const space = FreeSpaceSchema.safeParse(payload);
    if (space.success) useSafetyStore.setState({ freeBytes: space.data.freeBytes });
  });
}
