import { createContext, useContext } from 'react';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { AppInfo } from '../../shared/ipc/contract/app-contract.ts';
import type { ProfileEntry } from '../../shared/ipc/contract/profiles-contract.ts';
import type { Ladder } from '../../shared/ladder/ladder.ts';
import type { DraftsDatabase } from '../db/drafts-database.ts';
import type { RecordStore } from '../db/record-store.ts';

/** What the screens are built on; made once by the app for one profile, or by a test for its own. */
export interface Services {
  store: RecordStore;
  drafts: DraftsDatabase;
  bridge: Bridge;
  info: AppInfo;
  profile: ProfileEntry;
  ladder: Ladder;
  now: () => string;
  zone: string;
  newId: () => string;
}

export const ServicesContext = createContext<Services | null>(null);

/** The services of the open profile. Throws outside of the app's provider, which is a bug of ours. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('No services: this component is outside of the app.');
  return services;
}
