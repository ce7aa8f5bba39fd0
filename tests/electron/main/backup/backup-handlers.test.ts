import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createBackupHandlers } from '../../../../electron/main/backup/backup-handlers.ts';
import { ok } from '../../../../shared/ipc/result.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** The verbs; the person chooses this path in every dialog, or cancels. */
const verbsFor = (chosen: string | null) =>
  createBackupHandlers({
    showOpenDialog: () => Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] }),
    showSaveDialog: () => Promise.resolve(chosen === null ? { canceled: true } : { canceled: false, filePath: chosen }),
    limit: 100,
  });

test('a backup goes where the person says, and comes back the same', async () => {
  const file = path.join(temporaryFolder(), 'Mine.rungbook.age');
  const bytes = Uint8Array.from([1, 0, 255, 10]);
  const saved = await verbsFor(file)['backup.save']({ suggestedName: 'Mine.rungbook.age', bytes });
  expect(saved).toEqual(ok({ outcome: 'saved', fileName: 'Mine.rungbook.age' }));
  expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
  expect(await verbsFor(file)['backup.choose']({})).toEqual(ok({ name: 'Mine.rungbook.age', bytes }));
});

test('cancelling does nothing', async () => {
  const verbs = verbsFor(null);
  expect(await verbs['backup.choose']({})).toEqual(ok(null));
  expect(await verbs['backup.save']({ suggestedName: 'a.json', bytes: new Uint8Array(1) })).toEqual(
    ok({ outcome: 'cancelled' }),
  );
});

test('each failure has its own words', async () => {
  const folder = temporaryFolder();
  const at = (name: string): string => path.join(folder, name);
  writeFileSync(at('large.age'), 'x'.repeat(101));
  mkdirSync(at('folder.age'));
  for (const [name, code] of [
    ['large.age', 'too-large'],
    ['folder.age', 'no-file'],
    ['gone.age', 'unreadable'],
  ] as const) {
    const answer = await verbsFor(at(name))['backup.choose']({});
    expect(answer).toMatchObject({ ok: false, code });
    expect(JSON.stringify(answer)).toContain('Nothing was changed');
  }
  const save = verbsFor(at('large.age/below.json'))['backup.save'];
  expect(await save({ suggestedName: 'a.json', bytes: new Uint8Array(1) })).toMatchObject({
    ok: false,
    code: 'not-saved',
  });
});
