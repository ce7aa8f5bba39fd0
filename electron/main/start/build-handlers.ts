import { randomUUID } from 'node:crypto';
import { app, nativeTheme, shell } from 'electron';
import { ok } from '../../../shared/ipc/result.ts';
import { SCHEMA_VERSION } from '../../../shared/record/record-kinds.ts';
import { appInfo, createAppInfoHandlers } from '../app-info/app-info-handlers.ts';
import { createClipboardHandlers } from '../clipboard/clipboard-handlers.ts';
import { writeRichText } from '../clipboard/write-rich-text.ts';
import { createDocumentHandlers } from '../documents/document-handlers.ts';
import { createPdfPrinter } from '../export/create-pdf-printer.ts';
import { createExportHandlers } from '../export/export-handlers.ts';
import { createGitHandlers } from '../git/git-handlers.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { createJournalHandlers } from '../journal/journal-handlers.ts';
import { createJournalRegistry } from '../journal/journal-registry.ts';
import { openJournal } from '../journal/open-journal.ts';
import { diskFiles } from '../journal/vault-files.ts';
import { createLinkHandlers } from '../links/link-handlers.ts';
import { createProfileFolders } from '../profiles/profile-folders.ts';
import { createProfileHandlers } from '../profiles/profile-handlers.ts';
import { createProfileListFile } from '../profiles/profile-list-file.ts';
import { createSettingsFile } from '../settings/settings-file.ts';
import { createSettingsHandlers } from '../settings/settings-handlers.ts';
import { notBuiltHandlers } from '../vault/not-built-handlers.ts';
import type { Flush } from '../window/flush-before-close.ts';
import { dataPaths } from './data-paths.ts';
import { confirmLink, showOpenDialog, showSaveDialog, tell } from './dialogs.ts';

const now = (): string => new Date().toISOString();
const newId = (): string => randomUUID();

/** Gives every capability what it needs of Electron and this machine, and collects their verbs; the window's own are added by whoever shows it. */
export function buildHandlers(dataFolder: string, flush: Flush): Omit<Handlers, 'app.reopen'> {
  const paths = dataPaths(dataFolder);
  const folders = createProfileFolders(paths.profileFolders);
  const list = createProfileListFile({ file: paths.profiles, folders, now, tell });
  const journals = createJournalRegistry({
    isKnown: async (id) => {
      const known = await list.read();
      return known.ok && known.value.profiles.some((profile) => profile.id === id);
    },
    open: (profileId) =>
      openJournal({
        folder: folders.vault(profileId),
        profileId,
        files: diskFiles,
        now,
        app: app.getVersion(),
        schema: SCHEMA_VERSION,
        from: 0,
        knownHead: 0,
        cleanExit: false,
        isMirrored: false,
      }),
  });
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

  return {
    ...createAppInfoHandlers(info),
    ...createSettingsHandlers(createSettingsFile({ file: paths.settings, now, tell }), (theme) => {
      nativeTheme.themeSource = theme;
    }),
    ...createProfileHandlers({ list, folders, closeJournal: journals.close, now, newId }),
    ...createJournalHandlers(journals),
    ...createExportHandlers({ showSaveDialog, printPdf: createPdfPrinter(newId) }),
    ...createClipboardHandlers(writeRichText),
    ...createGitHandlers({ showOpenDialog, newId }),
    ...createDocumentHandlers({ showOpenDialog }),
    ...createLinkHandlers({ confirm: confirmLink, openExternal: (href) => shell.openExternal(href) }),
    ...notBuiltHandlers,
    'app.quit-ready': () => {
      flush.ready();
      return ok(null);
    },
  };
}
