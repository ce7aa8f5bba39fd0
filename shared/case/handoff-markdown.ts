import { exactDate } from '../packet/exact-date.ts';
import { markdownLine } from '../packet/markdown-line.ts';
import { safeMarkdown } from '../packet/safe-markdown.ts';
import type { HandoffCriterion, HandoffDocument } from './handoff.ts';

const stanceWords = { agrees: 'agrees', 'not yet': 'says not yet', disagrees: 'disagrees' } as const;

function criterionMarkdown({ name, verdict, stance, evidence }: HandoffCriterion): string {
  const word =
    stance === null
      ? 'Manager so far: not asked.'
      : `Manager so far: ${stanceWords[stance.stance]}, ${exactDate(stance.statedOn)}${stance.isStale ? ' (a while ago; worth asking again)' : ''}.`;
  return [
    `### ${markdownLine(name)}`,
    `On record: ${verdict}. ${word}`,
    evidence
      .map(({ line, dates, speaksAgainst }) => {
        return `- ${markdownLine(line)} (${dates}${speaksAgainst ? ', speaks against it' : ''})`;
      })
      .join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function factsOf(document: HandoffDocument): string[] {
  const { cycleClosesOn, decidedBy, sponsorName, decision } = document;
  const day = decision.decidedOn === null ? '' : ` on ${exactDate(decision.decidedOn)}`;
  return [
    ...(cycleClosesOn === null ? [] : [`Cycle closes: ${exactDate(cycleClosesOn)}`]),
    ...(decidedBy === '' ? [] : [`Decided by: ${markdownLine(decidedBy)}`]),
    ...(sponsorName === null ? [] : [`Sponsor: ${markdownLine(sponsorName)}`]),
    ...(decision.decision === 'open' ? [] : [`Last decision: ${decision.decision}${day}`]),
  ];
}

const section = (heading: string, body: string): string[] => (body === '' ? [] : [`## ${heading}`, body]);
const listOf = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** The handoff as Markdown without raw HTML, to be edited and sent by one's own means. Sections that say nothing are left out. */
export function handoffMarkdown(document: HandoffDocument): string {
  const { authorName, asOf, targetLevel, criteria, agreements, waysOfWorking, decision } = document;
  const by = authorName.trim() === '' ? '' : `${markdownLine(authorName)}, `;
  const agreed = agreements.map(({ words, dueOn, agreedOn }) => {
    return `${markdownLine(words)} (agreed ${exactDate(agreedOn)}${dueOn === null ? '' : `, by ${exactDate(dueOn)}`})`;
  });
  const ways = waysOfWorking.map(({ heading, text }) =>
    [...(heading === '' ? [] : [`### ${markdownLine(heading)}`]), safeMarkdown(text)].join('\n\n'),
  );
  const reasons = decision.decision === 'not yet' ? decision.reasons.map(markdownLine) : [];
  return `${[
    `# Handoff: the case for ${markdownLine(targetLevel)}`,
    `${by}as of ${exactDate(asOf)}. For readers inside the company.`,
    ...factsOf(document),
    ...section('Reasons for “not yet”', listOf(reasons)),
    ...section('Criteria', criteria.map(criterionMarkdown).join('\n\n')),
    ...section('Open agreements', listOf(agreed)),
    ...section('Ways of working', ways.join('\n\n')),
  ].join('\n\n')}\n`;
}
