import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { VaultFinding } from '../../../shared/ipc/contract/vault-contract.ts';
import { ALWAYS_KEPT, keptGenerations, newestFirst } from '../../../shared/vault/generations.ts';
import { moveAside } from '../files/move-aside.ts';
import type { FoundSnapshot, FoundSnapshots } from './list-snapshots.ts';
import { toMade } from './list-snapshots.ts';
import { readSnapshotLines, SnapshotDamaged, verifySnapshot } from './read-snapshot.ts';
import type { AboutSnapshot } from './write-snapshot.ts';
import { writeSnapshot } from './write-snapshot.ts';

/** The snapshots of one vault, as far as they can be relied on. */
export interface SnapshotStore {
  /** Newest first. */
  all: () => readonly FoundSnapshot[];
  /** The newest one, or the named one, that is whole to its last line; damaged ones are set aside. `null` when there is none. */
  wholeLines: (id: string | null) => Promise<{ snapshot: FoundSnapshot; lines: string[] } | null>;
  /** Sets a damaged one aside, so that nothing is built on it any more. */
  setAside: (snapshot: Pick<FoundSnapshot, 'id' | 'file'>) => Promise<void>;
  make: (about: AboutSnapshot, lines: AsyncIterable<string>) => Promise<FoundSnapshot>;
  /** Removes what no generation keeps. Answers the number up to which the journal is not needed any more. */
  prune: (now: string) => Promise<number>;
  /** Reads every one to its end. */
  verify: () => Promise<void>;
  /** Removes what a crash left of unfinished ones. */
  sweep: () => Promise<void>;
}

interface StoreNeeds {
  readonly folder: string;
  readonly found: FoundSnapshots;
  readonly now: () => string;
  readonly tell: (finding: VaultFinding) => void;
}

const damagedWords = (file: string, aside: string | null): string =>
  `The snapshot ${file} is damaged${aside === null ? '' : `; it is kept as ${aside}`}. Nothing of your record is missing: an older snapshot and the journal hold everything.`;

/** Keeps track of the snapshots that listing found. */
export function createSnapshotStore({ folder, found, now, tell }: StoreNeeds): SnapshotStore {
  let snapshots = found.snapshots;

  const setAside = async ({ id, file }: Pick<FoundSnapshot, 'id' | 'file'>): Promise<void> => {
    snapshots = snapshots.filter((snapshot) => snapshot.id !== id);
    const aside = await moveAside(file, now()).catch(() => null);
    tell({ file: path.basename(file), what: damagedWords(path.basename(file), aside), lost: 0 });
  };

  const linesOf = async (snapshot: FoundSnapshot): Promise<string[] | null> => {
    const lines: string[] = [];
    try {
      for await (const line of readSnapshotLines(snapshot.file)) lines.push(line);
      return lines;
    } catch {
      await setAside(snapshot);
      return null;
    }
  };

  return {
    all: () => snapshots,
    setAside,
    wholeLines: async (id) => {
      for (const snapshot of snapshots.filter((candidate) => id === null || candidate.id === id)) {
        const lines = await linesOf(snapshot);
        if (lines) return { snapshot, lines };
      }
      return null;
    },
    make: async (about, lines) => {
      const made = await writeSnapshot(folder, about, lines);
      snapshots = newestFirst([...snapshots, made].map(toMade)).map(({ snapshot }) => snapshot);
      return made;
    },
    prune: async (at) => {
      const kept = new Set(keptGenerations(snapshots.map(toMade), at).map(({ id }) => id));
      for (const { id, file } of snapshots) if (!kept.has(id)) await rm(file, { force: true });
      snapshots = snapshots.filter(({ id }) => kept.has(id));
      return snapshots[ALWAYS_KEPT - 1]?.header.sequence ?? 0;
    },
    verify: async () => {
      for (const snapshot of snapshots) {
        try {
          await verifySnapshot(snapshot.file);
        } catch (error) {
          if (!(error instanceof SnapshotDamaged)) throw error;
          await setAside(snapshot);
        }
      }
    },
    sweep: async () => {
      const names = await readdir(folder).catch(() => []);
      for (const name of names) if (name.endsWith('.tmp')) await rm(path.join(folder, name), { force: true });
    },
  };
}
