import { useState } from 'react';
import type { FileSource } from '../../../hooks/backup-engine.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { TextField } from '../../../ui/text-field.tsx';

interface UnlockStepProps {
  source: FileSource;
  needs: 'passphrase' | 'key';
  problem: string | null;
  /** The id of the form, for the button in the dialog's foot. */
  formId: string;
  onUnlock: (passphrase: string) => void;
  onChooseKey: () => void;
}

/** Asks for what opens an encrypted file: the passphrase, and for one of the copies the key that lies beside it. */
export function UnlockStep({ source, needs, problem, formId, onUnlock, onChooseKey }: UnlockStepProps) {
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const isReady = needs === 'passphrase' || source.key !== null;
  return (
    <form
      id={formId}
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '' && isReady) onUnlock(passphrase);
      }}
    >
      <p className="leading-reading text-text-2">
        {needs === 'key'
          ? `“${source.name}” is one of the encrypted copies. It opens with rungbook-key.age, which lies in the same folder, and your passphrase.`
          : `“${source.name}” is encrypted. It opens with the passphrase that it was made with.`}
      </p>
      {needs === 'key' && (
        <div className="flex flex-wrap items-center gap-3">
          <Button onClick={onChooseKey}>Choose the key…</Button>
          <span className="min-w-0 truncate text-text-2">{source.key?.name ?? 'No key chosen yet.'}</span>
        </div>
      )}
      <TextField
        label="Passphrase"
        type={shown ? 'text' : 'password'}
        autoComplete="off"
        spellCheck={false}
        value={passphrase}
        onValueChange={setPassphrase}
        error={problem}
      />
      <Checkbox label="Show it" checked={shown} onCheckedChange={setShown} />
    </form>
  );
}
