import type { RecordKind } from '../../shared/record/record-kinds.ts';
import { heldMeetings } from '../../shared/weekly/held-meeting.ts';
import type { NamedSource } from '../../shared/weekly/named-source.ts';
import { recordOfProposal, sourceOfEntry, sourceOfMeeting, sourceOfProject } from '../../shared/weekly/named-source.ts';
import { listRevisions } from '../db/queries/history-queries.ts';
import type { RecordDatabase } from '../db/record-database.ts';
import { findRecord } from '../db/stored.ts';
import { useLive } from './use-live.ts';

const textAt = (record: unknown, field: string): string => {
  const value = (record as Record<string, unknown> | null)?.[field];
  return typeof value === 'string' ? value : '';
};

/** What a record was called before; asked only of those that some reader may not read. */
async function earlierNames(
  database: RecordDatabase,
  kind: RecordKind,
  id: string,
  field: 'title' | 'name',
): Promise<string[]> {
  const revisions = await listRevisions(database, kind, id);
  return [...new Set(revisions.map(({ record }) => textAt(record, field)))].filter((name) => name.trim() !== '');
}

const isNarrow = (record: { audience: { kind: string } }): boolean =>
  record.audience.kind === 'me' || record.audience.kind === 'people';

async function findSource(database: RecordDatabase, proposalId: string): Promise<NamedSource | null> {
  const target = recordOfProposal(proposalId);
  if (target?.kind === 'entry') {
    const entry = (await findRecord(database, 'entry', target.id))?.record;
    if (!entry) return null;
    const earlier = isNarrow(entry) ? await earlierNames(database, 'entry', entry.id, 'title') : [];
    return sourceOfEntry(proposalId, entry, earlier);
  }
  if (target?.kind === 'project') {
    const project = (await findRecord(database, 'project', target.id))?.record;
    if (!project) return null;
    const earlier = isNarrow(project) ? await earlierNames(database, 'project', project.id, 'name') : [];
    return sourceOfProject(proposalId, project, earlier);
  }
  const meeting = target && (await findRecord(database, 'meeting', target.id))?.record;
  if (!meeting) return null;
  const persons = await Promise.all(meeting.personIds.map((id) => findRecord(database, 'person', id)));
  const [held] = heldMeetings(
    [{ ...meeting, deletedAt: null, state: 'held' }],
    persons.flatMap((person) => (person ? [person.record] : [])),
  );
  return held ? sourceOfMeeting(proposalId, held, meeting) : null;
}

/**
 * What the decisions of a review stand for today, the bin included, by proposal id; `undefined` while it is read. Of what was not
 * kept only the lines that a note made of it count, since its name alone may stand for much.
 */
export function useWeeklySources(kept: readonly string[], others: readonly string[]): NamedSource[] | undefined {
  const keptIds = new Set(kept);
  const rest = others.filter((id) => !keptIds.has(id));
  return useLive(
    async (database) => {
      const of = async (ids: readonly string[]): Promise<NamedSource[]> =>
        (await Promise.all(ids.map((id) => findSource(database, id)))).filter((found) => found !== null);
      const [named, quiet] = [await of(kept), await of(rest)];
      return [...named, ...quiet.map((source) => ({ ...source, names: [] }))];
    },
    [kept.join(' '), rest.join(' ')],
  );
}
