import { failed } from '../../../shared/ipc/result.ts';

const CODE = 'journal-damaged';

/**
 * The answer to a write when changes are whole in neither copy of the journal: going on behind the damage would hide it until the
 * vault was repaired from the database. `head` is the last number known to be good.
 */
export const refusedByDamage = (head: number) =>
  failed(
    CODE,
    `Not saved: both copies of the journal on disk are damaged after change ${head}, and nothing is written behind the damage. Your text is still here; copy it, then restart Rungbook, which repairs the vault from the database.`,
  );

/** The answer to a read that met the damage. */
export const damageFound = (head: number) =>
  failed(
    CODE,
    `Both copies of the journal on disk are damaged after change ${head}. Nothing was changed; restart Rungbook, which repairs the vault from the database.`,
  );
