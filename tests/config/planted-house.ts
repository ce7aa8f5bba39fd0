import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../commands/run-command.ts';
import { projectRoot } from '../commands/project-root.ts';

const configuration = ['.config', 'tsconfig.json', 'package.json'];
const rooms = [
  'shared',
  'resources',
  'electron',
  'electron/preload',
  'renderer',
  'renderer/db',
  'renderer/ui',
  'tests',
];

/** A copy of the house that has the real configuration but only the files planted in it. */
export interface PlantedHouse {
  /** Runs a tool of the project in the house; the exit code and all that it wrote. */
  run: (tool: string, args: readonly string[]) => Promise<{ code: number; output: string }>;
  remove: () => void;
}

/** Links every installed package, but not the caches: the planted house must not write into the project's own. */
function linkPackages(root: string): void {
  const from = path.join(projectRoot, 'node_modules');
  mkdirSync(path.join(root, 'node_modules'));
  for (const name of readdirSync(from)) {
    if (name !== '.cache') symlinkSync(path.join(from, name), path.join(root, 'node_modules', name));
  }
}

/** Builds a house with these files: path → text. */
export function plantHouse(files: Readonly<Record<string, string>>): PlantedHouse {
  const root = mkdtempSync(path.join(tmpdir(), 'rungbook-house-'));
  for (const name of configuration) cpSync(path.join(projectRoot, name), path.join(root, name), { recursive: true });
  for (const room of rooms) {
    mkdirSync(path.join(root, room), { recursive: true });
    cpSync(path.join(projectRoot, room, 'tsconfig.json'), path.join(root, room, 'tsconfig.json'));
  }
  linkPackages(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  const bin = (tool: string): string => path.join(projectRoot, 'node_modules', '.bin', tool);
  return {
    run: (tool, args) => runCommand({ command: bin(tool), args, cwd: root, env: process.env }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
