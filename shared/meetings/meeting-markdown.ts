import { exactDate } from '../packet/exact-date.ts';
import type { NameMask } from '../packet/name-mask.ts';
import { createNameMask } from '../packet/name-mask.ts';
import { safeMarkdown } from '../packet/safe-markdown.ts';
import { markdownLine } from '../packet/markdown-line.ts';
import type { Person } from '../record/person.ts';
import { carriedInWords } from './carry-over.ts';
import type { Action, Meeting, Side, Topic } from './meeting.ts';

/** A meeting without what is for me alone: what leaves is written from this, so that it cannot hold the preparation. */
type OpenMeeting = Omit<Meeting, 'privatePreparation'>;

/** The other side in words: names, and a role for a mentee who has not agreed to be named. */
function namesOf({ personIds }: OpenMeeting, persons: readonly Person[], { nameOf }: NameMask): string {
  const names = personIds.flatMap((id) => persons.filter((person) => person.id === id).map(nameOf));
  return names.join(' and ') || 'somebody';
}

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`];

const topicLine = (topic: Topic): string =>
  [topic.words.trim(), carriedInWords(topic)].filter((part) => part !== null).join(' · ');

function actionLine(action: Action): string {
  const when =
    action.state === 'done'
      ? action.doneOn && `done ${exactDate(action.doneOn)}`
      : action.due && `by ${exactDate(action.due)}`;
  return [action.words.trim(), when, carriedInWords(action)].filter((part) => part !== null).join(' · ');
}

interface Parts {
  title: string;
  name: string;
  line: (text: string) => string;
  text: (text: string) => string;
  promised: (owner: Side, of: (action: Action) => boolean) => string[];
}

function partsOf(meeting: OpenMeeting, persons: readonly Person[]): Parts {
  const mask = createNameMask(persons);
  const name = namesOf(meeting, persons, mask);
  const line = (text: string): string => markdownLine(mask.mask(text));
  return {
    title: `# 1:1 with ${markdownLine(name)}, ${exactDate(meeting.date)}`,
    name: markdownLine(name),
    line,
    text: (text) => safeMarkdown(mask.mask(text)),
    promised: (owner, isWanted) =>
      meeting.actions
        .filter((action) => action.owner === owner && isWanted(action))
        .map((one) => line(actionLine(one))),
  };
}

const written = (title: string, parts: readonly string[], nothing: string): string =>
  `${[title, ...(parts.length > 0 ? parts : [nothing])].join('\n\n')}\n`;

/** The agenda as Markdown, to be sent before: what to talk about, and the promises that are still open. */
export function agendaMarkdown(meeting: OpenMeeting, persons: readonly Person[]): string {
  const { title, name, line, promised } = partsOf(meeting, persons);
  const isOpen = ({ state }: Action): boolean => state === 'open';
  const topics = meeting.topics.filter(({ done }) => !done).map((topic) => line(topicLine(topic)));
  const parts = [
    ...section('To talk about', topics),
    ...section('Promised by me', promised('me', isOpen)),
    ...section(`Promised by ${name}`, promised('them', isOpen)),
  ];
  return written(title, parts, 'Nothing to talk about yet.');
}

/** What came of the meeting, to be sent after it: shared notes, decisions, promises, and what is left for next time. */
export function notesMarkdown(meeting: OpenMeeting, persons: readonly Person[]): string {
  const { title, name, line, text, promised } = partsOf(meeting, persons);
  const isKept = ({ state }: Action): boolean => state !== 'dropped';
  const notes = text(meeting.sharedNotes);
  const topicsThat = (wanted: boolean): string[] =>
    meeting.topics.filter(({ done }) => done === wanted).map(({ words }) => line(words));
  const parts = [
    ...section('Talked about', topicsThat(true)),
    ...(notes === '' ? [] : [`## Notes\n\n${notes}`]),
    ...section(
      'Decided',
      meeting.decisions.map(({ words }) => line(words)),
    ),
    ...section('Promised by me', promised('me', isKept)),
    ...section(`Promised by ${name}`, promised('them', isKept)),
    ...section('For next time', topicsThat(false)),
  ];
  return written(title, parts, 'Nothing was written down.');
}
