// Before Dexie, which looks for an IndexedDB as soon as it is loaded.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diskFiles } from '../../../electron/main/journal/vault-files.ts';
import type { VaultFiles } from '../../../electron/main/journal/vault-files.ts';
import { writeFileAtomically } from '../../../electron/main/files/write-file-atomically.ts';
import type { ProfileVault } from '../../../electron/main/vault/profile-vault.ts';
import { openProfileVault } from '../../../electron/main/vault/profile-vault.ts';
import { openRecord } from '../../../renderer/db/open-record.ts';
import type { DatabasePointer, VaultPort } from '../../../renderer/db/opening/vault-port.ts';
import type { RecordStore } from '../../../renderer/db/record-store.ts';
import { canonicalJson } from '../../../shared/change/canonical-json.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { recordKinds, SCHEMA_VERSION } from '../../../shared/record/record-kinds.ts';
import type { Random } from '../rig/random.ts';

/** Where a trial's app keeps things, and what it is. */
export interface NodeAppPlace {
  readonly folder: string;
  readonly profileId: string;
  readonly random: Random;
  readonly files?: VaultFiles;
}

/**
 * The app without Electron and without screens: main's real vault on the real disk, and the page's real database room on an
 * IndexedDB in memory, put together as main and page put them together.
 */
export interface NodeApp {
  readonly store: RecordStore;
  readonly main: ProfileVault;
  /** What the person was told, and the findings that the Data screen shows. */
  readonly words: () => string[];
  /** Every row as canonical JSON, by `kind:id`. */
  readonly rows: () => Promise<Map<string, string>>;
  readonly close: () => Promise<void>;
}

/** The version of the app in a trial; another one's windows say another. */
export const APP = '0.1.0';
export const NOW = '2026-11-24T12:00:00.000Z';

const portOf = ({ vault }: ProfileVault): VaultPort => ({
  journal: {
    append: (batch) => vault.journal.append(batch),
    readAfter: (sequence, limit) => vault.journal.readAfter(sequence, limit),
    head: () => Promise.resolve(ok({ sequence: vault.journal.head() })),
  },
  open: async () => ok(await vault.opening()),
  readLines: (from, limit) => vault.readLines('newest', from, limit),
  snapshot: (reason) => vault.snapshot(reason),
  repair: (lines, from, done) => vault.repair(lines, from, done),
});

const pointerFile = ({ folder }: NodeAppPlace): string => path.join(folder, 'database');

/** The name of the database that the profile is in now. */
export function databaseOf(place: NodeAppPlace): string {
  try {
    return readFileSync(pointerFile(place), 'utf8');
  } catch {
    return `rungbook-${place.profileId}-1`;
  }
}

function pointerIn(place: NodeAppPlace): DatabasePointer {
  return {
    read: () => Promise.resolve(ok(databaseOf(place))),
    moveTo: async (database) => {
      await writeFileAtomically(pointerFile(place), database);
      return ok({ id: place.profileId, label: 'Trial', kind: 'own', database, createdAt: NOW });
    },
  };
}

const GIGABYTE = 1_000_000_000;

/** The vault of a place, with main's own code. */
export const openVaultOf = ({ folder, profileId, files = diskFiles }: NodeAppPlace): Promise<ProfileVault> =>
  openProfileVault({
    folder: path.join(folder, 'vault'),
    profileId,
    files,
    now: () => NOW,
    app: APP,
    electron: null,
    schema: SCHEMA_VERSION,
    freeBytes: () => Promise.resolve(GIGABYTE),
  });

/** The page of an app, without its screens: the record as one window has it open. */
export interface NodeWindow {
  readonly store: RecordStore;
  readonly told: readonly string[];
  readonly rows: NodeApp['rows'];
  readonly close: () => void;
}

/** Opens a window on a vault that is open; rejects with words where the app would show them instead of the record. */
export async function openNodeWindow(place: NodeAppPlace, main: ProfileVault, app = APP): Promise<NodeWindow> {
  const told: string[] = [];
  const { store, close } = await openRecord({
    databaseName: databaseOf(place),
    journal: null,
    vault: portOf(main),
    pointer: pointerIn(place),
    now: () => NOW,
    newId: place.random.id,
    app,
    tell: (sentence) => told.push(sentence),
  });
  return {
    store,
    told,
    rows: async () => {
      await store.catchUp();
      const rows = new Map<string, string>();
      for (const kind of recordKinds) {
        for (const { record } of await store.database.rows(kind).toArray())
          rows.set(`${kind}:${record.id}`, canonicalJson(record));
      }
      return rows;
    },
    close,
  };
}

/** Opens main and one window; rejects as above. */
export async function openNodeApp(place: NodeAppPlace): Promise<NodeApp> {
  const main = await openVaultOf(place);
  const { store, told, rows, close } = await openNodeWindow(place, main);
  return {
    store,
    main,
    words: () => [...told, ...[...main.vault.findings(), ...main.attachments.findings()].map(({ what }) => what)],
    rows,
    close: async () => {
      close();
      await main.close();
    },
  };
}
