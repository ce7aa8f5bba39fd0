import { failed } from '../../../shared/ipc/result.ts';

/** What a newer Rungbook left: the schema it wrote, and its version where it said so. */
export interface NewerVault {
  readonly schema: number;
  readonly app: string | null;
}

/** The answer to every write into a vault that a newer Rungbook wrote; nothing of it is touched. `own` is this one. */
export function refusedAsNewer({ schema, app }: NewerVault, own: { schema: number; app: string }) {
  const theirs = `schema ${schema}${app === null ? '' : ` of Rungbook ${app}`}`;
  return failed(
    'newer',
    `Not saved: this record was made by a newer Rungbook (${theirs}; this one, Rungbook ${own.app}, knows ${own.schema}). Nothing was changed. Open it with the newer one.`,
  );
}
