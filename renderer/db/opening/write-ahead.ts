/** Writes that go on while the next one is prepared. */
export interface WriteAhead {
  /** Begins a write as soon as the one before the last has ended. Rejects with what an earlier one threw. */
  next: (write: () => Promise<unknown>) => Promise<void>;
  /** Waits for all. */
  end: () => Promise<void>;
}

/** At most two writes under way: the database works on one while the page that follows is read and put into rows. */
export function createWriteAhead(): WriteAhead {
  let [older, newer]: [Promise<unknown>, Promise<unknown>] = [Promise.resolve(), Promise.resolve()];
  return {
    next: async (write) => {
      await older;
      const begun = write();
      // Whoever asks next hears of it.
      begun.catch(() => undefined);
      [older, newer] = [newer, begun];
    },
    end: async () => {
      await older;
      await newer;
    },
  };
}
