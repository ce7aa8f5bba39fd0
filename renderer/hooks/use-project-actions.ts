import { useMemo } from 'react';
import type { LocalDate } from '../../shared/dates/local-date.ts';
import { createProject } from '../../shared/record/new-record.ts';
import type { RecordOf } from '../../shared/record/record-kinds.ts';
import { useServices } from './services.ts';
import { useRecordActions } from './use-record-actions.ts';
import type { Stored } from './use-records.ts';

/** Writes about projects: begin one, move one to the bin. Everything else its form saves by itself. */
export function useProjectActions() {
  const { remove } = useRecordActions();
  const { now } = useServices();
  return useMemo(
    () => ({
      /** A project to be filled in; not saved before it has a name. */
      blank: (id: string, from: LocalDate): RecordOf<'project'> =>
        createProject({ name: '', from }, { id, now: now() }),
      /** To the bin, with Undo. Its entries stay, and belong to it again when it is restored. */
      remove: (project: Stored<'project'>) => remove('project', project),
    }),
    [remove, now],
  );
}
