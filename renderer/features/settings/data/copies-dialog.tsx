import { useEffect, useState } from 'react';
import type { Copies } from '../../../../shared/ipc/contract/vault-contract.ts';
import type { Progress } from '../../../hooks/backup-engine.ts';
import { CANCELLED } from '../../../hooks/backup-engine.ts';
import { useCopyActions } from '../../../hooks/use-copies.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { PassphraseFields } from './passphrase-fields.tsx';
import { usePassphrase } from './use-passphrase.ts';
import { WorkProgress } from './work-progress.tsx';

interface CopiesDialogProps {
  folder: string;
  onClose: () => void;
  onOn: (copies: Copies) => void;
}

/** Asks for the passphrase of encrypted copies, once. */
export function CopiesDialog({ folder, onClose, onOn }: CopiesDialogProps) {
  const actions = useCopyActions();
  const choice = usePassphrase();
  const [working, setWorking] = useState<{ progress: Progress | null } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => () => actions.cancel(), [actions]);

  const turnOn = async (): Promise<void> => {
    const passphrase = choice.take();
    if (passphrase === null) return;
    setProblem(null);
    setWorking({ progress: null });
    const copies = await actions.turnOn(passphrase, (progress) => setWorking({ progress }));
    setWorking(null);
    if (copies.ok) onOn(copies.value);
    else if (copies.code !== CANCELLED) setProblem(copies.message);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Encrypted copies"
      description={`After each snapshot a copy goes into “${folder}”; the newest ten stay. The passphrase is asked only now.`}
      footer={
        <>
          <Button onClick={working ? actions.cancel : onClose}>Cancel</Button>
          <Button variant="primary" disabled={working !== null} onClick={() => void turnOn()}>
            Start copies
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {problem !== null && <Banner tone="bad">{problem}</Banner>}
        {working !== null && <WorkProgress progress={working.progress} fallback="Making a key" />}
        <div hidden={working !== null}>
          <PassphraseFields choice={choice} />
        </div>
      </div>
    </Dialog>
  );
}
