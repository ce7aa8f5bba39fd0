import { failed } from '../../../shared/ipc/result.ts';

/** The answer to every write into a vault that a newer Rungbook wrote; nothing of it is touched. */
export const refusedAsNewer = (schema: number, app: string | null, known: number) =>
  failed(
    'newer',
    `Not saved: this record was made by a newer Rungbook (schema ${schema}${app === null ? '' : ` of Rungbook ${app}`}; this one knows ${known}). Nothing was changed. Open it with the newer one.`,
  );
