import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { diskFiles } from '../../../electron/main/journal/vault-files.ts';
import { createProfileFolders } from '../../../electron/main/profiles/profile-folders.ts';
import { createProfileListFile } from '../../../electron/main/profiles/profile-list-file.ts';
import { dataPaths } from '../../../electron/main/start/data-paths.ts';
import { openVault } from '../../../electron/main/vault/open-vault.ts';
import { LadderSchema } from '../../../shared/ladder/ladder.ts';
import { SCHEMA_VERSION } from '../../../shared/record/record-kinds.ts';
import { projectRoot } from '../../commands/project-root.ts';
import { benchId, benchRecord } from './bench-record.ts';

const LADDER = path.join(projectRoot, 'resources', 'ladders', 'senior-to-staff.json');
const NOW = '2026-11-24T09:00:00.000Z';

/**
 * Writes a data folder with one profile of `entries` entries, through main's own journal. The app has to catch up with it
 * once, so start it before measuring.
 */
export async function seedUserData(folder: string, entries: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const paths = dataPaths(folder);
  const id = benchId(0xabc);
  const profile = { id, label: 'Bench', kind: 'own' as const, database: `rungbook-${id}-1`, createdAt: NOW };
  const folders = createProfileFolders(paths.profileFolders);
  const now = (): string => NOW;
  await folders.make(profile);
  await createProfileListFile({ file: paths.profiles, folders, now, tell: () => undefined }).write({
    current: id,
    profiles: [profile],
  });
  const parsed = LadderSchema.parse(JSON.parse(readFileSync(LADDER, 'utf8')));
  const ladder = {
    id: parsed.id,
    targetLevel: parsed.targetLevel,
    criterionIds: parsed.criteria.map((criterion) => criterion.id),
  };
  const vault = await openVault({
    folder: folders.vault(id),
    profileId: id,
    files: diskFiles,
    now,
    app: '0.1.0',
    electron: null,
    schema: SCHEMA_VERSION,
    freeBytes: () => Promise.resolve(Number.MAX_SAFE_INTEGER),
  });
  for (const batch of benchRecord(entries, ladder)) {
    const appended = await vault.journal.append(batch);
    if (!appended.ok) throw new Error(appended.message);
  }
  await vault.close();
}
