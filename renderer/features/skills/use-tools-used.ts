import { useMemo } from 'react';
import type { LastUsed } from '../../../shared/skills/last-used.ts';
import { lastUsed } from '../../../shared/skills/last-used.ts';
import type { Catalogue } from '../../hooks/use-catalogue.ts';
import { everyEntry, useEntryList } from '../../hooks/use-records.ts';

/** How many of the newest entries are looked at. */
export const LOOKED_AT = 400;

/** By slug, when each tool was named last. Nothing is read while the tools are folded away. */
export function useToolsUsed(tools: Catalogue<'tools'>['tools'], wanted: boolean): ReadonlyMap<string, LastUsed> {
  const entries = useEntryList(everyEntry, wanted ? LOOKED_AT : 0);
  return useMemo(() => lastUsed(tools, entries?.map(({ record }) => record) ?? []), [tools, entries]);
}
