import { plainText } from '../packet/markdown-line.ts';
import { unescapedLine } from '../packet/unescaped-line.ts';
import { TO_TALK_ABOUT } from './next-agenda.ts';

/** As long as a line of the record may be. */
const LONGEST = 500;

const wordsOf = (line: string): string =>
  unescapedLine(line.replace(/^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+/, '').trim()).slice(0, LONGEST);

const sameWords = (words: string): string => words.trim().toLowerCase();

/** Lines of the part “To talk about” of an agenda as it was edited. */
function linesToTalkAbout(agenda: string): string[] {
  let isHere = false;
  return plainText(agenda)
    .split('\n')
    .filter((line) => {
      const heading = /^#{1,6}[ \t]+(.*?)[ \t]*#*$/.exec(line);
      if (heading) isHere = heading[1] === TO_TALK_ABOUT;
      return isHere && !heading && line.trim() !== '';
    });
}

/**
 * What an edited agenda wants to be talked about, one topic a line, without what waits for the person already. Each once, in its
 * order; nothing from the other parts, which are reports and promises.
 */
export function agendaTopics(agenda: string, waiting: readonly string[]): string[] {
  const known = new Set(waiting.map(sameWords));
  return linesToTalkAbout(agenda)
    .map(wordsOf)
    .filter((words) => {
      const isNew = words !== '' && !known.has(sameWords(words));
      known.add(sameWords(words));
      return isNew;
    });
}
