import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Copies } from '../../../../shared/ipc/contract/vault-contract.ts';
import { momentInWords } from '../../../../shared/today/moment-in-words.ts';
import { useServices } from '../../../hooks/services.ts';
import { useCopyActions } from '../../../hooks/use-copies.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Section } from '../../../ui/section.tsx';
import { CopiesDialog } from './copies-dialog.tsx';

function CopiesOn({ copies }: { copies: Copies & { folder: string } }) {
  const { now, zone } = useServices();
  return (
    <>
      <p className="select-content font-mono text-12 break-all">{copies.folder}</p>
      <p className="text-text-2">
        {copies.lastAt === null
          ? 'No copy yet; the first follows the next snapshot.'
          : `Last copy ${momentInWords(copies.lastAt, { now: now(), zone })}.`}
      </p>
      {copies.error !== null && (
        <p role="alert" className="select-content flex gap-2 leading-reading text-bad">
          <Icon icon={CircleAlert} className="mt-0.5" />
          {copies.error}
        </p>
      )}
    </>
  );
}

interface CopiesSectionProps {
  copies: Copies;
  onChanged: () => Promise<void>;
}

/** Encrypted copies into a folder of the person's choice: the second place that one disk does not take along. */
export function CopiesSection({ copies, onChanged }: CopiesSectionProps) {
  const { chooseFolder, turnOff } = useCopyActions();
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { folder } = copies;

  const choose = async (): Promise<void> => {
    const answer = await chooseFolder();
    setProblem(answer.ok ? null : answer.message);
    if (answer.ok && answer.value) setChosen(answer.value.folder);
  };
  const end = async (): Promise<void> => {
    const answer = await turnOff();
    setProblem(answer.ok ? null : answer.message);
    await onChanged();
  };
  return (
    <Section title="Encrypted copies">
      {folder === null ? (
        <p className="leading-reading text-text-2">
          Off. Everything lies on one disk. Choose a folder on another one, or one that is synced: after each snapshot
          it gets an encrypted copy that only your passphrase opens.
        </p>
      ) : (
        <CopiesOn copies={{ ...copies, folder }} />
      )}
      {problem !== null && (
        <p role="alert" className="select-content leading-reading text-bad">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void choose()}>{folder === null ? 'Choose a folder…' : 'Another folder…'}</Button>
        {folder !== null && (
          <Button variant="ghost" onClick={() => void end()}>
            Stop copies
          </Button>
        )}
      </div>
      {chosen !== null && (
        <CopiesDialog
          folder={chosen}
          onClose={() => setChosen(null)}
          onOn={() => {
            setChosen(null);
            void onChanged();
          }}
        />
      )}
    </Section>
  );
}
