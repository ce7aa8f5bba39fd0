import { recordKinds } from '../../../shared/record/record-kinds.ts';
import type { RecordKind } from '../../../shared/record/record-kinds.ts';

/** What the header says of the lines. */
export interface SnapshotCounts {
  readonly counts: Record<RecordKind, number>;
  readonly lines: number;
}

const ROW = /^\{"row":\{"kind":"([a-z]+)"/;

/** Counts lines as they pass. */
export function createLineCounter() {
  const counts = Object.fromEntries(recordKinds.map((kind) => [kind, 0])) as Record<RecordKind, number>;
  let lines = 0;
  return {
    add: (line: string): void => {
      lines += 1;
      const kind = ROW.exec(line)?.[1] as RecordKind | undefined;
      if (kind !== undefined) counts[kind] += 1;
    },
    counted: (): SnapshotCounts => ({ counts: { ...counts }, lines }),
  };
}
