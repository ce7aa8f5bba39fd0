import { megabytes } from '../../../../shared/backup/megabytes.ts';
import { useServices } from '../../../hooks/services.ts';
import type { VaultView } from '../../../hooks/use-vault-status.ts';
import { PropertyLine } from '../../../ui/property-line.tsx';
import { Section } from '../../../ui/section.tsx';
import { LastRecovery } from './last-recovery.tsx';

const files = (count: number, bytes: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'attachment' : 'attachments'}, ${megabytes(bytes)}`;

/** Where the record lies, how large it is, and who can read it. */
export function WhereSection({ status }: Pick<VaultView, 'status'>) {
  const { info } = useServices();
  const inBrowser = info.platform === 'browser';
  return (
    <Section title="Where it lies">
      <p className="select-content leading-reading">
        {inBrowser ? (
          info.dataFolder
        ) : (
          <span className="font-mono text-12 break-all">{status?.folder ?? info.dataFolder}</span>
        )}
      </p>
      {status && (
        <PropertyLine
          facts={[
            `vault ${megabytes(status.bytes)}`,
            status.attachments > 0 && files(status.attachments, status.attachmentBytes),
            `${megabytes(status.freeBytes)} free on this disk`,
          ]}
        />
      )}
      <p className="leading-reading text-text-2">
        {inBrowser
          ? 'There is no second copy: clearing the browser’s data deletes it. Save a backup often, or use the desktop app, which keeps a vault beside its database.'
          : 'The working copy is a database. Beside it the vault keeps every change twice, synced to disk before “saved” is shown, and snapshots of the whole.'}{' '}
        Whoever can read your files can read it, administrators included.
      </p>
      <LastRecovery />
      <p className="flex flex-wrap gap-x-4">
        <a href="#/import" className="rounded-6 text-accent hover:underline">
          Import <span aria-hidden>→</span>
        </a>
        <a href="#/journal/recent" className="rounded-6 text-accent hover:underline">
          Recent actions <span aria-hidden>→</span>
        </a>
        <a href="#/journal/bin" className="rounded-6 text-accent hover:underline">
          Bin <span aria-hidden>→</span>
        </a>
      </p>
    </Section>
  );
}
