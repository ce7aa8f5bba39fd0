import { useMemo } from 'react';
import type { NextStep } from '../../shared/readiness/next-step.ts';
import { nextStep } from '../../shared/readiness/next-step.ts';
import { useReadiness } from './use-readiness.ts';
import { everyEntry, useEntryList, useProjects } from './use-records.ts';

const OPEN_ENTRIES = 200;

/** The one next step for Today; `null` when every criterion is supported, `undefined` while the record is read. */
export function useNextStep(): NextStep | null | undefined {
  const readiness = useReadiness();
  const open = useEntryList({ ...everyEntry, openOnly: true }, OPEN_ENTRIES);
  const projects = useProjects();
  return useMemo(() => {
    if (!readiness || !open || !projects) return undefined;
    return nextStep(
      readiness,
      open.map(({ record }) => record),
      new Map(projects.map(({ record }) => [record.id, record])),
    );
  }, [readiness, open, projects]);
}
