import type { Audience, Reader } from '../record/audience.ts';
import { mayRead } from '../record/audience.ts';
import type { Entry } from '../record/entry.ts';
import type { Evidence } from '../record/evidence.ts';

/** Why something stays out of a packet. */
export type WithholdingReason = 'private' | 'named-people' | 'inside-only' | 'in-bin' | 'speaks-against' | 'gone';

/** The reason in one short sentence for the author. */
export const withholdingWords: Record<WithholdingReason, string> = {
  private: 'Only you may read it.',
  'named-people': 'It is for named people, and this packet goes to others.',
  'inside-only': 'It may not leave the company.',
  'in-bin': 'It is in the bin.',
  'speaks-against': 'It speaks against the criterion.',
  gone: 'It is no longer in the record.',
};

/** Why a record with this audience is closed to the reader; `null` when it is open. */
export function audienceReason(audience: Audience, reader: Reader): WithholdingReason | null {
  if (mayRead(audience, reader)) return null;
  switch (audience.kind) {
    case 'me':
      return 'private';
    case 'people':
      return 'named-people';
    case 'inside':
    case 'outside':
      return 'inside-only';
  }
}

/** Why this evidence stays out of a packet for `reader`; `null` when it may go in. */
export function withholding(
  evidence: Evidence | undefined,
  entry: Entry | undefined,
  reader: Reader,
): WithholdingReason | null {
  if (!evidence || !entry) return 'gone';
  if (evidence.deletedAt !== null || entry.deletedAt !== null) return 'in-bin';
  const closed = audienceReason(entry.audience, reader);
  if (closed) return closed;
  return evidence.stance === 'contradicts' ? 'speaks-against' : null;
}
