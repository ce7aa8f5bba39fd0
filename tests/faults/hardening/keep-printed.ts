import type { ElectronApplication } from '@playwright/test';

/** What main keeps of the answers to the page; its types leave it out. */
interface Answering {
  readonly _invokeHandlers: Map<string, (event: unknown, request: { html: string }) => unknown>;
}

/** Keeps each document that is printed, on its way through main. */
export const keepPrinted = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ ipcMain }) => {
    const { _invokeHandlers: handlers } = ipcMain as unknown as Answering;
    const print = handlers.get('export.pdf');
    handlers.set('export.pdf', (event, request) => {
      Object.assign(globalThis, { printedHtml: request.html });
      return print?.(event, request);
    });
  });

/** The document that was printed last. */
export const printedHtml = (app: ElectronApplication): Promise<string> =>
  app.evaluate(() => (globalThis as unknown as { printedHtml: string }).printedHtml);
