/** A line of two texts laid side by side: in both, only in the older, or only in the newer one. */
export interface DiffLine {
  is: 'same' | 'removed' | 'added';
  text: string;
}

/** Beyond this many comparisons the middle is shown as replaced whole: quick matters more than the smallest difference. */
const MOST_CELLS = 4_000_000;

const as = (is: DiffLine['is'], lines: readonly string[]): DiffLine[] => lines.map((text) => ({ is, text }));

/** How many lines two texts share from here on: the table of the longest common subsequence. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const down = table[(row + 1) * width + column] ?? 0;
      const right = table[row * width + column + 1] ?? 0;
      const both = (table[(row + 1) * width + column + 1] ?? 0) + 1;
      table[row * width + column] = before[row] === after[column] ? both : Math.max(down, right);
    }
  }
  return table;
}

function diffMiddle(before: readonly string[], after: readonly string[]): DiffLine[] {
  if (before.length * after.length > MOST_CELLS) return [...as('removed', before), ...as('added', after)];
  const table = commonLengths(before, after);
  const width = after.length + 1;
  const lines: DiffLine[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const [old = '', current = ''] = [before[row], after[column]];
    if (old === current) {
      lines.push({ is: 'same', text: old });
      row += 1;
      column += 1;
    } else if ((table[(row + 1) * width + column] ?? 0) >= (table[row * width + column + 1] ?? 0)) {
      lines.push({ is: 'removed', text: old });
      row += 1;
    } else {
      lines.push({ is: 'added', text: current });
      column += 1;
    }
  }
  return [...lines, ...as('removed', before.slice(row)), ...as('added', after.slice(column))];
}

/** What leads from one text to the other, line by line, with as much kept in common as there is. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const [old, current] = [before === '' ? [] : before.split('\n'), after === '' ? [] : after.split('\n')];
  const shorter = Math.min(old.length, current.length);
  let head = 0;
  while (head < shorter && old[head] === current[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === current[current.length - 1 - tail]) tail += 1;
  return [
    ...as('same', old.slice(0, head)),
    ...diffMiddle(old.slice(head, old.length - tail), current.slice(head, current.length - tail)),
    ...as('same', old.slice(old.length - tail)),
  ];
}
