import type { Packet } from '../record/packet.ts';
import type { DocumentSection, Finding } from './packet-document.ts';

/** Evidence of a section that its reader does not get; `sectionId` → how many entries. */
export type WithheldCounts = ReadonlyMap<string, number>;

function ofSection(section: DocumentSection, withheld: number): Finding[] {
  const findings: Finding[] = [];
  const find = (rule: Finding['rule'], words: string) => findings.push({ sectionId: section.id, rule, words });
  const staysOut = withheld === 1 ? '1 chosen entry stays out' : `${withheld} chosen entries stay out`;
  if (section.kind === 'criterion' && section.items.length === 0) {
    find('no-evidence', 'No evidence stands behind this criterion. Choose some, or leave the section out.');
  } else if (section.body === '') find('nothing-said', 'Nothing said yet, so the section is not in the document.');
  if (withheld > 0) find('withheld', `${staysOut}; see what is left out.`);
  if (withheld > 0 && section.ownWords) {
    find('own-words-on-withheld', 'These are your own words and may retell what stays out. Read them once more.');
  }
  return findings;
}

/** The few remarks of the first slice: too long, nothing behind a claim, and what had to stay out. */
export function findingsOf(
  packet: Packet,
  sections: readonly DocumentSection[],
  withheld: WithheldCounts,
  words: number,
): Finding[] {
  const over = packet.wordBudget === null ? 0 : words - packet.wordBudget;
  return [
    ...(over > 0
      ? [
          {
            sectionId: null,
            rule: 'over-budget' as const,
            words: `${over} ${over === 1 ? 'word' : 'words'} over the length that the form allows.`,
          },
        ]
      : []),
    ...sections.flatMap((section) => ofSection(section, withheld.get(section.id) ?? 0)),
  ];
}
