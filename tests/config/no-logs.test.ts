import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { projectRoot } from '../commands/project-root.ts';

/** What is shipped. The commands and the search for a runtime are for developers, and talk to them. */
const SHIPPED = ['electron/main', 'electron/preload', 'renderer', 'shared'];

const lint = new ESLint({
  cwd: projectRoot,
  overrideConfigFile: path.join(projectRoot, '.config', 'eslint.config.js'),
});

test.each(SHIPPED)('no file in %s may write a log, because content must never get into one', async (folder) => {
  for (const name of ['new-file.ts', 'new-folder/new-file.ts']) {
    const config: unknown = await lint.calculateConfigForFile(path.join(projectRoot, folder, name));
    expect(config).toMatchObject({ rules: { 'no-console': [2, {}] } });
  }
});

test.each(SHIPPED)('no file in %s writes one all the same', (folder) => {
  const writes = readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) =>
      /\bconsole\b|process\.std(out|err)|enable-logging|netLog|crashReporter|eslint-disable.*no-console/.test(
        readFileSync(path.join(projectRoot, folder, name), 'utf8'),
      ),
    );
  expect(writes).toEqual([]);
});
