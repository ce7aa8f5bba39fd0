import type { Criterion, Ladder } from './ladder.ts';

const MOST_CRITERIA = 30;
const LONGEST_LINE = 500;
const BULLET = /^\s*(?:[-*+•–—]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/iu;

/** The criteria in a pasted text: one a line, without bullets and numbers; empty and repeated lines are left out. */
export function criterionLines(text: string): string[] {
  const lines = text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(BULLET, '').trim().slice(0, LONGEST_LINE))
    .filter((line) => line !== '');
  return [...new Set(lines)].slice(0, MOST_CRITERIA);
}

/** A slug of the first words, or `criterion` where nothing of them can stand in a slug; made distinct by a number. */
function slugOf(line: string, taken: ReadonlySet<string>): string {
  const plain = line
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const base = plain.split(' ').slice(0, 5).join('-') || 'criterion';
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

const shortOf = (line: string): string => {
  const words = line.split(/\s+/);
  return words.length <= 6 ? line : `${words.slice(0, 6).join(' ')} …`;
};

function toCriteria(lines: readonly string[]): Criterion[] {
  const taken = new Set<string>();
  return lines.map((line) => {
    const id = slugOf(line, taken);
    taken.add(id);
    return { id, level: 'staff', short: shortOf(line), text: line, ask: line, aliases: [], markers: [] };
  });
}

/**
 * A ladder from a company's criteria, one a line. It has no markers: its evidence is linked to the criteria themselves, and the
 * rules ask for none. `base` lends what a pasted list does not say.
 */
export function ladderFromLines(lines: readonly string[], id: string, base: Ladder): Ladder {
  return {
    ...base,
    id,
    version: '1',
    status: 'released',
    title: 'Your company’s criteria',
    note: 'Pasted by you, one a line. It has no markers, so evidence is linked to the criteria themselves.',
    criteria: toCriteria(lines),
  };
}
