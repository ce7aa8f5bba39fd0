import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { ProfileEntry } from '../../../shared/ipc/contract/profiles-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { Ladder } from '../../../shared/ladder/ladder.ts';
import { LadderSchema } from '../../../shared/ladder/ladder.ts';
import seniorToStaff from '../../../resources/ladders/senior-to-staff.json';
import { findOpenCase, findOwnLadder } from '../../db/queries/record-queries.ts';
import type { RecordDatabase } from '../../db/record-database.ts';
import { openRecord } from '../../db/open-record.ts';
import type { Services } from '../../hooks/services.ts';
import { useToastStore } from '../../hooks/toast-store.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { bridgePointer } from '../platform/bridge-pointer.ts';
import { bridgeVault } from '../platform/bridge-vault.ts';
import { browserBridge } from '../platform/browser-bridge.ts';
import { keepFilesOffline } from '../platform/keep-files-offline.ts';
import { claimOnlyTab } from '../platform/only-tab.ts';
import { missingInWords, rememberHead } from '../platform/remember-head.ts';
import { isAfterSetAside, reopenInRescue, rescueOfThisWindow } from './rescue.ts';
import { fillSample, findSample } from './sample-profile.ts';
import { unreadableInBrowser } from './unreadable-in-browser.ts';
import { watchSafety } from './watch-safety.ts';

/** The value of an answer, or its words as an error for the boot screen. */
export async function valueOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

const now = (): string => new Date().toISOString();
const newId = (): string => crypto.randomUUID();

async function profileToOpen(bridge: Bridge, openSample: boolean): Promise<ProfileEntry> {
  const list = await valueOf(bridge.ask('profiles.list', null));
  if (openSample)
    return findSample(list) ?? valueOf(bridge.ask('profiles.create', { label: 'Sample career', kind: 'sample' }));
  const current = list.profiles.find(({ id }) => id === list.current) ?? list.profiles[0];
  return current ?? valueOf(bridge.ask('profiles.create', { label: 'My record', kind: 'own' }));
}

/** The ladder of the open case: the one that the person pasted, or the built-in. */
async function ladderOf(database: RecordDatabase): Promise<Ladder> {
  const ladderId = (await findOpenCase(database))?.record.ladderId;
  const own = ladderId === undefined ? null : await findOwnLadder(database, ladderId);
  return own?.record.ladder ?? LadderSchema.parse(seniorToStaff);
}

/** Opens the current profile and everything the screens stand on. Rejects with words for a person. */
export async function boot(): Promise<Services> {
  const bridge = window.rungbook ?? browserBridge;
  if (!window.rungbook && !(await claimOnlyTab())) {
    throw new Error(
      'Rungbook is open in another tab. Nothing was opened here, so that two tabs cannot overwrite each other.',
    );
  }
  await useSettings.getState().load(bridge);
  const info = await valueOf(bridge.ask('app.info', null));
  const profile = await profileToOpen(bridge, info.openSample);
  const rescue = rescueOfThisWindow();
  const tell = (text: string): void => useToastStore.getState().show({ text, tone: 'bad', undoId: null });
  const { store, drafts, freeBytes } = await openRecord({
    databaseName: profile.database,
    journal: null,
    vault: window.rungbook ? bridgeVault(bridge, profile.id) : null,
    pointer: bridgePointer(bridge, profile.id),
    now,
    newId,
    app: info.version,
    tell,
    isSetAside: isAfterSetAside(),
    rescue,
  }).catch((error: unknown) => {
    if (!window.rungbook) throw unreadableInBrowser(error);
    return reopenInRescue(bridge, error);
  });
  watchSafety(bridge, { freeBytes, rescue });
  const missing = window.rungbook ? null : await missingInWords(store, profile.id);
  if (missing !== null) tell(missing);
  const services: Services = {
    store: window.rungbook ? store : rememberHead(store, profile.id),
    drafts,
    bridge,
    info,
    profile,
    ladder: await ladderOf(store.database),
    now,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    newId,
  };
  if (profile.kind === 'sample' && rescue === null) await fillSample(services);
  if (!window.rungbook) void keepFilesOffline();
  return services;
}
