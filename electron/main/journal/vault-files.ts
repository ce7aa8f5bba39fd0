import { open } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '../files/sync-folder.ts';

/** An open journal file that is written at its end. */
export interface VaultFile {
  /** Writes all bytes from `position` on. After an error any part of them may be in the file. */
  write: (bytes: Uint8Array, position: number) => Promise<void>;
  /** fdatasync: what was written survives a power cut. After an error nothing is known about it. */
  sync: () => Promise<void>;
  truncate: (length: number) => Promise<void>;
  close: () => Promise<void>;
}

/** The few calls on which the journal's promise rests; tests make each of them fail. */
export interface VaultFiles {
  /** Creates a file that must not exist yet, its name included in what is safe. */
  create: (file: string) => Promise<VaultFile>;
  reopen: (file: string) => Promise<VaultFile>;
}

async function openVaultFile(file: string, flags: 'wx' | 'r+'): Promise<VaultFile> {
  const handle = await open(file, flags, 0o600);
  return {
    write: async (bytes, position) => {
      for (let written = 0; written < bytes.length;) {
        written += (await handle.write(bytes, written, bytes.length - written, position + written)).bytesWritten;
      }
    },
    sync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  };
}

/** The real file system. */
export const diskFiles: VaultFiles = {
  create: async (file) => {
    const created = await openVaultFile(file, 'wx');
    try {
      await syncFolder(path.dirname(file));
    } catch (error) {
      await created.close();
      throw error;
    }
    return created;
  },
  reopen: (file) => openVaultFile(file, 'r+'),
};
