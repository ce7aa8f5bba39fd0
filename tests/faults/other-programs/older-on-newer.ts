import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { diskFiles } from '../../../electron/main/journal/vault-files.ts';
import { openVault } from '../../../electron/main/vault/open-vault.ts';
import { SCHEMA_VERSION } from '../../../shared/record/record-kinds.ts';
import { projectRoot } from '../../commands/project-root.ts';
import { copyBegunRecord } from '../apps/begun-record.ts';
import type { Engine } from '../apps/open-app.ts';
import { openApp } from '../apps/open-app.ts';
import type { Fault, Place, Trial, TrialOutcome } from '../rig/fault.ts';
import type { Random } from '../rig/random.ts';
import { changedIn, folderPrint } from './folder-print.ts';
import { giveNewerSchema } from './give-newer-schema.ts';

const NEWER = SCHEMA_VERSION + 1;
const NEWER_APP = '9.4.0';
const { version: OWN_APP } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as {
  version: string;
};
const NOW = '2026-12-24T10:00:00.000Z';

/** Lets a newer Rungbook write into the vault: into its journal, and perhaps compact it into a snapshot. */
async function writeAsNewer(userData: string, compacts: boolean, random: Random): Promise<void> {
  const [profileId = ''] = readdirSync(path.join(userData, 'profiles'));
  const vault = await openVault({
    folder: path.join(userData, 'profiles', profileId, 'vault'),
    profileId,
    files: diskFiles,
    now: () => NOW,
    app: NEWER_APP,
    electron: null,
    schema: NEWER,
    freeBytes: () => Promise.resolve(1_000_000_000),
  });
  const record = { id: random.id(), headline: 'A field that this one does not know' };
  const operations = [{ op: 'put' as const, kind: 'entry' as const, id: record.id, rev: 1, schema: NEWER, record }];
  const batch = { changeId: random.id(), at: NOW, label: 'From the future', session: null, undoOf: null, operations };
  const written = await vault.journal.append(batch);
  if (!written.ok) throw new Error(written.message);
  if (compacts) {
    const taken = await vault.snapshot('now');
    if (!taken.ok) throw new Error(taken.message);
  }
  await vault.close();
}

/** What keeps the record; the browser's own bookkeeping beside it is none of it. */
const keepsRecord = (name: string): boolean =>
  /(^|\/)vault\//.test(name) || /IndexedDB\/.*\.(ldb|log|sqlite|blob)$/.test(name);

async function trial({ variant, random, folder }: Trial, place: Place): Promise<TrialOutcome> {
  const [engine, where] = variant.split(': ') as [Engine, string];
  const userData = path.join(folder, 'data');
  await copyBegunRecord(place, engine, userData);
  if (engine === 'electron') await writeAsNewer(userData, where === 'snapshot', random);
  else await giveNewerSchema(place, userData, NEWER);
  const before = folderPrint(userData, keepsRecord);
  const app = await openApp(place, engine, userData);
  await app.page.waitForTimeout(random.between(500, 2500));
  const words = app.words.find((said) => said.includes('newer Rungbook')) ?? '';
  await app.close();
  const changed = engine === 'electron' ? changedIn(before, folderPrint(userData, keepsRecord)) : [];
  const namesBoth =
    words.includes(String(NEWER)) && words.includes(`this one, Rungbook ${OWN_APP}, knows ${SCHEMA_VERSION}`);
  const namesApp = engine === 'chromium' || words.includes(NEWER_APP);
  return {
    acknowledged: 1,
    lost: changed.length,
    silent: words === '' ? 1 : 0,
    broken: namesBoth && namesApp ? [] : [`${variant}: the words name not both versions: “${words}”`],
    notes: changed.join(' '),
  };
}

/** A record that a newer Rungbook wrote; *lost* counts files of it that were written to. */
export const olderOnNewer: Fault = {
  name: 'older-on-newer',
  folder: 'other-programs',
  about: 'a newer Rungbook wrote the journal, a snapshot or the database: nothing is written, both versions are named',
  needs: (variant) => [variant.startsWith('electron') ? 'electron' : 'chromium'],
  variants: ['electron: journal', 'electron: snapshot', 'chromium: database'],
  fullCount: 20,
  limitMs: 120_000,
  trial,
};
