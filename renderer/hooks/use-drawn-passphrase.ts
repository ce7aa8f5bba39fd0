import { useCallback, useEffect, useState } from 'react';
import { PASSPHRASE_WORDS, drawPassphrase } from '../../shared/backup/passphrase.ts';

/** A whole number below `limit`, each as likely: numbers that would favour the first ones are drawn again. */
function randomBelow(limit: number): number {
  const fair = Math.floor(2 ** 32 / limit) * limit;
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < fair) return drawn % limit;
  }
}

/** A passphrase drawn from our list of words, and another one when asked; `null` while the list is on its way. */
export function useDrawnPassphrase() {
  const [words, setWords] = useState<readonly string[] | null>(null);
  const [passphrase, setPassphrase] = useState<string | null>(null);
  useEffect(() => {
    void import('../../resources/passphrase/words.json').then(({ default: list }) => {
      setWords(list);
      setPassphrase(drawPassphrase(list, PASSPHRASE_WORDS, randomBelow));
    });
  }, []);
  const another = useCallback(() => {
    if (words) setPassphrase(drawPassphrase(words, PASSPHRASE_WORDS, randomBelow));
  }, [words]);
  return { passphrase, another, listLength: words?.length ?? 0 };
}
