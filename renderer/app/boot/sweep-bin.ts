import { binCutoff } from '../../../shared/record/bin.ts';
import { purgeDue } from '../../db/purge.ts';
import type { Services } from '../../hooks/services.ts';
import { useSettings } from '../../hooks/use-settings.ts';

/** Deletes for good what has lain in the bin for its days, and notes on this device when it was looked through. */
export async function sweepBin({ store, drafts, now, newId, profile }: Services): Promise<void> {
  const { settings, change } = useSettings.getState();
  const name = `bin-swept:${profile.id}`;
  await purgeDue({ store, drafts, now, newId }, binCutoff(now(), settings.moments[name] ?? null));
  change({ moments: { ...useSettings.getState().settings.moments, [name]: now() } });
}
