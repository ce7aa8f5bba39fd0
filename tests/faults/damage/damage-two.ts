import path from 'node:path';
import type { Fault, Trial, TrialOutcome } from '../rig/fault.ts';
import { DAMAGES, damageFile } from './damages.ts';
import type { LivedIn } from './in-vault.ts';
import { forget, livedIn, loseDatabase, reopen } from './in-vault.ts';
import { statedLoss } from './stated-loss.ts';
import { filesOf } from './vault-files-of.ts';

/** One entry is one change, so that what is missing can be counted against what was said. */
const LIFE = { writes: 30, onlyNew: true, snapshots: 0.08 };

/** Which two: any, both copies of the same segment, a file and the database, both copies of a segment and the database. */
const PAIRS = ['any two', 'both copies', 'one and the database', 'both copies and the database'] as const;

/** Two files of a vault, by chance or belonging together. */
function chooseTwo(pair: string, { vault, place: { random } }: LivedIn): string[] {
  const files = filesOf(vault);
  const first = random.pick(pair.startsWith('both') ? files.filter(({ sort }) => sort === 'journal') : files).file;
  if (pair === 'one and the database') return [first];
  if (pair === 'any two') return [first, random.pick(files.filter(({ file }) => file !== first)).file];
  return [first, first.replace(`${vault}/`, `${vault}/mirror/`)];
}

/** Damages two of them, opens the record, and counts what is missing against what was said to be missing. */
async function trial({ variant, random, folder }: Trial): Promise<TrialOutcome> {
  // With the database gone as well these are three, and after a kill no copy would be left that says how far the record went.
  const isThree = variant === 'both copies and the database';
  const lived = await livedIn(folder, random, LIFE, isThree ? false : undefined);
  try {
    const done = chooseTwo(variant, lived).map((file) => {
      const damage = random.pick(DAMAGES);
      damageFile(file, damage, random);
      return `${path.relative(lived.vault, file)}: ${damage}`;
    });
    if (variant.endsWith('database')) await loseDatabase(lived);
    const { wrong, words } = await reopen(lived);
    const said = statedLoss(words);
    const isTold = said === 'unknown' || said > 0;
    const isExact = said === wrong.length;
    const again = await reopen(lived);
    const isStable = again.wrong.length === wrong.length;
    return {
      acknowledged: lived.confirmed.writes,
      lost: isTold ? 0 : wrong.length,
      silent: isTold ? 0 : wrong.length,
      broken: [
        ...(isExact ? [] : [`${variant}: ${wrong.length} are missing, said were ${said}.`]),
        ...(wrong.length > 0 && words.some((sentence) => /nothing (of your record )?is missing/i.test(sentence))
          ? [`${variant}: one sentence says that nothing is missing, another what is.`]
          : []),
        ...(isStable
          ? []
          : [`${variant}: opened again, ${again.wrong.length} are missing instead of ${wrong.length}.`]),
      ],
      notes:
        wrong.length === 0 && said === 0
          ? ''
          : `${done.join(', ')}; ${wrong.length} missing, said: ${said}. ${words.join(' ')}`,
    };
  } finally {
    await forget(lived);
  }
}

/** Two files at once; *lost* counts what is missing without having been told, because then it is damage that two copies cannot survive. */
export const damageTwo: Fault = {
  name: 'damage-two',
  folder: 'damage',
  about: 'two files damaged at once: any two, both copies of one segment, or one and the whole database',
  needs: () => [],
  variants: PAIRS,
  fullCount: 100,
  limitMs: 60_000,
  trial,
};
