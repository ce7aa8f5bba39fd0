import { expect, it } from 'vitest';
import { readBragDocument } from '../../../shared/import/brag-document.ts';
import { proposalsToChangeSet } from '../../../shared/import/proposals-to-change-set.ts';
import { EntrySchema } from '../../../shared/record/entry.ts';

it('makes valid entries of one batch, private, with their sources', () => {
  const found = readBragDocument(
    `## March 2026\n- Cut p99 840 → 310 ms https://example.com/d\n- ${'long '.repeat(400)}\n`,
    {
      name: 'brag.md',
      today: '2026-11-24',
      known: new Set(),
    },
  );
  if (!found.ok) throw new Error(found.message);
  const batchId = crypto.randomUUID();
  const changeSet = proposalsToChangeSet(found.value.proposals, {
    batchId,
    changeId: crypto.randomUUID(),
    now: '2026-11-24T10:00:00.000Z',
    newId: () => crypto.randomUUID(),
  });
  expect(changeSet.label).toBe('Imported 2 entries from brag.md');
  expect(changeSet.changes).toHaveLength(2);
  for (const change of changeSet.changes) {
    if (change.op !== 'put') throw new Error('A removal in an import.');
    expect(EntrySchema.parse(change.record)).toMatchObject({
      batchId,
      audience: { kind: 'me' },
      sourceKeys: [expect.stringMatching(/^md:/)],
    });
  }
});
