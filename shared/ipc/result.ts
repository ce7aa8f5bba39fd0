/** What every verb of the bridge answers: a value, or a code and words for a person. Cancelling is a value, not an error. */
export type Result<T> = { ok: true; value: T } | { ok: false; code: string; message: string };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (code: string, message: string): { ok: false; code: string; message: string } => ({
  ok: false,
  code,
  message,
});
