let last: Promise<unknown> = Promise.resolve();

/** One write after the other: what reads a record and then saves it never begins from a revision that is about to be old. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next;
  return next;
}
