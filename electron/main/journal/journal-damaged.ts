import { failed } from '../../../shared/ipc/result.ts';

const CODE = 'journal-damaged';

/**
 * The answer to a write when bytes in the middle of the journal are not what was written: going on behind the damage would hide it.
 * `head` is the last number known to be good.
 */
export const refusedByDamage = (head: number) =>
  failed(
    CODE,
    `Not saved: the journal on disk is damaged after change ${head}, and nothing is written behind the damage. Your text is still here; copy it, then restore the profile’s folder from a backup.`,
  );

/** The answer to a read that met the damage. */
export const damageFound = (head: number) =>
  failed(
    CODE,
    `The journal on disk is damaged after change ${head}. Nothing was changed; restore the profile’s folder from a backup.`,
  );
