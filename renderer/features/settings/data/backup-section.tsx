import { useState } from 'react';
import { backupAgeInWords } from '../../../../shared/backup/backup-reminder.ts';
import { useServices } from '../../../hooks/services.ts';
import { useLastBackup } from '../../../hooks/use-last-backup.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/section.tsx';
import { BackupDialog } from './backup-dialog.tsx';

/** Backup files: one to take away now, one to come back from, and how a record moves. */
export function BackupSection({ onRestore }: { onRestore: () => void }) {
  const { now, zone, info } = useServices();
  const last = useLastBackup();
  const [open, setOpen] = useState(false);
  return (
    <Section title="Backup file">
      <p className="leading-reading text-text-2">
        {backupAgeInWords(last, { now: now(), zone })}
        {info.platform === 'browser' && ' In a browser nothing else keeps your record.'}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={() => setOpen(true)}>
          Back up now…
        </Button>
        <Button onClick={onRestore}>Restore from a file…</Button>
      </div>
      <details className="group">
        <summary className="w-fit cursor-default rounded-6 py-1 text-text-2 hover:text-text">
          Move to another machine
        </summary>
        <ol className="flex list-decimal flex-col gap-1 py-1 pl-5 leading-reading">
          <li>Here: “Back up now”, encrypted. Note the passphrase.</li>
          <li>
            Carry the file over as you like: a stick, a share, a mail to yourself. Without the passphrase it tells
            nothing.
          </li>
          <li>There: install Rungbook, open an empty profile, come to this page and choose “Restore from a file”.</li>
          <li>Look through the preview and restore. Records and attachments are there; older versions stay here.</li>
          <li>Once it is right there, remove the profile here if this machine is not yours any more.</li>
        </ol>
        <p className="leading-reading text-text-2">
          The file is in the open age format: “age --decrypt” opens it without Rungbook, and inside is plain JSON.
        </p>
      </details>
      {open && <BackupDialog onClose={() => setOpen(false)} />}
    </Section>
  );
}
