import type { RescueReason } from '../../../shared/ipc/contract/app-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import type { HandlersOf } from '../ipc/handlers.ts';

/** How a window is opened: with the record from memory, or after the databases were set aside. */
export interface Reopening {
  readonly rescue: RescueReason | null;
  readonly isSetAside: boolean;
}

interface ReopenNeeds {
  readonly show: (reopening: Reopening) => void;
  readonly setStoreAside: () => Promise<Result<null>>;
}

/**
 * The verbs that put another window in the place of this one. The databases are set aside once: when the next window cannot open
 * them either, it gets a refusal and shows the record from memory. Only a person who tries again from there begins anew.
 */
export function createReopenHandlers({
  show,
  setStoreAside,
}: ReopenNeeds): HandlersOf<'app.reopen' | 'database.set-aside'> {
  let isTried = false;
  return {
    'app.reopen': ({ rescue }) => {
      if (rescue === null) isTried = false;
      show({ rescue, isSetAside: false });
      return ok(null);
    },
    'database.set-aside': async () => {
      if (isTried) return failed('tried', 'The database was set aside before, and the new one does not open either.');
      isTried = true;
      const setAside = await setStoreAside();
      if (setAside.ok) show({ rescue: null, isSetAside: true });
      return setAside;
    },
  };
}
