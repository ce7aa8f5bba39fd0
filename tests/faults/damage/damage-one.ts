import type { Fault, Trial, TrialOutcome } from '../rig/fault.ts';
import type { Damage } from './damages.ts';
import { DAMAGES, damageFile } from './damages.ts';
import type { DatabaseDamage } from './in-database.ts';
import { inBrowserDatabase, inDesktopDatabase } from './in-database.ts';
import { forget, livedIn, loseDatabase, reopen } from './in-vault.ts';
import type { Sort } from './vault-files-of.ts';
import { filesOf, SORTS } from './vault-files-of.ts';

const LIFE = { writes: 30, onlyNew: false, snapshots: 0.12 };

/**
 * What looks like the work of an ordinary kill is put right without words: a second copy that ends early or was not begun, and notes on which
 * nothing of the record depends.
 */
const mayBeUntold = (sort: Sort, damage: Damage): boolean =>
  sort === 'notes' || (sort === 'second journal' && (damage === 'truncation' || damage === 'deletion'));

/** Damages one file of the vault, opens the record, then takes the database away and opens it once more from the vault alone. */
async function inVault({ variant, random, folder }: Trial): Promise<TrialOutcome> {
  const [sort, damage] = variant.split(': ') as [Sort, Damage];
  const lived = await livedIn(folder, random, LIFE);
  try {
    const files = filesOf(lived.vault).filter((found) => found.sort === sort);
    if (files.length === 0)
      return { acknowledged: lived.confirmed.writes, lost: 0, silent: 0, notes: `no ${sort} there` };
    damageFile(random.pick(files).file, damage, random);
    const first = await reopen(lived);
    await loseDatabase(lived);
    const second = await reopen(lived);
    const lost = Math.max(first.wrong.length, second.wrong.length);
    const isTold = first.words.length > 0;
    return {
      acknowledged: lived.confirmed.writes,
      lost,
      silent: isTold ? 0 : lost,
      broken: isTold || mayBeUntold(sort, damage) ? [] : [`${variant}: nothing was said of it.`],
      notes: [...first.wrong, ...second.wrong].slice(0, 3).join(' '),
    };
  } finally {
    await forget(lived);
  }
}

const DATABASE_DAMAGES: readonly DatabaseDamage[] = [...DAMAGES, 'all deleted'];
const DESKTOP = 'electron database: ';
const BROWSER = 'chromium database: ';

/** One file is not what was written. */
export const damageOne: Fault = {
  name: 'damage-one',
  folder: 'damage',
  about: 'a bit flipped, a file cut off, deleted or a block of it zeroed; the database also deleted as a whole',
  needs: (variant) => (variant.startsWith(DESKTOP) ? ['electron'] : variant.startsWith(BROWSER) ? ['chromium'] : []),
  variants: [
    ...SORTS.flatMap((sort) => DAMAGES.map((damage) => `${sort}: ${damage}`)),
    ...DATABASE_DAMAGES.flatMap((damage) => [`${DESKTOP}${damage}`, `${BROWSER}${damage}`]),
  ],
  fullCount: 300,
  limitMs: 240_000,
  trial: (one, place) => {
    const damage = one.variant.split(': ')[1] as DatabaseDamage;
    if (one.variant.startsWith(DESKTOP)) return inDesktopDatabase(one, place, damage);
    return one.variant.startsWith(BROWSER) ? inBrowserDatabase(one, place, damage) : inVault(one);
  },
};
