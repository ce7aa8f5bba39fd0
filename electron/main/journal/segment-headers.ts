import { readdir } from 'node:fs/promises';
import { hasErrorCode } from '../files/has-error-code.ts';
import type { SegmentFiles } from './examine-segment.ts';
import { filesOf } from './examine-segment.ts';
import { openToRead } from './open-to-read.ts';
import type { SegmentHeader } from './segment-header.ts';
import { decodeHeader, HEADER_LENGTH } from './segment-header.ts';
import { segmentNumber } from './segment-name.ts';

/** A segment of which only the header was read; `null` when neither copy's is readable. */
export interface SegmentStart {
  readonly number: number;
  readonly files: SegmentFiles;
  readonly header: SegmentHeader | null;
}

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (hasErrorCode(error, 'ENOENT')) return [];
    throw error;
  });

async function headerOf(file: string): Promise<SegmentHeader | null> {
  const handle = await openToRead(file);
  if (handle === null) return null;
  try {
    const bytes = Buffer.alloc(HEADER_LENGTH);
    const { bytesRead } = await handle.read(bytes, 0, HEADER_LENGTH, 0);
    return decodeHeader(bytes.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** The segments of a vault in their order, those that are left in one copy alone too. */
export async function segmentStarts(vault: { folder: string; mirror: string }): Promise<SegmentStart[]> {
  const names = new Set([...(await namesIn(vault.folder)), ...(await namesIn(vault.mirror))]);
  const numbered = [...names]
    .map((name) => ({ name, number: segmentNumber(name) }))
    .filter((segment): segment is { name: string; number: number } => segment.number !== null)
    .sort((a, b) => a.number - b.number);
  const starts: SegmentStart[] = [];
  for (const { name, number } of numbered) {
    const files = filesOf(vault, name);
    starts.push({ number, files, header: (await headerOf(files.primary)) ?? (await headerOf(files.mirror)) });
  }
  return starts;
}

/** The segments that may hold anything after the number `from`: all from the last one that surely begins at or before it. */
export function startsAfter(starts: readonly SegmentStart[], from: number): SegmentStart[] {
  const first = starts.findLastIndex(({ header }) => header !== null && header.after <= from);
  return starts.slice(Math.max(first, 0));
}
