import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../commands/project-root.ts';

const PARTS = ['.config', 'electron', 'renderer', 'resources', 'shared', 'tests', 'package.json', 'tsconfig.json'];
const RESULTS = path.join(projectRoot, 'tests', 'faults', 'results');

/** A copy of the project in `folder`, with the same packages, in which any line may be broken; `built` holds `dist` or is `null`. */
export function copyProject(folder: string, built: string | null): string {
  const copy = path.join(folder, 'project');
  mkdirSync(copy);
  for (const part of [...PARTS, 'vite.config.ts']) {
    cpSync(path.join(projectRoot, part), path.join(copy, part), {
      recursive: true,
      filter: (file) => file !== RESULTS,
    });
  }
  if (built !== null) cpSync(path.join(built, 'dist'), path.join(copy, 'dist'), { recursive: true });
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}
