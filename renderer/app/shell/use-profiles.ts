import { useCallback, useEffect, useState } from 'react';
import type { ProfileEntry } from '../../../shared/ipc/contract/profiles-contract.ts';
import { deleteRecord } from '../../db/open-record.ts';
import { useServices } from '../../hooks/services.ts';
import { runBeforeLeave } from '../../hooks/use-before-leave.ts';
import { valueOf } from '../boot/boot.ts';

/** The profiles of this device, and what can be done with them. Another profile opens by starting the page anew. */
export function useProfiles() {
  const { bridge, store, profile, drafts } = useServices();
  const [profiles, setProfiles] = useState<ProfileEntry[]>([]);

  useEffect(() => {
    void bridge.ask('profiles.list', null).then((list) => list.ok && setProfiles(list.value.profiles));
  }, [bridge]);

  const open = useCallback(
    async (id: string) => {
      await runBeforeLeave();
      await valueOf(bridge.ask('profiles.select', { id }));
      window.location.hash = '#/today';
      window.location.reload();
    },
    [bridge],
  );

  const create = useCallback(
    async (label: string, kind: ProfileEntry['kind']) => {
      const created = await valueOf(bridge.ask('profiles.create', { label, kind }));
      await open(created.id);
    },
    [bridge, open],
  );

  const openSample = useCallback(async () => {
    const list = await valueOf(bridge.ask('profiles.list', null));
    const sample = list.profiles.find(({ kind }) => kind === 'sample');
    await (sample ? open(sample.id) : create('Sample career', 'sample'));
  }, [bridge, open, create]);

  const remove = useCallback(
    async (removed: ProfileEntry) => {
      if (removed.id === profile.id) {
        store.database.close();
        drafts.close();
      }
      await deleteRecord(removed.database);
      const list = await valueOf(bridge.ask('profiles.remove', { id: removed.id }));
      setProfiles(list.profiles);
      if (removed.id === profile.id) {
        window.location.hash = '#/today';
        window.location.reload();
      }
    },
    [bridge, profile.id, store, drafts],
  );

  return { profiles, current: profile, open, create, openSample, remove };
}
