import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { RescueReason } from '../../../shared/ipc/contract/app-contract.ts';
import { RescueReasonSchema } from '../../../shared/ipc/contract/app-contract.ts';
import { RescueNeededError } from '../../db/opening/opening-errors.ts';

/** Why this window's session is in memory, as main wrote into its address; `null` for the usual window. */
export function rescueOfThisWindow(): RescueReason | null {
  if (!window.rungbook) return null;
  return RescueReasonSchema.safeParse(new URLSearchParams(location.search).get('rescue')).data ?? null;
}

/**
 * Asks main for a window that shows the record from memory, when that is what the error asks for; this page is then gone, so the
 * answer never comes. Rejects with every other error, in a window that is in memory already, and in browser mode.
 */
export async function reopenInRescue(bridge: Bridge, error: unknown): Promise<never> {
  if (!(error instanceof RescueNeededError) || !window.rungbook || rescueOfThisWindow() !== null) throw error;
  const reopened = await bridge.ask('app.reopen', { rescue: error.reason });
  if (!reopened.ok) throw new Error(reopened.message, { cause: error });
  return new Promise<never>(() => undefined);
}
