import { app, dialog } from 'electron';
import { prepareChromium } from './start/before-ready.ts';
import { developmentUrl } from './start/development-url.ts';
import type { StartedAgain } from './start/other-version.ts';
import { startApp } from './start/start-app.ts';

/*
 * The main process, a table of contents. `start/` puts together what the other folders can do, each on its own:
 *
 *   protocol/  the app's pages, from a fixed table      profiles/     whose records there are
 *   security/  what is denied, before anything runs     journal/      every change, safe on disk, twice
 *   ipc/       who may ask, and in which words          vault/        journal and snapshots as one, verified and healed
 *   window/    place, closing, text menu                attachments/  files of entries, twice
 *   menu/      native menus                             backup/, copies/   files to carry away, and copies elsewhere
 *   settings/  this device                              export/, clipboard/   Markdown, PDF, rich text
 *   reminder/  of the weekly review                     git/, documents/, links/   the way in and out
 */
const devUrl = developmentUrl(app.isPackaged, process.env);
prepareChromium(devUrl !== null);

// One Rungbook per data folder: two would write the same journal. The second one says which version it is, and ends.
if (app.requestSingleInstanceLock({ version: app.getVersion() } satisfies StartedAgain)) {
  app
    .whenReady()
    .then(() => startApp(devUrl))
    .catch((error: unknown) => {
      dialog.showErrorBox(
        'Rungbook could not start',
        error instanceof Error ? error.message : 'The reason is not known.',
      );
      app.exit(1);
    });
} else {
  app.quit();
}
