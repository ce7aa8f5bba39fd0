import path from 'node:path';

/** Where everything of this device lies, below the data folder that Electron names (`userData`). */
export const dataPaths = (folder: string) => ({
  settings: path.join(folder, 'settings.json'),
  profiles: path.join(folder, 'profiles.json'),
  profileFolders: path.join(folder, 'profiles'),
  window: path.join(folder, 'window.json'),
});
