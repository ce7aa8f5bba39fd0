import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Change } from '../../shared/change/change-set.ts';
import type { RecordKind, RecordOf } from '../../shared/record/record-kinds.ts';
import { recordSchemas } from '../../shared/record/record-kinds.ts';
import { findRecord } from '../db/stored.ts';
import type { SettledFields } from './field-edits.ts';
import { editsOnTop, errorsWithout, settle, stillUnsaved } from './field-edits.ts';
import { resumedFields } from './resumed-fields.ts';
import { useServices } from './services.ts';
import { useBeforeLeave } from './use-before-leave.ts';
import { useCommit } from './use-commit.ts';
import { useDraft } from './use-draft.ts';
import { nameOfRecord } from './use-record-actions.ts';
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

/** Tries to save fields of one record. `null`: nothing to save to. Otherwise the new revision, the words by field, or "not saved". */
function useFieldWriter<K extends RecordKind>(kind: K, id: string, blank: RecordOf<K> | null) {
  const { store, now, newId } = useServices();
  const commit = useCommit();
  const [session] = useState(newId);
  const [begun] = useState(blank);
  return useCallback(
    async (
      fields: Partial<RecordOf<K>>,
    ): Promise<{ rev: number } | { errors: Record<string, string> } | 'not saved' | null> => {
      const current = await findRecord(store.database, kind, id);
      const before = current?.record ?? begun;
      if (!before) return null;
      const record = { ...before, ...fields, updatedAt: now() };
      const parsed = recordSchemas[kind].safeParse(record);
      if (!parsed.success) {
        const issues = parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message] as const);
        return { errors: Object.fromEntries(issues.reverse()) };
      }
      const label = `${current ? 'Changed' : 'Created'} “${nameOfRecord(record)}”`;
      const put = { op: 'put', kind, record, baseRev: current?.rev ?? 0 } as unknown as Change;
      const result = await commit(label, [put], { session });
      return result.ok ? { rev: (current?.rev ?? 0) + 1 } : 'not saved';
    },
    [store, kind, id, begun, now, commit, session],
  );
}

/**
 * Silent saving for a record whose fields stand open: what is typed lies over what is saved, field by field, so a change from
 * elsewhere (an undo, an import) shows through in all other fields. No form library here, because there is no submit: every
 * field saves by itself. `blank` is the record to begin with when `id` does not exist yet. Answers `null` while it is read.
 */
export function useRecordForm<K extends RecordKind>(
  kind: K,
  id: string,
  blank: RecordOf<K> | null,
): RecordForm<K> | null {
  type Fields = Partial<RecordOf<K>>;
  const { now, drafts } = useServices();
  const stored = useRecord(kind, id);
  const draftKey = blank && !stored ? `${kind}:new` : `${kind}:${id}`;
  const draft = useDraft<Fields>(draftKey);
  const { found } = draft;
  const write = useFieldWriter(kind, id, blank);
  const [edits, setEdits] = useState<Fields>({});
  const [settled, setSettled] = useState<SettledFields>({});
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [state, setState] = useState<SaveState>({ is: 'untouched' });
  const [resumed, setResumed] = useState(false);
  const unsaved = useRef<Fields>({});
  const latestDraft = useRef(draft);
  const knownKey = useRef(draftKey);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const idle = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const base = stored?.record ?? blank;
  const rev = stored?.rev ?? 0;

  const writeUnsaved = useCallback(async (): Promise<void> => {
    const fields = unsaved.current;
    if (Object.keys(fields).length === 0) return;
    const written = await write(fields);
    if (written === null) return;
    if (written === 'not saved' || 'errors' in written) {
      await latestDraft.current.flush();
      setErrors(written === 'not saved' ? {} : written.errors);
      setState({ is: written === 'not saved' ? 'not saved' : 'kept' });
      return;
    }
    unsaved.current = stillUnsaved(unsaved.current, fields);
    setSettled((others) => ({ ...others, ...settle(fields, written.rev) }));
    setErrors({});
    setResumed(false);
    setState({ is: 'saved', at: now() });
    if (Object.keys(unsaved.current).length === 0) await latestDraft.current.drop();
  }, [write, now]);

  const save = useCallback((): Promise<void> => {
    clearTimeout(idle.current);
    // A database that was closed or broke rejects; the text is still in the form and in its draft, and the next save tries again.
    queue.current = queue.current.then(writeUnsaved).catch(() => setState({ is: 'not saved' }));
    return queue.current;
  }, [writeUnsaved]);

  const take = useCallback((fields: Fields) => {
    unsaved.current = { ...unsaved.current, ...fields };
    setEdits((before) => ({ ...before, ...fields }));
    setErrors((before) => errorsWithout(before, fields));
  }, []);

  const change = useCallback(
    (fields: Fields) => {
      take(fields);
      latestDraft.current.keep(unsaved.current, rev);
      clearTimeout(idle.current);
      idle.current = setTimeout(() => void save(), IDLE_MS);
    },
    [take, rev, save],
  );

  const takeUp = useRef<(draft: unknown) => void>(() => undefined);
  const leave = useRef(save);
  useEffect(() => {
    leave.current = save;
    latestDraft.current = draft;
    takeUp.current = (draft) => {
      if (!base || Object.keys(unsaved.current).length > 0) return;
      const fields: Fields = resumedFields<RecordOf<K>>(base, draft);
      if (Object.keys(fields).length === 0) return;
      take(fields);
      setResumed(true);
      setState({ is: 'kept' });
    };
  });
  // A new record that got its first revision has a draft of its own from now on; the one of "new" must not begin another.
  useEffect(() => {
    if (knownKey.current === draftKey) return;
    void drafts.drafts.delete(knownKey.current);
    knownKey.current = draftKey;
    if (Object.keys(unsaved.current).length > 0) latestDraft.current.keep(unsaved.current, rev);
  }, [drafts, draftKey, rev]);
  const ready = base !== null && stored !== undefined && found !== undefined;
  // A draft is taken up once, when it arrives; later changes of the record must not bring it back.
  useEffect(() => {
    if (ready && found) takeUp.current(found.value);
  }, [ready, found]);
  useEffect(() => () => void leave.current(), []);
  useBeforeLeave(save);

  const discard = useCallback(async () => {
    clearTimeout(idle.current);
    unsaved.current = {};
    setEdits({});
    setErrors({});
    setResumed(false);
    setState({ is: 'untouched' });
    await latestDraft.current.drop();
  }, []);

  const value = useMemo(
    () => (base ? { ...base, ...editsOnTop(edits, settled, rev) } : null),
    [base, rev, edits, settled],
  );
  if (!ready || !value) return null;
  return { value, stored, change, save, errors, state, resumed, discard };
}
