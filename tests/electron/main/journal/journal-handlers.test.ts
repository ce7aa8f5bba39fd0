import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createJournalHandlers } from '../../../../electron/main/journal/journal-handlers.ts';
import { createJournalRegistry } from '../../../../electron/main/journal/journal-registry.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aBatch } from './a-batch.ts';
import { openVault, profileId } from './vault.ts';

function journalVerbs(open: () => ReturnType<typeof openVault>) {
  const journals = createJournalRegistry({ isKnown: (id) => Promise.resolve(id === profileId), open });
  return { journals, verbs: createJournalHandlers(journals) };
}

test('the verbs append, read and count in one journal, opened once', async () => {
  const folder = temporaryFolder();
  let opened = 0;
  const { verbs } = journalVerbs(() => {
    opened += 1;
    return openVault(folder);
  });
  const batch = aBatch('a');
  const answers = await Promise.all([
    verbs['journal.append']({ profileId, batch }),
    verbs['journal.append']({ profileId, batch: aBatch('b') }),
  ]);
  expect(answers).toEqual([1, 2].map((sequence) => ({ ok: true, value: { sequence } })));
  expect(await verbs['journal.read-after']({ profileId, sequence: 0, limit: 1 })).toEqual({
    ok: true,
    value: [{ ...batch, sequence: 1 }],
  });
  expect(await verbs['journal.head']({ profileId })).toEqual({ ok: true, value: { sequence: 2 } });
  expect(opened).toBe(1);
});

test('a profile that is not there has no journal', async () => {
  const { verbs } = journalVerbs(() => expect.unreachable());
  const answer = await verbs['journal.append']({ profileId: randomUUID(), batch: aBatch('a') });
  expect(answer).toMatchObject({ ok: false, code: 'unknown-profile' });
});

test('a journal that cannot be opened says so, and is tried again', async () => {
  const folder = temporaryFolder();
  let broken = true;
  const { verbs } = journalVerbs(() => (broken ? Promise.reject(new Error('EIO')) : openVault(folder)));
  expect(await verbs['journal.head']({ profileId })).toMatchObject({ ok: false, code: 'journal-unavailable' });
  broken = false;
  expect(await verbs['journal.head']({ profileId })).toEqual({ ok: true, value: { sequence: 0 } });
});

test('a closed journal is opened anew when asked for again', async () => {
  const folder = temporaryFolder();
  const { journals, verbs } = journalVerbs(() => openVault(folder));
  await verbs['journal.append']({ profileId, batch: aBatch('a') });
  await journals.close(profileId);
  expect(await verbs['journal.append']({ profileId, batch: aBatch('b') })).toEqual({
    ok: true,
    value: { sequence: 2 },
  });
});
