import { expect, it } from 'vitest';
import { listLines } from '../../../renderer/ui/list-lines.ts';

const groupOf = (item: string) => item.charAt(0);
const shape = (items: string[], group: typeof groupOf | null) =>
  listLines(items, group).map((line) =>
    line.kind === 'heading' ? `# ${line.label}` : `${line.item}${line.heading ? ' (first)' : ''}`,
  );

it('puts a heading before each run and says which item is the first under it', () => {
  expect(shape(['a1', 'a2', 'b1'], groupOf)).toEqual(['# a', 'a1 (first)', 'a2', '# b', 'b1 (first)']);
});

it('has no headings without groups', () => {
  expect(shape(['a1', 'b1'], null)).toEqual(['a1', 'b1']);
});
