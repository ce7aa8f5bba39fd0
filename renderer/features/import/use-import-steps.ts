import { useCallback } from 'react';
import type { GitHistory } from '../../../shared/import/git-commit.ts';
import { authorOf } from '../../../shared/import/git-proposals.ts';
import { parsePastedGitLog } from '../../../shared/import/pasted-git-log.ts';
import { useServices } from '../../hooks/services.ts';
import type { Whose } from '../../hooks/use-import-actions.ts';
import { useImportActions } from '../../hooks/use-import-actions.ts';
import { useToday } from '../../hooks/use-today.ts';
import type { HistorySource } from './import-store.ts';
import { useImportStore } from './import-store.ts';
import { startReview } from './review.ts';

const NO_LOG =
  'No commits found. Paste the whole answer of git log, with the lines that begin with “commit”, “Author” and “Date”.';
const FAILED = 'This did not work, and we do not know why. Nothing was changed; try again.';

/** Authors of a pasted log, most frequent first. */
function authorsOf({ commits }: GitHistory): string[] {
  const counts = new Map<string, number>();
  for (const commit of commits) counts.set(authorOf(commit), (counts.get(authorOf(commit)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([author]) => author);
}

/** The steps from a source to a review; each says in words why it could not be made, and leaves what was there. */
export function useImportSteps() {
  const { bridge } = useServices();
  const today = useToday();
  const actions = useImportActions();
  const { go, fail, await: wait } = useImportStore.getState();

  /** Shows what is awaited meanwhile; a step that breaks leaves words instead of a spinner for ever. */
  const during = useCallback(
    async (words: string, step: () => Promise<void>) => {
      wait(words);
      try {
        await step();
      } catch {
        fail(FAILED);
      }
    },
    [wait, fail],
  );

  const readDocument = async (name: string, text: string): Promise<void> => {
    const found = await actions.findInDocument(name, text, today);
    if (found.ok) go({ at: 'review', review: startReview({ ...found.value, truncated: false }, false) });
    else fail(found.message);
  };

  return {
    chooseRepository: () =>
      during('Reading the repository', async () => {
        const chosen = await bridge.ask('git.choose-repository', null);
        if (!chosen.ok) fail(chosen.message);
        else if (chosen.value === null) go({ at: 'sources' });
        else go({ at: 'question', source: { kind: 'repository', repository: chosen.value } });
      }),
    chooseDocument: () =>
      during('Reading the file', async () => {
        const chosen = await bridge.ask('documents.choose-markdown', null);
        if (!chosen.ok) fail(chosen.message);
        else if (chosen.value === null) go({ at: 'sources' });
        else await readDocument(chosen.value.name, chosen.value.text);
      }),
    readPastedMarkdown: (text: string) => during('Reading the text', () => readDocument('pasted text', text)),
    readPastedLog: (text: string) =>
      during('Reading the log', () => {
        const history = parsePastedGitLog(text);
        if (history.commits.length === 0) fail(NO_LOG);
        else go({ at: 'question', source: { kind: 'pasted', history, authors: authorsOf(history) } });
        return Promise.resolve();
      }),
    findProposals: (source: HistorySource, whose: Whose & { author: string }, strongest: boolean) =>
      during('Looking through the commits', async () => {
        if (source.kind === 'pasted') {
          const found = await actions.findInHistory(source.history, 'a pasted log', whose);
          go({ at: 'review', review: startReview({ ...found, truncated: false }, strongest) });
          return;
        }
        const found = await actions.findInRepository(source.repository, whose);
        if (found.ok) go({ at: 'review', review: startReview(found.value, strongest) });
        else fail(found.message);
      }),
    importKept: actions.importKept,
  };
}
