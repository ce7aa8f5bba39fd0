import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOfState, parseSnapshotLine, stateOfLines, subjectOfLine } from '../../../shared/vault/snapshot-lines.ts';
import { subjectOf } from '../../../shared/vault/vault-state.ts';
import { putBatch, someBatches, stateAfter } from './a-state.ts';

test('a state survives as lines, meta first and undo steps last', () => {
  fc.assert(
    fc.property(someBatches, (batches) => {
      const state = stateAfter(batches);
      const lines = [...linesOfState(state)];
      expect(stateOfLines(lines)).toEqual(state);
      const sections = lines.map((line) =>
        ['meta', 'row', 'revision', 'undo'].findIndex((name) => line.startsWith(`{"${name}":`)),
      );
      expect(sections).toEqual([...sections].sort());
    }),
  );
});

test('the start of a line tells its subject', () => {
  fc.assert(
    fc.property(someBatches, (batches) => {
      for (const text of linesOfState(stateAfter(batches))) {
        const line = parseSnapshotLine(text)!;
        const subject =
          'row' in line ? subjectOf(line.row.kind, line.row.id) : 'revision' in line ? line.revision.subject : null;
        expect(subjectOfLine(text)).toBe(subject);
      }
    }),
  );
});

test.each(['', '{}', '{"row":{}}', '[]', 'null', '{"meta":{"head":-1}}', '{"meta":{"head":1},"row":{}}'])(
  '%j is no line',
  (text) => {
    expect(parseSnapshotLine(text)).toBeNull();
    expect(stateOfLines([...linesOfState(stateAfter([putBatch(1)])), text])).toBeNull();
  },
);
