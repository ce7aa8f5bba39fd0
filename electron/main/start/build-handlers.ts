import { randomUUID } from 'node:crypto';
import { app, nativeTheme, session, shell } from 'electron';
import type { ProfileEntry } from '../../../shared/ipc/contract/profiles-contract.ts';
import type { Settings } from '../../../shared/ipc/contract/settings-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { SCHEMA_VERSION } from '../../../shared/record/record-kinds.ts';
import { appInfo, createAppInfoHandlers } from '../app-info/app-info-handlers.ts';
import { createAttachmentHandlers } from '../attachments/attachment-handlers.ts';
import { createBackupHandlers } from '../backup/backup-handlers.ts';
import { createClipboardHandlers } from '../clipboard/clipboard-handlers.ts';
import { writeRichText } from '../clipboard/write-rich-text.ts';
import { createCopyHandlers } from '../copies/copy-handlers.ts';
import { createDocumentHandlers } from '../documents/document-handlers.ts';
import { createPdfPrinter } from '../export/create-pdf-printer.ts';
import { createExportHandlers } from '../export/export-handlers.ts';
import { createGitHandlers } from '../git/git-handlers.ts';
import { createRememberedRepositories } from '../git/remembered-repositories.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { createJournalHandlers } from '../journal/journal-handlers.ts';
import { createLinkHandlers } from '../links/link-handlers.ts';
import { createProfileFolders } from '../profiles/profile-folders.ts';
import { createProfileHandlers } from '../profiles/profile-handlers.ts';
import { createProfileListFile } from '../profiles/profile-list-file.ts';
import { createSettingsFile } from '../settings/settings-file.ts';
import { createSettingsHandlers } from '../settings/settings-handlers.ts';
import { closeAtQuit } from '../vault/close-at-quit.ts';
import { createOpenVaults } from '../vault/open-vaults.ts';
import { moveDatabasesAside } from '../vault/move-databases-aside.ts';
import { keepDatabaseCopies } from '../vault/set-database-aside.ts';
import { createStoreAside } from '../vault/set-store-aside.ts';
import { createVaultHandlers } from '../vault/vault-handlers.ts';
import type { Flush } from '../window/flush-before-close.ts';
import { freeBytesOf } from '../window/watch-free-space.ts';
import { dataPaths } from './data-paths.ts';
import { confirmLink, showOpenDialog, showSaveDialog, tell } from './dialogs.ts';

const now = (): string => new Date().toISOString();
const newId = (): string => randomUUID();

/** The verbs of all capabilities but the window's own, and what those need: setting the databases aside. */
interface Built {
  readonly handlers: Omit<Handlers, 'app.reopen' | 'database.set-aside'>;
  readonly setStoreAside: () => Promise<Result<null>>;
}

/**
 * Gives every capability what it needs of Electron and this machine, and collects their verbs; the window's own are added by
 * whoever shows it. `origin` owns the databases; `onSettings` hears of every change of the settings.
 */
export function buildHandlers(
  dataFolder: string,
  flush: Flush,
  origin: string,
  onSettings: (settings: Settings) => void,
): Built {
  const paths = dataPaths(dataFolder);
  const folders = createProfileFolders(paths.profileFolders);
  const list = createProfileListFile({ file: paths.profiles, folders, now, tell });
  const profileOf = async (id: string): Promise<ProfileEntry | null> => {
    const known = await list.read();
    return known.ok ? (known.value.profiles.find((profile) => profile.id === id) ?? null) : null;
  };
  const vaults = createOpenVaults({
    isKnown: async (id) => (await profileOf(id)) !== null,
    labelOf: async (id) => (await profileOf(id))?.label ?? 'Rungbook',
    folderOf: folders.vault,
    now,
    app: app.getVersion(),
    electron: process.versions.electron,
    schema: SCHEMA_VERSION,
    freeBytes: freeBytesOf,
  });
  closeAtQuit(app, vaults.quit);
  const remembered = createRememberedRepositories({
    file: paths.repositories,
    now,
    tell,
    isKnown: async (id) => {
      const known = await list.read();
      return !known.ok || known.value.profiles.some((profile) => profile.id === id);
    },
  });
  const profiles = createProfileHandlers({ list, folders, closeJournal: vaults.close, now, newId });
  const info = appInfo({
    version: app.getVersion(),
    electron: process.versions.electron,
    platform: process.platform,
    env: process.env,
    argv: process.argv,
    resources: process.resourcesPath,
    dataFolder,
  });
  void folders.sweep().catch(() => undefined);

  const setStoreAside = createStoreAside({
    profiles: list.read,
    vaultOf: vaults.of,
    move: () => moveDatabasesAside(paths.databases, paths.databasesAside, now()),
    forget: () => session.defaultSession.clearStorageData({ origin, storages: ['indexdb'] }),
  });
  const handlers = {
    ...createAppInfoHandlers(info),
    ...createSettingsHandlers(createSettingsFile({ file: paths.settings, now, tell }), (settings) => {
      nativeTheme.themeSource = settings.theme;
      onSettings(settings);
    }),
    ...profiles,
    'profiles.remove': async (request: { id: string }) => {
      const removed = await profiles['profiles.remove'](request);
      // The profile is gone either way; what stays here by a full disk goes with the next change of the list.
      if (removed.ok) await remembered.forgetRemoved().catch(() => undefined);
      return removed;
    },
    ...createJournalHandlers({ of: vaults.journalOf }),
    ...createVaultHandlers({
      of: vaults.of,
      freeBytes: freeBytesOf,
      beforeDatabase: keepDatabaseCopies({ databases: paths.databases, aside: paths.databasesAside, now }),
    }),
    ...createAttachmentHandlers({ storeOf: vaults.attachmentsOf, showOpenDialog, showSaveDialog }),
    ...createBackupHandlers({ showOpenDialog, showSaveDialog }),
    ...createExportHandlers({ showSaveDialog, printPdf: createPdfPrinter(newId) }),
    ...createClipboardHandlers(writeRichText),
    ...createGitHandlers({ showOpenDialog, newId, remembered }),
    ...createDocumentHandlers({ showOpenDialog }),
    ...createLinkHandlers({ confirm: confirmLink, openExternal: (href) => shell.openExternal(href) }),
    ...createCopyHandlers({ copiesOf: vaults.copiesOf, showOpenDialog }),
    'app.quit-ready': () => {
      flush.ready();
      return ok(null);
    },
  };
  return { handlers, setStoreAside };
}
