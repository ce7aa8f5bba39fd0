import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { JournalPort } from '../../../../../renderer/db/journal-port.ts';
import { failed, ok } from '../../../../../shared/ipc/result.ts';
import { useToastStore } from '../../../../../renderer/hooks/toast-store.ts';
import { next, openMeeting } from './open-meeting.tsx';

describe('a 1:1 on a full disk', () => {
  it('keeps what was typed in the line, says so, and changes nothing', async () => {
    let isFull = false;
    let sequence = 0;
    const journal: JournalPort = {
      append: () =>
        Promise.resolve(isFull ? failed('disk-full', 'The disk is full.') : ok({ sequence: (sequence += 1) })),
      readAfter: () => Promise.resolve(ok([])),
      head: () => Promise.resolve(ok({ sequence })),
    };
    const { user, read } = await openMeeting(`/meetings/${next.id}`, [next], { journal });
    const line = await screen.findByRole('textbox', { name: 'Add a decision' });
    isFull = true;
    await user.type(line, 'Plan B{Enter}');
    await waitFor(() => expect(line).toHaveValue('Plan B'));
    const topic = screen.getByRole('textbox', { name: 'Topic: Holidays' });
    await user.type(topic, ' in May{Enter}');
    await waitFor(() => expect(useToastStore.getState().toasts.length).toBeGreaterThan(1));
    expect(topic).toHaveValue('Holidays in May');
    expect(await read(next.id)).toMatchObject({ decisions: [], topics: next.topics });
    isFull = false;
    await user.type(line, '{Enter}');
    await waitFor(async () => expect((await read(next.id)).decisions).toMatchObject([{ words: 'Plan B' }]));
  });
});
