import { BrowserWindow, session } from 'electron';
import { APP_SCHEME } from '../protocol/app-origin.ts';
import { lockContents } from '../security/lock-contents.ts';
import { lockSession } from '../security/lock-session.ts';
import { printWindowPreferences } from '../security/web-preferences.ts';
import { createPrintPages } from './print-pages.ts';
import { withinTime } from './within-time.ts';

/** A session of its own, in memory: nothing of a printed document is kept or shared with the app. */
const PARTITION = 'rungbook-print';
/** How long laying out and printing may take, in milliseconds. */
const PRINT_TIME = 60_000;

/**
 * Prints documents to PDF: A4 unless the document's own `@page` says otherwise, backgrounds included. Each gets a hidden sandboxed
 * window without scripts that is gone afterwards. Rejects when the document cannot be loaded or printed in time.
 */
export function createPdfPrinter(newId: () => string): (html: string) => Promise<Uint8Array> {
  const pages = createPrintPages(newId);
  let ready = false;

  const openWindow = (url: string): BrowserWindow => {
    const own = session.fromPartition(PARTITION);
    if (!ready) {
      lockSession(own, null);
      own.protocol.handle(APP_SCHEME, (request) => pages.serve(request));
      ready = true;
    }
    const window = new BrowserWindow({ show: false, webPreferences: printWindowPreferences(PARTITION) });
    lockContents(window.webContents, url);
    return window;
  };

  const print = async (window: BrowserWindow, url: string): Promise<Uint8Array> => {
    await window.loadURL(url);
    return window.webContents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true, printBackground: true });
  };

  return async (html) => {
    const url = pages.offer(html);
    const window = openWindow(url);
    try {
      return await withinTime(print(window, url), PRINT_TIME);
    } finally {
      window.destroy();
    }
  };
}
