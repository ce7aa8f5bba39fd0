import { extractFile } from '@electron/asar';
import { statSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { writeLoaderArchive } from '../../../../electron/runtime/stand-in/write-loader-archive.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test('the loader is a real archive whose script parses', async () => {
  const resources = path.join(temporaryFolder(), 'resources');
  await writeLoaderArchive(resources);
  const archive = path.join(resources, 'default_app.asar');
  expect(statSync(archive).isFile()).toBe(true);
  const source = extractFile(archive, 'main.js').toString();
  expect(() => new Script(source)).not.toThrow();
  expect(source).toContain('Rungbook (test runtime)');
});
