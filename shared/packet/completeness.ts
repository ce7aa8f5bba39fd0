import type { PacketSection } from '../record/packet.ts';
import type { Completeness, DocumentItem } from './packet-document.ts';

/** How far a section is, and why, in one line. Text alone does not complete a criterion: it needs evidence too. */
export function completenessOf(
  section: PacketSection,
  body: string,
  items: readonly DocumentItem[],
): { completeness: Completeness; why: string } {
  const own = section.text !== null;
  if (body === '') return { completeness: 'empty', why: 'Nothing said yet' };
  if (section.kind === 'summary' || section.kind === 'closing') {
    return own
      ? { completeness: 'complete', why: 'In your words' }
      : { completeness: 'thin', why: 'Not in your words yet' };
  }
  if (items.length === 0) return { completeness: 'thin', why: 'No evidence chosen' };
  const count = `${items.length} ${items.length === 1 ? 'entry' : 'entries'}`;
  if (section.kind === 'project') return { completeness: 'complete', why: count };
  const strong = items.filter((item) => item.strength === 'strong').length;
  if (strong > 0) return { completeness: 'complete', why: `${count}, ${strong} strong` };
  const fair = items.filter((item) => item.strength === 'fair').length;
  return fair >= 2
    ? { completeness: 'complete', why: `${count}, none strong` }
    : { completeness: 'thin', why: `${count}, none strong` };
}
