import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../commands/project-root.ts';
import type { BenchContext, BenchOutcome } from '../bench.ts';
import { median } from '../median.ts';
import type { StartMeasurement } from '../startup/measure-start.ts';
import { measureStart } from '../startup/measure-start.ts';
import { seedUserData } from '../startup/seed-user-data.ts';
import { ageVault, emptyVault } from './year-of-vault.ts';

const ENTRIES = 10_000;
const CPU_LIMIT = 1.15;
const MEMORY_LIMIT_BYTES = 40_000_000;

interface VaultPair {
  readonly empty: StartMeasurement;
  readonly year: StartMeasurement;
}

const vaultIn = (userData: string): string => {
  const profiles = path.join(userData, 'profiles');
  return path.join(profiles, readdirSync(profiles)[0] ?? '', 'vault');
};

/** The medians of the pairs against their limits: CPU as a ratio, memory as a difference. */
function compare(pairs: readonly VaultPair[]) {
  const cpu = median(pairs.map(({ empty, year }) => year.cpuMs / empty.cpuMs));
  const memory = median(pairs.map(({ empty, year }) => year.pssBytes - empty.pssBytes));
  return { cpu, memory, holds: cpu <= CPU_LIMIT && memory <= MEMORY_LIMIT_BYTES };
}

/** A cold start with 10,000 entries and all generations of a year, against the same record with one snapshot and no journal. */
export async function vaultBench({ runtime, env, pairs: count, tell }: BenchContext): Promise<BenchOutcome> {
  const work = mkdtempSync(path.join(tmpdir(), 'rungbook-bench-'));
  try {
    const target = (name: string) => ({
      executable: runtime.executable,
      env,
      appFolder: projectRoot,
      userData: path.join(work, name),
    });
    const [empty, year] = [target('empty'), target('year')];
    tell(`Seeding ${ENTRIES.toLocaleString('en')} entries and measuring ${count} pairs …`);
    await seedUserData(empty.userData, ENTRIES);
    // The first start fills the database and, at its end, makes the snapshot.
    await measureStart(empty);
    cpSync(empty.userData, year.userData, { recursive: true });
    emptyVault(vaultIn(empty.userData));
    const generations = ageVault(vaultIn(year.userData));
    await measureStart(empty);
    await measureStart(year);
    const pairs: VaultPair[] = [];
    for (let index = 0; index < count; index++) {
      // Taking turns at going first keeps a drifting machine from favouring one side.
      const yearFirst = index % 2 === 1;
      const first = await measureStart(yearFirst ? year : empty);
      const second = await measureStart(yearFirst ? empty : year);
      pairs.push(yearFirst ? { year: first, empty: second } : { empty: first, year: second });
    }
    const { cpu, memory, holds } = compare(pairs);
    return {
      results: { generations, pairs, cpu, memory },
      table: [
        `A start with ${generations} older generations and the journal, against one snapshot alone:`,
        `cpu     ${cpu.toFixed(2)} ×   ≤ ${CPU_LIMIT} ×   ${cpu <= CPU_LIMIT ? 'holds' : 'FAILS'}`,
        `memory  ${(memory / 1_000_000).toFixed(1)} MB   ≤ ${MEMORY_LIMIT_BYTES / 1_000_000} MB   ${memory <= MEMORY_LIMIT_BYTES ? 'holds' : 'FAILS'}`,
      ],
      holds,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
