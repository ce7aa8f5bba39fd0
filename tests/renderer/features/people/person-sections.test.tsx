import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listFeedback, listMentoring, listRelations } from '../../../../renderer/db/queries/growth-queries.ts';
import { PersonSections } from '../../../../renderer/features/people/person-sections.tsx';
import relationsJson from '../../../../resources/catalogue/working-relations.json';
import { WorkingRelationsSchema } from '../../../../shared/catalogue/working-relation.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import { createFeedback } from '../../../../shared/feedback/feedback.ts';
import type { Bridge } from '../../../../shared/ipc/bridge.ts';
import { ok } from '../../../../shared/ipc/result.ts';
import { createRelation } from '../../../../shared/people/relations.ts';
import { createEntry, createPerson, createProfile } from '../../../../shared/record/new-record.ts';
import { axeFindings } from '../../axe-findings.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

const now = '2026-10-01T08:00:00.000Z';
const idOf = (last: number): string => `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f8f${String(last).padStart(2, '0')}`;
const mara = createPerson({ name: 'Mara', roles: ['manager'] }, { id: idOf(1), now });
const aisha = createPerson({ name: 'Aisha Bello', roles: ['mentee'] }, { id: idOf(2), now });
const said = createFeedback(
  {
    personId: mara.id,
    on: '2026-11-10',
    quote: 'Four teams, and it runs without you.',
    permission: 'given',
    mayBeQuotedTo: { kind: 'inside' },
  },
  { id: idOf(3), now },
);
const open = createEntry(
  { title: 'RFC 12 accepted', occurredOn: '2026-11-02', audience: { kind: 'inside' } },
  { id: idOf(4), now },
);
const closed = createEntry({ title: 'CANARY', occurredOn: '2026-11-03', personIds: [mara.id] }, { id: idOf(5), now });
const changes: Change[] = [
  { op: 'put', kind: 'profile', record: createProfile({ name: 'Ines Okafor' }, { id: idOf(6), now }), baseRev: 0 },
  { op: 'put', kind: 'person', record: mara, baseRev: 0 },
  { op: 'put', kind: 'person', record: aisha, baseRev: 0 },
  { op: 'put', kind: 'feedback', record: said, baseRev: 0 },
  { op: 'put', kind: 'entry', record: open, baseRev: 0 },
  { op: 'put', kind: 'entry', record: closed, baseRev: 0 },
];

const show = async (person: typeof mara, more: Change[] = []) => {
  const copied: { html: string; text: string }[] = [];
  const bridge = {
    ask: (_channel: string, request: { html: string; text: string }) => {
      copied.push(request);
      return Promise.resolve(ok(null));
    },
  } as unknown as Partial<Bridge>;
  const view = await renderWithRecord(<PersonSections person={person} />, { changes: [...changes, ...more], bridge });
  return { copied, ...view };
};
const section = async (name: string) => within(await screen.findByRole('region', { name }));

