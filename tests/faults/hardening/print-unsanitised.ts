import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Bridge } from '../../../shared/ipc/bridge.ts';
import { answerSaveDialog } from '../../e2e/electron/launch-app.ts';
import type { HostilePayload } from './hostile-payloads.ts';
import { unsanitisedPage } from './unsanitised-pages.ts';

/** Keeps what any session sends, or had stopped; the app's own listener comes before and is another one. */
const keepRequests = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ app: electron, session }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { askedFor: asked });
    const note = ({ url }: { url: string }): void => {
      if (!/^(app:\/\/(rungbook|print)\/|data:|blob:|devtools:)/.test(url)) asked.push(url);
    };
    const watched = new Set<unknown>();
    const watch = (one: Electron.Session): void => {
      if (watched.has(one)) return;
      watched.add(one);
      one.webRequest.onSendHeaders(note);
      one.webRequest.onErrorOccurred(note);
    };
    watch(session.defaultSession);
    electron.on('web-contents-created', (_event, contents) => {
      watch(contents.session);
      contents.on('did-navigate', (_navigated, url) => note({ url }));
    });
  });

/** Has each payload printed as the document it came as; answers how many were, and what was asked for meanwhile. */
export async function printUnsanitised(
  app: ElectronApplication,
  page: Page,
  folder: string,
  payloads: readonly HostilePayload[],
): Promise<{ printed: number; asked: string[] }> {
  await keepRequests(app);
  await answerSaveDialog(app, path.join(folder, 'hostile.pdf'));
  let printed = 0;
  for (const payload of payloads) {
    const answer = await page.evaluate(
      (html) =>
        (window as unknown as { rungbook: Bridge }).rungbook.ask('export.pdf', {
          suggestedName: 'x',
          title: 'x',
          html,
        }),
      unsanitisedPage(payload),
    );
    if (answer.ok) printed += 1;
  }
  return { printed, asked: await app.evaluate(() => (globalThis as unknown as { askedFor: string[] }).askedFor) };
}
