import type { Copies } from '../../../shared/ipc/contract/vault-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import type { AttachmentStore } from '../attachments/attachment-store.ts';
import { createQueue } from '../files/create-queue.ts';
import { readSnapshotLines } from '../vault/read-snapshot.ts';
import type { SnapshotStore } from '../vault/snapshot-store.ts';
import type { NotesKeeper } from '../vault/notes-keeper.ts';
import { backupOfSnapshot } from './backup-of-snapshot.ts';
import { noCopyWords, writeCopy, writeKey } from './copy-folder.ts';
import { encryptFor } from './encrypt-for.ts';

/** The encrypted copies of one profile, in a folder of the person's choice. */
export interface ProfileCopies {
  now: () => Copies;
  /** Remembers the folder until `set`: what is only chosen does not end copies into another folder. */
  choose: (folder: string) => void;
  /** Lays the key down and makes the first copy. */
  set: (recipient: string, wrappedKey: Uint8Array) => Promise<Result<Copies>>;
  off: () => Promise<Copies>;
  /** Copies the newest snapshot, when copies are on. What goes wrong is in `now().error`, and harms nothing else. */
  copy: () => Promise<void>;
  /** Ends when the copies that were asked for are made. */
  settled: () => Promise<void>;
}

interface CopiesNeeds {
  readonly notes: NotesKeeper;
  readonly snapshots: Pick<SnapshotStore, 'all'>;
  readonly attachments: Pick<AttachmentStore, 'read'>;
  readonly label: () => Promise<string>;
  readonly now: () => string;
}

const missingWords = (count: number): string =>
  `The copy was made without ${count === 1 ? 'one attachment that is' : `${count} attachments that are`} damaged in the vault. Verify the vault in Settings › Data.`;

/** Makes copies one after the other. */
export function createCopies({ notes, snapshots, attachments, label, now }: CopiesNeeds): ProfileCopies {
  const inOrder = createQueue();
  let chosen: string | null = null;
  const shown = (): Copies => {
    const { folder = null, lastAt = null, error = null } = notes.now().copies ?? {};
    return { folder, lastAt, error };
  };

  const copyNewest = async (): Promise<void> => {
    const { copies } = notes.now();
    const newest = snapshots.all()[0];
    if (!newest || copies === null || copies.recipient === null) return;
    try {
      const profile = await label();
      const about = { app: newest.header.app, createdAt: newest.header.createdAt, profile };
      const { backup, missing } = await backupOfSnapshot(readSnapshotLines(newest.file), about, attachments);
      if (!backup.ok) {
        await notes.change({ copies: { ...copies, error: backup.message } });
        return;
      }
      const at = now();
      await writeCopy(copies.folder, profile, at, await encryptFor(copies.recipient, backup.value));
      await notes.change({ copies: { ...copies, lastAt: at, error: missing > 0 ? missingWords(missing) : null } });
    } catch (error) {
      await notes.change({ copies: { ...copies, error: noCopyWords(error) } });
    }
  };

  return {
    now: shown,
    choose: (folder) => {
      chosen = folder;
    },
    set: (recipient, wrappedKey) =>
      inOrder(async () => {
        const { copies } = notes.now();
        const folder = chosen ?? copies?.folder;
        if (folder === undefined)
          return failed('no-folder', 'Choose a folder for the copies first. Nothing was changed.');
        try {
          await writeKey(folder, now(), wrappedKey);
        } catch (error) {
          return failed('no-copy', noCopyWords(error));
        }
        chosen = null;
        const lastAt = copies?.folder === folder ? copies.lastAt : null;
        await notes.change({ copies: { folder, recipient, lastAt, error: null } });
        await copyNewest();
        return ok(shown());
      }),
    off: async () => {
      await notes.change({ copies: null });
      return shown();
    },
    copy: () => inOrder(copyNewest),
    settled: () => inOrder(() => Promise.resolve()),
  };
}
