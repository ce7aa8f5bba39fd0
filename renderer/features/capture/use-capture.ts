import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { buildCapture } from '../../../shared/capture/build-capture.ts';
import { isSafe } from '../../../shared/change/change-set.ts';
import type { CaptureSources } from '../../../shared/capture/capture-sources.ts';
import type { FindDates } from '../../../shared/capture/date-mention.ts';
import type { ParsedCapture } from '../../../shared/capture/parse-capture.ts';
import { parseCapture } from '../../../shared/capture/parse-capture.ts';
import { loadFindDates, useFindDates } from '../../hooks/find-dates.ts';
import { useServices } from '../../hooks/services.ts';
import { useBeforeLeave } from '../../hooks/use-before-leave.ts';
import { useCommit } from '../../hooks/use-commit.ts';
import { useKnownPersons } from '../../hooks/use-known-persons.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { useToday } from '../../hooks/use-today.ts';
import type { CaptureState } from './capture-state.ts';
import { emptyCapture, readDraft } from './capture-state.ts';
import { useCaptureSources } from './use-capture-sources.ts';

const noDates: FindDates = () => [];

export interface Capture {
  state: CaptureState;
  sources: CaptureSources;
  parsed: ParsedCapture;
  /** Words for what went wrong with the last save; the text stays. */
  error: string | null;
  change: (state: CaptureState) => void;
  save: () => Promise<void>;
}

/** The line, how it is understood, its draft, and its way into the record. */
export function useCapture(): Capture {
  const { ladder, now, newId } = useServices();
  const today = useToday();
  const commit = useCommit();
  const { found, keep, flush, drop } = useDraft<CaptureState>('capture');
  const [state, setState] = useState<CaptureState>(emptyCapture);
  const [error, setError] = useState<string | null>(null);
  const sources = useCaptureSources(state.text);
  const readPersons = useKnownPersons();
  const findDates = useFindDates(state.text !== '');
  const saving = useRef(false);
  const resumed = useRef(false);
  useBeforeLeave(flush);

  useEffect(() => {
    if (!found || resumed.current) return;
    resumed.current = true;
    const draft = readDraft(found.value);
    // Whoever typed faster than the draft was read keeps both.
    setState((typed) => (typed.text === '' ? draft : { ...draft, text: `${draft.text} ${typed.text}` }));
  }, [found]);

  const change = useCallback(
    (next: CaptureState) => {
      setState(next);
      setError(null);
      keep(next, 0);
    },
    [keep],
  );

  const { text, corrections } = state;
  const parsed = useMemo(
    () => parseCapture(text, { sources, today, findDates: findDates ?? noDates, corrections }),
    [text, corrections, sources, today, findDates],
  );

  const save = async (): Promise<void> => {
    if (saving.current) return;
    saving.current = true;
    try {
      // What the screen has not read yet, the save does not do without.
      const shown = new Map(sources.persons.map((person) => [person.id, person]));
      const persons = (await readPersons()).map((person) => ({ ...shown.get(person.id), ...person }));
      const known = { ...sources, persons };
      const read = parseCapture(text, { sources: known, today, findDates: await loadFindDates(), corrections });
      if (read.title === '') {
        setError(
          text.trim() === '' ? 'Write down what happened, then press Enter.' : 'Add a few words about what happened.',
        );
        return;
      }
      const { entry, newPersons, changes } = buildCapture(read, { ladderId: ladder.id, now: now(), newId });
      const people = newPersons.length > 0 ? ` and added ${newPersons.join(', ')}` : '';
      const result = await commit(`Saved “${entry.title}”${people}`, changes, { announce: true });
      if (!result.ok) setError(result.message);
      if (!isSafe(result)) {
        await flush();
        return;
      }
      // What was typed while it was being saved is the next entry's beginning.
      setState((typed) =>
        typed.text === text ? emptyCapture : { ...emptyCapture, text: typed.text.replace(text, '').trimStart() },
      );
      await drop();
    } finally {
      saving.current = false;
    }
  };

  return { state, sources, parsed, error, change, save };
}
