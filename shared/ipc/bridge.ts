import type { NumberedBatch, JournalBatch } from '../change/operation.ts';
import type { EventName } from './channels.ts';
import type { Attachment, AttachmentBytes } from './contract/attachments-contract.ts';
import type { ChosenBackup } from './contract/backup-contract.ts';
import type { AppInfo, RescueReason } from './contract/app-contract.ts';
import type { ChosenDocument } from './contract/documents-contract.ts';
import type { Exported } from './contract/export-contract.ts';
import type { ChosenRepository, GitLogText, RememberedRepository } from './contract/git-contract.ts';
import type { Appended } from './contract/journal-contract.ts';
import type { ProfileEntry, ProfileList } from './contract/profiles-contract.ts';
import type { Settings } from './contract/settings-contract.ts';
import type { Copies, Generation, ReadLines, Repaired, SnapshotReason } from './contract/vault-contract.ts';
import type { VaultOpening, VaultStatus } from './contract/vault-contract.ts';
import type { Result } from './result.ts';

/** Every verb with what it takes and answers: the whole surface between the renderer and the machine. */
export interface Verbs {
  'app.info': (request: null) => AppInfo;
  'app.quit-ready': (request: null) => null;
  'app.reopen': (request: { rescue: RescueReason | null }) => null;
  'database.set-aside': (request: null) => null;
  'settings.read': (request: null) => Settings;
  'settings.write': (request: Settings) => Settings;
  'profiles.list': (request: null) => ProfileList;
  'profiles.create': (request: { label: string; kind: ProfileEntry['kind'] }) => ProfileEntry;
  'profiles.select': (request: { id: string }) => ProfileList;
  'profiles.remove': (request: { id: string }) => ProfileList;
  'journal.append': (request: { profileId: string; batch: JournalBatch }) => Appended;
  'journal.read-after': (request: { profileId: string; sequence: number; limit: number }) => NumberedBatch[];
  'journal.head': (request: { profileId: string }) => Appended;
  'export.markdown': (request: { suggestedName: string; text: string }) => Exported;
  'export.pdf': (request: { suggestedName: string; title: string; html: string }) => Exported;
  'clipboard.write-rich-text': (request: { html: string; text: string }) => null;
  'git.choose-repository': (request: null) => ChosenRepository | null;
  'git.read-log': (request: { token: string; author: string; from: string; to: string }) => GitLogText;
  'git.remember': (request: { profileId: string; token: string; author: string }) => null;
  'git.remembered': (request: { profileId: string }) => RememberedRepository[];
  'git.forget': (request: { profileId: string; token: string }) => null;
  'documents.choose-markdown': (request: null) => ChosenDocument | null;
  'links.open': (request: { url: string }) => { opened: boolean };
  'vault.open': (request: { profileId: string }) => VaultOpening;
  'vault.status': (request: { profileId: string }) => VaultStatus;
  'vault.snapshot': (request: { profileId: string; reason: SnapshotReason }) => Generation;
  'vault.verify': (request: { profileId: string }) => VaultStatus;
  'vault.read-lines': (request: { profileId: string; generation: string; from: number; limit: number }) => ReadLines;
  'vault.point': (request: { profileId: string; database: string }) => ProfileEntry;
  'vault.repair': (request: { profileId: string; lines: string[]; from: number; done: boolean }) => Repaired;
  'attachments.choose': (request: { profileId: string }) => Attachment | null;
  'attachments.put': (request: { profileId: string; name: string; type: string; bytes: Uint8Array }) => Attachment;
  'attachments.read': (request: { profileId: string; sha256: string }) => AttachmentBytes;
  'attachments.save-as': (request: { profileId: string; sha256: string; suggestedName: string }) => Exported;
  'backup.save': (request: { suggestedName: string; bytes: Uint8Array }) => Exported;
  'backup.choose': (request: Record<string, never>) => ChosenBackup | null;
  'copies.choose-folder': (request: { profileId: string }) => { folder: string } | null;
  'copies.set': (request: { profileId: string; recipient: string; wrappedKey: Uint8Array }) => Copies;
  'copies.off': (request: { profileId: string }) => Copies;
}

export type Request<C extends keyof Verbs> = Parameters<Verbs[C]>[0];
export type Answer<C extends keyof Verbs> = ReturnType<Verbs[C]>;

/** What `window.rungbook` offers; browser mode offers the same with what a browser can do. */
export interface Bridge {
  ask: <C extends keyof Verbs>(channel: C, request: Request<C>) => Promise<Result<Answer<C>>>;
  on: (event: EventName, listener: (payload: unknown) => void) => () => void;
}
