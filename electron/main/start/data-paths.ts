import path from 'node:path';

/** Where everything of this device lies, below the data folder that Electron names (`userData`). */
export const dataPaths = (folder: string) => ({
  settings: path.join(folder, 'settings.json'),
  /** Folders of git repositories that were imported from; they stay on this device. */
  repositories: path.join(folder, 'repositories.json'),
  profiles: path.join(folder, 'profiles.json'),
  profileFolders: path.join(folder, 'profiles'),
  /** Chromium's own folder for the databases of the page, and where copies of it are put aside. */
  databases: path.join(folder, 'IndexedDB'),
  databasesAside: path.join(folder, 'database-copies'),
  window: path.join(folder, 'window.json'),
});
