import { open } from 'node:fs/promises';

/**
 * Makes the names in a folder safe: on Linux and macOS a created or renamed file can be gone after a power cut until its folder
 * is synced too. Windows has no such call and does not need it.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
