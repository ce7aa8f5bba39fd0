import type { Settings } from '../../../shared/ipc/contract/settings-contract.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { createQueue } from '../files/create-queue.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import type { SettingsFile } from './settings-file.ts';

/** The verbs `settings.*`; `apply` makes them count: the theme of windows and native menus, the reminder. */
export function createSettingsHandlers(
  file: SettingsFile,
  apply: (settings: Settings) => void,
): HandlersOf<'settings.read' | 'settings.write'> {
  const inOrder = createQueue();
  return {
    'settings.read': () => inOrder(async () => ok(await file.read())),
    'settings.write': (settings) =>
      inOrder(async () => {
        apply(settings);
        try {
          await file.write(settings);
          return ok(settings);
        } catch {
          return failed(
            'not-saved',
            'The settings apply now but could not be saved. Check the disk and its permissions, then try again.',
          );
        }
      }),
  };
}
