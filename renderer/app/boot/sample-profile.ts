import { today } from '../../../shared/dates/clock.ts';
import type { ProfileEntry, ProfileList } from '../../../shared/ipc/contract/profiles-contract.ts';
import type { Services } from '../../hooks/services.ts';

/** The sample career among the profiles, if it is there. */
export const findSample = (list: ProfileList): ProfileEntry | null =>
  list.profiles.find(({ kind }) => kind === 'sample') ?? null;

/** Puts the sample career into its own, still empty profile, in one action; a filled one is left as it is. */
export async function fillSample({ store, now, newId, zone }: Services): Promise<void> {
  if ((await store.database.rows('entry').count()) > 0) return;
  await store.catchUp();
  if ((await store.database.rows('entry').count()) > 0) return;
  const [{ loadSampleCareer }, { sampleCareer }] = await Promise.all([
    import('../../../shared/sample/load-sample-career.ts'),
    import('../../../resources/sample-career/sample-career.ts'),
  ]);
  const at = now();
  const changes = loadSampleCareer(sampleCareer, { today: today({ now: at, zone }), now: at });
  const result = await store.commit({ id: newId(), at, label: 'Opened the sample career', session: null, changes });
  if (!result.ok) throw new Error(result.message);
}
