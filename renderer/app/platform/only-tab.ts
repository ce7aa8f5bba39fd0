/**
 * In browser mode only one tab may write. Answers true for the tab that got the lock (it keeps it as long as it lives), false
 * when another one has it.
 */
export function claimOnlyTab(): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request('rungbook-record', { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise(() => undefined) : undefined;
    });
  });
}
