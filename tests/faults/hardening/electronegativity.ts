import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../commands/project-root.ts';
import { runCommand } from '../../commands/run-command.ts';
import type { Fault, Place, Trial, TrialOutcome } from '../rig/fault.ts';

const TOOL = '@doyensec/electronegativity@1.10.3';
const MOST_EXCLUSIONS = 3;

const ExclusionsSchema = z.array(z.object({ check: z.string(), sample: z.string(), reason: z.string().min(40) }));
type Exclusion = z.infer<typeof ExclusionsSchema>[number];

/** A line of the tool's report. */
interface Row {
  readonly check: string;
  readonly file: string;
  readonly sample: string;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The values of a line of CSV; quotes are doubled inside quotes. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

/** The tool reads no `.cjs`; a copy of the built app in `folder` has the same code under names that it reads. */
function layOut(app: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(app, 'dist', 'renderer'), path.join(folder, 'renderer'), { recursive: true });
  for (const part of ['main', 'preload']) {
    mkdirSync(path.join(folder, part), { recursive: true });
    cpSync(path.join(app, 'dist', part, 'index.cjs'), path.join(folder, part, 'index.js'));
  }
  const manifest = readJson(path.join(app, 'package.json')) as Record<string, unknown>;
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ ...manifest, main: 'main/index.js' }));
}

/** Runs the tool over a folder, told which Electron is shipped; answers its rows. Rejects when it made no report. */
async function look(folder: string, place: Place): Promise<Row[]> {
  const manifest = z
    .object({ devDependencies: z.object({ electron: z.string() }) })
    .parse(readJson(path.join(projectRoot, 'package.json')));
  const report = path.join(path.dirname(folder), 'report.csv');
  const args = ['--yes', TOOL, '-i', folder, '-e', manifest.devDependencies.electron, '-o', report];
  const { output } = await runCommand({ command: 'npx', args, cwd: path.dirname(folder), env: place.env });
  // It ends with 0 whether it found something, nothing, or did not run: only the report tells.
  if (!existsSync(report)) throw new Error(`The tool made no report. ${output.slice(-300)}`);
  const [head = '', ...lines] = readFileSync(report, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (!head.startsWith('issue')) throw new Error(`This is no report: ${head}`);
  return lines.map((line) => {
    const [check = '', , , file = '', , sample = ''] = cellsOf(line);
    return { check, file: path.relative(folder, file), sample };
  });
}

const covers = (exclusion: Exclusion, row: Row): boolean =>
  exclusion.check === row.check && exclusion.sample === row.sample;

async function trial({ folder }: Trial, place: Place): Promise<TrialOutcome> {
  const app = path.join(folder, 'app');
  layOut(place.appFolder, app);
  const rows = await look(app, place);
  const file = path.join(import.meta.dirname, 'electronegativity-exclusions.json');
  const exclusions = ExclusionsSchema.parse(readJson(file));
  const untriaged = rows.filter((row) => !exclusions.some((exclusion) => covers(exclusion, row)));
  const idle = exclusions.filter((exclusion) => !rows.some((row) => covers(exclusion, row)));
  const broken = [
    ...untriaged.map(({ check, file: where, sample }) => `${check} in ${where}: ${sample}`),
    ...idle.map(({ check }) => `The exclusion of ${check} covers nothing any more.`),
    ...(exclusions.length > MOST_EXCLUSIONS ? [`${exclusions.length} exclusions are too many.`] : []),
  ];
  const notes = `${rows.length} rows, ${untriaged.length} untriaged, ${exclusions.length} exclusions`;
  return { acknowledged: rows.length, lost: 0, silent: 0, broken, notes };
}

/** The same app with a window that has Node: a tool that does not see it proves nothing. */
async function control({ folder }: Trial, place: Place): Promise<TrialOutcome> {
  const app = path.join(folder, 'app');
  layOut(place.appFolder, app);
  writeFileSync(
    path.join(app, 'main', 'planted.js'),
    "const { BrowserWindow } = require('electron'); new BrowserWindow({ webPreferences: { nodeIntegration: true, contextIsolation: false, sandbox: false } });",
  );
  const planted = (await look(app, place)).filter(({ file }) => file.endsWith('planted.js'));
  return {
    acknowledged: 1,
    lost: planted.length > 0 ? 1 : 0,
    silent: 0,
    notes: planted.map(({ check }) => check).join(', '),
  };
}

/** The scanner for Electron's known mistakes over the built app; it needs the package registry. */
export const electronegativity: Fault = {
  name: 'electronegativity',
  folder: 'hardening',
  about: 'a scanner for Electron’s known mistakes over the built app',
  needs: () => ['electron'],
  variants: ['built app'],
  fullCount: 1,
  limitMs: 10 * 60_000,
  trial,
  control: { about: 'the same app with a window that has Node', mustLose: 1, trial: control },
};
