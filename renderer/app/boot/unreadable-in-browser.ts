/** Errors whose messages are our own words; those of Dexie and of the browser carry names of their own and speak to programmers. */
const SPOKEN: readonly string[] = ['Error', 'RebuildError', 'NewerSchemaError', 'MovedError'];

/**
 * Browser mode has no vault to make a damaged database again from. Answers the error with words for a person: what happened, that
 * nothing was changed, and what to do; an error that already speaks is answered as it is.
 */
export function unreadableInBrowser(error: unknown): Error {
  if (error instanceof Error && SPOKEN.includes(error.name)) return error;
  return new Error(
    'The database that this browser keeps your record in is damaged and could not be opened. Nothing was changed. Close the browser and open it again. If it stays like this, delete this address’s data in the browser’s settings, open Rungbook again and bring the record back from a backup file under Settings, Data.',
    { cause: error },
  );
}
