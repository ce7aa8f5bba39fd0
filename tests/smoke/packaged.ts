import path from 'node:path';
import { withDisplay } from '../commands/with-display.ts';
import { projectRoot } from '../commands/project-root.ts';
import { wrongFuses } from './check-fuses.ts';
import { makeInspectableCopy } from './inspectable-copy.ts';
import { lookInside } from './look-inside.ts';
import type { Inside } from './look-inside.ts';
import { findPackagedApp } from './packaged-app.ts';

/** What must hold for a packaged app, each with the words for when it does not. */
function complaints(inside: Inside): readonly string[] {
  const checks: readonly (readonly [boolean, string])[] = [
    [inside.isPackaged, 'it does not know that it is packaged'],
    [/^Rungbook/.test(inside.title) || /Rungbook$/.test(inside.title), `the window is called “${inside.title}”`],
    [inside.origin === 'app://rungbook', `the page comes from ${inside.origin}`],
    [inside.visibleText.trim().length > 0, 'the window is empty'],
    [inside.nodeInPage.length === 0, `the page can reach ${inside.nodeInPage.join(', ')}`],
    [inside.sandboxed, 'a page runs outside of the sandbox'],
    [inside.errors.length === 0, `errors in the page: ${inside.errors.join('; ')}`],
    [inside.exitCode === 0, `it ended with ${String(inside.exitCode)}`],
  ];
  return checks.filter(([holds]) => !holds).map(([, words]) => words);
}

/** Smoke test of the app in `release/`: fuses of the original, then a look into a copy. Exit code 1 with every complaint. */
async function smoke(): Promise<number> {
  const app = findPackagedApp(path.join(projectRoot, 'release'), process.platform);
  const fuses = await wrongFuses(path.join(app.folder, app.fuseFile));
  const copy = await makeInspectableCopy(app);
  try {
    const inside = await withDisplay(process.env, (env) => lookInside(copy, env));
    const found = inside === undefined ? ['there is no display and no Xvfb'] : complaints(inside);
    for (const words of [...fuses, ...found]) console.error(`packaged app: ${words}`);
    if (fuses.length + found.length > 0) return 1;
    console.log('The packaged app opens, is sandboxed, has no Node in the page, and quits.');
    return 0;
  } finally {
    copy.remove();
  }
}

process.exitCode = await smoke();
