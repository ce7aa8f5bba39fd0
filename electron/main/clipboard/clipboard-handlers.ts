import { failed, ok } from '../../../shared/ipc/result.ts';
import type { HandlersOf } from '../ipc/handlers.ts';

/** The verb `clipboard.write-rich-text`: one copy that pastes formatted or plain, as the target wants. */
export function createClipboardHandlers(
  writeRichText: (html: string, text: string) => Promise<void>,
): HandlersOf<'clipboard.write-rich-text'> {
  return {
    'clipboard.write-rich-text': async ({ html, text }) => {
      try {
        await writeRichText(html, text);
        return ok(null);
      } catch {
        return failed('not-copied', 'Not copied: the clipboard did not take it. Try again.');
      }
    },
  };
}
