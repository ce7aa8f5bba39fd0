import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { printWindowPreferences } from '../../../../electron/main/security/web-preferences.ts';
import type { Bridge } from '../../../../shared/ipc/bridge.ts';
import { answerSaveDialog, launchApp, withDataFolder } from '../launch-app.ts';

/** The page's side of the bridge. */
interface WithBridge {
  readonly rungbook: Bridge;
}

/** What main keeps of the windows that were made while the test ran. */
interface Made {
  readonly preferences: Record<string, unknown> | null;
  readonly held: readonly string[];
  readonly session: Electron.Session;
}

/** Keeps of each new window what locks it, once its page stands; the window that prints is gone soon after. */
const keepWindows = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ app: electron }) => {
    const made: Made[] = [];
    Object.assign(globalThis, { made });
    electron.on('web-contents-created', (_event, contents) => {
      contents.once('dom-ready', () => {
        const { getLastWebPreferences } = contents as unknown as { getLastWebPreferences: () => Made['preferences'] };
        made.push({
          preferences: getLastWebPreferences.call(contents),
          held: ['will-navigate', 'will-redirect', 'will-attach-webview'].filter(
            (name) => contents.listenerCount(name) > 0,
          ),
          session: contents.session,
        });
      });
    });
  });

/** What is known of the window that was made last, and what becomes of a request of its session. */
const lastMade = (app: ElectronApplication) =>
  app.evaluate(async ({ session: sessions }) => {
    const last = (globalThis as unknown as { made: Made[] }).made.at(-1);
    if (last === undefined) throw new Error('No window was made.');
    const { preferences, held, session } = last;
    const request = await session.fetch('http://127.0.0.1:9/').then(
      () => 'went through',
      (error: unknown) => String(error),
    );
    const isApart = session !== sessions.defaultSession && session.storagePath === null;
    return { preferences, held, request, dictionaries: session.getSpellCheckerLanguages(), isApart };
  });

const LOCKED = {
  held: ['will-navigate', 'will-redirect', 'will-attach-webview'],
  // Said by the filter of requests. That names resolve to nothing would stop it as well, in other words.
  request: expect.stringContaining('ERR_BLOCKED_BY_CLIENT') as unknown,
  dictionaries: [],
  // In memory, and shared with nobody.
  isApart: true,
};

test('the window that prints and the one that rescues are as locked as the usual one', async () => {
  await withDataFolder(async (folder) => {
    const { app, page } = await launchApp(folder);
    try {
      await keepWindows(app);
      await answerSaveDialog(app, path.join(folder, 'printed.pdf'));
      const printed = await page.evaluate(() =>
        (window as unknown as WithBridge).rungbook.ask('export.pdf', {
          suggestedName: 'x',
          title: 'x',
          html: '<!doctype html><title>x</title><p>text',
        }),
      );
      expect(printed).toMatchObject({ ok: true });
      const printing = await lastMade(app);
      expect(printing).toMatchObject(LOCKED);
      const { sandbox, contextIsolation, nodeIntegration, javascript } = printWindowPreferences('');
      expect(printing.preferences).toMatchObject({ sandbox, contextIsolation, nodeIntegration, javascript });
      expect(printing.preferences).not.toHaveProperty('preload');

      const reopened = app.waitForEvent('window');
      await page.evaluate(() => {
        void (window as unknown as WithBridge).rungbook.ask('app.reopen', { rescue: 'space' });
      });
      await (await reopened).locator('h1').first().waitFor();
      const rescuing = await lastMade(app);
      expect(rescuing).toMatchObject(LOCKED);
      expect(rescuing.preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    } finally {
      await app.close();
    }
  });
});
