import { countWrong } from '../apps/long-record.ts';
import type { FoundEntry } from '../apps/read-record.ts';

const FIVE_SECONDS_MS = 5000;

/** What an app said and held once its first screen stood, `openMs` after its start. */
interface Opened {
  readonly entries: readonly FoundEntry[];
  readonly isFromMemory: boolean;
  readonly words: readonly string[];
  readonly openMs: number;
}

/** What there was before the damage, and how long it took to open. */
interface Undamaged {
  readonly entries: readonly FoundEntry[];
  readonly openMs: number;
}

const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/**
 * Compares a damaged record with the undamaged one. A record that is shown from memory is told and may have everything, but nothing can
 * be written: that is not being usable again, and neither is it a loss.
 */
export function judgeOpened(before: Undamaged, { entries, isFromMemory, words, openMs }: Opened) {
  const lost = countWrong(before.entries, entries);
  const says = isFromMemory ? 'Nothing is saved now' : 'The database of your record';
  const isTold = words.some((said) => said.startsWith(says));
  const took = `after ${inSeconds(openMs)}; undamaged after ${inSeconds(before.openMs)}.`;
  const isSlow = openMs > before.openMs + FIVE_SECONDS_MS;
  return {
    lost,
    silent: isTold ? 0 : lost,
    broken: [
      ...(isFromMemory ? [`Not usable within 5 s: shown from memory, nothing can be written, ${took}`] : []),
      ...(isFromMemory && !isTold ? ['Shown from memory, and not said.'] : []),
      ...(!isFromMemory && isSlow ? [`Usable ${took}`] : []),
    ],
    notes: isFromMemory
      ? `from memory after ${inSeconds(openMs)}`
      : `usable after ${inSeconds(openMs)}; ${isTold ? 'made again' : 'went on'}`,
  };
}
