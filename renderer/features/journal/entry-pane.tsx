import { History, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { AdditionsSection } from './additions-section.tsx';
import { EntryFolds } from './entry-folds.tsx';
import { EntryGoals } from './entry-goals.tsx';
import { EntryHead } from './entry-head.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import { audienceWords } from './journal-words.ts';
import { FilesSection } from './files-section.tsx';
import { SaveFoot } from './save-foot.tsx';
import { useEntryFiles } from './use-entry-files.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useListener } from './use-listener.ts';

interface EntryPaneProps {
  form: RecordForm<'entry'>;
  /** Start in the title: the entry is about to be written. */
  focusTitle: boolean;
  linking: boolean;
  onLinking: (open: boolean) => void;
  onBack: () => void;
}

/** An entry from top to foot: its form, what it proves, what was added, and its history. Esc steps back. */
export function EntryPane({ form, focusTitle, linking, onLinking, onBack }: EntryPaneProps) {
  const { value: entry, change, save, errors, stored, state } = form;
  const { remove } = useRecordActions();
  const showHistory = useHistoryStore((state) => state.show);
  const pane = useRef<HTMLDivElement>(null);
  const entryFiles = useEntryFiles(form);
  const filesOver = useFileDrop(pane, (dropped) => void entryFiles.add(dropped));
  useEffect(() => {
    if (focusTitle) pane.current?.querySelector<HTMLElement>('[data-entry-title]')?.focus();
  }, [focusTitle]);
  useListener(pane, 'focusout', () => void save());
  useListener(pane, 'keydown', (event) => {
    const closesList =
      event.target instanceof Element && event.target.closest('[role="combobox"][aria-expanded="true"]');
    if (event.key === 'Escape' && !closesList) onBack();
  });
  return (
    <div
      ref={pane}
      tabIndex={-1}
      data-entry-pane
      className={classNames('@container/entry flex h-full flex-col', filesOver && 'bg-hover')}
    >
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-today flex-col gap-6 px-4 py-4">
          <EntryHead form={form} />
          {stored && <EvidenceSection stored={stored} linking={linking} onLinking={onLinking} />}
          {stored && <AdditionsSection stored={stored} />}
          {stored && <EntryGoals entryId={entry.id} />}
          {entryFiles.files.length > 0 && <FilesSection {...entryFiles} />}
          <EntryFolds entry={entry} change={change} errors={errors} startsOpen={stored === null} files={entryFiles} />
        </div>
      </div>
      <footer className="flex min-h-9 items-center gap-2 border-t border-border px-4 py-1 text-12 text-text-2">
        <SaveFoot state={state} />
        {state.is !== 'untouched' && <span aria-hidden>·</span>}
        <span className="flex-1">{audienceWords(entry.audience)}</span>
        {stored && (
          <>
            <IconButton icon={History} label="History of this entry" onClick={() => showHistory('entry', entry.id)} />
            <IconButton icon={Trash2} label="Move to bin" onClick={() => void remove('entry', stored)} />
          </>
        )}
      </footer>
    </div>
  );
}
