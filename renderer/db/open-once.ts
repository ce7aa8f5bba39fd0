/** What one opening of a database told: whether there was none under that name, and what the browser says it lost. */
export interface Opening {
  created: boolean;
  /** Chromium's one-time word about a database that it could not read and replaced by an empty one: `partial`, `total`. */
  dataLoss: 'partial' | 'total' | null;
}

/** The database was asked to open a second time; nothing was opened. */
export class OpenedOnceError extends Error {
  constructor(name: string) {
    super(`The database ${name} is opened once and never again.`);
    this.name = 'OpenedOnceError';
  }
}

/**
 * A factory of databases that opens one of them once. Dexie tries again by itself when an opening fails, when the connection is
 * lost or when the database looks newer or different; by then the browser may have put an empty one in its place, and Dexie
 * would write into that. What the opening told is left in `opening`.
 */
export function openOnce(factory: IDBFactory, opening: Opening): IDBFactory {
  let opened = false;
  return {
    open: (name, version) => {
      if (opened) throw new OpenedOnceError(name);
      opened = true;
      const request = factory.open(name, version);
      request.addEventListener('upgradeneeded', (event) => {
        opening.created = event.oldVersion === 0;
        const { dataLoss } = event as IDBVersionChangeEvent & { dataLoss?: string };
        opening.dataLoss = dataLoss === 'partial' || dataLoss === 'total' ? dataLoss : null;
      });
      return request;
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}
