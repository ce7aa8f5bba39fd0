import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { E2E_ELECTRON } from '../../../commands/e2e-environment.ts';
import { projectRoot } from '../../../commands/project-root.ts';
import type { HostilePayload } from '../../../faults/hardening/hostile-payloads.ts';
import { hostilePayloads, someOf } from '../../../faults/hardening/hostile-payloads.ts';
import type { Watched } from '../../../faults/hardening/hostile-text.ts';
import { onEverySurface, withoutSanitiser, withWatchedApp } from '../../../faults/hardening/hostile-text.ts';
import { startTrapServer } from '../../../faults/hardening/trap-server.ts';
import { addUnsanitisedPages } from '../../../faults/hardening/unsanitised-pages.ts';
import type { Place, TrialOutcome } from '../../../faults/rig/fault.ts';
import { withDataFolder } from '../launch-app.ts';

/** A handful of the corpus; `npm run faults -- hostile-text` takes all of it. */
async function tryText(
  count: number,
  prepare: (folder: string, payloads: readonly HostilePayload[]) => string,
  work: (watched: Watched) => Promise<TrialOutcome>,
): Promise<void> {
  const trap = await startTrapServer();
  const payloads = someOf(hostilePayloads(trap.origin), count);
  try {
    await withDataFolder(async (folder) => {
      const place: Place = {
        env: process.env,
        electron: { executable: process.env[E2E_ELECTRON] ?? '', version: '' },
        chromium: null,
        appFolder: prepare(folder, payloads),
        origin: null,
        once: (_name, make) => make(folder),
      };
      const { broken, acknowledged } = await withWatchedApp(place, folder, trap, payloads, work);
      expect(broken).toEqual([]);
      expect(acknowledged).toBeGreaterThanOrEqual(count);
    });
  } finally {
    await trap.close();
  }
}

test('hostile text stays text on every surface: nothing runs, nothing is asked for, nothing is left to the policy', () =>
  tryText(4, () => projectRoot, onEverySurface));

test('with the sanitiser off, the policy alone lets nothing run and nothing out', () =>
  tryText(
    24,
    (folder, payloads) => {
      const app = path.join(folder, 'app');
      mkdirSync(app);
      addUnsanitisedPages(projectRoot, app, payloads);
      return app;
    },
    withoutSanitiser,
  ));
