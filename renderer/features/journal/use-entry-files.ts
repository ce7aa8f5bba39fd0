import { useCallback, useEffect, useRef, useState } from 'react';
import type { Attachment } from '../../../shared/record/attachment.ts';
import { MOST_ATTACHMENTS, attachmentsOf, withAttachment } from '../../../shared/record/attachment.ts';
import { useToastStore } from '../../hooks/toast-store.ts';
import { useAttachments } from '../../hooks/use-attachments.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';

export interface EntryFiles {
  files: readonly Attachment[];
  /** A file is on its way into the vault. */
  busy: boolean;
  choose: () => Promise<void>;
  /** Brings dropped or pasted files in, one after the other. */
  add: (dropped: readonly File[]) => Promise<void>;
  remove: (file: Attachment) => void;
}

/** The files of the entry in a form. The record names a file only once its bytes are safe, and is saved at once. */
export function useEntryFiles({ value, change, save }: RecordForm<'entry'>): EntryFiles {
  const { choose, put } = useAttachments();
  const show = useToastStore((state) => state.show);
  const [busy, setBusy] = useState(false);
  const files = attachmentsOf(value);
  // Several files come one after the other, faster than the form is drawn.
  const latest = useRef(files);
  useEffect(() => {
    latest.current = files;
  });

  const keep = useCallback(
    (next: Attachment[]): void => {
      latest.current = next;
      change({ attachments: next });
      void save();
    },
    [change, save],
  );
  const hasRoom = (name: string): boolean => {
    if (latest.current.length < MOST_ATTACHMENTS) return true;
    const text = `${name} was not attached: an entry holds ${MOST_ATTACHMENTS} files at most.`;
    show({ text, tone: 'bad', undoId: null });
    return false;
  };
  const bring = async (from: () => Promise<Attachment | null>): Promise<void> => {
    setBusy(true);
    const added = await from().catch(() => null);
    setBusy(false);
    if (added) keep(withAttachment(latest.current, added));
  };

  return {
    files,
    busy,
    choose: async () => {
      if (hasRoom('Another file')) await bring(choose);
    },
    add: async (dropped) => {
      for (const file of dropped) {
        if (!hasRoom(`“${file.name}”`)) return;
        await bring(() => put(file));
      }
    },
    remove: (file) => keep(latest.current.filter((other) => other !== file)),
  };
}
