import { expect, test } from '@playwright/test';
import { E2E_ELECTRON } from '../../../commands/e2e-environment.ts';
import { findCommand } from '../../../commands/find-command.ts';
import { projectRoot } from '../../../commands/project-root.ts';
import { traceUse } from '../../../faults/hardening/no-network.ts';
import { withDataFolder } from '../launch-app.ts';

/** One round of everything; `npm run faults -- no-network` takes ten minutes. */
const ONE_ROUND_MS = 1000;

test('a round of typing, import, export and print uses no IP socket and looks no name up', async () => {
  test.skip(findCommand(['strace'], process.env) === undefined, 'There is no strace on this machine.');
  await withDataFolder(async (folder) => {
    const electron = { executable: process.env[E2E_ELECTRON] ?? '', version: '' };
    const place = { env: process.env, electron, chromium: null, appFolder: projectRoot, origin: null };
    const { broken, acknowledged } = await traceUse(
      { ...place, once: (_name, make) => make(folder) },
      folder,
      ONE_ROUND_MS,
      [],
    );
    expect(broken).toEqual([]);
    expect(acknowledged).toBeGreaterThanOrEqual(1);
  });
});
