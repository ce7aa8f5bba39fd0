import type { AnyRecord } from './record-kinds.ts';

const MOST = 60;

/** The first line of a text, cut at a word where it is long. */
function firstLine(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  if (line.length <= MOST) return line;
  const cut = line.slice(0, MOST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)).trimEnd()}…`;
}

/** What stands for records that have no title: the words in them, or their day. */
function nameByContent(record: AnyRecord): string {
  if ('outcome' in record && 'horizon' in record) return record.outcome;
  if ('quote' in record) return firstLine(record.quote);
  if ('skillId' in record) return `Rating of ${record.skillId.replaceAll('-', ' ')}`;
  if ('metricId' in record && 'value' in record) return `${record.value} ${record.unit}`;
  if ('contentHash' in record) return `Review of ${record.on}`;
  if ('noteText' in record) return `Week to ${record.to}`;
  if ('rhythm' in record) return `Meeting ${record.rhythm}`;
  if ('privatePreparation' in record) return `1:1 of ${record.date}`;
  if ('canDoNow' in record) return firstLine(record.to) || 'Mentoring';
  if ('relationId' in record) return record.relationId.replaceAll('-', ' ');
  return 'words' in record ? firstLine(record.words) : '';
}

/** How a record is called in labels, lists and toasts. */
export function nameOfRecord(record: AnyRecord): string {
  if ('title' in record && record.title) return record.title;
  if ('name' in record && record.name) return record.name;
  if ('entryId' in record) return record.criterionId;
  if ('saw' in record) return `Who can speak for ${record.criterionId}`;
  if ('targetLevel' in record) return `Case: ${record.targetLevel}`;
  if ('ladder' in record) return record.ladder.title;
  return nameByContent(record) || 'Untitled';
}
