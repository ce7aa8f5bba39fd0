import axe from 'axe-core';
import { screen, waitFor, within } from '@testing-library/react';
import { useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';
import { sampleCareer } from '../../../../resources/sample-career/sample-career.ts';
import { ReadinessPage } from '../../../../renderer/features/readiness/readiness-page.tsx';
import { loadSampleCareer } from '../../../../shared/sample/load-sample-career.ts';
import { createEvidence } from '../../../../shared/record/new-record.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

const now = '2026-11-24T08:00:00.000Z';
const linked = new Set(sampleCareer.evidence.map(({ entryId }) => entryId));
/** What readiness reads, and the open entries; the rest of the journal would only slow the tests down. */
const changes = loadSampleCareer(sampleCareer, { today: '2026-11-24', now }).filter(
  (change) => change.op === 'put' && (change.kind !== 'entry' || change.record.open || linked.has(change.record.id)),
);

function Address() {
  return <output data-testid="address">{useLocation().search}</output>;
}

const open = (path = '/readiness') =>
  renderWithRecord(
    <>
      <ReadinessPage />
      <Address />
    </>,
    { changes, now, path },
  );

const row = async (name: string): Promise<HTMLElement> => {
  const button = await screen.findByRole('button', { name: `${name}: markers` });
  return button.closest('li')!;
};

describe('the readiness page over the sample career', () => {
  it('shows a verdict, a ribbon and the manager’s word per criterion', async () => {
    await open();
    const stewardship = within(await row('Architectural stewardship'));
    expect(stewardship.getByRole('button', { name: /^supported: why/ })).toBeVisible();
    expect(stewardship.getByRole('group', { name: 'Architectural stewardship' })).toBeVisible();
    expect(stewardship.getByText('agrees 3 Nov')).toBeVisible();
    expect(stewardship.getAllByRole('button', { name: /20\d\d: / })).toHaveLength(12);
    const practices = within(await row('Raises practices beyond the team'));
    expect(practices.getByRole('button', { name: /^nothing recorded: why/ })).toBeVisible();
    expect(practices.getByText('not asked')).toBeVisible();
    expect(practices.getByRole('button', { name: 'July 2026: away' })).toBeVisible();
  });

  it('opens a verdict into sentences that name the entries, the manager’s words and the rule', async () => {
    const { user } = await open();
    const roadmap = within(await row('Technical roadmap to business outcomes'));
    await user.click(roadmap.getByRole('button', { name: /^emerging: why/ }));
    const why = within(await roadmap.findByRole('region', { name: 'Why “emerging”' }));
    expect(why.getByText(/1 entry contradicts\. Without it the verdict would be “supported”\./)).toBeVisible();
    expect(why.getByRole('link', { name: 'Search cluster costs a third less' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/journal\//),
    );
    expect(why.getByText(/Agreed is not delivered/)).toBeVisible();
    expect(why.getByText(/^The rule: Supported asks for 3 entries/)).toBeVisible();
  });

  it('unfolds the markers with the evidence linked to each', async () => {
    const { user } = await open();
    const mentoring = within(await row('Mentors and multiplies output'));
    await user.click(mentoring.getByRole('button', { name: 'Mentors and multiplies output: markers' }));
    const markers = within(await mentoring.findByRole('region', { name: /^Markers of/ }));
    expect(markers.getAllByText(/^(Shown|Not shown yet):$/)).toHaveLength(4);
    expect(markers.getByText('Linked to no marker; ticks nothing yet.')).toBeVisible();
    expect(markers.getByRole('link', { name: 'Jonas decides the retention of the archive without me' })).toBeVisible();
  });

  it('names the evidence of the selected month with its reason, the newest month first', async () => {
    const { user } = await open();
    await row('Architectural stewardship');
    expect(await screen.findByRole('region', { name: 'November 2026' })).toBeVisible();
    const ribbon = within(await row('Architectural stewardship'));
    await user.click(ribbon.getByRole('button', { name: /^June 2026: / }));
    const june = within(await screen.findByRole('region', { name: 'June 2026' }));
    expect(june.getByRole('link', { name: 'Slot search p99 from 840 to 310 ms' })).toBeVisible();
    expect(june.getAllByText(/Outcome: 840 → 310 ms \(Grafana, slot-search board\)/)).not.toHaveLength(0);
    expect(june.getByText('contradicts')).toBeVisible();
    expect(screen.getAllByRole('button', { name: /^June 2026: /, pressed: true })).toHaveLength(5);
    await user.click(ribbon.getByRole('button', { name: /^November 2026: / }));
    const november = within(await screen.findByRole('region', { name: 'November 2026' }));
    expect(november.getByText('4 November 2026')).toBeVisible();
    expect(november.getByText('begun 21 October 2026')).toBeVisible();
  });

  it('says how much is private, and folds the baseline away', async () => {
    const { user } = await open();
    expect(await screen.findByText(/\d+ of \d+ rests? on private evidence; no reader will see/)).toBeVisible();
    const fold = screen.getByRole('button', { name: 'Senior baseline: a floor, not shown as gaps' });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await user.click(fold);
    expect(screen.getByText('This draft of the ladder describes the target level only.')).toBeVisible();
  });

  it('is walked by arrows: over rows, along a row, along the months, and Enter opens', async () => {
    const { user } = await open();
    (await screen.findByRole('button', { name: 'Leads multi-team initiatives: markers' })).focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName('Architectural stewardship: markers');
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName(/^nothing recorded: why, for Raises practices/);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('region', { name: 'Why “nothing recorded”' })).toBeVisible();
    await user.keyboard('{ArrowUp}{ArrowRight}{ArrowLeft}{ArrowUp}{ArrowLeft}');
    expect(document.activeElement).toHaveAccessibleName(/^September 2026: /);
    expect(document.activeElement?.closest('fieldset')).toHaveAccessibleName('Leads multi-team initiatives');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('region', { name: 'September 2026' })).toBeVisible();
  });

  it('moves over the rows by J and K from anywhere', async () => {
    const { user } = await open();
    await row('Architectural stewardship');
    await user.keyboard('jj');
    expect(document.activeElement).toHaveAccessibleName('Architectural stewardship: markers');
    await user.keyboard('k');
    expect(document.activeElement).toHaveAccessibleName('Leads multi-team initiatives: markers');
  });

  it('keeps what is open in the address, and opens as it was left', async () => {
    const { user, unmount } = await open();
    const stewardship = within(await row('Architectural stewardship'));
    await user.click(stewardship.getByRole('button', { name: /^supported: why/ }));
    await user.click(stewardship.getByRole('button', { name: /^May 2026: / }));
    const address = screen.getByTestId('address').textContent;
    unmount();
    await open(`/readiness${address}`);
    expect(await screen.findByRole('region', { name: 'May 2026' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Why “supported”' })).toBeVisible();
  });

  it('follows the record: a new link changes the verdict and is named', async () => {
    const { services } = await open();
    const practices = within(await row('Raises practices beyond the team'));
    const entries = await services.store.database.rows('entry').toArray();
    const entry = entries.find(({ record }) => record.title.startsWith('Contract check as a build step'))!.record;
    const evidence = createEvidence(
      { entryId: entry.id, ladderId: 'senior-to-staff', criterionId: 'practices-beyond-team' },
      { id: services.newId(), now },
    );
    const change = { op: 'put' as const, kind: 'evidence' as const, record: evidence, baseRev: 0 };
    await services.store.commit({ id: services.newId(), at: now, label: 'Linked', session: null, changes: [change] });
    await waitFor(() => expect(practices.getByRole('button', { name: /^not enough to judge: why/ })).toBeVisible());
  });

  it('has no accessibility findings with a derivation and markers open', async () => {
    const { container } = await open('/readiness?why=roadmap-to-outcomes&markers=practices-beyond-team');
    await row('Architectural stewardship');
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('the readiness page over an empty record', () => {
  it('says what to do', async () => {
    await renderWithRecord(<ReadinessPage />, { path: '/readiness' });
    expect(await screen.findByText(/Nothing is linked yet\. Open an entry and press E/)).toBeVisible();
    expect(screen.getByRole('link', { name: /Open the journal/ })).toHaveAttribute('href', '#/journal');
    expect(screen.getAllByRole('button', { name: /^nothing recorded: why/ })).toHaveLength(5);
    expect(screen.queryByText(/private evidence/)).toBeNull();
  });
});
