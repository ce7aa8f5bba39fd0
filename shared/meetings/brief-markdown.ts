import { exactDate } from '../packet/exact-date.ts';
import { markdownLine } from '../packet/markdown-line.ts';
import type { BriefForOthers } from './brief-for.ts';
import type { BriefLine, PromiseLine } from './brief-line.ts';

const dated = ({ text, on }: BriefLine): string => `- ${markdownLine(text)}${on === null ? '' : ` (${exactDate(on)})`}`;
const plain = ({ text }: BriefLine): string => `- ${markdownLine(text)}`;
const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${heading}\n\n${lines.join('\n')}`];

const promised = (promises: readonly PromiseLine[], owner: PromiseLine['owner']): string[] =>
  promises
    .filter((line) => line.owner === owner)
    .map((line) => `${plain(line)}${line.standing === 'overdue' ? ' · overdue' : ''}`);

/**
 * The brief as Markdown to be copied and sent. Takes only a brief for others: one for me cannot be copied out. Headings without a
 * line are left out; a brief with nothing to say says so.
 */
export function briefMarkdown(brief: BriefForOthers): string {
  const name = markdownLine(brief.name);
  const since =
    brief.lastMeetingId === null ? `Since ${exactDate(brief.since)}` : `Since we met on ${exactDate(brief.since)}`;
  const parts = [
    ...section('To talk about', brief.agenda.map(plain)),
    ...section('Decided last time', brief.decisions.map(plain)),
    ...section('Outcomes', brief.outcomes.map(dated)),
    ...section('Promised by me', promised(brief.promises, 'me')),
    ...section(`Promised by ${name}`, promised(brief.promises, 'them')),
    ...section('Goals that moved', brief.goals.map(dated)),
    ...section('Ratings that changed', brief.ratings.map(dated)),
    ...section('No news', brief.quiet.map(plain)),
    ...section('Questions', brief.questions.map(plain)),
  ];
  const body = parts.length > 0 ? parts : ['Nothing to tell yet.'];
  return `${[`# 1:1 with ${name}`, since, ...body].join('\n\n')}\n`;
}
