import { describe, expect, it } from 'vitest';
import { createEntry } from '../../../shared/record/new-record.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { lastUsed } from '../../../shared/skills/last-used.ts';
import { catalogues } from './rating-builders.ts';

const { tools } = catalogues.tools;
const entryOf = (n: number, fields: Partial<Entry>): Entry => ({
  ...createEntry(
    { title: 'Untitled', occurredOn: '2026-10-01' },
    { id: `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f2f${String(n).padStart(2, '0')}`, now: '2026-10-01T08:00:00.000Z' },
  ),
  ...fields,
});
const nameIn = (fields: Partial<Entry>, tool: string): string | undefined =>
  lastUsed(tools, [entryOf(1, fields)]).get(tool)?.name;

describe('lastUsed', () => {
  it('finds a tool wherever an entry names it, as people write it', () => {
    expect(nameIn({ title: 'Moved to kubernetes' }, 'orchestration')).toBe('Kubernetes');
    expect(nameIn({ tags: ['docker'] }, 'containers')).toBe('Docker');
    expect(nameIn({ action: 'Events go over SNS now.' }, 'messaging')).toBe('SNS');
    expect(nameIn({ text: 'Searched the logs in ELK' }, 'logging')).toBe('ELK');
    expect(nameIn({ text: 'Moved the repository to GitHub.' }, 'source-control')).toBe('GitHub');
  });

  it('takes no part of a word, and no plain word, for a tool', () => {
    expect(nameIn({ text: 'Dockerless builds, kubernetesque' }, 'containers')).toBeUndefined();
    expect(nameIn({ text: 'We had slack in the plan' }, 'chat')).toBeUndefined();
    expect(nameIn({ text: 'We said so in Slack' }, 'chat')).toBe('Slack');
  });

  it('answers the first entry of the order given, for each row by itself', () => {
    const newer = entryOf(1, { title: 'Docker again' });
    const older = entryOf(2, { title: 'Docker and Kubernetes' });
    const found = lastUsed(tools, [newer, older]);
    expect(found.get('containers')?.entry).toBe(newer);
    expect(found.get('orchestration')?.entry).toBe(older);
  });
});
