import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listMeetingsWith, listTopicsOf } from '../../../../../renderer/db/queries/growth-queries.ts';
import { useToastStore } from '../../../../../renderer/hooks/toast-store.ts';
import type { Cadence } from '../../../../../shared/meetings/cadence.ts';
import { createInboxTopic } from '../../../../../shared/meetings/topics-inbox.ts';
import { nextKeyOf } from '../../../../../shared/meetings/upcoming-meetings.ts';
import { born } from '../../../../../shared/record/born.ts';
import { birthOf, mara, meetingOf, personOf, topicOf } from '../../../../shared/meetings/meeting-builders.ts';
import { idOf } from '../../../../shared/readiness/record-builders.ts';
import { axeFindings } from '../../../axe-findings.ts';
import { before, next, openMeeting, put } from './open-meeting.tsx';

const cadence: Cadence = {
  ...born(birthOf(20)),
  personIds: [mara.id],
  rhythm: 'weekly',
  weekday: 4,
  weekOfMonth: 1,
  time: '10:00',
  zone: 'Europe/Berlin',
  minutes: 30,
  from: '2026-10-01',
  to: null,
};
const words = (name: RegExp) =>
  screen.getAllByRole('textbox', { name }).map((field) => (field as HTMLInputElement).value);

describe('MeetingPage', () => {
  it('shows who, when, what was since, and what was carried over', async () => {
    const { container } = await openMeeting(`/meetings/${next.id}`, [before, next]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Mara Lind' })).toBeVisible();
    expect(screen.getByText(/manager/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Thu 10:00' })).toBeVisible();
    expect(await screen.findByText(/1 promise overdue/)).toBeVisible();
    expect(await screen.findByText('carried over: 1')).toBeVisible();
    expect(words(/^Topic:/)).toEqual(['Did p99 hold?', 'Scope of the RFC', 'Holidays']);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('makes the next meeting of a rhythm when it is opened, with what was left and what waits, in one change', async () => {
    const topic = createInboxTopic({ personId: mara.id, words: 'Budget' }, birthOf(30));
    const { services } = await openMeeting(`/meetings/${nextKeyOf(cadence.id)}`, [before], {
      changes: [put('cadence', cadence), put('topic', topic)],
    });
    await screen.findByDisplayValue('Budget');
    const all = await listMeetingsWith(services.store.database, mara.id);
    const made = all.filter(({ record }) => record.id !== before.id);
    expect(made).toHaveLength(1);
    expect(made[0]?.record).toMatchObject({ date: '2026-11-26', time: '10:00', state: 'planned' });
    expect(made[0]?.record.topics.map((one) => one.words)).toEqual(['Did p99 hold?', 'Budget']);
    expect(made[0]?.record.actions).toMatchObject([{ words: 'Send the draft', carried: { times: 1 } }]);
    const [taken] = await listTopicsOf(services.store.database, mara.id);
    expect(taken?.record.meetingId).toBe(made[0]?.record.id);
    expect(made[0]?.rev).toBe(1);
  });

  it('does not carry over again what an undo took back', async () => {
    const { services, read } = await openMeeting(`/meetings/${next.id}`, [before, next]);
    await screen.findByText('carried over: 1');
    expect(await services.store.undoLast()).toMatchObject({ ok: true, label: 'Carried over to 1:1 with Mara Lind' });
    await waitFor(() => expect(words(/^Topic:/)).toEqual(['Scope of the RFC', 'Holidays']));
    expect((await read(next.id)).actions).toEqual([]);
  });

  it('opens the planned one of a rhythm instead of a second', async () => {
    const { services } = await openMeeting(`/meetings/${nextKeyOf(cadence.id)}`, [next], {
      changes: [put('cadence', cadence)],
    });
    await screen.findByDisplayValue('Scope of the RFC');
    expect(await listMeetingsWith(services.store.database, mara.id)).toHaveLength(1);
  });

  it('starts by Enter, keeps what was typed, and takes the moment it began', async () => {
    const { user, read } = await openMeeting(`/meetings/${next.id}`, [next]);
    await user.type(await screen.findByRole('textbox', { name: 'Shared notes' }), 'We begin');
    await user.keyboard('{Enter}');
    expect((await read(next.id)).state).toBe('planned');
    screen.getByRole('textbox', { name: 'Shared notes' }).blur();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: /^Copy notes/ })).toBeVisible();
    const held = await read(next.id);
    expect(held).toMatchObject({ state: 'held', date: '2026-11-24', time: '09:00' });
    expect(held.sharedNotes).toContain('We begin');
  });

  it('keeps preparation apart from notes, saved without a button', async () => {
    const { user, read } = await openMeeting(`/meetings/${next.id}`, [{ ...next, privatePreparation: '' }]);
    await user.type(await screen.findByRole('textbox', { name: 'Private preparation' }), 'Ask for a date');
    await user.type(screen.getByRole('textbox', { name: 'Shared notes' }), 'Agreed');
    await user.tab();
    await waitFor(async () =>
      expect(await read(next.id)).toMatchObject({ privatePreparation: 'Ask for a date', sharedNotes: 'Agreed' }),
    );
  });

  it('adds, orders by key, ticks and removes topics', async () => {
    const { user, read } = await openMeeting(`/meetings/${next.id}`, [next]);
    await user.type(await screen.findByRole('textbox', { name: 'Add a topic' }), 'Third{Enter}');
    (await screen.findByRole('button', { name: /^Move “Third”, 3 of 3/ })).focus();
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(words(/^Topic:/)).toEqual(['Scope of the RFC', 'Third', 'Holidays']));
    await waitFor(() => expect(screen.getByRole('button', { name: /^Move “Third”, 2 of 3/ })).toHaveFocus());
    await user.click(screen.getByRole('checkbox', { name: 'Talked about “Holidays”' }));
    await waitFor(async () => expect((await read(next.id)).topics.at(-1)?.done).toBe(true));
    await user.click(screen.getByRole('button', { name: 'Remove “Third”' }));
    await waitFor(() => expect(words(/^Topic:/)).toEqual(['Scope of the RFC', 'Holidays']));
  });

  it('writes down decisions and promises, and settles a promise', async () => {
    const { user, read } = await openMeeting(`/meetings/${next.id}`, [next]);
    await user.type(await screen.findByRole('textbox', { name: 'Add a decision' }), 'Plan B{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Add what was promised' }), 'Read the RFC{Enter}');
    await user.type(await screen.findByRole('textbox', { name: 'By when: Read the RFC' }), '2026-12-01{Enter}');
    await user.click(screen.getByRole('combobox', { name: 'Who: Read the RFC' }));
    await user.click(await screen.findByRole('option', { name: 'Mara Lind' }));
    await waitFor(async () =>
      expect((await read(next.id)).actions).toMatchObject([
        { words: 'Read the RFC', owner: 'them', due: '2026-12-01', state: 'open' },
      ]),
    );
    expect((await read(next.id)).decisions).toMatchObject([{ words: 'Plan B' }]);
    await user.click(screen.getByRole('checkbox', { name: 'Done: “Read the RFC”' }));
    await waitFor(async () =>
      expect((await read(next.id)).actions).toMatchObject([{ state: 'done', doneOn: '2026-11-24' }]),
    );
  });

  it('says that an hour does not exist, and keeps it', async () => {
    const { user, read } = await openMeeting(`/meetings/${next.id}`, [next]);
    await user.click(await screen.findByRole('button', { name: 'Thu 10:00' }));
    const dialog = await screen.findByRole('dialog', { name: 'When' });
    const day = within(dialog).getByRole('textbox', { name: 'Day' });
    await user.clear(day);
    await user.type(day, '2027-03-28{Enter}');
    const time = within(dialog).getByRole('textbox', { name: 'Time' });
    await user.clear(time);
    await user.type(time, '02:30');
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    expect(await screen.findByText(/02:30 does not exist on 28 March 2027 in Europe\/Berlin/)).toBeVisible();
    await waitFor(async () => expect(await read(next.id)).toMatchObject({ date: '2027-03-28', time: '02:30' }));
    await waitFor(() => expect(words(/^Topic:/)).toHaveLength(2));
  });

  it('tells two persons of one name apart', async () => {
    const other = personOf(2, 'Mara Lind', { roles: ['peer'] });
    await openMeeting(`/meetings/${next.id}`, [next], { changes: [put('person', other)] });
    expect(await screen.findByRole('heading', { level: 1, name: 'Mara Lind (manager, Payments)' })).toBeVisible();
  });

  it('can be cancelled and planned again; a meeting that is gone is said in words', async () => {
    const { user, read } = await openMeeting(`/meetings/${next.id}`, [next]);
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Cancel this 1:1' }));
    await user.click(await screen.findByRole('button', { name: 'Plan it again' }));
    await waitFor(async () => expect((await read(next.id)).state).toBe('planned'));
  });

  it('plans one that did not take place for the next slot of the rhythm, and says for when', async () => {
    const missed = meetingOf(14, '2026-11-19', { state: 'cancelled', topics: [topicOf(84, 'Budget')] });
    const { user, read } = await openMeeting(`/meetings/${missed.id}`, [missed], {
      changes: [put('cadence', cadence)],
    });
    await user.click(await screen.findByRole('button', { name: 'Plan it again' }));
    expect(await screen.findByRole('button', { name: 'Thu 10:00' })).toBeVisible();
    expect(await read(missed.id)).toMatchObject({ state: 'planned', date: '2026-11-26', topics: missed.topics });
    expect(useToastStore.getState().toasts.at(-1)?.text).toBe('Planned 1:1 with Mara Lind again: Thu 10:00');
  });

  it('says that a meeting is not here', async () => {
    await openMeeting(`/meetings/${idOf(77)}`, []);
    expect(await screen.findByText('This 1:1 is not here.')).toBeVisible();
  });
});

