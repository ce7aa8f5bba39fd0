import { usePositions } from './use-records.ts';

/** The team of the position that one holds now; empty when none is written down, `undefined` while it is read. */
export function useMyTeam(): string | undefined {
  const positions = usePositions();
  if (!positions) return undefined;
  const current = positions.findLast(({ record }) => record.to === null) ?? positions.at(-1);
  return current?.record.team.trim() ?? '';
}
