import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openBackup } from '../../../../../renderer/app/platform/backup/backup-cipher.ts';
import { planRestore } from '../../../../../shared/restore/plan-restore.ts';

const read = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../../fixtures/backup/${name}`, import.meta.url)));
const passphrase = 'walnut ferry copper basil tunnel';
const key = { name: 'rungbook-key.age', bytes: read('rungbook-key.age') };

describe('backups of earlier versions, kept as files', () => {
  it.each([
    ['schema-1.rungbook.json', null],
    ['schema-1.rungbook.age', passphrase],
    ['copy-by-debian-age.rungbook.age', passphrase],
  ])('%s still opens and can be restored', async (name, words) => {
    const staged = await openBackup(read(name), { name, passphrase: words, key });
    if (!staged.ok) throw new Error(staged.message);
    expect(staged.value).toMatchObject({ app: '0.1.0', schema: 1, profile: 'Sample career' });
    expect(staged.value.records).toHaveLength(17);
    expect(staged.value.attachments).toHaveLength(1);
    expect(planRestore(staged.value, []).changes).toHaveLength(17);
  });
});
