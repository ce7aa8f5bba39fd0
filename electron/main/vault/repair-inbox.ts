import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { formatSnapshotLine, parseSnapshotLine } from '../../../shared/vault/snapshot-lines.ts';

/** A repair's lines as they arrive, page by page. */
export interface RepairInbox {
  /** Takes a page; answers how many lines there are now. A page out of its turn is refused, and a new repair begins at 0. */
  take: (lines: readonly string[], from: number) => Result<number>;
  /** All lines with `head` in the meta line, or words when one of them is none. The inbox is empty afterwards. */
  finish: (head: number) => Result<string[]>;
  /** The number that the meta line names. */
  head: () => number;
}

const refused = (what: string) =>
  failed('bad-repair', `The vault was not repaired: ${what}. Nothing was changed; restart Rungbook to try again.`);

/** Collects the lines of one repair. */
export function createRepairInbox(): RepairInbox {
  let received: string[] = [];
  const head = (): number => {
    const first = parseSnapshotLine(received[0] ?? '');
    return first && 'meta' in first ? first.meta.head : -1;
  };
  return {
    head,
    take: (lines, from) => {
      if (from === 0) received = [];
      if (from !== received.length) return refused('a part of the record did not arrive');
      received.push(...lines);
      return ok(received.length);
    },
    finish: (atHead) => {
      const [, ...rest] = received;
      const isSound = head() >= 0 && rest.every((line) => parseSnapshotLine(line) !== null);
      received = [];
      return isSound
        ? ok([formatSnapshotLine({ meta: { head: atHead } }), ...rest])
        : refused('the database sent a line that is none');
    },
  };
}
