import { FuseState, getCurrentFuseWire } from '@electron/fuses';
import { FUSES, NEWER_FUSES } from '../../electron/runtime/fuses.ts';

/** Names every fuse of a packaged executable that is not as it should be; a fuse that its runtime lacks is fine. */
export async function wrongFuses(executable: string): Promise<readonly string[]> {
  const wire = new Map<string, unknown>(Object.entries(await getCurrentFuseWire(executable)));
  return [...FUSES, ...NEWER_FUSES]
    .filter(([fuse, enabled]) => {
      const state = wire.get(String(fuse));
      const missingIsFine = NEWER_FUSES.some(([newer]) => newer === fuse) && state === undefined;
      return !missingIsFine && state !== (enabled ? FuseState.ENABLE : FuseState.DISABLE);
    })
    .map(([fuse]) => `fuse ${fuse}`);
}
