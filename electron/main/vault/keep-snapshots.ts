import type { Vault } from './open-vault.ts';
import { createSnapshotSchedule } from './snapshot-schedule.ts';

/**
 * The vault with its snapshots made in time: every confirmed change is noted, every new snapshot begins the hour anew and is
 * followed by `afterEach`.
 */
export async function keepSnapshots(vault: Vault, clock: () => number, afterEach: () => void): Promise<Vault> {
  const { head, versionChanged } = await vault.opening();
  const newest = vault.snapshots.all()[0];
  const schedule = createSnapshotSchedule({
    make: (reason) => kept.snapshot(reason),
    clock,
    newestAt: newest ? Date.parse(newest.header.createdAt) : null,
    pending: head - (newest?.header.sequence ?? 0),
    versionChanged,
  });
  const kept: Vault = {
    ...vault,
    journal: {
      ...vault.journal,
      append: async (batch) => {
        const appended = await vault.journal.append(batch);
        if (appended.ok) schedule.noted();
        return appended;
      },
    },
    snapshot: async (reason) => {
      const before = vault.snapshots.all()[0]?.id;
      const taken = await vault.snapshot(reason);
      if (taken.ok) schedule.made();
      if (taken.ok && taken.value.id !== before) afterEach();
      return taken;
    },
    close: async () => {
      schedule.stop();
      await vault.close();
    },
  };
  return kept;
}
