import path from 'node:path';
import { createServer } from 'vite';
import { findRuntimeHere } from '../runtime/find-runtime-here.ts';
import { buildAppIfStale } from './build-app.ts';
import { projectRoot } from './project-root.ts';
import { runDesktop } from './run-desktop.ts';
import { sandboxArguments } from './sandbox-arguments.ts';

/**
 * `npm run dev`: the renderer from Vite's server with hot reload, inside the real app. Main and preload come from the
 * build, so after a change there stop and start again.
 */
async function dev(): Promise<number> {
  const announce = (line: string): void => console.log(line);
  if (!buildAppIfStale(projectRoot, announce)) return 1;
  const search = await findRuntimeHere({ projectRoot, announce });
  if (!search.found) {
    console.error(search.reasons.join('\n'));
    return 1;
  }
  const server = await createServer({ configFile: path.join(projectRoot, 'vite.config.ts') });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  try {
    if (url === undefined) throw new Error('The development server has no address.');
    return await runDesktop({
      runtime: search.runtime,
      appFolder: projectRoot,
      args: [...sandboxArguments(process.platform, process.getuid?.()), ...process.argv.slice(2)],
      env: { ...process.env, RUNGBOOK_DEV_URL: url },
    });
  } finally {
    await server.close();
  }
}

process.exitCode = await dev();
