import { existsSync, readFileSync } from 'node:fs';
import type { Settings } from '../../../shared/ipc/contract/settings-contract.ts';
import { defaultSettings, SettingsSchema } from '../../../shared/ipc/contract/settings-contract.ts';
import { moveAside } from '../files/move-aside.ts';
import { readJsonFile } from '../files/read-json-file.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

/** The settings of this device, one small file. */
export interface SettingsFile {
  /** Defaults when there are none; damaged ones are moved aside with words and replaced by the defaults. */
  read: () => Promise<Settings>;
  write: (settings: Settings) => Promise<void>;
}

export interface SettingsNeeds {
  readonly file: string;
  readonly now: () => string;
  readonly tell: (message: string) => void;
}

/** Reads and writes `settings.json`. */
export function createSettingsFile({ file, now, tell }: SettingsNeeds): SettingsFile {
  return {
    read: async () => {
      const found = await readJsonFile(file, SettingsSchema);
      if (found.found === 'value') return found.value;
      if (found.found === 'damage') {
        const aside = await moveAside(file, now());
        tell(`The settings were damaged, so the usual ones are used. The damaged file is kept as ${aside}.`);
      }
      return defaultSettings;
    },
    write: (settings) => writeFileAtomically(file, `${JSON.stringify(settings, null, 2)}\n`),
  };
}

/** The theme before anything is shown, read at once so that the window never flashes the other one; damage is for `read` to tell. */
export function readThemeNow(file: string): Settings['theme'] {
  try {
    return existsSync(file)
      ? SettingsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).theme
      : defaultSettings.theme;
  } catch {
    return defaultSettings.theme;
  }
}
