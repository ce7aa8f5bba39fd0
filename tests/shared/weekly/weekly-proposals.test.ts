import { describe, expect, it } from 'vitest';
import { createProject } from '../../../shared/record/new-record.ts';
import { MOST_OLDER_OUTCOMES } from '../../../shared/weekly/entry-proposals.ts';
import { weeklyProposals } from '../../../shared/weekly/weekly-proposals.ts';
import { addition, entryOf, idOf, metricOf } from '../readiness/record-builders.ts';
import { gitProposal, meetingOf, weekOf } from './week-builders.ts';

const project = createProject(
  { name: 'Gateway', from: '2026-09-01', state: 'running', audience: { kind: 'inside' } },
  { id: idOf(700), now: '2026-09-01T08:00:00.000Z' },
);
const done = entryOf(1, { occurredOn: '2026-11-23', metrics: [metricOf({})] });
const without = entryOf(2, { occurredOn: '2026-11-25' });
const olderOpen = entryOf(3, { occurredOn: '2026-10-02', open: true });
const due = entryOf(4, {
  occurredOn: '2026-09-02',
  metrics: [metricOf({ followUpOn: '2026-11-26', hold: 'unknown' })],
});

const full = weekOf({
  git: [gitProposal()],
  meetings: [meetingOf()],
  projects: [project],
  entries: [olderOpen, due, without, done],
});

describe('weeklyProposals', () => {
  it('offers each sort of thing once, what was done first, each with its source', () => {
    expect(weeklyProposals(full).map(({ id, part, source }) => [id, part, source.kind])).toEqual([
      [`entry:${idOf(1)}`, 'done', 'entry'],
      ['git:git:abc', 'done', 'git'],
      [`meeting:${idOf(801)}`, 'done', 'meeting'],
      [`follow-up:${idOf(4)}:0`, 'next', 'figure'],
      [`outcome:${idOf(2)}`, 'done', 'entry'],
      [`outcome:${idOf(3)}`, 'next', 'entry'],
      [`project:${idOf(700)}`, 'stuck', 'project'],
    ]);
  });

  it('gives the same list whatever the order of the rows', () => {
    expect(weeklyProposals({ ...full, entries: [...full.entries].reverse() })).toEqual(weeklyProposals(full));
  });

  it('leaves out what lies outside the span, in the bin, or is still to come', () => {
    const material = weekOf({
      git: [gitProposal({ occurredOn: '2026-11-19' }), gitProposal({ key: 'git:b', occurredOn: '2026-11-28' })],
      meetings: [meetingOf({ heldOn: '2026-11-28' })],
      projects: [
        { ...project, state: 'done' },
        { ...project, deletedAt: '2026-11-20T08:00:00.000Z' },
      ],
      entries: [{ ...done, deletedAt: '2026-11-24T08:00:00.000Z' }, entryOf(9, { occurredOn: '2026-12-01' })],
    });
    expect(weeklyProposals(material)).toEqual([]);
  });

  it('does not offer from git what an entry has already', () => {
    const material = weekOf({ git: [gitProposal()], entries: [{ ...olderOpen, sourceKeys: ['git:abc'] }] });
    expect(weeklyProposals(material).filter(({ kind }) => kind === 'git')).toEqual([]);
  });

  it('does not offer a decided happening again, but asks again for what is still missing', () => {
    const all = weeklyProposals(full);
    const again = weeklyProposals({ ...full, decidedBefore: new Set(all.map(({ id }) => id)) });
    expect(again.map(({ kind }) => kind)).toEqual(['follow-up', 'outcome', 'outcome', 'project']);
  });

  it('sees an addition of the week on older work, and no week that a range only spans', () => {
    const added = entryOf(5, { occurredOn: '2026-08-01', result: 'Adopted.', additions: [addition(1, '2026-11-24')] });
    const spanning = entryOf(6, { occurredOn: '2026-08-01', occurredUntil: '2026-12-20', result: 'Adopted.' });
    const ids = weeklyProposals(weekOf({ entries: [added, spanning] })).map(({ id }) => id);
    expect(ids).toEqual([`entry:${idOf(5)}`]);
  });

  it('asks about a few older outcomes at most, the newest', () => {
    const entries = Array.from({ length: 9 }, (_, index) =>
      entryOf(20 + index, { occurredOn: `2026-10-0${index + 1}`, open: true }),
    );
    const offered = weeklyProposals(weekOf({ entries }));
    expect(offered).toHaveLength(MOST_OLDER_OUTCOMES);
    expect(offered[0]?.on).toBe('2026-10-09');
  });

  it('asks about older work only while it is open', () => {
    expect(weeklyProposals(weekOf({ entries: [{ ...olderOpen, open: false }] }))).toEqual([]);
  });

  it('never asks what came of a reflection', () => {
    expect(weeklyProposals(weekOf({ entries: [{ ...olderOpen, kind: 'reflection' }] }))).toEqual([]);
  });

  it('is quiet about a project with news, and says since when there was none', () => {
    const news = (day: string) => weekOf({ projects: [project], latestNews: new Map([[project.id, day]]) });
    expect(weeklyProposals(news('2026-11-20'))).toEqual([]);
    expect(weeklyProposals(news('2026-11-19'))[0]?.detail).toBe('Last news on 19 November 2026.');
    expect(weeklyProposals(news('2026-11-19'))[0]?.line).not.toContain('19');
  });
});
