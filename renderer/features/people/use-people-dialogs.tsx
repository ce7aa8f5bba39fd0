import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Person } from '../../../shared/record/person.ts';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { MentoringLedgerDialog } from './mentoring-ledger-dialog.tsx';
import { MergePersonDialog } from './merge-person-dialog.tsx';
import { QuotesDialog } from './quotes-dialog.tsx';

type OpenDialog = { is: 'ledger' } | { is: 'quotes' } | { is: 'merge'; kept: Person; proposed: string | null };

export interface PeopleDialogs {
  /** What the page's menu offers. */
  entries: MenuEntry[];
  /** Shows what a merge of these would do; the first one stays. */
  askMerge: (kept: Person, proposed: string | null) => void;
  /** The dialog that is open. */
  dialog: ReactNode;
}

/** The dialogs of the people screen, one at a time. `chosen` is the person in the detail; `onMerged` hears who stayed. */
export function usePeopleDialogs(
  persons: readonly Person[],
  chosen: Person | null,
  onMerged: (keptId: string) => void,
): PeopleDialogs {
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const close = (): void => setOpen(null);
  const askMerge = (kept: Person, proposed: string | null): void => setOpen({ is: 'merge', kept, proposed });
  const merged = (keptId: string): void => {
    close();
    onMerged(keptId);
  };
  return {
    entries: [
      { label: 'Mentoring ledger…', onSelect: () => setOpen({ is: 'ledger' }) },
      { label: 'Quotes that may leave…', onSelect: () => setOpen({ is: 'quotes' }) },
      {
        label: chosen ? `Merge “${chosen.name}” with somebody…` : 'Merge with somebody…',
        disabled: chosen === null || persons.length < 2,
        onSelect: () => chosen && askMerge(chosen, null),
      },
    ],
    askMerge,
    dialog: (
      <>
        {open?.is === 'ledger' && <MentoringLedgerDialog onClose={close} />}
        {open?.is === 'quotes' && <QuotesDialog onClose={close} />}
        {open?.is === 'merge' && (
          <MergePersonDialog
            kept={open.kept}
            persons={persons}
            proposed={open.proposed}
            onMerged={merged}
            onClose={close}
          />
        )}
      </>
    ),
  };
}
