import { useState } from 'react';
import { megabytes } from '../../../../shared/backup/megabytes.ts';
import type { Generation, SnapshotReason } from '../../../../shared/ipc/contract/vault-contract.ts';
import { momentInWords } from '../../../../shared/today/moment-in-words.ts';
import { useServices } from '../../../hooks/services.ts';
import type { VaultView } from '../../../hooks/use-vault-status.ts';
import { Button } from '../../../ui/button.tsx';
import { PropertyLine } from '../../../ui/property-line.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { Spinner } from '../../../ui/spinner.tsx';
import { FindingsList } from './findings-list.tsx';

const FEW = 6;

const reasons: Record<SnapshotReason, string> = {
  hourly: 'hourly',
  operations: 'after many changes',
  quit: 'when closing',
  import: 'before an import',
  restore: 'before a restore',
  migration: 'before an upgrade of the record',
  version: 'first start of another version',
  now: 'you asked for it',
  repair: 'after a repair',
};

const total = ({ counts }: Generation): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

interface RowProps {
  generation: Generation;
  onRestore: (name: string) => void;
}

function SnapshotRow({ generation, onRestore }: RowProps) {
  const { now, zone } = useServices();
  const { at, reason, bytes, verified, counts } = generation;
  const moment = momentInWords(at, { now: now(), zone });
  const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium', timeZone: zone });
  const records = total(generation);
  return (
    <li className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 py-1.5">
      <div className="flex min-w-60 flex-1 flex-col gap-0.5">
        <span title={exact.format(new Date(at))}>
          {moment}
          {verified ? (
            <span className="text-text-2"> · ✓ verified</span>
          ) : (
            <span className="text-warn"> · not verified</span>
          )}
        </span>
        <PropertyLine
          facts={[
            reasons[reason],
            `${records.toLocaleString('en')} ${records === 1 ? 'record' : 'records'}`,
            counts.entry > 0 && `${counts.entry.toLocaleString('en')} ${counts.entry === 1 ? 'entry' : 'entries'}`,
            megabytes(bytes),
          ]}
        />
      </div>
      <Button
        variant="ghost"
        disabled={!verified}
        aria-label={`Restore this…: snapshot of ${moment}`}
        onClick={() => onRestore(`the snapshot of ${moment}`)}
      >
        Restore this…
      </Button>
    </li>
  );
}

interface SnapshotsSectionProps {
  vault: VaultView;
  onRestore: (generation: Generation, name: string) => void;
}

/** The generations of the vault, newest first, and what can be asked of it. */
export function SnapshotsSection({ vault, onRestore }: SnapshotsSectionProps) {
  const { now, zone } = useServices();
  const { status, problem, asking, takeSnapshot, verify } = vault;
  const [all, setAll] = useState(false);
  const generations = status?.generations ?? [];
  const shown = all ? generations : generations.slice(0, FEW);
  return (
    <Section
      title="Snapshots"
      action={
        <span className="flex gap-2">
          <Button variant="ghost" disabled={asking !== null} onClick={() => void verify()}>
            Verify now
          </Button>
          <Button disabled={asking !== null} onClick={() => void takeSnapshot()}>
            Take one now
          </Button>
        </span>
      }
    >
      <p className="leading-reading text-text-2">
        Taken every hour of work, when closing and before anything large, then read back. Kept: 24 hours, 14 days and 8
        weeks.
      </p>
      {asking !== null && (
        <Spinner label={asking === 'verifying' ? 'Reading every file of the vault' : 'Taking a snapshot'} />
      )}
      {problem !== null && (
        <p role="alert" className="select-content leading-reading text-bad">
          {problem}
        </p>
      )}
      {status === undefined && <Skeleton lines={3} label="Reading the vault" />}
      {status && <FindingsList findings={status.findings} />}
      {status && generations.length === 0 && (
        <p className="text-text-2">None yet. The first comes after an hour, or when you close Rungbook.</p>
      )}
      <ul className="flex flex-col divide-y divide-border">
        {shown.map((generation) => (
          <SnapshotRow key={generation.id} generation={generation} onRestore={(name) => onRestore(generation, name)} />
        ))}
      </ul>
      <div className="flex flex-wrap items-center justify-between gap-2 text-12 text-text-3">
        {generations.length > FEW && (
          <Button variant="ghost" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${generations.length}`}
          </Button>
        )}
        {status?.verifiedAt && (
          <span>All of it last verified {momentInWords(status.verifiedAt, { now: now(), zone })}</span>
        )}
      </div>
    </Section>
  );
}
