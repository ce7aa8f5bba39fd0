import { useCallback, useEffect, useRef, useState } from 'react';
import { useServices } from './services.ts';

const DEBOUNCE_MS = 500;

export interface DraftHandle<T> {
  /** The draft found when the form was opened: `undefined` while it is read, `null` when there is none. */
  found: { value: T; baseRev: number; savedAt: string } | null | undefined;
  /** Keeps what is typed, half a second after the last key. `baseRev` says which revision it was begun from. */
  keep: (value: T, baseRev: number) => void;
  /** Writes what is pending at once (leaving the screen, closing the window). */
  flush: () => Promise<void>;
  /** Forgets the draft, after its record was saved or it was thrown away. */
  drop: () => Promise<void>;
  /** When the draft was last written; `null` while nothing is kept. */
  keptAt: string | null;
}

/**
 * What was typed and is not a record yet, kept in the drafts database under `key` so that it survives a kill.
 * The caller checks the shape of `found` before using it: an older Rungbook may have written it.
 */
export function useDraft<T>(key: string): DraftHandle<T> {
  const { drafts, now } = useServices();
  const [found, setFound] = useState<DraftHandle<T>['found']>(undefined);
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const pending = useRef<{ value: T; baseRev: number } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const writing = useRef<PromiseLike<unknown>>(Promise.resolve());

  useEffect(() => {
    let current = true;
    void drafts.drafts.get(key).then((draft) => {
      if (current) setFound(draft ? { value: draft.value as T, baseRev: draft.baseRev, savedAt: draft.savedAt } : null);
    });
    return () => {
      current = false;
    };
  }, [drafts, key]);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const kept = pending.current;
    if (!kept) {
      // What is on its way to the disk must arrive before whoever asked may close the window.
      await Promise.allSettled([writing.current]);
      return;
    }
    pending.current = null;
    const savedAt = now();
    writing.current = drafts.drafts.put({ key, ...kept, savedAt });
    await writing.current;
    setKeptAt(savedAt);
  }, [drafts, key, now]);

  const keep = useCallback(
    (value: T, baseRev: number) => {
      pending.current = { value, baseRev };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), DEBOUNCE_MS);
    },
    [flush],
  );

  const drop = useCallback(async () => {
    clearTimeout(timer.current);
    pending.current = null;
    await drafts.drafts.delete(key);
    setKeptAt(null);
  }, [drafts, key]);

  useEffect(() => () => void flush(), [flush]);
  return { found, keep, flush, drop, keptAt };
}
