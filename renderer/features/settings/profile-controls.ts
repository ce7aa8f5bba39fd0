import type { ProfileEntry } from '../../../shared/ipc/contract/profiles-contract.ts';

/** The profiles of this device and what can be done with them; the app hands them in, because it opens and closes records. */
export interface ProfileControls {
  profiles: readonly ProfileEntry[];
  onSwitch: (id: string) => Promise<void>;
  onCreate: (label: string) => Promise<void>;
  /** Deletes a profile for good: its database, drafts and vault. */
  onRemove: (profile: ProfileEntry) => Promise<void>;
}
