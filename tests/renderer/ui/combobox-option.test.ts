import { expect, it } from 'vitest';
import { comboboxLines } from '../../../renderer/ui/combobox-option.ts';

const people = [
  { value: 'p1', label: 'Zoë Martin', hint: 'manager' },
  { value: 'p2', label: 'Tom Okafor' },
];
const labels = (query: string, canCreate = true) => comboboxLines(people, query, canCreate).map((line) => line.label);

it('finds all typed words in label and hint, without accents or case', () => {
  expect(labels('zoe MAN', false)).toEqual(['Zoë Martin']);
});

it('offers to create what is not there, but not what is', () => {
  expect(labels('Tom')).toEqual(['Tom Okafor', 'Create “Tom”']);
  expect(labels('tom okafor')).toEqual(['Tom Okafor']);
  expect(labels('  ')).toEqual(['Zoë Martin', 'Tom Okafor']);
});

it('shows no more than can be read', () => {
  const many = Array.from({ length: 500 }, (_, index) => ({ value: String(index), label: `Option ${index}` }));
  expect(comboboxLines(many, '', false)).toHaveLength(100);
});
