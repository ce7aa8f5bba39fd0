import type { RecordStore } from '../../db/record-store.ts';

/** The first minute belongs to the person. */
const CALM_AFTER_MS = 60_000;

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/**
 * Once, at a calm moment: reads every row of the record and compares its checksum, because a sample at opening finds no single
 * flipped bit; a damaged database is made again. When all is sound, the databases that were current before are deleted.
 */
export function workWhenCalm(store: RecordStore, after: number = CALM_AFTER_MS): void {
  setTimeout(
    () =>
      void import('../../db/opening/look-through.ts')
        .then(({ lookThrough }) => lookThrough(store, breathe))
        .catch(() => undefined),
    after,
  );
}
