import type { Reader } from '../record/audience.ts';
import type { Entry } from '../record/entry.ts';
import type { Evidence, Strength } from '../record/evidence.ts';
import { strengths } from '../record/evidence.ts';
import type { PacketRecord } from './packet-record.ts';
import type { WithholdingReason } from './withholding.ts';
import { withholding } from './withholding.ts';

/** One entry that could stand in a section: all its evidence for the criterion together, because a reader meets it once. */
export interface Candidate {
  entry: Entry;
  evidence: Evidence[];
  strength: Strength;
  confirmed: boolean;
  /** Why it cannot be chosen; `null` when it can. */
  locked: WithholdingReason | null;
}

const rank = (strength: Strength): number => strengths.indexOf(strength);

function strengthOf(evidence: readonly Evidence[], record: PacketRecord): Strength {
  const found = evidence.map((item) => record.strengths.get(item.id) ?? 'thin');
  return found.reduce<Strength>((best, next) => (rank(next) > rank(best) ? next : best), 'thin');
}

function byWorth(a: Candidate, b: Candidate): number {
  return (
    Number(a.locked !== null) - Number(b.locked !== null) ||
    rank(b.strength) - rank(a.strength) ||
    Number(b.confirmed) - Number(a.confirmed) ||
    b.entry.occurredOn.localeCompare(a.entry.occurredOn) ||
    a.entry.id.localeCompare(b.entry.id)
  );
}

/** True when any day of the entry lies within `from` … `to`. */
export const touches = (entry: Entry, from: string, to: string): boolean =>
  entry.occurredOn <= to && (entry.occurredUntil ?? entry.occurredOn) >= from;

/**
 * The entries behind a set of evidence, strongest first, then confirmed, then newest; what this reader may not see comes last,
 * with the reason. Entries and links in the bin are no candidates at all.
 */
export function rankEvidence(evidence: readonly Evidence[], record: PacketRecord, reader: Reader): Candidate[] {
  const byEntry = new Map<string, Evidence[]>();
  for (const item of evidence) {
    if (item.deletedAt === null) byEntry.set(item.entryId, [...(byEntry.get(item.entryId) ?? []), item]);
  }
  const candidates: Candidate[] = [];
  for (const [entryId, items] of byEntry) {
    const entry = record.entries.get(entryId);
    if (!entry || entry.deletedAt !== null) continue;
    const open = items.filter((item) => withholding(item, entry, reader) === null);
    const shown = open.length > 0 ? open : items;
    candidates.push({
      entry,
      evidence: shown,
      strength: strengthOf(shown, record),
      confirmed: shown.some((item) => item.confirmations.length > 0),
      locked: open.length > 0 ? null : withholding(items[0], entry, reader),
    });
  }
  return candidates.sort(byWorth);
}
