import { describe, expect, test } from 'vitest';
import type { recordKinds } from '../../../../shared/record/record-kinds.ts';
import { recordSchemas, SCHEMA_VERSION } from '../../../../shared/record/record-kinds.ts';
import { upcastRecord } from '../../../../shared/record/upcasts/upcast-record.ts';
import type { Upcast } from '../../../../shared/record/upcasts/upcasts.ts';
import { upcasts } from '../../../../shared/record/upcasts/upcasts.ts';
import { schemaFixtures } from './schema-fixtures.ts';
import { recordsIn, unexercisedSteps } from './unexercised-steps.ts';

test('every step is exercised by a fixture of an older version', () => {
  expect(unexercisedSteps(upcasts, schemaFixtures)).toEqual([]);
});

test('there is one step for each version, in order, and the last leads to this one', () => {
  expect(upcasts.map(({ to }) => to)).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 2));
});

describe.each(schemaFixtures)('schema $version', (fixture) => {
  const records = recordsIn(fixture);

  test('its fixture has every kind that this Rungbook knows of it', () => {
    const kinds = new Set(records.map(({ kind }) => kind));
    expect(Object.keys(fixture.shapes).filter((kind) => !kinds.has(kind as (typeof recordKinds)[number]))).toEqual([]);
  });

  test('each of its records becomes a valid one of today', () => {
    for (const { kind, schema, record } of records) {
      const parsed = recordSchemas[kind].safeParse(upcastRecord(kind, record, schema));
      expect(parsed.error?.issues, `${kind} ${String(record['id'])}`).toBeUndefined();
    }
  });
});

/** Steps of this test alone: a field is renamed and merged over two versions. */
const example: readonly Upcast[] = [
  { to: 2, kinds: { person: ({ team, ...person }) => ({ ...person, teams: [team] }) } },
  {
    to: 3,
    kinds: { person: (person) => ({ ...person, size: (person['teams'] as string[]).length }), case: (one) => one },
  },
];

test('steps are taken in order, from where a record stands', () => {
  const inHand = { version: 3, steps: example };
  expect(upcastRecord('person', { team: 'Payments' }, 1, inHand)).toEqual({ teams: ['Payments'], size: 1 });
  expect(upcastRecord('person', { teams: ['A', 'B'] }, 2, inHand)).toEqual({ teams: ['A', 'B'], size: 2 });
  expect(upcastRecord('person', { teams: [] }, 3, inHand)).toEqual({ teams: [] });
  expect(upcastRecord('project', { name: 'One' }, 1, inHand)).toEqual({ name: 'One' });
});

test('a step that changes no record of any fixture is found', () => {
  expect(unexercisedSteps(example, schemaFixtures)).toEqual(['3:case']);
  expect(unexercisedSteps(example, [])).toEqual(['2:person', '3:case', '3:person']);
});
