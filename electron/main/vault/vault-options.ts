import type { VaultFiles } from '../journal/vault-files.ts';

/** Everything a vault needs of the world; tests hand in their own. */
export interface VaultOptions {
  /** The vault folder of the profile; made when it is missing. */
  readonly folder: string;
  readonly profileId: string;
  readonly files: VaultFiles;
  readonly mirrorFiles?: VaultFiles;
  readonly now: () => string;
  readonly app: string;
  readonly electron: string | null;
  /** The schema that this app knows. */
  readonly schema: number;
  /** What is free for this person's files on the disk of a folder, in bytes. */
  readonly freeBytes: (folder: string) => Promise<number>;
}
