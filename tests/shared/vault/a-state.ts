import fc from 'fast-check';
import type { NumberedBatch, Operation } from '../../../shared/change/operation.ts';
import { createEntry } from '../../../shared/record/new-record.ts';
import type { VaultState } from '../../../shared/vault/vault-state.ts';
import { emptyState } from '../../../shared/vault/vault-state.ts';
import { applyBatchToState } from '../../../shared/vault/apply-batch-to-state.ts';

const uuid = (kind: string, number: number): string =>
  `${kind}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Few records, so that actions meet again and again. */
const entryId = (number: number): string => uuid('e', number);
const changeId = (number: number): string => uuid('c', number);

interface Step {
  op: Operation['op'];
  entry: number;
  /** How far from the revision that would be right. */
  slip: number;
  title: string;
  imported: boolean;
}

interface Action {
  steps: Step[];
  session: string | null;
  /** How many actions back the undone one lies; 0 for none. */
  undoes: number;
  /** Says the same number again, as a replay does. */
  replay: boolean;
}

const action: fc.Arbitrary<Action> = fc.record({
  steps: fc.array(
    fc.record({
      op: fc.constantFrom('put', 'put', 'put', 'tombstone', 'purge'),
      entry: fc.integer({ min: 1, max: 3 }),
      slip: fc.constantFrom(0, 0, 0, 0, -1, 1),
      title: fc.constantFrom('A', 'B', 'C'),
      imported: fc.constantFrom(false, false, true),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  session: fc.constantFrom(null, null, 'one', 'two'),
  undoes: fc.constantFrom(0, 0, 0, 1, 2),
  replay: fc.constantFrom(false, false, false, false, true),
});

/** One operation on an entry at a revision. */
export function operationOf(step: Step, rev: number): Operation {
  const id = entryId(step.entry);
  const at = { kind: 'entry' as const, id, rev: Math.max(rev + step.slip, 1), schema: 1 };
  if (step.op !== 'put') return { op: step.op, ...at };
  const made = createEntry({ title: step.title, occurredOn: '2026-11-23' }, { id, now: '2026-11-23T09:00:00.000Z' });
  return { op: 'put', ...at, record: { ...made, batchId: step.imported ? uuid('b', 1) : null } };
}

function batchesOf(actions: readonly Action[]): NumberedBatch[] {
  const revs = new Map<number, number>();
  let sequence = 0;
  return actions.map(({ steps, session, undoes, replay }, index) => {
    if (!replay || sequence === 0) sequence += 1;
    const operations = steps.map((step) => {
      const last = revs.get(step.entry) ?? 0;
      const operation = operationOf(step, last + 1);
      // The door refuses what was not made from the last revision, so a journal may repeat one but never goes back.
      revs.set(step.entry, Math.max(last, operation.rev));
      return operation;
    });
    const undoOf = undoes > 0 && index >= undoes ? changeId(index - undoes) : null;
    const label = `Action ${index}`;
    return { changeId: changeId(index), at: '2026-11-24T14:02:00.000Z', label, session, undoOf, operations, sequence };
  });
}

/** Batches as a journal might hold them, and a few that it should not. */
export const someBatches: fc.Arbitrary<NumberedBatch[]> = fc
  .array(action, { minLength: 1, maxLength: 14 })
  .map(batchesOf);

/** The state after these batches. */
export function stateAfter(batches: readonly NumberedBatch[]): VaultState {
  const state = emptyState();
  for (const batch of batches) applyBatchToState(state, batch);
  return state;
}

/** A batch that puts one entry, the `number`th of its kind. */
export function putBatch(number: number, title = `Entry ${number}`): NumberedBatch {
  const step: Step = { op: 'put', entry: number, slip: 0, title, imported: false };
  return {
    changeId: changeId(number),
    at: '2026-11-24T14:02:00.000Z',
    label: title,
    session: null,
    undoOf: null,
    operations: [operationOf(step, 1)],
    sequence: number,
  };
}
