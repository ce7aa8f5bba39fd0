import { randomUUID } from 'node:crypto';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Dexie } from 'dexie';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';
import type { Services } from '../../renderer/hooks/services.ts';
import { ServicesContext } from '../../renderer/hooks/services.ts';
import { UiProvider } from '../../renderer/ui/ui-provider.tsx';
import type { Change } from '../../shared/change/change-set.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { AppInfo } from '../../shared/ipc/contract/app-contract.ts';
import { failed } from '../../shared/ipc/result.ts';
import { LadderSchema } from '../../shared/ladder/ladder.ts';
import ladderData from '../../resources/ladders/senior-to-staff.json';
import { openRecord } from '../../renderer/db/open-record.ts';
import type { JournalPort } from '../../renderer/db/journal-port.ts';
import { closeAfterTest } from './open-records.ts';

// Dexie looks for IndexedDB when it is loaded, which may be before this file was.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

/** What a component test may decide about the record that its component sees. */
export interface RecordOptions {
  /** Records that are there before the first paint, saved through the one door. */
  changes?: readonly Change[];
  /** Stands behind the database; one that refuses shows what a full disk does. */
  journal?: JournalPort;
  bridge?: Partial<Bridge>;
  now?: string;
  zone?: string;
  /** A browser, where no vault stands behind the record, unless told otherwise. */
  platform?: AppInfo['platform'];
  /** Where the router stands, e.g. `/journal`. */
  path?: string;
  /** An earlier test record that is opened again, as after a restart. */
  databaseName?: string;
}

const silentBridge: Bridge = {
  ask: () => Promise.resolve(failed('unavailable', 'There is no desktop behind this test.')),
  on: () => () => undefined,
};

/** Real services over a real (fake-indexeddb) record: 24 November 2026, 09:00 in Berlin, unless told otherwise. */
export async function createTestServices(options: RecordOptions = {}): Promise<Services & { databaseName: string }> {
  const now = (): string => options.now ?? '2026-11-24T08:00:00.000Z';
  const databaseName = options.databaseName ?? `test-${randomUUID()}`;
  const { store, drafts, close } = await openRecord({
    databaseName,
    journal: options.journal ?? null,
    now,
    newId: randomUUID,
    app: '0.1.0',
  });
  closeAfterTest(close);
  if (options.changes && options.changes.length > 0) {
    const result = await store.commit({
      id: randomUUID(),
      at: now(),
      label: 'Test data',
      session: null,
      changes: options.changes,
    });
    if (!result.ok) throw new Error(`The test data was refused: ${result.message}`);
  }
  return {
    databaseName,
    store,
    drafts,
    bridge: { ...silentBridge, ...options.bridge },
    info: {
      version: '0.1.0',
      electron: null,
      platform: options.platform ?? 'browser',
      testRuntime: true,
      dataFolder: '',
      openSample: false,
    },
    profile: { id: randomUUID(), label: 'Test', kind: 'own', database: databaseName, createdAt: now() },
    ladder: LadderSchema.parse(ladderData),
    now,
    zone: options.zone ?? 'Europe/Berlin',
    newId: randomUUID,
  };
}

/** Renders a screen over a record of its own; answers Testing Library's queries, a user, and the services to look behind the screen. */
export async function renderWithRecord(ui: ReactElement, options: RecordOptions = {}) {
  const services = await createTestServices(options);
  const view = render(
    <MemoryRouter initialEntries={[options.path ?? '/']}>
      <UiProvider>
        <ServicesContext.Provider value={services}>{ui}</ServicesContext.Provider>
      </UiProvider>
    </MemoryRouter>,
  );
  return { ...view, services, user: userEvent.setup({ delay: null }) };
}
