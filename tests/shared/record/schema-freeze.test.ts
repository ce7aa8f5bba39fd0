import { expect, test } from 'vitest';
import { z } from 'zod';
import { checksum } from '../../../shared/change/checksum.ts';
import { recordSchemas, SCHEMA_VERSION } from '../../../shared/record/record-kinds.ts';
import { schemaFixtures } from './upcasts/schema-fixtures.ts';

const shapeOf = (schema: z.ZodType): string =>
  checksum(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));

const shapes = Object.fromEntries(Object.entries(recordSchemas).map(([kind, schema]) => [kind, shapeOf(schema)]));

/*
 * A released shape is what people have on their disks. When this goes red you changed one: raise SCHEMA_VERSION, write the step from
 * the released version under shared/record/upcasts, and add a fixture of the new version beside the others.
 */
test('the shapes of this schema version are the ones that were released', () => {
  const released = schemaFixtures.find(({ version }) => version === SCHEMA_VERSION);
  expect(shapes).toEqual(released?.shapes);
});

test('every version up to this one has a fixture', () => {
  expect(schemaFixtures.map(({ version }) => version)).toEqual(
    Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1),
  );
});

test('the freeze sees a field that was added, and a rule that was dropped', () => {
  const before = z.object({ title: z.string().max(500) });
  expect(shapeOf(before.extend({ mood: z.string() }))).not.toBe(shapeOf(before));
  expect(shapeOf(z.object({ title: z.string() }))).not.toBe(shapeOf(before));
});
