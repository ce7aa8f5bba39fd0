import { useState } from 'react';
import { PASSPHRASE_WORDS, guessingInWords, passphraseProblem } from '../../../../shared/backup/passphrase.ts';
import { useDrawnPassphrase } from '../../../hooks/use-drawn-passphrase.ts';

export type PassphraseMode = 'drawn' | 'own';

/** A passphrase as it is being chosen: drawn words, or typed twice, or typed once where it is shown. */
export function usePassphrase() {
  const { passphrase: drawn, another, listLength } = useDrawnPassphrase();
  const [mode, setMode] = useState<PassphraseMode>('drawn');
  const [own, setOwn] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [asked, setAsked] = useState(false);
  const problem = mode === 'drawn' ? null : passphraseProblem(own, shown ? null : again);
  return {
    mode,
    setMode,
    drawn,
    another,
    strength: listLength === 0 ? '' : guessingInWords(PASSPHRASE_WORDS, listLength),
    own,
    setOwn,
    again,
    setAgain,
    shown,
    setShown,
    /** Said only once it was asked for, or every first letter would be a mistake. */
    problem: asked ? problem : null,
    /** The passphrase, or `null` with its problem said from now on. */
    take: (): string | null => {
      setAsked(true);
      if (mode === 'drawn') return drawn;
      return problem === null ? own : null;
    },
  };
}

export type PassphraseChoice = ReturnType<typeof usePassphrase>;