describe('a meeting with two persons', () => {
  const tomas = personOf(2, 'Tomás Vega', { roles: ['peer'] });
  const both = { personIds: [mara.id, tomas.id] };
  const topic = (number: number, personId: string, words: string, meetingId: string | null = null) =>
    put('topic', createInboxTopic({ personId, words, meetingId }, birthOf(number)));
  const joint = meetingOf(15, '2026-11-26', both);

  it('offers what waits for each of them, and nothing that a meeting with one of them has taken', async () => {
    const alone = meetingOf(16, '2026-11-27', { personIds: [tomas.id], topics: [topicOf(32, 'Leave')] });
    const { user, services, read } = await openMeeting(`/meetings/${joint.id}`, [joint, alone], {
      changes: [
        put('person', tomas),
        topic(30, mara.id, 'Budget'),
        topic(31, tomas.id, 'On-call'),
        topic(32, tomas.id, 'Leave', alone.id),
      ],
    });
    expect(
      await screen.findByText('2 wait in the inbox: Budget (for Mara Lind) · On-call (for Tomás Vega)'),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take them' }));
    await waitFor(() => expect(words(/^Topic:/)).toEqual(['Budget', 'On-call']));
    expect(await screen.findByText('for Tomás Vega')).toBeVisible();
    expect((await read(joint.id)).topics.map(({ id }) => id)).toEqual([idOf(30), idOf(31)]);
    expect(
      (await listTopicsOf(services.store.database, tomas.id)).map(({ record }) => record.meetingId).sort(),
    ).toEqual([joint.id, alone.id].sort());
  });

  it('carries over whose a topic is, and none of it into a meeting with one of them', async () => {
    const held = meetingOf(14, '2026-11-12', { ...both, state: 'held', topics: [topicOf(31, 'On-call')] });
    const alone = meetingOf(16, '2026-11-27', { personIds: [tomas.id] });
    const changes = [put('person', tomas), topic(31, tomas.id, 'On-call', held.id)];
    const { unmount } = await openMeeting(`/meetings/${joint.id}`, [held, joint, alone], { changes });
    expect(await screen.findByText('for Tomás Vega · carried over')).toBeVisible();
    unmount();
    await openMeeting(`/meetings/${alone.id}`, [held, joint, alone], { changes });
    expect(await screen.findByRole('textbox', { name: 'Add a topic' })).toBeVisible();
    expect(screen.queryByText(/On-call/)).toBeNull();
  });
});

describe('what leaves of a 1:1', () => {
  it('holds what was typed a moment before it was copied: notes, topics, brief', async () => {
    const held = meetingOf(13, '2026-11-24', { state: 'held', topics: [topicOf(83, 'Budget')] });
    const { user, copied } = await openMeeting(`/meetings/${held.id}?brief=1`, [before, held]);
    await user.type(await screen.findByRole('textbox', { name: 'Shared notes' }), 'We begin in May');
    await user.click(screen.getByRole('button', { name: /^Copy notes/ }));
    await waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]?.text).toContain('We begin in May');
    await user.type(screen.getByRole('textbox', { name: 'Topic: Budget' }), ' of May');
    await user.click(screen.getByRole('button', { name: /^Copy notes/ }));
    await waitFor(() => expect(copied).toHaveLength(2));
    expect(copied[1]?.text).toContain('Budget of May');
    await user.click(await screen.findByRole('radio', { name: 'For Mara Lind' }));
    await user.type(screen.getByRole('textbox', { name: 'Topic: Budget of May' }), ' and June');
    await user.click(screen.getByRole('button', { name: 'Copy brief' }));
    await waitFor(() => expect(copied).toHaveLength(3));
    expect(copied[2]?.text).toContain('Budget of May and June');
  });

  it('never holds the private preparation: agenda, notes, brief, as rich text and Markdown', async () => {
    const mentee = personOf(3, 'Deniz Acar', { roles: ['mentee'], note: 'CANARY-note' });
    const meeting = meetingOf(13, '2026-11-24', {
      ...next,
      id: idOf(13),
      date: '2026-11-24',
      sharedNotes: 'With Deniz',
    });
    const { user, copied } = await openMeeting(`/meetings/${meeting.id}?brief=1`, [before, meeting], {
      changes: [put('person', mentee)],
    });
    const markdown = async (what: string): Promise<void> => {
      await user.click(screen.getByRole('button', { name: 'More' }));
      await user.click(await screen.findByRole('menuitem', { name: `Copy ${what} as Markdown` }));
    };
    await user.click(await screen.findByRole('button', { name: /^Copy agenda/ }));
    await markdown('agenda');
    await user.click(await screen.findByRole('radio', { name: 'For Mara Lind' }));
    await user.click(await screen.findByRole('button', { name: 'Copy brief' }));
    await user.click(screen.getByRole('button', { name: 'Copy brief as Markdown' }));
    await user.click(screen.getByRole('button', { name: /^Start/ }));
    await user.click(await screen.findByRole('button', { name: /^Copy notes/ }));
    await markdown('notes');
    await waitFor(() => expect(copied).toHaveLength(6));
    const all = copied.map(({ html, text }) => html + text).join('\n');
    expect(all).toContain('Scope of the RFC');
    expect(all).toContain('With a mentee');
    expect(all).not.toMatch(/CANARY|Deniz/);
  });
});
