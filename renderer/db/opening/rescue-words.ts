import type { RescueReason } from '../../../shared/ipc/contract/app-contract.ts';

/** What every attempt to save answers while the record is shown from memory. */
export const RESCUE_WORDS: Readonly<Record<RescueReason, string>> = {
  space:
    'Not saved: the disk is nearly full, so your record is shown from memory and nothing is written. Your text is still here; copy it, free some space, then restart Rungbook.',
  database:
    'Not saved: the database does not open, so your record is shown from memory and nothing is written. Your text is still here; copy it, then restart Rungbook.',
};
