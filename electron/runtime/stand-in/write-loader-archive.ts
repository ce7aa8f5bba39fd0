import { createPackage } from '@electron/asar';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { LOADER_SOURCE } from './loader-source.ts';

/**
 * Writes `default_app.asar` into a runtime's `resources/`. It has to be a real archive: a folder `app` would win over a
 * packaged `app.asar`, and a folder of the archive's name stops electron-builder.
 */
export async function writeLoaderArchive(resources: string): Promise<void> {
  const source = mkdtempSync(path.join(tmpdir(), 'rungbook-loader-'));
  try {
    writeFileSync(path.join(source, 'package.json'), JSON.stringify({ name: 'loader', main: 'main.js' }));
    writeFileSync(path.join(source, 'main.js'), LOADER_SOURCE);
    mkdirSync(resources, { recursive: true });
    // It answers with the stream that it has only asked to end.
    await finished(await createPackage(source, path.join(resources, 'default_app.asar')));
  } finally {
    rmSync(source, { recursive: true, force: true });
  }
}
