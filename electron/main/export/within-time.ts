/** The work's own outcome, or a rejection after `time` milliseconds. The work is not stopped; the caller must. */
export function withinTime<T>(work: Promise<T>, time: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Took longer than ${time} ms.`)), time);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
