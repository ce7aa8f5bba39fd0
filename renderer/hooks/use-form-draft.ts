import { useCallback, useEffect, useRef } from 'react';
import { useServices } from './services.ts';
import type { DraftHandle } from './use-draft.ts';
import { useDraft } from './use-draft.ts';

interface FormDraft {
  /** The draft found when the form was opened: `undefined` while it is read, `null` when there is none. */
  found: DraftHandle<unknown>['found'];
  /** Keeps what is unsaved now, and forgets the draft when nothing is. */
  keep: () => Promise<void>;
  /** Writes what is pending at once. */
  flush: () => Promise<void>;
}

/**
 * The draft of a form, under a key that changes when its record gets its first revision. Its functions stay the same ones,
 * whatever the key. `unsaved` answers the fields to keep, `rev` the revision that they were begun from.
 */
export function useFormDraft(key: string, rev: number, unsaved: () => object): FormDraft {
  const { drafts } = useServices();
  const draft = useDraft<unknown>(key);
  const latest = useRef({ draft, rev });
  const knownKey = useRef(key);
  useEffect(() => {
    latest.current = { draft, rev };
  });

  const keep = useCallback(async (): Promise<void> => {
    const fields = unsaved();
    if (Object.keys(fields).length > 0) latest.current.draft.keep(fields, latest.current.rev);
    else await latest.current.draft.drop();
  }, [unsaved]);
  const flush = useCallback(() => latest.current.draft.flush(), []);

  // A new record that got its first revision has a draft of its own from now on; the one of "new" must not begin another.
  useEffect(() => {
    if (knownKey.current === key) return;
    void drafts.drafts.delete(knownKey.current);
    knownKey.current = key;
    if (Object.keys(unsaved()).length > 0) void keep();
  }, [drafts, key, unsaved, keep]);

  return { found: draft.found, keep, flush };
}
