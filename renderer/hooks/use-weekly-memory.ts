import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { checksumOfText } from '../../shared/change/checksum.ts';
import { useServices } from './services.ts';

/** What is remembered beside a note: checksums of texts as they were derived, and edited agendas of persons who are not chosen now. */
const MemorySchema = z.object({
  derived: z.record(z.string(), z.string()),
  agendas: z.record(z.string(), z.string()),
});
type Memory = z.infer<typeof MemorySchema>;

const nothing: Memory = { derived: {}, agendas: {} };

/** What the screen asks of that memory. A text is called by what it is and for whom: `note`, `agenda:<person id>`. */
export interface WeeklyMemory {
  /** Was this text derived from the record, and is every word of it as it was then? */
  isDerived: (name: string, text: string) => boolean;
  rememberDerived: (name: string, text: string) => void;
  /** The edited agenda that was put aside for a person; empty when there is none. */
  agendaOf: (personId: string) => string;
  /** An empty one puts nothing aside, and forgets what was. */
  putAside: (personId: string, agenda: string) => void;
}

/** A purge of the note erases this key with the note's other drafts. */
const keyOf = (noteId: string): string => `addition:${noteId}`;

/**
 * The memory of one note's texts, kept with the drafts of this device, so that a text is still known as untouched after leaving the
 * screen or a restart; `undefined` while it is read. Without it (another device) a text counts as edited, and keeps its words.
 */
export function useWeeklyMemory(noteId: string): WeeklyMemory | undefined {
  const { drafts, now } = useServices();
  const [found, setFound] = useState<{ noteId: string; memory: Memory }>();
  const latest = useRef(nothing);
  useEffect(() => {
    let current = true;
    const take = (memory: Memory): void => {
      if (!current) return;
      latest.current = memory;
      setFound({ noteId, memory });
    };
    void Promise.resolve(drafts.drafts.get(keyOf(noteId))).then(
      (draft) => take(MemorySchema.safeParse(draft?.value).data ?? nothing),
      () => take(nothing),
    );
    return () => {
      current = false;
    };
  }, [drafts, noteId]);
  const keep = useCallback(
    (memory: Memory): void => {
      latest.current = memory;
      setFound({ noteId, memory });
      const draft = { key: keyOf(noteId), baseRev: 0, value: memory, savedAt: now() };
      // A full disk or a window that closes: the texts themselves are in the note, so only this knowledge is lost.
      void Promise.resolve(drafts.drafts.put(draft)).catch(() => undefined);
    },
    [drafts, noteId, now],
  );
  const memory = found?.noteId === noteId ? found.memory : undefined;
  return useMemo(() => {
    if (!memory) return undefined;
    return {
      isDerived: (name, text) => memory.derived[name] === checksumOfText(text),
      rememberDerived: (name, text) => {
        const sum = checksumOfText(text);
        const before = latest.current;
        if (before.derived[name] !== sum) keep({ ...before, derived: { ...before.derived, [name]: sum } });
      },
      agendaOf: (personId) => memory.agendas[personId] ?? '',
      putAside: (personId, agenda) => {
        const before = latest.current;
        if ((before.agendas[personId] ?? '') === agenda) return;
        const all = Object.entries({ ...before.agendas, [personId]: agenda });
        keep({ ...before, agendas: Object.fromEntries(all.filter(([, text]) => text !== '')) });
      },
    };
  }, [memory, keep]);
}