describe('feedback of a person', () => {
  it('shows the words, how they came, and where they may go', async () => {
    const { container } = await show(mara);
    const row = await screen.findByRole('button', { name: /Four teams, and it runs without you/ });
    expect(row).toHaveTextContent('received');
    expect(row).toHaveTextContent('10 Nov');
    expect(row).toHaveTextContent('May be quoted to inside the company.');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('takes down what was said, and keeps it here until somebody agreed', async () => {
    const { user, services } = await show(aisha);
    const feedback = await section('Feedback');
    await user.click(feedback.getByRole('button', { name: 'Write down feedback' }));
    const quote = await feedback.findByLabelText('What Aisha Bello said, word for word');
    await waitFor(() => expect(quote).toHaveFocus());
    await user.type(quote, 'You asked first.');
    await user.tab();
    expect(await feedback.findByText('Stays here. Nobody asked them yet whether they may be quoted.')).toBeVisible();
    await waitFor(async () => {
      const all = await listFeedback(services.store.database);
      expect(all.find(({ record }) => record.personId === aisha.id)?.record).toMatchObject({
        quote: 'You asked first.',
        on: '2026-11-24',
        direction: 'received',
        permission: 'not-asked',
        mayBeQuotedTo: { kind: 'me' },
      });
    });
    await user.click(feedback.getByRole('button', { name: 'Done' }));
    expect(await feedback.findByRole('button', { name: /You asked first/ })).toBeVisible();
  });

  it('keeps a draft about one person away from another', async () => {
    const { user, services, unmount } = await show(mara);
    await user.click(await screen.findByRole('button', { name: 'Write down feedback' }));
    await user.type(await screen.findByLabelText('How it came'), 'mail');
    unmount();
    await waitFor(async () =>
      expect(await services.drafts.drafts.get(`feedback:new:${mara.id}`)).toMatchObject({ value: { channel: 'mail' } }),
    );
    expect(await services.drafts.drafts.get('feedback:new')).toBeUndefined();
  });
});

describe('a request for feedback', () => {
  it('is a draft about one situation that the other side may read; nothing is sent', async () => {
    const { user, copied } = await show(mara);
    await user.click(await screen.findByRole('button', { name: 'Ask' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Ask Mara for feedback' }));
    expect(dialog.getByText(/Name one situation that they were part of/)).toBeVisible();
    await user.click(dialog.getByRole('combobox', { name: 'A situation from your journal' }));
    const options = await screen.findAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual(['RFC 12 accepted2 November 2026']);
    await user.click(options[0]!);
    await user.type(dialog.getByLabelText('One question'), 'Was it great?');
    expect(dialog.getByText(/“great” puts the answer into the question/)).toBeVisible();
    await user.type(dialog.getByLabelText('The answer may be quoted to'), 'my committee');
    await user.click(dialog.getByRole('button', { name: 'Copy the draft' }));
    await waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]?.text).toBe(
      [
        'A question about RFC 12 accepted',
        'Hello Mara,',
        'I would like your view on one situation: “RFC 12 accepted” (2 November 2026).',
        'Was it great?',
        'May I quote your answer to my committee? A no is fine, and the answer helps me either way.',
        'Ines Okafor\n',
      ].join('\n\n'),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('how one works with a person', () => {
  it('offers every row of the catalogue, and how such work is done, decided and escalated', async () => {
    const { user } = await show(mara);
    const catalogue = WorkingRelationsSchema.parse(relationsJson);
    const choose = await screen.findByRole('button', { name: 'Choose' });
    await waitFor(() => expect(choose).toBeEnabled());
    await user.click(choose);
    const dialog = within(await screen.findByRole('dialog', { name: 'How you work with Mara' }));
    expect(dialog.getAllByRole('checkbox')).toHaveLength(catalogue.relations.length);
    for (const { name } of catalogue.relations) expect(dialog.getAllByText(name).length).toBeGreaterThan(0);
    for (const { title } of catalogue.groups) expect(dialog.getByText(title)).toBeVisible();
    for (const { text } of [...catalogue.collaboration, ...catalogue.authority]) {
      expect(dialog.getByText(text)).toBeInTheDocument();
    }
    for (const { to } of catalogue.escalation) {
      expect(dialog.getAllByText((words) => words.startsWith(to)).length).toBeGreaterThan(0);
    }
  });

  it('takes relations and lets go of others in one action', async () => {
    const before = createRelation({ personId: mara.id, relationId: 'design' }, { id: idOf(20), now });
    const { user, services } = await show(mara, [{ op: 'put', kind: 'relation', record: before, baseRev: 0 }]);
    const together = await section('How you work together');
    expect(await together.findByText(/Design and UX/)).toBeVisible();
    await user.click(together.getByRole('button', { name: 'Choose' }));
    await user.click(await screen.findByRole('checkbox', { name: /^Design and UX/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Engineering manager/ }));
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(await together.findByText(/Engineering manager/)).toBeVisible();
    const ids = async () => (await listRelations(services.store.database)).map(({ record }) => record.relationId);
    expect(await ids()).toEqual(['engineering-manager']);
    await services.store.undoLast();
    await waitFor(async () => expect(await ids()).toEqual(['design']));
  });
});

describe('the mentoring of a mentee', () => {
  it('is asked for of nobody else', async () => {
    await show(mara);
    expect(await screen.findByRole('heading', { name: 'Feedback' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Mentoring' })).toBeNull();
  });

  it('takes down from, to and what they can do now, with its span', async () => {
    const { user, services } = await show(aisha);
    const mentoring = await section('Mentoring');
    await user.click(mentoring.getByRole('button', { name: 'Add to the mentoring ledger' }));
    await user.type(await mentoring.findByLabelText('Where they stood'), 'Asked first');
    await user.type(mentoring.getByLabelText('What you work towards'), 'Leads alone');
    await user.type(mentoring.getByLabelText('What they can do now'), 'Runs the release');
    await user.tab();
    await user.click(mentoring.getByRole('button', { name: 'Done' }));
    expect(await mentoring.findByRole('button', { name: /Asked first.*Leads alone.*Runs the release/ })).toBeVisible();
    expect(mentoring.getByText('November 2026, 1 month')).toBeVisible();
    expect((await listMentoring(services.store.database))[0]?.record).toMatchObject({
      menteeId: aisha.id,
      startedOn: '2026-11-24',
      endedOn: null,
      audience: { kind: 'me' },
    });
  });
});
