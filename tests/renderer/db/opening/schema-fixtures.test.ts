import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { buildDatabase } from '../../../../renderer/db/opening/build-database.ts';
import { vaultSource } from '../../../../renderer/db/opening/vault-source.ts';
import { recordKinds, SCHEMA_VERSION } from '../../../../shared/record/record-kinds.ts';
import { currentSchema } from '../../../../shared/record/upcasts/schema-in-hand.ts';
import { ok } from '../../../../shared/ipc/result.ts';
import { schemaFixtures } from '../../../shared/record/upcasts/schema-fixtures.ts';
import { everyRevision } from '../every-revision.ts';

test.each(schemaFixtures)('a vault of schema $version becomes a database of today', async ({ lines, batches }) => {
  const after = batches[0]!.sequence - 1;
  const source = vaultSource({
    readLines: (from, limit) => {
      const next = from + limit < lines.length ? from + limit : null;
      return Promise.resolve(ok({ lines: lines.slice(from, from + limit), next, head: after }));
    },
    journal: {
      append: () => expect.unreachable(),
      head: () => expect.unreachable(),
      readAfter: (sequence) => Promise.resolve(ok(batches.filter((batch) => batch.sequence > sequence))),
    },
  });
  const { database } = await buildDatabase(`rungbook-${randomUUID()}-2`, source, {
    schema: currentSchema,
    readsAll: true,
  });
  const counts = await Promise.all(recordKinds.map((kind) => database.rows(kind).count()));
  expect(counts.every((count) => count > 0)).toBe(true);
  const meta = await database.meta.bulkGet(['head', 'schema']);
  expect(meta.map((one) => one?.value)).toEqual([batches.at(-1)!.sequence, SCHEMA_VERSION]);
  // The deleted project was brought back by an undo, and the slip was erased with all its versions.
  expect(await database.rows('project').where('bin').equals(0).count()).toBe(1);
  expect(await database.rows('entry').count()).toBe(1);
  expect((await everyRevision(database)).some(({ label }) => label.includes('A slip'))).toBe(false);
  database.close();
});
