import type { ReadLines } from '../../../shared/ipc/contract/vault-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import type { FoundSnapshot } from './list-snapshots.ts';
import type { SnapshotStore } from './snapshot-store.ts';

/** How long an unpacked snapshot is kept for the next page, in milliseconds. */
const KEEP = 60_000;
/** One page holds at most this many characters, and at least one line. */
const PAGE = 8 * 1024 * 1024;

interface Unpacked {
  readonly wanted: string;
  readonly snapshot: FoundSnapshot;
  readonly lines: string[];
}

const unknown = () =>
  failed(
    'no-generation',
    'This snapshot is not there any more, or it is damaged. Nothing was changed; choose another one.',
  );

function pageOf({ lines, snapshot }: Unpacked, from: number, limit: number): ReadLines {
  const page: string[] = [];
  let length = 0;
  for (const line of lines.slice(from, from + limit)) {
    length += line.length;
    if (page.length > 0 && length > PAGE) break;
    page.push(line);
  }
  const next = from + page.length;
  return { lines: page, next: next < lines.length ? next : null, head: snapshot.header.sequence };
}

/** Hands out snapshots page by page; only one that was found whole to its end is handed out at all. */
export function createLineReader(store: SnapshotStore) {
  let kept: Unpacked | null = null;
  let timer: NodeJS.Timeout | null = null;

  const forget = (): void => {
    if (timer) clearTimeout(timer);
    [kept, timer] = [null, null];
  };
  const keep = (unpacked: Unpacked): void => {
    forget();
    kept = unpacked;
    timer = setTimeout(forget, KEEP).unref();
  };

  return {
    forget,
    read: async (wanted: string, from: number, limit: number): Promise<Result<ReadLines>> => {
      // A new reading starts from what is newest now; a later page goes on with the one that was begun.
      if (kept?.wanted !== wanted || from === 0) {
        const whole = await store.wholeLines(wanted === 'newest' ? null : wanted);
        if (whole === null) return wanted === 'newest' ? ok({ lines: [], next: null, head: 0 }) : unknown();
        keep({ wanted, ...whole });
      }
      return kept ? ok(pageOf(kept, from, limit)) : unknown();
    },
  };
}
