import { createHash } from 'node:crypto';
import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { VaultFinding } from '../../../shared/ipc/contract/vault-contract.ts';
import { moveAside } from '../files/move-aside.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { readWhole } from '../journal/open-to-read.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The files that records name by their content, each twice. */
export interface AttachmentStore {
  /** Both copies are on disk when this ends. Answers the SHA-256. Throws what the file system throws. */
  put: (bytes: Uint8Array) => Promise<string>;
  /** The bytes, from whichever copy is whole; the other is healed. `null` when neither is. */
  read: (sha256: string) => Promise<Buffer | null>;
  /** Reads every attachment, heals what one copy can. Answers how many there are, their bytes, and what was out of order. */
  verify: () => Promise<{ count: number; bytes: number; findings: VaultFinding[] }>;
  /** How many there are and their bytes, without reading them. */
  size: () => Promise<{ count: number; bytes: number }>;
  /** Everything that was out of order since the store was opened. */
  findings: () => readonly VaultFinding[];
}

const lostWords = (hash: string): string =>
  `The attachment ${hash.slice(0, 12)}… is damaged in both copies. The entry that names it is whole; attach the file again if you still have it.`;

/** The attachments below a vault folder: `attachments/<aa>/<sha256>` and the same below `mirror/`. */
export function createAttachmentStore(vault: string, now: () => string): AttachmentStore {
  const told: VaultFinding[] = [];
  const tell = (finding: VaultFinding): void => void told.push(finding);
  const folders = [path.join(vault, 'attachments'), path.join(vault, 'mirror', 'attachments')] as const;
  const fileIn = (folder: string, hash: string): string => path.join(folder, hash.slice(0, 2), hash);

  const isWhole = async (file: string, hash: string): Promise<boolean> => {
    const bytes = await readWhole(file).catch(() => null);
    return bytes !== null && sha256(bytes) === hash;
  };

  const write = async (folder: string, hash: string, bytes: Uint8Array): Promise<void> => {
    const file = fileIn(folder, hash);
    const made = await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await writeFileAtomically(file, bytes);
    // A folder that was made just now must survive a power cut too.
    if (made !== undefined) for (const above of [folder, path.dirname(folder)]) await syncFolder(above);
  };

  /** Makes a copy again from the other one's bytes; what was there before is kept aside. */
  const heal = async (folder: string, hash: string, bytes: Buffer): Promise<void> => {
    const file = fileIn(folder, hash);
    const copy = `One copy of the attachment ${hash.slice(0, 12)}…`;
    const isMissing = (await stat(file).catch(() => null)) === null;
    const was = isMissing ? 'missing' : 'damaged';
    try {
      const kept = isMissing ? '' : ` The damaged file is kept as ${await moveAside(file, now())}.`;
      await write(folder, hash, bytes);
      const what = `${copy} was ${was} and has been made again from the other. Nothing is missing.${kept}`;
      tell({ file: hash, what, lost: 0 });
    } catch {
      const what = `${copy} is ${was} and could not be made again. The other is whole; check the free space and the disk.`;
      tell({ file: hash, what, lost: 0 });
    }
  };

  const read = async (hash: string): Promise<Buffer | null> => {
    for (const [folder, other] of [folders, [folders[1], folders[0]]] as const) {
      const bytes = await readWhole(fileIn(folder, hash)).catch(() => null);
      if (bytes === null || sha256(bytes) !== hash) continue;
      if (folder === folders[1]) await heal(other, hash, bytes);
      return bytes;
    }
    return null;
  };

  const hashesIn = async (folder: string): Promise<string[]> => {
    // Folder by folder: the oldest Electron that this runs on reads no tree at once.
    const names = await readdir(folder).catch(() => []);
    const inside = await Promise.all(names.map((name) => readdir(path.join(folder, name)).catch(() => [])));
    return inside.flat().filter((name) => /^[0-9a-f]{64}$/.test(name));
  };

  return {
    put: async (bytes) => {
      const hash = sha256(bytes);
      for (const folder of folders) if (!(await isWhole(fileIn(folder, hash), hash))) await write(folder, hash, bytes);
      return hash;
    },
    read,
    verify: async () => {
      const all = new Set([...(await hashesIn(folders[0])), ...(await hashesIn(folders[1]))]);
      const before = told.length;
      let total = 0;
      for (const hash of all) {
        const bytes = await read(hash);
        total += bytes?.length ?? 0;
        if (bytes === null) tell({ file: hash, what: lostWords(hash), lost: 1 });
        else if (!(await isWhole(fileIn(folders[1], hash), hash))) await heal(folders[1], hash, bytes);
      }
      return { count: all.size, bytes: total, findings: told.slice(before) };
    },
    size: async () => {
      let bytes = 0;
      const hashes = await hashesIn(folders[0]);
      for (const hash of hashes) bytes += (await stat(fileIn(folders[0], hash)).catch(() => ({ size: 0 }))).size;
      return { count: hashes.length, bytes };
    },
    findings: () => told,
  };
}
