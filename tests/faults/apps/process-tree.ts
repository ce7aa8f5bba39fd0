import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

interface Listed {
  readonly pid: number;
  readonly parent: number;
  readonly isZombie: boolean;
}

function listProcesses(): Listed[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const text = readOrNothing(`/proc/${name}/stat`);
      // The name in brackets may hold anything; what counts begins after the last bracket.
      const [state, parent] = text.slice(text.lastIndexOf(')') + 2).split(' ');
      return parent === undefined ? [] : [{ pid: Number(name), parent: Number(parent), isZombie: state === 'Z' }];
    });
}

/** A process, everything below it, and whatever else was started on that data folder. */
export function treeOf(root: number, dataFolder: string): number[] {
  const all = listProcesses().filter(({ isZombie }) => !isZombie);
  const tree = new Set(all.filter(({ pid }) => pid === root || isOn(pid, dataFolder)).map(({ pid }) => pid));
  for (let before = -1; before !== tree.size;) {
    before = tree.size;
    for (const one of all) if (tree.has(one.parent)) tree.add(one.pid);
  }
  tree.delete(process.pid);
  return [...tree];
}

const isOn = (pid: number, dataFolder: string): boolean =>
  readOrNothing(`/proc/${pid}/cmdline`).split('\0').includes(`--user-data-dir=${dataFolder}`);

/** The first process that was started on a data folder; `undefined` when there is none. */
export const rootOn = (dataFolder: string): number | undefined =>
  listProcesses()
    .filter(({ pid }) => isOn(pid, dataFolder))
    .sort((a, b) => a.pid - b.pid)[0]?.pid;

/** `kill -9` of everything that was started on a data folder in `folder`. */
export function killAllIn(folder: string): void {
  const pids = listProcesses().filter(({ pid }) => isIn(pid, folder));
  for (const { pid } of pids) signal(treeOf(pid, folder), 'SIGKILL');
}

const isIn = (pid: number, folder: string): boolean =>
  readOrNothing(`/proc/${pid}/cmdline`)
    .split('\0')
    .some((word) => word.startsWith(`--user-data-dir=${folder}${path.sep}`));

function signal(pids: readonly number[], name: 'SIGSTOP' | 'SIGKILL'): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

/** Stops a whole tree where it stands; none of it runs when this returns, and no new member can have been born. */
export function stopTree(root: number, dataFolder: string): number[] {
  for (let before: number[] = []; ;) {
    const tree = treeOf(root, dataFolder);
    if (tree.length === before.length) return tree;
    signal(tree, 'SIGSTOP');
    before = tree;
  }
}

/** `kill -9` of a whole tree at once; waits until all of it is gone. */
export async function killTree(root: number, dataFolder: string): Promise<void> {
  signal(stopTree(root, dataFolder), 'SIGKILL');
  for (let tries = 0; treeOf(root, dataFolder).length > 0; tries += 1) {
    if (tries > 500) throw new Error('Some processes outlived kill -9.');
    await wait(10);
  }
}
