import type { NumberedBatch } from '../../../shared/change/operation.ts';
import { NumberedBatchSchema } from '../../../shared/change/operation.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { textIn } from './frame.ts';
import { damageFound } from './journal-damaged.ts';
import { openToRead } from './open-to-read.ts';
import type { Segment } from './segment.ts';
import { lastSequence } from './segment.ts';

/** One answer holds at most this many bytes (and at least one batch), so that catching up on years does not fill the memory. */
const ANSWER_BYTES = 16 * 1024 * 1024;

/** The frames of a segment that follow `sequence`: where they begin and end in the file. */
function stretches(segment: Segment, sequence: number, limit: number): { from: number; to: number }[] {
  const first = Math.max(sequence - segment.after, 0);
  return segment.offsets
    .slice(first, first + limit)
    .map((from, index) => ({ from, to: segment.offsets[first + index + 1] ?? segment.end }));
}

async function readFrames(file: string, wanted: { from: number; to: number }[]): Promise<(string | null)[]> {
  const start = wanted[0]?.from ?? 0;
  const bytes = Buffer.alloc((wanted.at(-1)?.to ?? 0) - start);
  const handle = await openToRead(file);
  try {
    await handle?.read(bytes, 0, bytes.length, start);
  } finally {
    await handle?.close();
  }
  return wanted.map(({ from }) => textIn(bytes, from - start));
}

/** The frames of a segment, each from its second copy where the first one's bytes have changed since opening. */
async function readSegmentFrames({ file, copy }: Segment, wanted: { from: number; to: number }[]) {
  const texts = await readFrames(file, wanted);
  if (copy === null || !texts.includes(null)) return texts;
  const others = await readFrames(copy, wanted);
  return texts.map((text, index) => text ?? others[index] ?? null);
}

/**
 * The batches after `sequence`, in order, read from disk: at most `limit` of them and fewer when they are large. An empty answer
 * means that there are no more. Bytes that changed since they were checked at opening answer with words.
 */
export async function readBatches(
  segments: readonly Segment[],
  sequence: number,
  limit: number,
): Promise<Result<NumberedBatch[]>> {
  const batches: NumberedBatch[] = [];
  let bytesLeft = ANSWER_BYTES;
  for (const segment of segments) {
    if (lastSequence(segment) <= sequence) continue;
    const candidates = stretches(segment, sequence, limit - batches.length);
    if (candidates.length === 0) continue;
    const start = candidates[0]?.from ?? 0;
    const wanted = candidates.filter(
      ({ to }, index) => to - start <= bytesLeft || (index === 0 && batches.length === 0),
    );
    if (wanted.length === 0) break;
    bytesLeft -= (wanted.at(-1)?.to ?? start) - start;
    for (const text of await readSegmentFrames(segment, wanted)) {
      if (text === null) return damageFound(batches.at(-1)?.sequence ?? sequence);
      const parsed = NumberedBatchSchema.safeParse(JSON.parse(text));
      if (!parsed.success) return unknownBatch();
      batches.push(parsed.data);
    }
    if (wanted.length < candidates.length || batches.length >= limit) break;
  }
  return ok(batches);
}

const unknownBatch = () =>
  failed(
    'journal-unknown',
    'The journal holds a change that this Rungbook does not know; a newer one may have made it. Nothing was changed.',
  );
