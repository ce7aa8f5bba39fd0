import { describe, expect, it } from 'vitest';
import { changedFields } from '../../../shared/record/changed-fields.ts';

const mara = '11111111-1111-4111-8111-111111111111';
const nameOf = (id: string) => (id === mara ? 'Mara' : 'not there any more');

describe('changedFields', () => {
  it('names what differs, with people and projects by name', () => {
    const before = { title: 'a', personIds: [], tags: ['x'], updatedAt: '1' };
    const after = { title: 'b', personIds: [mara], tags: ['x'], updatedAt: '2' };
    expect(changedFields(before, after, nameOf)).toEqual([
      { field: 'title', before: 'a', after: 'b' },
      { field: 'people', before: '', after: 'Mara' },
    ]);
  });

  it('shows the first version as what it brought', () => {
    expect(changedFields(null, { title: 'a', text: '', open: false }, nameOf)).toEqual([
      { field: 'title', before: '', after: 'a' },
    ]);
  });

  it('lays nested values out as text', () => {
    const metrics = [{ name: 'p99', baseline: '840', result: '310', unit: 'ms' }];
    expect(changedFields({ metrics: [] }, { metrics }, nameOf)).toEqual([
      { field: 'figures', before: '', after: 'p99 · 840 · 310 · ms' },
    ]);
  });

  it('calls a file by its name, spells fields as words, and leaves out the ids of parts', () => {
    const file = { sha256: 'ab'.repeat(32), type: 'image/png', size: 12, name: 'latency.png' };
    const after = { attachments: [file], whyItMattered: 'revenue', sections: [{ id: mara, heading: 'Summary' }] };
    expect(changedFields({ attachments: [], whyItMattered: '', sections: [] }, after, nameOf)).toEqual([
      { field: 'files', before: '', after: 'latency.png' },
      { field: 'why it mattered', before: '', after: 'revenue' },
      { field: 'sections', before: '', after: 'Summary' },
    ]);
  });
});
