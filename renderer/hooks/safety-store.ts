import { create } from 'zustand';
import type { RescueReason } from '../../shared/ipc/contract/app-contract.ts';

/** How safely this run can write: bytes free on the vault's disk (`null`: not known), and why it only reads from memory. */
interface SafetyState {
  freeBytes: number | null;
  rescue: RescueReason | null;
}

/** One for the window; the app fills it at opening and whenever main says that the disk filled up or has space again. */
export const useSafetyStore = create<SafetyState>(() => ({ freeBytes: null, rescue: null }));
