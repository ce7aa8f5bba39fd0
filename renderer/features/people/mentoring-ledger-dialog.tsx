import { ArrowRight, Copy } from 'lucide-react';
import { useState } from 'react';
import { ledgerMarkdown, spanInWords } from '../../../shared/people/ledger-markdown.ts';
import type { LedgerRow } from '../../../shared/people/mentoring-ledger.ts';
import { noteHtml } from '../../../shared/weekly/note-html.ts';
import { useCopyText } from '../../hooks/use-copy-text.ts';
import { useMentoringLedger } from '../../hooks/use-mentoring-ledger.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Onlooker } from './readers-control.tsx';
import { ReadersControl, readerOf } from './readers-control.tsx';

function Row({ row }: { row: LedgerRow }) {
  const { who, from, to, canDoNow, entryIds, monthsWithEntries } = row;
  const kept = entryIds.length > 0 ? `, ${monthsWithEntries} with entries` : '';
  return (
    <li className="flex flex-col gap-0.5 py-2 leading-reading">
      <p>
        <span className="font-medium">{who}</span>
        <span className="text-12 text-text-2">
          {' '}
          · {spanInWords(row)}
          {kept}
        </span>
      </p>
      {(from || to) && (
        <p className="flex flex-wrap items-center gap-x-1.5">
          {from || 'not said'}
          <Icon icon={ArrowRight} className="size-3.5 text-text-3" />
          <span className="sr-only">to</span>
          {to || 'not said'}
        </p>
      )}
      {canDoNow && <p className="whitespace-pre-line text-text-2">Can do now: {canDoNow}</p>}
    </li>
  );
}

/** The whole ledger, for oneself or as its readers get it: mentees who did not agree to be named stand there under a role. */
export function MentoringLedgerDialog({ onClose }: { onClose: () => void }) {
  const [onlooker, setOnlooker] = useState<Onlooker>('inside');
  const rows = useMentoringLedger(readerOf(onlooker));
  const today = useToday();
  const copy = useCopyText();
  const isMine = onlooker === 'me';
  const copyLedger = (): void => {
    const text = ledgerMarkdown(rows ?? [], today);
    void copy.rich('Mentoring ledger', noteHtml(text), text);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Mentoring ledger"
      description="From where to where, how long, and what they can do now."
      size="large"
      footer={
        <Button variant="primary" icon={Copy} disabled={isMine || !rows || rows.length === 0} onClick={copyLedger}>
          Copy as rich text
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <ReadersControl value={onlooker} onValueChange={setOnlooker} choices={['me', 'inside', 'outside']} />
        {!rows && <Skeleton lines={3} />}
        {rows?.length === 0 && (
          <p className="text-text-2">
            {isMine
              ? 'No mentoring yet. Give somebody the role of a mentee, and write down what you work towards.'
              : 'Nothing that these readers may see. Who may read a line is said in the line itself.'}
          </p>
        )}
        <ul aria-label="Mentees" className="flex flex-col divide-y divide-border">
          {rows?.map((row) => (
            <Row key={row.menteeId} row={row} />
          ))}
        </ul>
        {isMine && rows && rows.length > 0 && (
          <p className="text-12 text-text-3">With names and private lines, so it cannot be copied from here.</p>
        )}
      </div>
    </Dialog>
  );
}
