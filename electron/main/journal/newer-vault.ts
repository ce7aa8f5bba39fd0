import { failed } from '../../../shared/ipc/result.ts';

/** What a newer Rungbook left: the schema it wrote, and its version where it said so. */
export interface NewerVault {
  readonly schema: number;
  readonly app: string | null;
}

/** The answer to every write into a vault that a newer Rungbook wrote; nothing of it is touched. */
export const refusedAsNewer = ({ schema, app }: NewerVault, known: number) =>
  failed(
    'newer',
    `Not saved: this record was made by a newer Rungbook (schema ${schema}${app === null ? '' : ` of Rungbook ${app}`}; this one knows ${known}). Nothing was changed. Open it with the newer one.`,
  );
