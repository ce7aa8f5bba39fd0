import type { Packet } from '../record/packet.ts';
import type { DocumentSection, Finding } from './packet-document.ts';
import type { WithheldCount } from './withheld-counts.ts';

/** Why nothing stands behind a criterion, and what to do: open what is closed, or choose, or drop the claim. */
function noEvidence({ closed }: WithheldCount): string {
  if (closed === 0) return 'No evidence stands behind this criterion. Choose some, or leave the section out.';
  const entries = closed === 1 ? '1 entry is' : `${closed} entries are`;
  return `${entries} closed to these readers. Choose evidence to open what they may see.`;
}

function ofSection(section: DocumentSection, count: WithheldCount): Finding[] {
  const withheld = count.chosen;
  const findings: Finding[] = [];
  const find = (rule: Finding['rule'], words: string) => findings.push({ sectionId: section.id, rule, words });
  const staysOut = withheld === 1 ? '1 chosen entry stays out' : `${withheld} chosen entries stay out`;
  if (section.kind === 'criterion' && section.items.length === 0) {
    find('no-evidence', noEvidence(count));
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
  withheld: ReadonlyMap<string, WithheldCount>,
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
    ...sections.flatMap((section) => ofSection(section, withheld.get(section.id) ?? { chosen: 0, closed: 0 })),
  ];
}
