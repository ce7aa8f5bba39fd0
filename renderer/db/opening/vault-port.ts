import type { ProfileEntry } from '../../../shared/ipc/contract/profiles-contract.ts';
import type {
  Generation,
  ReadLines,
  Repaired,
  SnapshotReason,
  VaultOpening,
} from '../../../shared/ipc/contract/vault-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { JournalPort } from '../journal-port.ts';

/** The vault of one profile as main keeps it: what the database is compared with, and made again from. */
export interface VaultPort {
  readonly journal: JournalPort;
  open: () => Promise<Result<VaultOpening>>;
  /** Lines of the newest snapshot that verifies, from line `from` on. */
  readLines: (from: number, limit: number) => Promise<Result<ReadLines>>;
  snapshot: (reason: SnapshotReason) => Promise<Result<Generation>>;
  repair: (lines: string[], from: number, done: boolean) => Promise<Result<Repaired>>;
}

/** Which database a profile is in; kept outside of any database. */
export interface DatabasePointer {
  read: () => Promise<Result<string>>;
  /** Makes a database the one that this profile opens from now on: whole or not at all. */
  moveTo: (database: string) => Promise<Result<ProfileEntry>>;
}
