import { readdirSync, readFileSync } from 'node:fs';

/** What a tree of processes has used so far: processor time in milliseconds, and its share of memory (PSS) in bytes. */
export interface TreeUsage {
  readonly cpuMs: number;
  readonly pssBytes: number;
  readonly processes: number;
}

// Linux reports processor time in hundredths of a second; the kernel fixed that for all programs long ago.
const MS_PER_TICK = 10;

interface ProcessLine {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

/** Adds up a process and everything below it; children that have ended count through the parent that waited for them. */
export function measureTree(root: number): TreeUsage {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? []);
  const tree = new Set([root]);
  for (let before = 0; before !== tree.size;) {
    before = tree.size;
    for (const one of all) if (tree.has(one.parent)) tree.add(one.pid);
  }
  const members = all.filter((one) => tree.has(one.pid));
  return {
    cpuMs: members.reduce((sum, one) => sum + one.ticks, 0) * MS_PER_TICK,
    pssBytes: members.reduce((sum, one) => sum + readPss(one.pid), 0),
    processes: members.length,
  };
}

function readProcess(pid: number): ProcessLine | undefined {
  const text = readOrNothing(`/proc/${pid}/stat`);
  // The name in brackets may hold anything; the numbers begin after the last bracket.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent] = fields;
  if (parent === undefined) return undefined;
  const ticks = fields.slice(11, 15).reduce((sum, one) => sum + one, 0);
  return { pid, parent, ticks };
}

function readPss(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
