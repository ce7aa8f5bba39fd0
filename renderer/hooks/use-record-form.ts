import { useCallback, useEffect, useRef, useState } from 'react';
import type { RecordKind, RecordOf } from '../../shared/record/record-kinds.ts';
import { useServices } from './services.ts';
import { useBeforeLeave } from './use-before-leave.ts';
import { useFieldWriter } from './use-field-writer.ts';
import { useFormDraft } from './use-form-draft.ts';
import { useRecordFields } from './use-record-fields.ts';
import type { Stored } from './use-records.ts';
import { useRecord } from './use-records.ts';

const IDLE_MS = 3_000;

/** What the foot of the form says: `kept` is the draft of what is not valid yet. */
export type SaveState = { is: 'untouched' } | { is: 'saved'; at: string } | { is: 'kept' } | { is: 'not saved' };

export interface RecordForm<K extends RecordKind> {
  /** The record as it is saved, with what is typed on top of it. */
  value: RecordOf<K>;
  /** `null` while it is new and nothing of it was saved. */
  stored: Stored<K> | null;
  /** Takes what was typed: kept as a draft at once, saved after three idle seconds. */
  change: (fields: Partial<RecordOf<K>>) => void;
  /** Saves what is valid; for leaving a field. */
  save: () => Promise<void>;
  /** Words by field path, from the last try to save. */
  errors: Readonly<Record<string, string>>;
  state: SaveState;
  /** A draft was found and taken up again; `discard` goes back to what is saved. */
  resumed: boolean;
  discard: () => Promise<void>;
}

/**
 * Silent saving for a record whose fields stand open. There is no submit: every field saves by itself, over what is saved, so
 * a change from elsewhere (an undo, an import) shows through in all fields that nobody has typed in. `blank` is the record to
 * begin with when `id` does not exist yet. Answers `null` while it is read, and when there is no such record. `newAs` names the draft of
 * a new one where several kinds of new could be mixed up: what was begun about one person must not be taken up about another.
 */
export function useRecordForm<K extends RecordKind>(
  kind: K,
  id: string,
  blank: RecordOf<K> | null,
  newAs = 'new',
): RecordForm<K> | null {
  const { now } = useServices();
  const stored = useRecord(kind, id);
  const { value, errors, actions } = useRecordFields(kind);
  const { unsaved, type, resume, follow, settle, check, revert } = actions;
  const draftKey = blank && !stored ? `${kind}:${newAs}` : `${kind}:${id}`;
  const rev = stored?.rev ?? 0;
  const { found, keep, flush } = useFormDraft(draftKey, rev, unsaved);
  const write = useFieldWriter(kind, id, blank);
  const [state, setState] = useState<SaveState>({ is: 'untouched' });
  const [resumed, setResumed] = useState(false);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const lastRev = useRef(0);
  const idle = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  // Whatever replaces what stands in the form waits for the save that is under way, which is not over before the form knows
  // what was saved. A database that was closed or broke rejects; the text is still in the form and in its draft.
  const inTurn = useCallback((work: () => Promise<void> | void): Promise<void> => {
    queue.current = queue.current.then(work).catch(() => setState({ is: 'not saved' }));
    return queue.current;
  }, []);

  const writeUnsaved = useCallback(async (): Promise<void> => {
    const fields = unsaved();
    if (Object.keys(fields).length === 0) {
      // Typed back to what is saved: there is nothing to keep any more, and nothing to say about it.
      setResumed(false);
      setState((before) => (before.is === 'saved' ? before : { is: 'untouched' }));
      return;
    }
    const written = (await check()) ? await write(fields) : 'not valid';
    if (written === 'nowhere') return;
    if (written === 'not valid' || written === 'not saved') {
      // Said in the same breath as the words by field; should the draft not be written, that is said instead.
      setState({ is: written === 'not valid' ? 'kept' : 'not saved' });
      await flush();
      return;
    }
    lastRev.current = written.rev;
    settle(fields);
    setResumed(false);
    setState({ is: 'saved', at: now() });
    await keep();
  }, [unsaved, check, write, flush, settle, now, keep]);

  const save = useCallback((): Promise<void> => {
    clearTimeout(idle.current);
    return inTurn(writeUnsaved);
  }, [inTurn, writeUnsaved]);

  const change = useCallback(
    (fields: Partial<RecordOf<K>>) => {
      type(fields);
      void keep();
      clearTimeout(idle.current);
      idle.current = setTimeout(() => void save(), IDLE_MS);
    },
    [type, keep, save],
  );

  const record = stored?.record ?? blank;
  const known = stored !== undefined && record !== null;
  useEffect(() => {
    if (!known) return;
    void inTurn(() => {
      // A record that was taken back begins again. Otherwise a revision from before the last save comes too late to be shown.
      if (rev === 0) lastRev.current = 0;
      if (rev >= lastRev.current) follow(record);
    });
  }, [known, record, rev, inTurn, follow]);

  const loaded = known && value !== null;
  // A draft is taken up once, when it arrives; later changes of the record must not bring it back.
  useEffect(() => {
    if (!loaded || !found) return;
    void inTurn(() => {
      if (!resume(found.value)) return;
      setResumed(true);
      setState({ is: 'kept' });
    });
  }, [loaded, found, inTurn, resume]);
  const leave = useRef(save);
  useEffect(() => {
    leave.current = save;
  }, [save]);
  useEffect(() => () => void leave.current(), []);
  useBeforeLeave(save);

  const discard = useCallback((): Promise<void> => {
    clearTimeout(idle.current);
    return inTurn(async () => {
      revert();
      setResumed(false);
      setState({ is: 'untouched' });
      await keep();
    });
  }, [inTurn, revert, keep]);

  if (!loaded || found === undefined) return null;
  return { value, stored, change, save, errors, state, resumed, discard };
}
