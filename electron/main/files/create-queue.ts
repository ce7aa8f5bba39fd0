/**
 * A queue of one: each piece of work starts when the one before has ended, whether it succeeded or not. Whatever two callers
 * do to the same file, they do it one after the other.
 */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
