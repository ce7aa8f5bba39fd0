import { clipboard, ClipboardItem } from 'electron';

/** The clipboard of Electron before it took over the web platform's: the test runtime still has it. */
interface OlderClipboard {
  write: (data: { html: string; text: string }) => void;
}

/** Whether this Electron has the newer clipboard; its types know only that one. */
const hasItems = (): boolean => (ClipboardItem as unknown) !== undefined;

/** Puts text on the clipboard, formatted and plain in one piece. Rejects when the system does not take it. */
export async function writeRichText(html: string, text: string): Promise<void> {
  if (hasItems()) await clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]);
  else (clipboard as unknown as OlderClipboard).write({ html, text });
}
