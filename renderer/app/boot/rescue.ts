import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { RescueReason } from '../../../shared/ipc/contract/app-contract.ts';
import { RescueReasonSchema } from '../../../shared/ipc/contract/app-contract.ts';
import { RescueNeededError, StoreRefusesError } from '../../db/opening/opening-errors.ts';

/** Why this window's session is in memory, as main wrote into its address; `null` for the usual window. */
export function rescueOfThisWindow(): RescueReason | null {
  if (!window.rungbook) return null;
  return RescueReasonSchema.safeParse(new URLSearchParams(location.search).get('rescue')).data ?? null;
}

/** Did main set the databases aside before it opened this window? */
export const isAfterSetAside = (): boolean => new URLSearchParams(location.search).has('set-aside');

/** A page that main takes away has nothing more to say. */
const gone = (): Promise<never> => new Promise<never>(() => undefined);

/**
 * Asks main for a window in the place of this one, when that is what the error asks for: after the databases were set aside, or where
 * that cannot help, one that shows the record from memory. This page is then gone, so the answer never comes. Rejects with every other error, in a window that is in memory already, and in browser mode.
 */
export async function reopenInRescue(bridge: Bridge, error: unknown): Promise<never> {
  if (!(error instanceof RescueNeededError) || !window.rungbook || rescueOfThisWindow() !== null) throw error;
  if (error instanceof StoreRefusesError && (await bridge.ask('database.set-aside', null)).ok) return gone();
  const reopened = await bridge.ask('app.reopen', { rescue: error.reason });
  if (!reopened.ok) throw new Error(reopened.message, { cause: error });
  return gone();
}
