import { useEffect, useState } from 'react';
import type { Progress } from '../../../hooks/backup-engine.ts';
import { CANCELLED, useBackupEngine } from '../../../hooks/backup-engine.ts';
import { useToastStore } from '../../../hooks/toast-store.ts';
import { useMakeBackup } from '../../../hooks/use-backup-actions.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { PassphraseFields } from './passphrase-fields.tsx';
import { usePassphrase } from './use-passphrase.ts';
import { WorkProgress } from './work-progress.tsx';

const kinds = [
  { value: 'encrypted', label: 'Encrypted' },
  { value: 'plain', label: 'Plain' },
] as const;
type Kind = (typeof kinds)[number]['value'];

const saved = (fileName: string, missing: number): string =>
  missing === 0
    ? `Backed up to “${fileName}”.`
    : `Backed up to “${fileName}”, without ${missing} ${missing === 1 ? 'attachment' : 'attachments'} that could not be read.`;

/** The state of one backup being made: what is awaited and what went wrong. */
function useBackup(onSaved: () => void) {
  const make = useMakeBackup();
  const show = useToastStore((state) => state.show);
  const [working, setWorking] = useState<{ progress: Progress | null } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const start = async (passphrase: string | null): Promise<void> => {
    setProblem(null);
    setWorking({ progress: null });
    const made = await make(passphrase, (progress) => setWorking({ progress }));
    setWorking(null);
    if (!made.ok) {
      if (made.code !== CANCELLED) setProblem(made.message);
    } else if (made.value.exported.outcome === 'saved') {
      show({ text: saved(made.value.exported.fileName, made.value.missing), tone: 'plain', undoId: null });
      onSaved();
    }
  };
  return { working, problem, start };
}

/** Makes a backup file: encrypted unless told otherwise. */
export function BackupDialog({ onClose }: { onClose: () => void }) {
  const engine = useBackupEngine();
  const [kind, setKind] = useState<Kind>('encrypted');
  const choice = usePassphrase();
  const { working, problem, start } = useBackup(onClose);
  useEffect(() => () => engine.cancel(), [engine]);

  const save = (): void => {
    const passphrase = kind === 'encrypted' ? choice.take() : null;
    if (kind === 'plain' || passphrase !== null) void start(passphrase);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Back up"
      description="One file with all records and attachments. Older versions and the undo list stay here."
      footer={
        <>
          <Button onClick={working ? () => engine.cancel() : onClose}>Cancel</Button>
          <Button variant="primary" disabled={working !== null} onClick={save}>
            Save backup…
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {problem !== null && <Banner tone="bad">{problem}</Banner>}
        {working !== null && <WorkProgress progress={working.progress} fallback="Gathering the record" />}
        <div hidden={working !== null} className={working === null ? 'flex flex-col gap-4' : ''}>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <span>File</span>
            <SegmentedControl label="File" segments={kinds} value={kind} onValueChange={setKind} />
          </div>
          {kind === 'encrypted' ? (
            <PassphraseFields choice={choice} />
          ) : (
            <p className="leading-reading text-text-2">
              JSON that any program reads. Whoever gets the file can read everything in it, private notes included.
            </p>
          )}
        </div>
      </div>
    </Dialog>
  );
}
