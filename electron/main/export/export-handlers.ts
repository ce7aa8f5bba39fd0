import { failed, ok } from '../../../shared/ipc/result.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import { withTitle } from './document-title.ts';
import type { ShowSaveDialog } from './save-export.ts';
import { saveExport } from './save-export.ts';

const markdown = { title: 'Export as Markdown', name: 'Markdown', extension: '.md' } as const;
const pdf = { title: 'Export as PDF', name: 'PDF', extension: '.pdf' } as const;

/** The verbs `export.*`; `printPdf` prints a self-contained document without running any of its scripts. */
export function createExportHandlers(needs: {
  showSaveDialog: ShowSaveDialog;
  printPdf: (html: string) => Promise<Uint8Array>;
}): HandlersOf<'export.markdown' | 'export.pdf'> {
  return {
    'export.markdown': ({ suggestedName, text }) =>
      saveExport(needs.showSaveDialog, markdown, suggestedName, () => Promise.resolve(ok(text))),
    'export.pdf': ({ suggestedName, title, html }) =>
      saveExport(needs.showSaveDialog, pdf, suggestedName, async () => {
        try {
          return ok(await needs.printPdf(withTitle(html, title)));
        } catch {
          return failed(
            'not-printed',
            'Not exported: the document could not be laid out as PDF. Try again, or export it as Markdown.',
          );
        }
      }),
  };
}
